import type { Rubric } from '../rubric.ts';
import { text } from '../text.ts';
import { KKB_2021 } from './kkb-2021.ts';

/**
 * The bands of KKB-2021, read strictly: agencies of the last twelve months without the own sector, no
 * unmet need out of no couples, and nothing that is only claimed. A document of the kampung that names
 * the field counts as proof; whether it is right, nobody has checked yet.
 */
export const KKB_2021_STRICT: Rubric = {
  ...KKB_2021,
  code: 'KKB-2021-KETAT',
  title: text(
    'Klasifikasi Kampung KB 2021, pembacaan ketat (buatan Simpul, bukan aturan resmi)',
    'Kampung KB classification 2021, strict reading (by Simpul, no official rule)',
  ),
  legalSource: text(
    'Pembacaan ketat buatan Simpul atas aturan KKB-2021; bukan aturan resmi. Instansi dihitung dari kegiatan 12 bulan terakhir tanpa sektor sendiri, laporan tanpa PUS dianggap belum ada, dan setiap jawaban «ada» memerlukan dokumen bukti pada catatan kampung. Isi dokumennya belum diperiksa.',
    'A strict reading of the rule KKB-2021 made by Simpul; no official rule. Agencies count from activities of the last 12 months without the own sector, a report without couples counts as none, and every "yes" needs a document that proves it in the records of the kampung. What the document says has not been checked.',
  ),
  unofficial: true,
  flags: { excludeOwnSector: true, requireCouples: true, recentActivities: true, unproven: 'UNKNOWN' },
};
