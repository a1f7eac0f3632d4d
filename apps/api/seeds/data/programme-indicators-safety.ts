import { indicator } from './programme-parts.ts';

const PROTECTION = ['PERLINDUNGAN'];
const ENVIRONMENT = ['PERLINDUNGAN', 'PEMBINAAN_LINGKUNGAN'];

/** What the programmes against drugs, disaster, injustice and corruption measure. */
export const SAFETY_INDICATORS = {
  // That there are eight main and five supporting ones is checked; their wording is general knowledge.
  DESA_BERSINAR: [
    indicator('POKOK_1', 'COUNT', 'Kasus kejahatan narkoba', 'Drug crime cases', cases('kasus', 'cases')),
    indicator('POKOK_2', 'COUNT', 'Kejahatan dan kekerasan terkait narkoba', 'Crime and violence tied to drugs', cases('kasus', 'cases')),
    indicator('POKOK_3', 'COUNT', 'Bandar dan pengedar', 'Dealers', cases('orang', 'persons')),
    indicator('POKOK_4', 'YES_NO', 'Tempat produksi narkoba', 'Place where drugs are made', danger()),
    indicator('POKOK_5', 'COUNT', 'Pengguna narkoba', 'Drug users', cases('orang', 'persons')),
    indicator('POKOK_6', 'COUNT', 'Barang bukti yang disita', 'Seized evidence', cases('kasus', 'cases')),
    indicator('POKOK_7', 'YES_NO', 'Pintu masuk narkoba', 'Entry point for drugs', danger()),
    indicator('POKOK_8', 'COUNT', 'Kurir narkoba', 'Couriers', cases('orang', 'persons')),
    indicator('PENDUKUNG_1', 'YES_NO', 'Banyak tempat hiburan', 'Many places of entertainment', {
      direction: 'DOWN',
      functions: PROTECTION,
    }),
    indicator('PENDUKUNG_2', 'YES_NO', 'Kos dan hunian tertutup', 'Secluded boarding houses', { direction: 'DOWN', functions: PROTECTION }),
    indicator('PENDUKUNG_3', 'YES_NO', 'Kemiskinan tinggi', 'High poverty', { direction: 'DOWN', functions: ['EKONOMI'], groups: ['P7'] }),
    indicator('PENDUKUNG_4', 'YES_NO', 'Kurang sarana bersama untuk warga', 'Too few shared places for residents', {
      direction: 'DOWN',
      functions: ['SOSIAL_BUDAYA'],
      from: { 'profile.secretariat': 'CONTEXT', 'profile.pikR': 'CONTEXT' },
    }),
    indicator('PENDUKUNG_5', 'YES_NO', 'Kurang interaksi antarwarga', 'Little contact between residents', {
      direction: 'DOWN',
      functions: ['SOSIAL_BUDAYA'],
      from: { 'report.participation': 'CONTEXT' },
    }),
    indicator('TIM', 'YES_NO', 'Relawan atau agen pemulihan ber-SK', 'Volunteers with a decree', {
      functions: PROTECTION,
      groups: ['P2'],
      rubric: ['I1'],
      from: { 'pokja.decree': 'PARTIAL' },
    }),
    indicator('ANGGARAN', 'YES_NO', 'Anggaran desa untuk pencegahan', 'Village budget for prevention', {
      functions: PROTECTION,
      rubric: ['I2'],
      from: { 'profile.villageFund': 'PARTIAL' },
    }),
    indicator('REMAJA', 'COUNT', 'Remaja yang ikut kegiatan', 'Adolescents who take part', {
      unit: ['peserta', 'participants'],
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P2', 'P5'],
      rubric: ['O1'],
      from: { 'report.participants.PIK_R': 'PARTIAL', 'report.adolescents': 'CONTEXT' },
    }),
  ],
  KAMPUNG_BEBAS_NARKOBA: [
    indicator('POSKO', 'YES_NO', 'Posko berfungsi', 'A working post', {
      functions: PROTECTION,
      groups: ['P2'],
      from: { 'profile.secretariat': 'CONTEXT' },
    }),
    indicator('RELAWAN', 'YES_NO', 'Relawan ber-SK bertugas', 'Volunteers with a decree on duty', {
      functions: PROTECTION,
      rubric: ['I1'],
      from: { 'pokja.decree': 'PARTIAL' },
    }),
    indicator('PENYULUHAN', 'YES_NO', 'Penyuluhan berjalan rutin', 'Regular outreach', {
      functions: ['PERLINDUNGAN', 'SOSIALISASI_PENDIDIKAN'],
      groups: ['P2'],
      rubric: ['P2'],
      from: { 'profile.outreach': 'SAME' },
    }),
    indicator('PERKARA', 'COUNT', 'Perkara narkoba', 'Drug cases', cases('kasus', 'cases')),
  ],
  DESTANA: [
    indicator('RAPOR', 'SCORE', 'Rapor Penilaian Ketangguhan Desa', 'Report on the resilience of the village', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('FORUM', 'YES_NO', 'Forum Pengurangan Risiko Bencana ber-SK', 'Disaster risk forum with a decree', {
      functions: ENVIRONMENT,
      rubric: ['I1'],
      from: { 'pokja.decree': 'PARTIAL' },
    }),
    indicator('RELAWAN', 'COUNT', 'Relawan terlatih', 'Trained volunteers', {
      unit: ['orang', 'persons'],
      functions: PROTECTION,
      rubric: ['I1'],
      from: { 'pokja.trained': 'PARTIAL' },
    }),
    indicator('RENCANA', 'YES_NO', 'Rencana penanggulangan bencana desa', 'Disaster plan of the village', {
      functions: ENVIRONMENT,
      groups: ['P8'],
      from: { 'plan.items': 'CONTEXT' },
    }),
    indicator('ANGGARAN', 'YES_NO', 'Anggaran desa untuk pengurangan risiko', 'Village budget for lower risk', {
      functions: ENVIRONMENT,
      rubric: ['I2'],
      from: { 'profile.villageFund': 'PARTIAL' },
    }),
    indicator('PENDUDUK', 'COUNT', 'Penduduk yang perlu dilindungi', 'Residents to protect', {
      unit: ['jiwa', 'persons'],
      direction: 'NONE',
      functions: PROTECTION,
      from: { 'report.persons': 'SAME', 'report.elderlyFamilies': 'CONTEXT', 'report.toddlerFamilies': 'CONTEXT' },
    }),
  ],
  DESA_SADAR_HUKUM: [
    indicator('INFORMASI', 'SCORE', 'Akses informasi hukum (bobot 20%)', 'Access to legal information (weight 20%)', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P2'],
      from: { 'profile.outreach': 'CONTEXT' },
    }),
    indicator('IMPLEMENTASI', 'SCORE', 'Implementasi hukum (bobot 40%)', 'Law in practice (weight 40%)', { functions: PROTECTION }),
    indicator('KEADILAN', 'SCORE', 'Akses keadilan (bobot 20%)', 'Access to justice (weight 20%)', { functions: PROTECTION }),
    indicator('DEMOKRASI', 'SCORE', 'Demokrasi dan regulasi (bobot 20%)', 'Democracy and regulation (weight 20%)', {
      functions: PROTECTION,
      rubric: ['I5'],
      from: { 'profile.villageRegulation': 'CONTEXT' },
    }),
    indicator('KADARKUM', 'YES_NO', 'Kelompok keluarga sadar hukum', 'Group of law-aware families', {
      functions: ['PERLINDUNGAN', 'SOSIALISASI_PENDIDIKAN'],
      from: { 'pokja.exists': 'CONTEXT' },
    }),
    indicator('KAWIN_ANAK', 'COUNT', 'Perkawinan di bawah usia 19 tahun', 'Marriages before the age of 19', cases('kasus', 'cases')),
  ],
  DESA_ANTIKORUPSI: [
    indicator('TATA_LAKSANA', 'SCORE', 'Tata laksana', 'Administration', {
      functions: ['SOSIAL_BUDAYA'],
      rubric: ['I5'],
      from: { 'profile.villageRegulation': 'CONTEXT' },
    }),
    indicator('PENGAWASAN', 'SCORE', 'Pengawasan', 'Oversight', {
      functions: ['SOSIAL_BUDAYA'],
      rubric: ['P2'],
      from: { 'profile.monitoring': 'CONTEXT' },
    }),
    indicator('PELAYANAN', 'SCORE', 'Pelayanan publik', 'Public services', { functions: ['SOSIAL_BUDAYA'], groups: ['P1'] }),
    indicator('PARTISIPASI', 'SCORE', 'Partisipasi masyarakat', 'Participation of residents', {
      functions: ['SOSIAL_BUDAYA'],
      rubric: ['P2'],
      from: { 'profile.meetings': 'CONTEXT' },
    }),
    indicator('KEARIFAN', 'SCORE', 'Kearifan lokal', 'Local wisdom', { functions: ['SOSIAL_BUDAYA'] }),
    indicator('APBDES', 'YES_NO', 'APBDes diumumkan', 'The village budget is published', {
      functions: ['SOSIAL_BUDAYA'],
      groups: ['P1'],
      from: { 'profile.funding': 'CONTEXT' },
    }),
  ],
};

/** Counts of cases: never public. */
function cases(id: string, en: string) {
  return {
    unit: [id, en] as [string, string],
    direction: 'DOWN' as const,
    restricted: true as const,
    functions: PROTECTION,
    groups: ['P2'],
  };
}
function danger() {
  return { direction: 'DOWN' as const, restricted: true as const, functions: PROTECTION, groups: ['P2'] };
}
