import type { Assignment } from '@simpul/domain/access.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { TANAH_LAUT } from './tanah-laut.ts';

/** Somebody who signs in to the demonstration: an office, never a person. */
export type DemoAccount = Assignment & { email: string; name: string; title: BilingualText };

/** The same for every account. The accounts exist only where the demonstration was asked for. */
export const DEMO_PASSWORD = 'simpul-contoh-2026';

const PELAIHARI = '63.01.03';
const BUMI_JAYA = '63.01.03.2006';
const TUNGKARAN = '63.01.03.2016';

function account(
  user: string,
  role: Assignment['role'],
  region: string,
  title: BilingualText,
  programmes: string[] | null = null,
): DemoAccount {
  return { email: `${user}@simpul.test`, name: title.id, title, role, region, programmes };
}

/** One for every role, and a neighbouring regency that shows where a scope ends. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account('opdkb.tanahlaut', 'OPD_KB', TANAH_LAUT, text('OPD KB Kabupaten Tanah Laut', 'Family-planning agency of Tanah Laut')),
  account('bnnk.tanahlaut', 'SKPD_PROGRAM', TANAH_LAUT, text('BNN Kabupaten Tanah Laut', 'Narcotics agency of Tanah Laut'), [
    'DESA_BERSINAR',
    'KAMPUNG_BEBAS_NARKOBA',
  ]),
  account(
    'dispora.tanahlaut',
    'SKPD_PROGRAM',
    TANAH_LAUT,
    text('Dinas Pemuda dan Olahraga Tanah Laut', 'Youth and sports agency of Tanah Laut'),
    ['KAMPUNG_PEMUDA'],
  ),
  account('dpppa.tanahlaut', 'SKPD_PROGRAM', TANAH_LAUT, text('Dinas PPPA Tanah Laut', 'Agency for women and children of Tanah Laut'), [
    'DRPPA',
    'DEKELA_KLA',
  ]),
  account('dlh.tanahlaut', 'SKPD_PROGRAM', TANAH_LAUT, text('Dinas Lingkungan Hidup Tanah Laut', 'Environment agency of Tanah Laut'), [
    'PROKLIM',
  ]),
  account(
    'pokja.bumijaya',
    'POKJA_OPERATOR',
    BUMI_JAYA,
    text('Operator Pokja Kampung KB Bumi Jaya', 'Working-group operator of Bumi Jaya'),
  ),
  account(
    'pokja.tungkaran',
    'POKJA_OPERATOR',
    TUNGKARAN,
    text('Operator Pokja Kampung KB Tungkaran', 'Working-group operator of Tungkaran'),
  ),
  account('pemdes.bumijaya', 'PEMDES', BUMI_JAYA, text('Pemerintah Desa Bumi Jaya', 'Village government of Bumi Jaya')),
  account('pkb.pelaihari', 'PKB', PELAIHARI, text('PKB Kecamatan Pelaihari', 'Field officer of Pelaihari District')),
  account('kecamatan.pelaihari', 'KECAMATAN', PELAIHARI, text('Kecamatan Pelaihari', 'Pelaihari District office')),
  account('bkkbn.kalsel', 'BKKBN_PROVINSI', '63', text('Perwakilan BKKBN Kalimantan Selatan', 'BKKBN of South Kalimantan')),
  account('bkkbn.pusat', 'BKKBN_PUSAT', 'ID', text('Kemendukbangga/BKKBN pusat', 'National BKKBN')),
  account('pembaca.tanahlaut', 'PEMBACA', TANAH_LAUT, text('Pembaca data Tanah Laut', 'Reader of Tanah Laut data')),
  account('opdkb.banjar', 'OPD_KB', '63.03', text('OPD KB Kabupaten Banjar', 'Family-planning agency of Banjar')),
  account('admin', 'SYS_ADMIN', 'ID', text('Admin sistem', 'System administrator')),
];
