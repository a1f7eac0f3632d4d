/**
 * Region codes of the Ministry of Home Affairs (Kemendagri): two, two, two and four digits with
 * dots, from the province down to the village. 'ID' stands for the nation.
 */
export const NATION = 'ID';

const SHAPE = /^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$/;

/** Accepts a code with or without dots; null when it is none. BPS codes look alike but differ: never pass one. */
export function parseRegionCode(given: string): string | null {
  const code = given.trim();
  if (code === NATION) return NATION;
  const digits = code.replaceAll('.', '');
  if (!/^\d+$/.test(digits) || ![2, 4, 6, 10].includes(digits.length)) return null;
  const dotted = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('.');
  return SHAPE.test(dotted) && (code === digits || code === dotted) ? dotted : null;
}

/** The region directly above; the nation for a province, null for the nation. */
export function parentCode(code: string): string | null {
  if (code === NATION) return null;
  const cut = code.lastIndexOf('.');
  return cut < 0 ? NATION : code.slice(0, cut);
}

/** All regions above, from the nation down. */
export function ancestorCodes(code: string): string[] {
  const parent = parentCode(code);
  return parent === null ? [] : [...ancestorCodes(parent), parent];
}

/** Whether a region is the other one or lies inside it. Segment borders count: 63.0 does not contain 63.01. */
export const isInside = (code: string, ancestor: string): boolean => ancestor === NATION || code === ancestor || code.startsWith(`${ancestor}.`);
