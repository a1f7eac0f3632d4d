import type { BilingualText, Language } from '@simpul/domain/text.ts';

/** A check of the shared rules in the words a form field expects: true, or what is wrong. */
export const said = (problem: BilingualText | null, language: Language): true | string => problem?.[language] ?? true;
