import { known, lengthOf, notAfter, personalNumberIn, problemsIn, type Problem } from './checks.ts';
import { PROFILE_FIELDS, PROFILE_RULES } from './kampung-profile.ts';
import type { Coded } from './lists.ts';
import { CLAIM_FIELDS } from './proof.ts';
import { text } from './text.ts';

/** Documents and evidence of a kampung: what they are, and who may see them. */
export const DOCUMENT_KINDS: readonly Coded[] = [
  { code: 'SK', name: text('Surat keputusan (SK)', 'Decree (SK)') },
  { code: 'PERDES', name: text('Peraturan desa', 'Village regulation') },
  { code: 'BERITA_ACARA', name: text('Berita acara', 'Minutes of act') },
  { code: 'NOTULEN', name: text('Notulen', 'Minutes of a meeting') },
  { code: 'DAFTAR_HADIR', name: text('Daftar hadir', 'Attendance list') },
  { code: 'RKM', name: text('Rencana kerja masyarakat (RKM)', 'Community work plan (RKM)') },
  { code: 'APBDES', name: text('APBDes', 'Village budget') },
  { code: 'FOTO', name: text('Foto bukti', 'Photo as evidence') },
  { code: 'DATA', name: text('Lembar data', 'Data sheet') },
  { code: 'LAINNYA', name: text('Lainnya', 'Other') },
];

export const VISIBILITIES = ['PUBLIC', 'INTERNAL', 'RESTRICTED'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export type DocumentValues = {
  kind: string;
  title: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  visibility: Visibility;
  /** Fields of the profile that it proves. */
  proves: string[];
  /** Key of the file that was sent; empty while it has not arrived. */
  file: string;
};

/** The parts of the profile that a document can prove, as they are called there. */
export const PROVABLE: readonly Coded[] = PROFILE_FIELDS.filter(
  (field) => PROFILE_RULES[field].kind === 'TRI_STATE' || field === 'workingGroupDecree' || CLAIM_FIELDS.includes(field),
).map((code) => ({ code, name: PROFILE_RULES[code].name }));

/** @param today day at the place of work, YYYY-MM-DD */
export const problemsOfDocument = (values: DocumentValues, today: string): Problem<keyof DocumentValues>[] =>
  problemsIn(values, [
    {
      field: 'file',
      check: (key) =>
        key === ''
          ? text('Pilih berkasnya: PDF atau foto, paling besar 15 MB.', 'Choose the file: a PDF or a picture, 15 MB at most.')
          : null,
    },
    { field: 'kind', check: (code) => known(code, DOCUMENT_KINDS, text('Jenis', 'Kind')) },
    { field: 'title', check: (title) => lengthOf(title, 3, 160, text('Judul', 'The title')) ?? personalNumberIn(title) },
    { field: 'number', check: (number) => (number === null ? null : lengthOf(number, 1, 120, text('Nomor', 'The number'))) },
    { field: 'issuedOn', check: (day) => notAfter(day, today, text('Tanggal', 'The date')) },
    { field: 'issuer', check: (issuer) => (issuer === null ? null : lengthOf(issuer, 2, 120, text('Penerbit', 'The issuer'))) },
    {
      field: 'proves',
      check: (fields) => {
        const unknown = fields.find((field) => !PROVABLE.some(({ code }) => code === field));
        return unknown === undefined ? null : text(`Isian ${unknown} tidak dikenal.`, `Unknown field ${unknown}.`);
      },
    },
  ]);
