import { text, type BilingualText } from './text.ts';
import { valueChanges } from './trail.ts';

/** One value that moved, with its field in words; null where there was or is none. */
export type ValueMove = { field: string; name: BilingualText; before: string | null; after: string | null };

const PARTS: Record<string, BilingualText> = {
  id: text('Indonesia', 'Indonesian'),
  en: text('Inggris', 'English'),
  name: text('nama', 'name'),
  ordinal: text('urutan', 'place'),
  label: text('nama', 'label'),
  type: text('jenis nilai', 'kind of value'),
  unit: text('satuan', 'unit'),
  direction: text('arah', 'direction'),
  restricted: text('nilainya tertutup', 'values are restricted'),
  familyFunctions: text('fungsi keluarga', 'family functions'),
  inpresGroups: text('kelompok Inpres', 'groups of the Inpres'),
  rubricIndicators: text('indikator rubrik', 'rubric indicators'),
  sources: text('data yang sudah ada', 'data that are there'),
  rules: text('aturan', 'rules'),
  words: text('uraian', 'words'),
};

/** What differs between two records, leaf by leaf. `names` are those of the fields at the top. */
export function valuesMoved(before: object | null, after: object, names: Partial<Record<string, BilingualText>>): ValueMove[] {
  return valueChanges(before && listsAsWords(before), listsAsWords(after)).map(({ field, ...moved }) => {
    const [root = '', ...inner] = field.split('.');
    const name = names[root] ?? text(root, root);
    const parts = inner.map((part) => PARTS[part] ?? text(part, part));
    const [id, en] = [parts.map((part) => part.id).join(', '), parts.map((part) => part.en).join(', ')];
    return { field, name: inner.length === 0 ? name : text(`${name.id}: ${id}`, `${name.en}: ${en}`), ...moved };
  });
}

/** Lists read as words with semicolons; what is true or false, and numbers, as they stand. */
function listsAsWords(value: unknown): object {
  const words = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map((row) => (typeof row === 'string' ? row : inWords(row))).join('; ');
    return typeof part === 'object' && part !== null ? listsAsWords(part) : part;
  };
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, words(part)]));
}

/** In one order of the parts: the database keeps them in its own. */
const inWords = (row: object): string =>
  Object.entries(row)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, part]) => (part === null || part === '' ? [] : [part]))
    .join(' ');
