/** What words point at, the more telling ones first. A star stands for any ending: `seni` is not Senin, `timbang*` is timbangan too. */
const HINTS: readonly (readonly [words: string, Partial<Record<Exclude<SuggestedField, 'heldOn'>, string>>])[] = [
  ['dashat|dapur sehat', { familyFunction: 'REPRODUKSI', inpresActivity: '35', programmes: 'DASHAT' }],
  ['rumah data*|dataku', { inpresActivity: '1', programmes: 'RUMAH_DATAKU' }],
  ['bersinar|narkoba|bnn*|napza', { familyFunction: 'PERLINDUNGAN', agencies: 'BNNK', programmes: 'DESA_BERSINAR' }],
  ['bebas narkoba|kampung tangguh', { familyFunction: 'PERLINDUNGAN', agencies: 'POLRES', programmes: 'KAMPUNG_BEBAS_NARKOBA' }],
  ['kekerasan', { familyFunction: 'PERLINDUNGAN', inpresActivity: '12', agencies: 'DPPPA', programmes: 'DRPPA' }],
  ['ramah perempuan|perempuan|drppa', { familyFunction: 'PERLINDUNGAN', agencies: 'DPPPA', programmes: 'DRPPA' }],
  ['layak anak|forum anak|perlindungan anak', { familyFunction: 'PERLINDUNGAN', agencies: 'DPPPA', programmes: 'DEKELA_KLA' }],
  ['bencana|banjir*|kebakaran|bpbd|destana', { familyFunction: 'PERLINDUNGAN', agencies: 'BPBD', programmes: 'DESTANA' }],
  ['sadar hukum|bantuan hukum', { familyFunction: 'PERLINDUNGAN', agencies: 'KANWIL_HUKUM_HAM', programmes: 'DESA_SADAR_HUKUM' }],
  ['antikorupsi|korupsi', { agencies: 'INSPEKTORAT', programmes: 'DESA_ANTIKORUPSI' }],
  ['moderasi*|kerukunan|lintas agama', { familyFunction: 'AGAMA', agencies: 'FKUB', programmes: 'KAMPUNG_MODERASI_BERAGAMA' }],
  ['jamban*|stbm|cuci tangan|buang air*', { familyFunction: 'PEMBINAAN_LINGKUNGAN', inpresActivity: '56', programmes: 'STBM_ODF' }],
  ['jumantik|jentik*|psn|demam berdarah', { familyFunction: 'PEMBINAAN_LINGKUNGAN', inpresActivity: '58', agencies: 'PUSKESMAS' }],
  ['proklim|iklim|bank sampah', { familyFunction: 'PEMBINAAN_LINGKUNGAN', agencies: 'DLHK', programmes: 'PROKLIM' }],
  ['bedah rumah|rumah layak*', { familyFunction: 'PEMBINAAN_LINGKUNGAN', inpresActivity: '57', agencies: 'PUPR' }],
  ['statistik|desa cantik', { agencies: 'BPS', programmes: 'DESA_CANTIK' }],
  ['indeks desa', { agencies: 'DPMD', programmes: 'INDEKS_DESA' }],
  ['siaga kependudukan', { familyFunction: 'SOSIALISASI_PENDIDIKAN', agencies: 'LEMBAGA_PENDIDIKAN', programmes: 'SSK' }],
  ['adminduk|akta*|kartu keluarga|ktp', { inpresActivity: '2', agencies: 'DUKCAPIL' }],
  ['pasca persalinan|pascasalin', { familyFunction: 'REPRODUKSI', inpresActivity: '32', agencies: 'PUSKESMAS' }],
  ['kontrasepsi|implan|iud|pelayanan kb|penggerakan kb', { familyFunction: 'REPRODUKSI', inpresActivity: '15', agencies: 'OPD_KB' }],
  ['kespro|penyuluhan kb|kesehatan reproduksi', { familyFunction: 'REPRODUKSI', inpresActivity: '9', agencies: 'OPD_KB' }],
  ['calon pengantin|catin', { familyFunction: 'REPRODUKSI', inpresActivity: '10', agencies: 'KEMENAG' }],
  ['tablet tambah darah', { familyFunction: 'REPRODUKSI', inpresActivity: '25', agencies: 'PUSKESMAS' }],
  ['makanan tambahan|pmt', { familyFunction: 'REPRODUKSI', inpresActivity: '31', agencies: 'PUSKESMAS' }],
  ['asi|asi eksklusif|menyusui|mpasi|mp-asi', { familyFunction: 'REPRODUKSI', inpresActivity: '13', agencies: 'PUSKESMAS' }],
  [
    'menimbang|timbang*|penimbangan|tumbuh kembang|balita|stunting|imunisasi',
    { familyFunction: 'REPRODUKSI', inpresActivity: '27', agencies: 'PUSKESMAS' },
  ],
  ['ibu hamil|bumil|hamil', { familyFunction: 'REPRODUKSI', inpresActivity: '23', agencies: 'PUSKESMAS' }],
  ['posyandu', { familyFunction: 'REPRODUKSI', inpresActivity: '18', agencies: 'PUSKESMAS' }],
  ['rokok|merokok', { familyFunction: 'REPRODUKSI', inpresActivity: '14' }],
  ['germas|phbs|senam', { familyFunction: 'REPRODUKSI', inpresActivity: '3' }],
  ['pengajian|majelis*|penyuluhan agama', { familyFunction: 'AGAMA', inpresActivity: '11', agencies: 'KEMENAG' }],
  ['ibadah|masjid|musala|musholla|gereja|pura|doa|berdoa|mengaji', { familyFunction: 'AGAMA', agencies: 'KEMENAG' }],
  ['benih ikan|budidaya ikan', { familyFunction: 'EKONOMI', inpresActivity: '55', agencies: 'DKP' }],
  ['nelayan', { familyFunction: 'EKONOMI', inpresActivity: '54', agencies: 'DKP' }],
  ['pelatihan usaha', { familyFunction: 'EKONOMI', inpresActivity: '51', agencies: 'DISKOP' }],
  ['uppka', { familyFunction: 'EKONOMI', inpresActivity: '53', agencies: 'DISKOP' }],
  ['pemasaran|pameran|bazar', { familyFunction: 'EKONOMI', inpresActivity: '50', agencies: 'DISKOP' }],
  ['usaha|umkm|jualan|berjualan|koperasi', { familyFunction: 'EKONOMI', agencies: 'DISKOP' }],
  ['panen|memanen|ternak|peternak*|petani|bertani|kebun', { familyFunction: 'EKONOMI', agencies: 'DISTAN' }],
  ['wisata*', { familyFunction: 'EKONOMI', agencies: 'DISPAR', programmes: 'DESA_WISATA' }],
  ['literasi', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '41', agencies: 'DISDIK' }],
  ['putus sekolah', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '37', agencies: 'DISDIK' }],
  ['paud', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '36', agencies: 'DISDIK' }],
  ['bkb', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '5' }],
  ['bkr', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '6' }],
  ['pik-r|pikr|pik remaja', { familyFunction: 'SOSIALISASI_PENDIDIKAN', inpresActivity: '8' }],
  ['belajar|sekolah|perpustakaan', { familyFunction: 'SOSIALISASI_PENDIDIKAN', agencies: 'DISDIK' }],
  ['pemuda|karang taruna', { familyFunction: 'SOSIALISASI_PENDIDIKAN', agencies: 'DISPORA', programmes: 'KAMPUNG_PEMUDA' }],
  ['remaja', { familyFunction: 'SOSIALISASI_PENDIDIKAN' }],
  ['olahraga|bola|voli', { familyFunction: 'SOSIAL_BUDAYA', inpresActivity: '42', agencies: 'DISPORA' }],
  ['seni|kesenian|menari|tarian|kreativitas', { familyFunction: 'SOSIAL_BUDAYA', inpresActivity: '42' }],
  ['budaya|adat|lomba|perlombaan|gotong royong', { familyFunction: 'SOSIAL_BUDAYA' }],
  ['bkl|lansia', { familyFunction: 'CINTA_KASIH', inpresActivity: '7' }],
  ['keluarga harmonis|kasih sayang', { familyFunction: 'CINTA_KASIH' }],
  ['sampah|pohon|menanam|penghijauan|sungai|selokan|air bersih|kerja bakti', { familyFunction: 'PEMBINAAN_LINGKUNGAN', agencies: 'DLHK' }],
  ['puskesmas|bidan|perawat', { agencies: 'PUSKESMAS' }],
  ['dinas kesehatan', { agencies: 'DINKES' }],
  ['kepala desa|pemerintah desa|perangkat desa|balai desa', { agencies: 'PEMDES' }],
  ['polisi|polsek|bhabinkamtibmas|babinsa', { agencies: 'TNI_POLRI' }],
];

export type SuggestedField = 'heldOn' | 'familyFunction' | 'inpresActivity' | 'agencies' | 'programmes';
/** `value` is a code, or a day as YYYY-MM-DD; `word` is what led to it, as it was written. */
export type Suggestion = { field: SuggestedField; value: string; word: string };

/** Every code that some word may suggest. */
export const HINTED_CODES: readonly Pick<Suggestion, 'field' | 'value'>[] = HINTS.flatMap(([, hint]) =>
  Object.entries(hint).map(([field, value]) => ({ field: field as SuggestedField, value })),
);

const MATCHERS = HINTS.map(([words, hint]) => [matcher(words), hint] as const);

function matcher(words: string): RegExp {
  // People write «balitanya» and «posyandulah» for the same words.
  const ends = words.split('|').map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : `${word}(?:nya|lah)?`));
  return new RegExp(`(?<![a-z])(?:${ends.join('|')})(?![a-z])`, 'i');
}

/**
 * What the words suggest, each with the word that led to it; the person accepts it or not.
 * One day, one family function and one activity of Inpres 3/2022 at most; every agency and programme once.
 * @param today day at the place of work, YYYY-MM-DD; no later day is suggested
 */
export function suggestFromWords(words: string, today: string): Suggestion[] {
  const day = dayIn(words, today);
  const found: Suggestion[] = day ? [{ field: 'heldOn', ...day }] : [];
  for (const [pattern, hint] of MATCHERS) {
    const word = pattern.exec(words)?.[0];
    if (word === undefined) continue;
    for (const [name, value] of Object.entries(hint)) {
      const field = name as SuggestedField;
      const isMany = field === 'agencies' || field === 'programmes';
      if (!found.some((other) => other.field === field && (!isMany || other.value === value))) found.push({ field, value, word });
    }
  }
  return found;
}

const MONTHS = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const NAMED_DAY = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTHS})(?:\\s+(\\d{4}))?(?!\\d)`, 'i');
const NUMBERED_DAY = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const DAYS_AGO: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])kemarin lusa(?![a-z])/i, 2],
  [/(?<![a-z])kemarin(?![a-z])/i, 1],
];

/** The day that the words name: a date, or kemarin. A date without its year is the last one that has been. */
function dayIn(words: string, today: string): { value: string; word: string } | null {
  const named = NAMED_DAY.exec(words);
  if (named) {
    const month = MONTHS.split('|').indexOf((named[2] ?? '').toLowerCase()) + 1;
    const thisYear = Number(today.slice(0, 4));
    const years = named[3] ? [Number(named[3])] : [thisYear, thisYear - 1];
    const value = years.map((year) => dayOf(year, month, Number(named[1]))).find((day) => day !== null && day <= today);
    return value ? { value, word: named[0] } : null;
  }
  const numbered = NUMBERED_DAY.exec(words);
  if (numbered) {
    const value = dayOf(Number(numbered[3]), Number(numbered[2]), Number(numbered[1]));
    return value && value <= today ? { value, word: numbered[0] } : null;
  }
  for (const [pattern, days] of DAYS_AGO) {
    const word = pattern.exec(words)?.[0];
    if (word !== undefined) return { value: new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10), word };
  }
  return null;
}

/** Null for a day that no calendar has, such as 31 February. */
function dayOf(year: number, month: number, day: number): string | null {
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(value);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value) ? value : null;
}
