/** Every kind of public page. The kampung is Bumi Jaya, which has something of everything. */
const INDONESIAN = [
  '/',
  '/jelajahi',
  '/jelajahi?q=sei&tingkat=DASAR',
  '/jelajahi?q=tidakadayangbernamabegini',
  '/kampung/63.01.03.2006/bumi-jaya',
  '/kampung/63.01.03.2006/bumi-jaya/mengapa',
  // Its level is decided.
  '/kampung/63.01.01.2011/telaga-langsat/mengapa',
  '/program',
  '/program/desa-bersinar',
  '/wilayah/63.01',
  '/wilayah/63.01.03',
  '/tentang',
  '/metodologi',
  '/metodologi?rubrik=KKB-PROPOSAL-1&versi=1',
  '/istilah',
  '/aksesibilitas',
  '/privasi',
  '/data',
];

export const PUBLIC_PAGES = [
  ...INDONESIAN.map((path) => ({ path, language: 'id' })),
  ...INDONESIAN.map((path) => ({ path: path === '/' ? '/en' : `/en${path}`, language: 'en' })),
];
