/** A text in the product's two languages; Indonesian is the source. */
export type BilingualText = { id: string; en: string };

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const text = (id: string, en: string): BilingualText => ({ id, en });
