import { FAMILY_FUNCTIONS } from '@simpul/domain/lists.ts';
import { SHIPPED_LISTS } from '@simpul/domain/reference.ts';
import { sectionsOf, type MemberValues, type PlanItemValues } from '@simpul/domain/working-group.ts';
import type { SeedKampung } from './kampung.ts';
import { randomFor } from './random.ts';

const BOARD = ['KETUA', 'SEKRETARIS', 'BENDAHARA'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The members of a working group: nobody who lives, as their names say. As many as the profile claims. */
export function membersOf({ code, profile }: Pick<SeedKampung, 'code' | 'profile'>): MemberValues[] {
  if (!profile.workingGroupExists) return [];
  const random = randomFor(`members ${code}`);
  const sections = sectionsOf('EMPAT_SEKSI', SHIPPED_LISTS).filter((section) => section.code !== 'INTI');
  return Array.from({ length: profile.workingGroupMembers ?? 5 }, (_, at): MemberValues => {
    const position = BOARD[at] ?? (at - BOARD.length < sections.length ? 'KOORDINATOR' : 'ANGGOTA');
    return {
      name: `Contoh ${LETTERS[at % LETTERS.length]}`,
      position,
      section: BOARD[at] ? 'INTI' : (sections[at % sections.length]?.code ?? 'INTI'),
      trainedOn: profile.workingGroupTrained && random.chance(0.6) ? `2025-0${random.int(1, 9)}-1${random.int(0, 9)}` : null,
      phone: null,
      mayBeShown: at < BOARD.length && random.chance(0.8),
    };
  });
}

const PLANS: Record<string, string> = {
  REPRODUKSI: 'Pelayanan KB dan penyuluhan kesehatan reproduksi',
  EKONOMI: 'Pelatihan usaha kelompok UPPKA',
  SOSIALISASI_PENDIDIKAN: 'Kelas orang tua hebat (BKB)',
  PEMBINAAN_LINGKUNGAN: 'Gotong royong dan bank sampah',
  CINTA_KASIH: 'Senam dan pemeriksaan lansia',
  PERLINDUNGAN: 'Penyuluhan pencegahan perkawinan anak',
};

/** What a working group plans for the year of the demonstration. */
export function planOf({ code, profile }: Pick<SeedKampung, 'code' | 'profile'>): PlanItemValues[] {
  const random = randomFor(`plan ${code}`);
  if (!profile.workingGroupExists || random.chance(0.3)) return [];
  return random
    .some(Object.entries(PLANS), random.int(2, 5))
    .map(([familyFunction, title]) => ({ familyFunction, title, month: random.int(2, 12) }))
    .toSorted((one, other) => one.month - other.month)
    .map((item) => ({
      ...item,
      year: 2026,
      owner: `Seksi ${FAMILY_FUNCTIONS.find((each) => each.code === item.familyFunction)?.name.id.toLowerCase() ?? 'umum'}`,
      source: random.chance(0.7) ? 'DANA_DESA' : null,
      budget: random.chance(0.7) ? 500_000 * random.int(2, 20) : null,
      state: item.month < 11 ? (random.chance(0.85) ? 'SELESAI' : 'BATAL') : item.month === 11 ? 'BERJALAN' : 'DIRENCANAKAN',
    }));
}
