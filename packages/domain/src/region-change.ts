import { formatDay } from './format.ts';
import { parseRegionCode } from './region-code.ts';
import { text, type BilingualText } from './text.ts';

/**
 * How villages and districts change. RENAMED: another name, for a village also another code.
 * SPLIT: parts of a village become villages of their own; it goes on. MERGED: villages become part
 * of another one, which goes on.
 */
export const REGION_CHANGES = ['RENAMED', 'SPLIT', 'MERGED'] as const;
export type RegionChangeKind = (typeof REGION_CHANGES)[number];

export const REGION_CHANGE_NAMES: Record<RegionChangeKind, BilingualText> = {
  RENAMED: text('Berganti nama atau kode', 'Renamed or re-coded'),
  SPLIT: text('Pemekaran', 'Split'),
  MERGED: text('Penggabungan', 'Merger'),
};

export type RegionChange = {
  kind: RegionChangeKind;
  /** Codes of the regions that change. */
  from: string[];
  /** What comes of them; names count for new names and new villages. */
  to: { code: string; name: string }[];
  /** The day it took effect. */
  onDate: string;
  legalBasis: string;
};
export type RegionChangeProblem = { field: 'from' | 'to' | 'onDate' | 'legalBasis'; problem: BilingualText };

const PARTS_MAX = 10;
/** Independence: no village of the Republic has changed before. */
const FIRST_DAY = '1945-08-17';

const depthOf = (code: string): number => code.split('.').length;
const isVillage = (code: string): boolean => parseRegionCode(code) === code && depthOf(code) === 4;
const isDistrict = (code: string): boolean => parseRegionCode(code) === code && depthOf(code) === 3;
/** The regency that a village or a district lies in. */
export const regencyOf = (code: string): string => code.split('.').slice(0, 2).join('.');

/** What is wrong with a change, as far as it can be seen without the regions themselves. @param today YYYY-MM-DD */
export function problemsOfRegionChange({ kind, from, to, onDate, legalBasis }: RegionChange, today: string): RegionChangeProblem[] {
  const found: RegionChangeProblem[] = [];
  const add = (field: RegionChangeProblem['field'], id: string, en: string) => found.push({ field, problem: text(id, en) });
  const [first = ''] = from;
  const target = to[0]?.code ?? '';

  if (kind === 'RENAMED' && isDistrict(first)) {
    if (target !== first)
      add('to', 'Kecamatan hanya dapat berganti nama; kodenya tetap.', 'A district can change its name alone, not its code.');
  } else {
    if (from.length === 0 || !from.every(isVillage)) add('from', 'Pilih desa atau kelurahan.', 'Choose a village.');
    const wrong = to.find(({ code }) => !isVillage(code));
    if (wrong) {
      add(
        'to',
        `Kode desa ditulis seperti 63.01.03.2006; diisi ${wrong.code || 'kosong'}.`,
        `The code of a village is written like 63.01.03.2006; got ${wrong.code || 'nothing'}.`,
      );
    }
  }
  const sizes = { RENAMED: [1, 1], SPLIT: [1, PARTS_MAX], MERGED: [PARTS_MAX, 1] } as const;
  const [fromMax, toMax] = sizes[kind];
  if (from.length > fromMax) add('from', `Paling banyak ${fromMax} wilayah.`, `At most ${fromMax} regions.`);
  if (to.length === 0 || to.length > toMax) add('to', `Isi 1 sampai ${toMax} wilayah.`, `Name 1 to ${toMax} regions.`);

  const codes = [...from, ...to.map(({ code }) => code)];
  if (kind !== 'RENAMED' && new Set(codes).size < codes.length) add('to', 'Ada kode yang disebut dua kali.', 'A code is named twice.');
  if (codes.some((code) => regencyOf(code) !== regencyOf(first)))
    add('to', 'Semua wilayah harus dalam satu kabupaten/kota.', 'All regions must lie in one regency.');
  if (kind !== 'MERGED') {
    const unnamed = to.find(({ name }) => name.trim().length < 2 || name.trim().length > 80);
    if (unnamed)
      add('to', `Nama wilayah 2–80 huruf; ${unnamed.code} belum.`, `A region's name has 2–80 characters; that of ${unnamed.code} has not.`);
  }

  if (onDate > today)
    add('onDate', `Tanggal ${formatDay(onDate, 'id')} belum terjadi.`, `The day ${formatDay(onDate, 'en')} lies in the future.`);
  else if (onDate < FIRST_DAY)
    add('onDate', `Tanggal ${onDate || 'kosong'} terlalu awal.`, `The day ${onDate || 'left empty'} is too early.`);
  const { length } = legalBasis.trim();
  if (length < 5 || length > 200)
    add('legalBasis', `Dasar hukum 5–200 huruf; diisi ${length}.`, `The legal basis has 5–200 characters; it has ${length}.`);
  return found;
}

/** What becomes of the kampung of a village. */
export const KAMPUNG_EFFECTS = ['STAYS', 'MOVES', 'CLOSES'] as const;
export type KampungEffect = (typeof KAMPUNG_EFFECTS)[number];

/**
 * What becomes of a village that changes: STAYS under its code; MOVES, with its kampung and
 * accounts, to the new code; CLOSES, because the village it joins has a kampung already.
 * @param hasKampung whether an open kampung stands in a village
 */
export function effectsOf(
  { kind, from, to }: Pick<RegionChange, 'kind' | 'from' | 'to'>,
  hasKampung: (code: string) => boolean,
): { code: string; effect: KampungEffect; newCode: string }[] {
  const target = to[0]?.code ?? '';
  if (kind === 'SPLIT' || (kind === 'RENAMED' && from[0] === target)) return from.map((code) => ({ code, effect: 'STAYS', newCode: code }));
  if (kind === 'RENAMED') return from.map((code) => ({ code, effect: 'MOVES', newCode: target }));
  // The first of those that join brings its kampung along where there is none yet.
  const bringer = hasKampung(target) ? undefined : from.find(hasKampung);
  return from.map((code) => ({ code, effect: code === bringer ? 'MOVES' : 'CLOSES', newCode: target }));
}
