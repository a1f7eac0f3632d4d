import { indicator } from './programme-parts.ts';

const ENVIRONMENT = ['PEMBINAAN_LINGKUNGAN'];
const TEAM = { functions: ENVIRONMENT, rubric: ['I1'], from: { 'pokja.decree': 'PARTIAL' as const } };

/** What the programmes for the environment, the village economy, statistics and religious life measure. */
export const ENVIRONMENT_INDICATORS = {
  PROKLIM: [
    indicator('ADAPTASI_AIR', 'YES_NO', 'Adaptasi: kekeringan, banjir, dan longsor', 'Adaptation: drought, flood and landslide', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('ADAPTASI_PANGAN', 'YES_NO', 'Adaptasi: ketahanan pangan', 'Adaptation: food supply', {
      functions: ['PEMBINAAN_LINGKUNGAN', 'EKONOMI'],
      groups: ['P8'],
      from: { 'profile.uppka': 'CONTEXT' },
    }),
    indicator('ADAPTASI_PESISIR', 'YES_NO', 'Adaptasi: kenaikan muka laut di pesisir', 'Adaptation: rising sea at the coast', {
      functions: ENVIRONMENT,
    }),
    indicator('ADAPTASI_PENYAKIT', 'YES_NO', 'Adaptasi: penyakit terkait iklim', 'Adaptation: diseases tied to the climate', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('MITIGASI_SAMPAH', 'YES_NO', 'Mitigasi: sampah dan limbah', 'Mitigation: rubbish and waste water', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('MITIGASI_ENERGI', 'YES_NO', 'Mitigasi: energi baru dan hemat energi', 'Mitigation: new energy and saving', {
      functions: ENVIRONMENT,
    }),
    indicator('MITIGASI_BUDIDAYA', 'YES_NO', 'Mitigasi: budidaya rendah emisi', 'Mitigation: farming with low emissions', {
      functions: ['PEMBINAAN_LINGKUNGAN', 'EKONOMI'],
    }),
    indicator('MITIGASI_VEGETASI', 'YES_NO', 'Mitigasi: tutupan vegetasi', 'Mitigation: plant cover', { functions: ENVIRONMENT }),
    indicator('MITIGASI_KARHUTLA', 'YES_NO', 'Mitigasi: mencegah kebakaran lahan', 'Mitigation: no land fires', { functions: ENVIRONMENT }),
    indicator('KELEMBAGAAN', 'YES_NO', 'Kelembagaan dan keberlanjutan', 'Organisation that lasts', TEAM),
    indicator('DANA', 'YES_NO', 'Dukungan anggaran desa', 'Support from the village budget', {
      functions: ENVIRONMENT,
      rubric: ['I2'],
      from: { 'profile.villageFund': 'PARTIAL' },
    }),
  ],
  STBM_ODF: [
    indicator('PEMICUAN', 'YES_NO', 'Pemicuan dilaksanakan', 'The village was triggered', { functions: ENVIRONMENT, groups: ['P8'] }),
    indicator('JAMBAN', 'PERCENT', 'Keluarga dengan jamban sehat', 'Families with a healthy toilet', {
      functions: ENVIRONMENT,
      groups: ['P8'],
      from: { 'report.families': 'CONTEXT' },
    }),
    indicator('CUCI_TANGAN', 'YES_NO', 'Cuci tangan pakai sabun', 'Hand washing with soap', {
      functions: ['REPRODUKSI'],
      groups: ['P2', 'P8'],
    }),
    indicator('AIR_PANGAN', 'YES_NO', 'Pengelolaan air minum dan makanan', 'Safe drinking water and food', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('SAMPAH', 'YES_NO', 'Pengelolaan sampah rumah tangga', 'Care of household rubbish', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
    indicator('LIMBAH', 'YES_NO', 'Pengelolaan limbah cair rumah tangga', 'Care of household waste water', {
      functions: ENVIRONMENT,
      groups: ['P8'],
    }),
  ],
  DESA_CANTIK: [
    indicator('KEBUTUHAN', 'YES_NO', 'Kebutuhan data diinventarisasi', 'The need for data was listed', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
    }),
    indicator('AGEN', 'COUNT', 'Agen statistik ber-SK', 'Statistics agents with a decree', {
      unit: ['orang', 'persons'],
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
      from: { 'pokja.trained': 'CONTEXT' },
    }),
    indicator('PENGUMPULAN', 'YES_NO', 'Data dikumpulkan dan diolah', 'Data are collected and processed', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
      rubric: ['I4', 'P1'],
      from: { 'profile.dataHouse': 'PARTIAL' },
    }),
    indicator('DISEMINASI', 'YES_NO', 'Data disebarluaskan (Desa dalam Angka)', 'Data are published (the village in figures)', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
    }),
    indicator('PEMANFAATAN', 'COUNT', 'Jenis data yang dimanfaatkan desa', 'Kinds of data that the village uses', {
      unit: ['jenis', 'kinds'],
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
      rubric: ['P1'],
      from: { 'profile.dataUses': 'SAME' },
    }),
    indicator('PENDUDUK', 'COUNT', 'Penduduk', 'Population', {
      unit: ['jiwa', 'persons'],
      direction: 'NONE',
      groups: ['P1'],
      from: { 'report.persons': 'SAME', 'report.families': 'CONTEXT' },
    }),
  ],
  KAMPUNG_MODERASI_BERAGAMA: [
    indicator('POKJA', 'YES_NO', 'Kelompok kerja terbentuk', 'A working group was formed', {
      functions: ['AGAMA', 'SOSIAL_BUDAYA'],
      rubric: ['I1'],
      from: { 'pokja.decree': 'PARTIAL' },
    }),
    indicator('SEKRETARIAT', 'YES_NO', 'Sekretariat tersedia', 'There is a secretariat', {
      functions: ['SOSIAL_BUDAYA'],
      rubric: ['I4'],
      from: { 'profile.secretariat': 'PARTIAL' },
    }),
    indicator('KEGIATAN', 'YES_NO', 'Kegiatan lintas agama berjalan', 'Activities across faiths are held', {
      functions: ['AGAMA', 'SOSIAL_BUDAYA'],
      groups: ['P2', 'P5'],
      from: { 'profile.outreach': 'CONTEXT' },
    }),
  ],
  DESA_WISATA: [
    indicator('DAYA_TARIK', 'TEXT', 'Daya tarik wisata', 'What there is to see', {
      functions: ['EKONOMI', 'SOSIAL_BUDAYA'],
      groups: ['P7'],
    }),
    indicator('POKDARWIS', 'YES_NO', 'Kelompok sadar wisata ber-SK', 'Tourism group with a decree', {
      functions: ['EKONOMI'],
      rubric: ['I1'],
      from: { 'pokja.decree': 'CONTEXT' },
    }),
    indicator('USAHA', 'COUNT', 'Usaha warga yang terlibat', 'Businesses of residents involved', {
      unit: ['usaha', 'businesses'],
      functions: ['EKONOMI'],
      groups: ['P7'],
      rubric: ['O1'],
      from: { 'report.participants.UPPKA': 'CONTEXT' },
    }),
  ],
  INDEKS_DESA: [
    indicator('STATUS', 'TEXT', 'Status tahunan dari Kementerian Desa', 'Yearly status from the ministry of villages', {
      functions: ['EKONOMI', 'SOSIAL_BUDAYA', 'PEMBINAAN_LINGKUNGAN'],
      groups: ['P7', 'P8'],
    }),
    indicator('PENDUDUK', 'COUNT', 'Penduduk desa', 'Population of the village', {
      unit: ['jiwa', 'persons'],
      direction: 'NONE',
      groups: ['P1'],
      from: { 'report.persons': 'SAME' },
    }),
  ],
};
