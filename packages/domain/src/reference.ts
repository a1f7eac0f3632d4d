import {
  AGENCIES,
  DATA_USES,
  FAMILY_FUNCTIONS,
  FREQUENCIES,
  FUNDING_SOURCES,
  GUIDES,
  INPRES_AIMS,
  MECHANISMS,
  POSITIONS,
  REGULATION_LEVELS,
  SECTIONS,
  type Coded,
} from './lists.ts';
import { isInside } from './region-code.ts';
import { slugOf } from './slug.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The lists that forms choose from. Each is shipped with the product, and a nation or a regency may
 * add to it, re-word it or end entries of it, as far as its kind allows.
 */
export const LIST_CODES = [
  'AGENCIES',
  'SECTIONS',
  'POSITIONS',
  'REGULATION_LEVELS',
  'GUIDES',
  'FREQUENCIES',
  'FUNDING_SOURCES',
  'DATA_USES',
  'MECHANISMS',
  'FAMILY_FUNCTIONS',
  'INPRES_AIMS',
] as const;
export type ListCode = (typeof LIST_CODES)[number];

/** OPEN: entries may be added, re-worded and ended. WORDING: re-worded alone, for a rule counts the codes. FIXED: law. */
export const LIST_KINDS = ['OPEN', 'WORDING', 'FIXED'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

type ListRule = { name: BilingualText; kind: ListKind; why: BilingualText; shipped: readonly Coded[] };
const OPEN = text(
  'Boleh ditambah, diubah namanya dan diakhiri. Entri yang berakhir tetap terbaca pada catatan lama.',
  'May be added to, re-worded and ended. An ended entry stays readable on old records.',
);
const COUNTED = text(
  'Rumus tingkat menghitung kode-kode ini, jadi kodenya tetap. Hanya namanya boleh diubah.',
  'The rule of the levels counts these codes, so they are fixed. Only their names may be changed.',
);
const LAW = text('Ditetapkan peraturan; tidak diubah di sini.', 'Laid down by regulation; not changed here.');

export const LIST_RULES: Record<ListCode, ListRule> = {
  AGENCIES: { name: text('Instansi', 'Agencies'), kind: 'OPEN', why: OPEN, shipped: AGENCIES },
  SECTIONS: { name: text('Seksi Pokja', 'Sections of the working group'), kind: 'OPEN', why: OPEN, shipped: SECTIONS },
  POSITIONS: { name: text('Jabatan Pokja', 'Positions in the working group'), kind: 'OPEN', why: OPEN, shipped: POSITIONS },
  REGULATION_LEVELS: { name: text('Tingkat peraturan', 'Levels of regulations'), kind: 'OPEN', why: OPEN, shipped: REGULATION_LEVELS },
  GUIDES: { name: text('Pengarah tanpa PKB/PLKB', 'Who guides without a field officer'), kind: 'OPEN', why: OPEN, shipped: GUIDES },
  FREQUENCIES: { name: text('Frekuensi', 'Frequencies'), kind: 'OPEN', why: OPEN, shipped: FREQUENCIES },
  FUNDING_SOURCES: { name: text('Sumber dana', 'Sources of funding'), kind: 'WORDING', why: COUNTED, shipped: FUNDING_SOURCES },
  DATA_USES: { name: text('Penggunaan data', 'Uses of data'), kind: 'WORDING', why: COUNTED, shipped: DATA_USES },
  MECHANISMS: { name: text('Mekanisme', 'Mechanisms'), kind: 'WORDING', why: COUNTED, shipped: MECHANISMS },
  FAMILY_FUNCTIONS: { name: text('Fungsi keluarga', 'Family functions'), kind: 'FIXED', why: LAW, shipped: FAMILY_FUNCTIONS },
  INPRES_AIMS: { name: text('Sasaran Inpres 3/2022', 'Aims of Inpres 3/2022'), kind: 'FIXED', why: LAW, shipped: INPRES_AIMS },
};

/** What a nation ('ID') or a regency says about one code of a list: its name there, and the last day it may be chosen. */
export type OwnEntry = { list: ListCode; code: string; region: string; name: BilingualText; validTo: string | null };

/** An entry as it reads in one region. */
export type Entry = Coded & {
  /** The region that named it last; null as it was shipped. */
  namedBy: string | null;
  /** Last day it may be chosen; null while no end is set. */
  validTo: string | null;
  /** Over: still readable, not to be chosen any more. */
  ended: boolean;
};
export type Lists = Readonly<Record<ListCode, readonly Entry[]>>;

/**
 * The lists as they read in a region: shipped, then what the nation says, then what the regency says.
 * An entry that ended for the nation has ended for everybody.
 * @param today YYYY-MM-DD
 */
export function listsAt(own: readonly OwnEntry[], region: string, today: string): Lists {
  const here = own.filter((row) => isInside(region, row.region)).toSorted((a, b) => a.region.length - b.region.length);
  const lists = LIST_CODES.map((list) => {
    const entries = new Map<string, Entry>(
      LIST_RULES[list].shipped.map((item) => [item.code, { ...item, namedBy: null, validTo: null, ended: false }]),
    );
    for (const row of here) {
      if (row.list !== list) continue;
      const validTo = earlier(entries.get(row.code)?.validTo ?? null, row.validTo);
      entries.set(row.code, {
        code: row.code,
        name: row.name,
        namedBy: row.region,
        validTo,
        ended: validTo !== null && validTo < today,
      });
    }
    return [list, [...entries.values()]];
  });
  // Object.fromEntries forgets the keys' type.
  return Object.fromEntries(lists) as Lists;
}

const earlier = (one: string | null, other: string | null): string | null =>
  one !== null && (other === null || one < other) ? one : other;

export const SHIPPED_LISTS: Lists = listsAt([], 'ID', '');

/** What may be chosen: an ended entry only where the record already has it. `before` is the record, or its values. */
export function choicesOf(lists: Lists, before: unknown): Lists {
  const kept = new Set<string>();
  collect(before, kept);
  const choices = LIST_CODES.map((list) => [list, lists[list].filter(({ code, ended }) => !ended || kept.has(code))]);
  return Object.fromEntries(choices) as Lists;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, into);
}

const NAME = { min: 2, max: 100 };
export type EntryValues = { name: BilingualText; validTo: string | null };
export type EntryProblem = { field: 'name.id' | 'name.en' | 'validTo' | 'list'; problem: BilingualText };

/** What is wrong with an entry; `code` is null for a new one, `entries` is the list as it reads there now. */
export function problemsOfEntry(list: ListCode, code: string | null, values: EntryValues, entries: readonly Entry[]): EntryProblem[] {
  const { kind, why } = LIST_RULES[list];
  if (kind === 'FIXED' || (kind === 'WORDING' && (code === null || values.validTo !== null))) return [{ field: 'list', problem: why }];
  const found: EntryProblem[] = [];
  for (const [language, what] of [
    ['id', text('Nama', 'The name')],
    ['en', text('Nama Inggris', 'The English name')],
  ] as const) {
    const { length } = values.name[language];
    if (length < NAME.min || length > NAME.max) {
      found.push({
        field: `name.${language}`,
        problem: text(
          `${what.id} harus ${NAME.min}–${NAME.max} huruf; diisi ${length}.`,
          `${what.en} must have ${NAME.min}–${NAME.max} characters; it has ${length}.`,
        ),
      });
    }
  }
  const same = entries.find((entry) => entry.code !== code && entry.name.id.toLowerCase() === values.name.id.toLowerCase());
  if (same) {
    found.push({
      field: 'name.id',
      problem: text(`Sudah ada entri bernama ${same.name.id}.`, `There is an entry named ${same.name.id} already.`),
    });
  }
  return found;
}

/** A code for a new entry, from its name; a number is added while it is taken. */
export function codeFor(name: string, entries: readonly Coded[]): string {
  const base = `X_${slugOf(name).replaceAll('-', '_').toUpperCase().slice(0, 40)}`;
  for (let at = 1; ; at++) {
    const code = at === 1 ? base : `${base}_${at}`;
    if (!entries.some((entry) => entry.code === code)) return code;
  }
}
