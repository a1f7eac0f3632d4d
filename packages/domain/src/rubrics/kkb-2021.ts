import type { Rubric } from '../rubric.ts';
import { text } from '../text.ts';

const PROFILE = text('Profil kampung', 'Kampung profile');
const ACTIVITIES = text('Catatan kegiatan', 'Activity records');
const REPORT = text('Laporan kependudukan dan KB', 'Population and family-planning report');
const PERCENT = text('%', '%');

/**
 * The rule that the national portal computed from 2021 to 2023. It was observed and gives the same
 * scores as the portal on 17,731 kampung; it was not read from a signed regulation. Two defects of
 * the portal are kept and named as flags.
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
  status: 'PUBLISHED',
  rounding: 'HALF_EVEN',
  missingPolicy: 'LOWEST_POSSIBLE',
  flags: { excludeOwnSector: false, requireCouples: false },
  indices: [
    {
      code: 'INPUT',
      name: text('Masukan', 'Input'),
      passSum: 15,
      indicators: [
        {
          code: 'I1',
          name: text('Kelompok kerja (Pokja)', 'Working group (Pokja)'),
          measure: [
            { value: 3, when: ['workingGroupExists', 'workingGroupHasMembers', 'workingGroupTrained'] },
            { value: 2, when: ['workingGroupExists', 'workingGroupHasMembers'] },
            { value: 2, when: ['workingGroupExists', 'workingGroupTrained'] },
            { value: 1, when: ['workingGroupExists'] },
            { value: 0, when: [] },
          ],
          unit: text('syarat terpenuhi', 'conditions met'),
          source: PROFILE,
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0, label: text('belum ada Pokja', 'no working group') },
            { score: 2, min: 1, max: 1, label: text('Pokja terbentuk', 'a working group') },
            { score: 3, min: 2, max: 2, label: text('Pokja dengan anggota atau pelatihan', 'a working group with members or training') },
            { score: 4, min: 3, label: text('Pokja dengan anggota dan pelatihan', 'a working group with members and training') },
          ],
        },
        {
          code: 'I2',
          name: text('Sumber dana', 'Funding sources'),
          measure: 'fundingSources',
          unit: text('sumber dana', 'funding sources'),
          source: PROFILE,
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1, label: text('1 sumber dana', '1 funding source') },
            { score: 3, min: 2, max: 4 },
            { score: 4, min: 5 },
          ],
        },
        {
          code: 'I3',
          name: text('Kelompok kegiatan (poktan)', 'Activity groups (poktan)'),
          measure: 'groups',
          unit: text('kelompok kegiatan', 'activity groups'),
          source: PROFILE,
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 2 },
            { score: 3, min: 3, max: 4 },
            { score: 4, min: 5, label: text('kelima kelompok kegiatan', 'all five activity groups') },
          ],
        },
        {
          code: 'I4',
          name: text('Sekretariat dan Rumah DataKu', 'Secretariat and data house'),
          measure: 'facilities',
          unit: text('sarana', 'facilities'),
          source: PROFILE,
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0, label: text('belum ada sekretariat maupun Rumah DataKu', 'neither secretariat nor data house') },
            { score: 2, min: 1, max: 1, label: text('sekretariat atau Rumah DataKu', 'secretariat or data house') },
            { score: 3, min: 2, label: text('sekretariat dan Rumah DataKu', 'secretariat and data house') },
          ],
        },
        {
          code: 'I5',
          name: text('PKB/PLKB pendamping dan regulasi daerah', 'Field officer and local regulation'),
          measure: 'officerAndRegulation',
          unit: text('dukungan', 'kinds of support'),
          source: PROFILE,
          direction: 'MORE_IS_BETTER',
          bands: [
            {
              score: 1,
              min: 0,
              max: 0,
              label: text('belum ada PKB/PLKB maupun regulasi daerah', 'neither field officer nor local regulation'),
            },
            { score: 2, min: 1, max: 1, label: text('PKB/PLKB atau regulasi daerah', 'field officer or local regulation') },
            { score: 3, min: 2, label: text('PKB/PLKB dan regulasi daerah', 'field officer and local regulation') },
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
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 1, label: text('1 jenis data', '1 kind of data') },
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
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 0 },
            { score: 2, min: 1, max: 2 },
            { score: 3, min: 3, max: 4 },
            { score: 4, min: 5, label: text('kelima mekanisme operasional', 'all five working mechanisms') },
          ],
        },
        {
          code: 'P3',
          name: text('Keterlibatan lintas sektor', 'Cross-sector involvement'),
          measure: 'agencies',
          unit: text('instansi', 'agencies'),
          source: ACTIVITIES,
          direction: 'MORE_IS_BETTER',
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
          direction: 'MORE_IS_BETTER',
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
          direction: 'MORE_IS_BETTER',
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
          direction: 'MORE_IS_BETTER',
          bands: [
            { score: 1, min: 0, max: 19 },
            { score: 2, min: 20, max: 22 },
            { score: 3, min: 23, max: 24 },
            { score: 4, min: 25 },
          ],
        },
        {
          code: 'O4',
          name: text('Kebutuhan KB tidak terpenuhi', 'Unmet need for family planning'),
          measure: 'unmetNeed',
          unit: PERCENT,
          source: REPORT,
          direction: 'LESS_IS_BETTER',
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
  scheme: 'KKB',
  levels: [
    { code: 'DASAR', ordinal: 1, name: text('Dasar', 'Basic'), aliases: [], patterns: [[], ['INPUT'], ['PROSES'], ['OUTPUT']] },
    { code: 'BERKEMBANG', ordinal: 2, name: text('Berkembang', 'Developing'), aliases: [], patterns: [['INPUT', 'PROSES']] },
    {
      code: 'MANDIRI',
      ordinal: 3,
      name: text('Mandiri', 'Independent'),
      aliases: [],
      patterns: [
        ['INPUT', 'OUTPUT'],
        ['PROSES', 'OUTPUT'],
      ],
    },
    {
      code: 'PARIPURNA',
      ordinal: 4,
      name: text('Paripurna', 'Advanced'),
      aliases: ['BERKELANJUTAN'],
      patterns: [['INPUT', 'PROSES', 'OUTPUT']],
    },
  ],
};
