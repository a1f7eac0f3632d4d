/** Words that maps, signs and people write differently for the same thing. */
const ALIASES: Readonly<Record<string, string>> = { sei: 'sungai', sungei: 'sungai', s: 'sungai', ma: 'muara', tg: 'tanjung', tj: 'tanjung', gn: 'gunung', kp: 'kampung', kec: 'kecamatan', kab: 'kabupaten' };

/** What somebody types, as it is compared: lower case, no accents, hyphens as blanks, aliases spelled out. */
export const foldSearch = (typed: string): string =>
  typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9%_\\]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => ALIASES[word] ?? word)
    .join(' ');

/** What a place can be found by. */
export const searchText = (names: readonly string[]): string => names.map(foldSearch).join(' ');
