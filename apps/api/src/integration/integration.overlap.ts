import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { KampungSource } from '../kampung/kampung-source.ts';
import type { Context } from '../platform/context.ts';
import { sourceOf } from './integration.effect.ts';
import type { IntegrationRow } from './integration.entity.ts';
import type { OverlapRow } from './integration.types.ts';

/** What thematic programmes ask for and a Kampung KB keeps anyway: entered once, used in both. */
const SHARED: { name: BilingualText; has: (source: KampungSource) => boolean; yes: BilingualText; no: BilingualText }[] = [
  {
    name: text('Kelompok kerja dengan SK', 'Working group with a decree'),
    has: ({ record }) => record.workingGroupExists === true,
    yes: text('Tim tematik masuk ke Pokja lewat addendum.', 'The thematic team joins the Pokja by an addendum.'),
    no: text('Bentuk Pokja terlebih dahulu, atau bersamaan.', 'Form the Pokja first, or together.'),
  },
  {
    name: text('Kader atau anggota terlatih', 'Trained members'),
    has: ({ record }) => record.workingGroupTrained === true,
    yes: text('Pelatihan program cukup menambah materi.', 'The programme only adds its topics to the training.'),
    no: text('Latih kader bersama kedua instansi.', 'Train the cadres together with both agencies.'),
  },
  {
    name: text('Dukungan Dana Desa', 'Village funds'),
    has: ({ record }) => record.fundingSources?.includes('DANA_DESA') ?? false,
    yes: text('Tambahkan baris kegiatan bersama di APBDes.', 'Add a line for the joint activities to the village budget.'),
    no: text('Usulkan baris anggaran baru: sumber dana bertambah.', 'Propose a new budget line: one more funding source.'),
  },
  {
    name: text('Rumah DataKu', 'Data house'),
    has: ({ record }) => record.dataHouse === true,
    yes: text('Indikator program dicatat di Rumah DataKu.', "The programme's indicators are kept in the data house."),
    no: text('Data program menjadi awal Rumah DataKu.', "The programme's data can start the data house."),
  },
  {
    name: text('Monitoring dan evaluasi berkala', 'Regular monitoring'),
    has: ({ record }) => record.mechanisms?.includes('MONEV') ?? false,
    yes: text('Satu kunjungan monev untuk keduanya.', 'One monitoring visit serves both.'),
    no: text('Jadwalkan monev bersama tiap semester.', 'Plan a joint monitoring visit each semester.'),
  },
];

export async function overlapOf(ctx: Context, row: IntegrationRow): Promise<OverlapRow[]> {
  const source = await sourceOf(ctx, row);
  return SHARED.map(({ name, has, yes, no }) => ({ name, kampungHas: has(source), note: has(source) ? yes : no }));
}
