/**
 * Region codes of the Ministry of Home Affairs (Kemendagri): two, two, two and four digits with
 * dots, from the province down to the village. 'ID' stands for the nation. Codes of the statistics
 * office (BPS) have the same shape and other values: never pass one.
 */
export const NATION = 'ID';

export type RegionKind = 'NATION' | 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'DESA' | 'KELURAHAN';

const DOTTED = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const DIGITS = /^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/;

/** The code with its dots, given with or without them; null when it is none. */
export function parseRegionCode(given: string): string | null {
  const code = given.trim();
  if (code === NATION || DOTTED.test(code)) return code;
  const dotted = DIGITS.exec(code)?.slice(1).filter(Boolean).join('.');
  return dotted !== undefined && DOTTED.test(dotted) ? dotted : null;
}

/** What a region is, read from its well-formed code: cities count from 71, kelurahan from 1001, desa above. */
export function regionKind(code: string): RegionKind {
  if (code === NATION) return 'NATION';
  const [, regency, district, village] = code.split('.');
  if (village) return village.startsWith('1') ? 'KELURAHAN' : 'DESA';
  if (district) return 'KECAMATAN';
  if (regency) return regency < '71' ? 'KABUPATEN' : 'KOTA';
  return 'PROVINSI';
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

/** The smallest region that all of them lie in; the nation for none. */
export function commonAncestor(codes: readonly string[]): string {
  const [first = NATION, ...others] = codes;
  const upwards = [...ancestorCodes(first), first].toReversed();
  return upwards.find((code) => others.every((other) => isInside(other, code))) ?? NATION;
}

/** Whether a region is the other one or lies inside it. The borders between the parts count: 63.0 does not contain 63.01. */
export const isInside = (code: string, ancestor: string): boolean =>
  ancestor === NATION || code === ancestor || code.startsWith(`${ancestor}.`);
