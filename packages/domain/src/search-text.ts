/** Short forms on maps, signs and in messages. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['sei', 'sungai'],
  ['sungei', 'sungai'],
  ['s', 'sungai'],
  ['ma', 'muara'],
  ['tg', 'tanjung'],
  ['tj', 'tanjung'],
  ['gn', 'gunung'],
  ['kp', 'kampung'],
]);

/** Words that say what kind of place is meant, not which one. */
const KINDS: readonly string[] = ['desa', 'ds', 'kelurahan', 'kel', 'kecamatan', 'kec', 'kabupaten', 'kab'];

/**
 * What somebody types, as it is compared: lower case, without accents, hyphens as blanks, short
 * forms spelled out. A last word of one or two letters may be half typed, so it stays as it is:
 * "ma" still finds "Martadah". The signs % _ \ stay too: they are letters to a person who searches.
 */
export function foldSearch(typed: string): string {
  const words = typed
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9%_\\]+/g, ' ')
    .trim()
    .replace(/^(kampung kb|kkb) (?=.)/, '')
    .split(' ');
  return words
    .filter((word, at) => at === words.length - 1 || !KINDS.includes(word))
    .map((word, at, kept) => (at === kept.length - 1 && word.length <= 2 ? word : (SHORT_FORMS.get(word) ?? word)))
    .join(' ');
}

/** What a place can be found by: its own name first, then those of the regions around it. */
export const searchText = (names: readonly string[]): string => names.map(foldSearch).join(' ');
