import type { Rubric } from '../rubric.ts';
import { text } from '../text.ts';

const PROFILE = text('Profil kampung', 'Kampung profile');
const ACTIVITIES = text('Catatan kegiatan', 'Activity records');
const REPORT = text('Laporan kependudukan dan KB', 'Population and family-planning report');
const PERCENT = text('%', '%');

/**
 * The rule that the national portal computed from 2021 to 2023, on its inputs 0 mismatches in
 * 17,731 kampung. It was observed, not read from a signed regulation.
 */
export const KKB_2021: Rubric = {
  code: 'KKB-2021',
  version: 1,
  title: text('Klasifikasi Kampung KB 2021', 'Kampung KB classification 2021'),
  legalSource: text(
    'Aturan yang dihitung portal nasional Kampung KB 2021–2023; bukan teks peraturan yang ditandatangani.',
    'The rule computed by the national Kampung KB portal 2021–2023; not the text of a signed regulation.',
  ),
  validFrom: '2021-01-01',
  validTo: null,
  flags: { excludeOwnSector: false, requireCouples: false },
  indices: [
    {
      code: 'INPUT',
      name: text('Masukan', 'Input'),
      passSum: 15,
      indicators: [
        {
          code: 'I1',
          name: text('Pokja', 'Working group'),
          measure: 'workingGroup',
          unit: text('tahap', 'stages'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0, label: text('belum ada Pokja', 'no working group') },
            { score: 2, min: 1, max: 1, label: text('Pokja ada', 'working group exists') },
            { score: 3, min: 2, max: 2, label: text('Pokja ada, dengan anggota atau pelatihan', 'working group with members or training') },
            { score: 4, min: 3, label: text('Pokja ada, dengan anggota dan pelatihan', 'working group with members and training') },
          ],
        },
        {
          code: 'I2',
          name: text('Sumber dana', 'Funding sources'),
          measure: 'fundingSources',
          unit: text('sumber dana', 'funding sources'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1 },
            { score: 3, min: 2, max: 4 },
            { score: 4, min: 5 },
          ],
        },
        {
          code: 'I3',
          name: text('Kelompok kegiatan', 'Activity groups'),
          measure: 'groups',
          unit: text('kelompok kegiatan', 'activity groups'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 2 },
            { score: 3, min: 3, max: 4 },
            { score: 4, min: 5 },
          ],
        },
        {
          code: 'I4',
          name: text('Sarana', 'Facilities'),
          measure: 'facilities',
          unit: text('sarana (sekretariat, Rumah DataKu)', 'facilities (secretariat, data house)'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1 },
            { score: 3, min: 2 },
          ],
        },
        {
          code: 'I5',
          name: text('PKB/PLKB dan regulasi daerah', 'Field officer and local regulation'),
          measure: 'officerAndRegulation',
          unit: text('dari PKB/PLKB pendamping dan regulasi daerah', 'of field officer and local regulation'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1 },
            { score: 3, min: 2 },
          ],
        },
      ],
    },
    {
      code: 'PROSES',
      name: text('Proses', 'Process'),
      passSum: 9,
      indicators: [
        {
          code: 'P1',
          name: text('Penggunaan data', 'Use of data'),
          measure: 'dataUses',
          unit: text('jenis data', 'kinds of data'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1 },
            { score: 3, min: 2, max: 3 },
            { score: 4, min: 4 },
          ],
        },
        {
          code: 'P2',
          name: text('Mekanisme operasional', 'Working mechanisms'),
          measure: 'mechanisms',
          unit: text('mekanisme operasional', 'working mechanisms'),
          source: PROFILE,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 2 },
            { score: 3, min: 3, max: 4 },
            { score: 4, min: 5 },
          ],
        },
        {
          code: 'P3',
          name: text('Keterlibatan lintas sektor', 'Cross-sector involvement'),
          measure: 'agencies',
          unit: text('instansi', 'agencies'),
          source: ACTIVITIES,
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 3 },
            { score: 3, min: 4, max: 6 },
            { score: 4, min: 7 },
          ],
        },
      ],
    },
    {
      code: 'OUTPUT',
      name: text('Keluaran', 'Output'),
      passSum: 12,
      indicators: [
        {
          code: 'O1',
          name: text('Partisipasi kelompok kegiatan', 'Participation in activity groups'),
          measure: 'participation',
          unit: PERCENT,
          source: REPORT,
          bands: [
            { score: 1, min: 0, max: 9 },
            { score: 2, min: 10, max: 20 },
            { score: 3, min: 21, max: 30 },
            { score: 4, min: 31 },
          ],
        },
        {
          code: 'O2',
          name: text('Kesertaan ber-KB (CPR)', 'Contraceptive prevalence (CPR)'),
          measure: 'prevalence',
          unit: PERCENT,
          source: REPORT,
          bands: [
            { score: 1, min: 0, max: 29 },
            { score: 2, min: 30, max: 40 },
            { score: 3, min: 41, max: 50 },
            { score: 4, min: 51 },
          ],
        },
        {
          code: 'O3',
          name: text('Pengguna metode jangka panjang (MKJP)', 'Long-acting method users (MKJP)'),
          measure: 'longActing',
          unit: PERCENT,
          source: REPORT,
          bands: [
            { score: 1, min: 0, max: 19 },
            { score: 2, min: 20, max: 22 },
            { score: 3, min: 23, max: 24 },
            { score: 4, min: 25 },
          ],
        },
        {
          code: 'O4',
          name: text('Kebutuhan KB tidak terpenuhi', 'Unmet need'),
          measure: 'unmetNeed',
          unit: PERCENT,
          source: REPORT,
          bands: [
            { score: 4, min: 0, max: 6 },
            { score: 3, min: 7, max: 9 },
            { score: 2, min: 10, max: 12 },
            { score: 1, min: 13 },
          ],
        },
      ],
    },
  ],
  levels: [
    { code: 'DASAR', ordinal: 1, name: text('Dasar', 'Basic'), aliases: [], patterns: [[], ['INPUT'], ['PROSES'], ['OUTPUT']] },
    { code: 'BERKEMBANG', ordinal: 2, name: text('Berkembang', 'Developing'), aliases: [], patterns: [['INPUT', 'PROSES']] },
    { code: 'MANDIRI', ordinal: 3, name: text('Mandiri', 'Independent'), aliases: [], patterns: [['INPUT', 'OUTPUT'], ['PROSES', 'OUTPUT']] },
    { code: 'PARIPURNA', ordinal: 4, name: text('Paripurna', 'Complete'), aliases: ['BERKELANJUTAN'], patterns: [['INPUT', 'PROSES', 'OUTPUT']] },
  ],
};
