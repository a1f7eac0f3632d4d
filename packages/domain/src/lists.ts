import { text, type BilingualText } from './text.ts';

/**
 * Closed lists of the programme's forms. Codes are ours and stable; the names are what people see.
 * Agencies change their names with every cabinet: a regency's own names stand in its data.
 */
export type Coded = { code: string; name: BilingualText };
const coded = (code: string, id: string, en: string): Coded => ({ code, name: text(id, en) });

export const FAMILY_FUNCTIONS: readonly Coded[] = [
  coded('AGAMA', 'Keagamaan', 'Religion'),
  coded('SOSIAL_BUDAYA', 'Sosial budaya', 'Social and cultural life'),
  coded('CINTA_KASIH', 'Cinta kasih', 'Love and care'),
  coded('PERLINDUNGAN', 'Perlindungan', 'Protection'),
  coded('REPRODUKSI', 'Reproduksi', 'Reproduction'),
  coded('SOSIALISASI_PENDIDIKAN', 'Sosialisasi dan pendidikan', 'Socialisation and education'),
  coded('EKONOMI', 'Ekonomi', 'Economy'),
  coded('PEMBINAAN_LINGKUNGAN', 'Pembinaan lingkungan', 'Care for the environment'),
];

export const GROUPS: readonly Coded[] = [
  coded('BKB', 'Bina Keluarga Balita (BKB)', 'Families with under-fives (BKB)'),
  coded('BKR', 'Bina Keluarga Remaja (BKR)', 'Families with teenagers (BKR)'),
  coded('BKL', 'Bina Keluarga Lansia (BKL)', 'Families with elderly (BKL)'),
  coded('UPPKA', 'Usaha Peningkatan Pendapatan Keluarga Akseptor (UPPKA)', 'Family income group (UPPKA)'),
  coded('PIK_R', 'Pusat Informasi dan Konseling Remaja (PIK-R)', 'Youth information and counselling (PIK-R)'),
];

export const FACILITIES: readonly Coded[] = [
  coded('SEKRETARIAT', 'Sekretariat Kampung KB', 'Kampung KB secretariat'),
  coded('RUMAH_DATAKU', 'Rumah DataKu', 'Village data house (Rumah DataKu)'),
];

export const FUNDING_SOURCES: readonly Coded[] = [
  coded('APBN', 'APBN', 'State budget'),
  coded('APBD', 'APBD', 'Regional budget'),
  coded('DANA_DESA', 'Dana Desa', 'Village funds'),
  coded('HIBAH_MASYARAKAT', 'Hibah masyarakat', 'Community grants'),
  coded('CSR', 'CSR perusahaan', 'Corporate responsibility funds'),
  coded('SWADAYA', 'Swadaya', 'Self-help'),
];

export const DATA_USES: readonly Coded[] = [
  coded('PENDATAAN_KELUARGA', 'Pendataan Keluarga dan pemutakhirannya', 'Family census and its updates'),
  coded('DATA_RUTIN_BKKBN', 'Data rutin BKKBN', 'Routine BKKBN data'),
  coded('POTENSI_DESA', 'Potensi Desa', 'Village potential statistics'),
  coded('DATA_SEKTORAL', 'Data sektoral', 'Data of other sectors'),
  coded('LAINNYA', 'Data lainnya', 'Other data'),
];

export const MECHANISMS: readonly Coded[] = [
  coded('RAPAT_PERENCANAAN', 'Rapat perencanaan', 'Planning meetings'),
  coded('RAPAT_KOORDINASI', 'Rapat koordinasi dengan dinas', 'Coordination meetings with agencies'),
  coded('SOSIALISASI', 'Sosialisasi kegiatan', 'Outreach'),
  coded('MONEV', 'Monitoring dan evaluasi', 'Monitoring and evaluation'),
  coded('PENYUSUNAN_LAPORAN', 'Penyusunan laporan', 'Reporting'),
];

export const FREQUENCIES: readonly Coded[] = [
  coded('MINGGUAN', 'Mingguan', 'Weekly'),
  coded('BULANAN', 'Bulanan', 'Monthly'),
  coded('TRIWULAN', 'Triwulan', 'Quarterly'),
  coded('SEMESTERAN', 'Semesteran', 'Half-yearly'),
  coded('TAHUNAN', 'Tahunan', 'Yearly'),
  coded('LAINNYA', 'Lainnya', 'Other'),
];

export const REGULATION_LEVELS: readonly Coded[] = [
  coded('GUBERNUR', 'Gubernur', 'Governor'),
  coded('BUPATI_WALIKOTA', 'Bupati/wali kota', 'Regent or mayor'),
  coded('KECAMATAN', 'Kecamatan', 'District'),
  coded('DESA_KELURAHAN', 'Desa/kelurahan', 'Village'),
];

/** Who steers a kampung that no field officer accompanies. */
export const GUIDES: readonly Coded[] = [
  coded('KADER', 'Kader', 'Volunteers (kader)'),
  coded('KETUA_RT_RW', 'Ketua RT/RW', 'Neighbourhood heads'),
  coded('PERANGKAT_DESA', 'Perangkat desa', 'Village officials'),
  coded('PKK', 'PKK', 'Family welfare movement (PKK)'),
  coded('TOGA_TOMA', 'Tokoh agama atau masyarakat', 'Religious or community leaders'),
  coded('OPD_KB', 'OPD-KB', 'Family-planning agency'),
  coded('PERWAKILAN_BKKBN', 'Perwakilan BKKBN', 'BKKBN representation'),
  coded('PLKB_NON_PNS', 'PLKB non-PNS', 'Contracted field officer'),
  coded('LAINNYA', 'Lainnya', 'Others'),
];

export const DATA_HOUSE_CLASSES: readonly Coded[] = [
  coded('SEDERHANA', 'Sederhana', 'Simple'),
  coded('LENGKAP', 'Lengkap', 'Complete'),
  coded('PARIPURNA', 'Paripurna', 'Excellent'),
];

/** Two generations of the working group live side by side in the field. */
export const POKJA_SECTIONS: readonly Coded[] = [
  coded('EMPAT_SEKSI', 'Empat seksi (sasaran Inpres 3/2022)', 'Four sections (aims of Inpres 3/2022)'),
  coded('DELAPAN_SEKSI', 'Delapan seksi (fungsi keluarga)', 'Eight sections (family functions)'),
];

/** Whom an activity is for. */
export const TARGET_GROUPS: readonly Coded[] = [
  coded('SELURUH_PENDUDUK', 'Seluruh penduduk', 'Everybody'),
  coded('PUS', 'Pasangan usia subur', 'Couples of fertile age'),
  coded('REMAJA', 'Remaja', 'Adolescents'),
  coded('LANSIA', 'Lansia', 'Elderly people'),
  coded('BALITA', 'Balita', 'Children under five'),
  coded('KELUARGA_BALITA', 'Keluarga dengan balita', 'Families with a child under five'),
  coded('KELUARGA_REMAJA', 'Keluarga dengan remaja', 'Families with an adolescent'),
  coded('KELUARGA_LANSIA', 'Keluarga dengan lansia', 'Families with an elderly member'),
  coded('LAINNYA', 'Sasaran lainnya', 'Others'),
];

/** The four aims of Inpres 3/2022: the sections of a working group of the newer kind. */
export const INPRES_AIMS: readonly Coded[] = [
  coded('S1', 'Data keluarga dan dokumen kependudukan', 'Family data and civil documents'),
  coded('S2', 'Perubahan perilaku keluarga', 'Change of family behaviour'),
  coded('S3', 'Cakupan layanan dan rujukan keluarga', 'Coverage of services and referral'),
  coded('S4', 'Penataan lingkungan keluarga', 'Order of the family environment'),
];

/** The eight programme groups of Inpres 3/2022, after a draft of its annex: open to correction. */
export const INPRES_GROUPS: readonly Coded[] = [
  coded('P1', 'Data dan administrasi kependudukan', 'Data and civil registration'),
  coded('P2', 'Hidup sehat dan perubahan perilaku', 'Healthy living and behaviour change'),
  coded('P3', 'Akses layanan kesehatan dan KB', 'Access to health and family-planning services'),
  coded('P4', 'Pendampingan keluarga berisiko stunting', 'Support for families at risk of stunting'),
  coded('P5', 'Akses pendidikan', 'Access to education'),
  coded('P6', 'Jaminan dan perlindungan sosial', 'Social security and protection'),
  coded('P7', 'Ekonomi keluarga', 'Family economy'),
  coded('P8', 'Lingkungan, air minum dan sanitasi', 'Environment, drinking water and sanitation'),
];

/** Who takes part in activities; each code counts once in the cross-sector indicator. */
export const AGENCIES: readonly Coded[] = [
  coded('OPD_KB', 'OPD-KB', 'Family-planning agency'),
  coded('PERWAKILAN_BKKBN', 'Perwakilan BKKBN', 'BKKBN representation'),
  coded('DINKES', 'Dinas Kesehatan', 'Health agency'),
  coded('PUSKESMAS', 'Puskesmas', 'Community health centre'),
  coded('RS_KLINIK', 'Rumah sakit atau klinik', 'Hospital or clinic'),
  coded('DINSOS', 'Dinas Sosial', 'Social affairs agency'),
  coded('DPPPA', 'Dinas PPPA', 'Agency for women and children'),
  coded('DISDIK', 'Dinas Pendidikan', 'Education agency'),
  coded('LEMBAGA_PENDIDIKAN', 'Sekolah atau perguruan tinggi', 'School or university'),
  coded('DISPORA', 'Dinas Pemuda dan Olahraga', 'Youth and sports agency'),
  coded('DISPAR', 'Dinas Pariwisata', 'Tourism agency'),
  coded('DPMD', 'Dinas PMD', 'Village empowerment agency'),
  coded('PEMDES', 'Pemerintah desa', 'Village government'),
  coded('PEMDA', 'Pemerintah daerah', 'Local government'),
  coded('DUKCAPIL', 'Dinas Dukcapil', 'Civil registry'),
  coded('KEMENAG', 'Kantor Kementerian Agama', 'Religious affairs office'),
  coded('BPS', 'BPS', 'Statistics office'),
  coded('KOMINFO', 'Dinas Kominfo', 'Communication agency'),
  coded('BNNK', 'BNN kabupaten', 'Narcotics agency'),
  coded('TNI_POLRI', 'TNI/Polri', 'Armed forces or police'),
  coded('POLRES', 'Polres', 'Regency police'),
  coded('KESBANGPOL', 'Badan Kesbangpol', 'National unity and politics agency'),
  coded('FKUB', 'FKUB', 'Interfaith harmony forum'),
  coded('BPBD', 'BPBD', 'Disaster management agency'),
  coded('KANWIL_HUKUM_HAM', 'Kanwil Hukum', 'Law office'),
  coded('BAGIAN_HUKUM', 'Bagian Hukum Setda', 'Legal section of the secretariat'),
  coded('INSPEKTORAT', 'Inspektorat', 'Inspectorate'),
  coded('DISTAN', 'Dinas Pertanian', 'Agriculture agency'),
  coded('PETERNAKAN', 'Dinas Peternakan', 'Livestock agency'),
  coded('KETAHANAN_PANGAN', 'Dinas Ketahanan Pangan', 'Food security agency'),
  coded('DKP', 'Dinas Kelautan dan Perikanan', 'Fisheries agency'),
  coded('DLHK', 'Dinas Lingkungan Hidup', 'Environment agency'),
  coded('PUPR', 'Dinas PUPR', 'Public works agency'),
  coded('BINAMARGA_TR', 'Dinas Bina Marga dan Tata Ruang', 'Roads and spatial planning agency'),
  coded('DISHUB', 'Dinas Perhubungan', 'Transport agency'),
  coded('ESDM', 'Dinas ESDM', 'Energy agency'),
  coded('DISKOP', 'Dinas Koperasi dan UKM', 'Cooperatives agency'),
  coded('DISPERIN', 'Dinas Perindustrian', 'Industry agency'),
  coded('DISDAG', 'Dinas Perdagangan', 'Trade agency'),
  coded('DISNAKER', 'Dinas Tenaga Kerja', 'Manpower agency'),
  coded('BUMN_BUMD', 'BUMN/BUMD', 'State-owned enterprise'),
  coded('SWASTA', 'Perusahaan swasta', 'Private company'),
  coded('KOMUNITAS_KAMPUNG', 'Komunitas kampung', 'Village community'),
  coded('LAINNYA', 'Lainnya', 'Other'),
];

/** Who somebody is in the working group of a kampung (Pokja). */
export const POSITIONS: readonly Coded[] = [
  coded('PENGARAH', 'Pengarah', 'Steering'),
  coded('KETUA', 'Ketua', 'Chair'),
  coded('SEKRETARIS', 'Sekretaris', 'Secretary'),
  coded('BENDAHARA', 'Bendahara', 'Treasurer'),
  coded('KOORDINATOR', 'Koordinator seksi', 'Head of section'),
  coded('ANGGOTA', 'Anggota', 'Member'),
];

/** The sections of both generations of working groups. */
export const SECTIONS: readonly Coded[] = [coded('INTI', 'Pengurus inti', 'Core'), ...INPRES_AIMS, ...FAMILY_FUNCTIONS];

/** The name of a code. @throws Error for a code that is not on the list. */
export function nameOf(list: readonly Coded[], code: string): BilingualText {
  const found = list.find((item) => item.code === code);
  if (!found) throw new Error(`Unknown code ${code}`);
  return found.name;
}
