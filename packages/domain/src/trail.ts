import { formatInstant } from './format.ts';
import { PROFILE_RULES, type ProfileField } from './kampung-profile.ts';
import { LOCAL_CONDITIONS, PROGRAMME_FIELD_NAMES, WITHDRAWAL } from './programme-field-names.ts';
import { fieldName, REPORT_FIELDS, type ReportField } from './report.ts';
import { text, type BilingualText, type Language } from './text.ts';

/** What a line of the trail is about. */
export const TRAIL_KINDS = [
  'kampung',
  'report',
  'integration',
  'person',
  'invitation',
  'reference',
  'region',
  'programme',
  'assessment',
  'rubric',
  'target',
] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

/** One value that a change has moved, as words; null where there was or is none. */
export type ValueChange = { field: string; before: string | null; after: string | null };

/** What differs between the two sides of a line of the trail, field by field, in the order of the fields. */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
  const [was, is] = [flatten(before), flatten(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** The leaves of a value by their path, such as `values.persons`; lists stand as one value. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined || value === '') return new Map();
  if (typeof value === 'object' && !Array.isArray(value)) {
    return new Map(Object.entries(value).flatMap(([key, part]) => [...flatten(part, path === '' ? key : `${path}.${key}`)]));
  }
  return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
}

/** Fields of several kinds of records, in words; a field that nobody has named stands as it is. */
const WORDS: Partial<Record<string, BilingualText>> = {
  ...PROGRAMME_FIELD_NAMES,
  eligibilityWords: LOCAL_CONDITIONS,
  withdrawnReason: WITHDRAWAL,
  status: text('Status', 'Status'),
  state: text('Status', 'State'),
  reason: text('Alasan', 'Reason'),
  returnNote: text('Catatan pemeriksa', 'Note of the reviewer'),
  hiddenReason: text('Alasan disembunyikan', 'Reason for hiding'),
  dueAt: text('Dijadwalkan', 'Planned for'),
  name: text('Nama', 'Name'),
  title: text('Judul', 'Title'),
  heldOn: text('Tanggal', 'Day'),
  place: text('Tempat', 'Place'),
  description: text('Uraian', 'Description'),
  familyFunction: text('Fungsi keluarga', 'Family function'),
  inpresActivity: text('Kegiatan Inpres', 'Activity of the Inpres'),
  agencies: text('Instansi', 'Agencies'),
  programmes: text('Program', 'Programmes'),
  participants: text('Peserta', 'Participants'),
  photos: text('Foto', 'Photos'),
  position: text('Jabatan', 'Position'),
  section: text('Seksi', 'Section'),
  trainedOn: text('Terlatih sejak', 'Trained on'),
  mayBeShown: text('Setuju tampil', 'Agreed to be shown'),
  kind: text('Jenis', 'Kind'),
  number: text('Nomor', 'Number'),
  issuedOn: text('Tanggal terbit', 'Issued on'),
  issuer: text('Penerbit', 'Issuer'),
  visibility: text('Siapa yang melihat', 'Who sees it'),
  proves: text('Membuktikan', 'Proves'),
  email: text('Surel', 'E-mail address'),
  role: text('Peran', 'Role'),
  region: text('Wilayah', 'Region'),
  rhythm: text('Laporan diminta', 'Reports are asked for'),
  cover: text('Sampul', 'Cover'),
};
const PARTS: Record<string, BilingualText> = { id: text('Indonesia', 'Indonesian'), en: text('Inggris', 'English') };
/** What only the machine tells apart. */
const TECHNICAL = ['id', 'pageHash', 'version', 'fileKey', 'kampungId', 'hash'];

export const isTechnical = ({ field }: Pick<ValueChange, 'field'>): boolean => TECHNICAL.includes(field);

/** A field of the trail in words: values.persons → "Penduduk (jiwa)", potentials.id → "Potensi (Indonesia)". */
export function nameOfField(path: string): BilingualText {
  const [root = '', ...rest] = path.split('.');
  const inner = rest.join('.');
  if (root === 'values' && isReportField(inner)) return fieldName(inner);
  if (root === 'reasons' && isReportField(inner)) {
    const { id, en } = fieldName(inner);
    return text(`Alasan: ${id}`, `Reason: ${en}`);
  }
  const name = isProfileField(root) ? PROFILE_RULES[root].name : WORDS[root];
  if (!name) return text(path, path);
  if (inner === '') return name;
  const part = PARTS[inner] ?? text(inner, inner);
  return text(`${name.id} (${part.id})`, `${name.en} (${part.en})`);
}

const isReportField = (field: string): field is ReportField => (REPORT_FIELDS as readonly string[]).includes(field);
const isProfileField = (field: string): field is ProfileField => Object.hasOwn(PROFILE_RULES, field);

/** A value as people read it: an instant in the zone of the place, anything else as it stands. */
export const wordsOfValue = (value: string, language: Language): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? formatInstant(value, language) : value;
