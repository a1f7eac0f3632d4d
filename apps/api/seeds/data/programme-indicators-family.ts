import { indicator } from './programme-parts.ts';

const PROTECTION = ['PERLINDUNGAN'];
const CASES = {
  unit: ['kasus', 'cases'] as [string, string],
  direction: 'DOWN' as const,
  restricted: true as const,
  functions: PROTECTION,
  groups: ['P2'],
};

/** What the programmes for women, children, young people and family data measure. */
export const FAMILY_INDICATORS = {
  DRPPA: [
    indicator('IND_1', 'YES_NO', 'Perempuan dan anak terorganisasi', 'Women and children are organised', {
      functions: ['PERLINDUNGAN', 'SOSIAL_BUDAYA'],
      groups: ['P2'],
      from: { 'profile.uppka': 'PARTIAL', 'profile.pikR': 'PARTIAL' },
    }),
    indicator('IND_2', 'YES_NO', 'Data desa terpilah menurut gender dan anak', 'Village data by sex and age', {
      groups: ['P1'],
      rubric: ['P1', 'I4'],
      from: { 'profile.dataHouse': 'PARTIAL', 'profile.dataUses': 'CONTEXT' },
    }),
    indicator('IND_3', 'YES_NO', 'Peraturan desa tentang DRPPA', 'Village regulation on the programme', {
      functions: PROTECTION,
      rubric: ['I5'],
      from: { 'profile.villageRegulation': 'PARTIAL' },
    }),
    indicator('IND_4', 'YES_NO', 'Pembiayaan dari keuangan atau aset desa', 'Paid from village funds or assets', {
      functions: ['EKONOMI'],
      rubric: ['I2'],
      from: { 'profile.villageFund': 'SAME' },
    }),
    indicator(
      'IND_5',
      'PERCENT',
      'Keterwakilan perempuan di pemerintah desa, BPD, dan lembaga',
      'Women in village government, council and bodies',
      {
        functions: ['SOSIAL_BUDAYA'],
      },
    ),
    indicator('IND_6', 'PERCENT', 'Perempuan wirausaha', 'Women who run a business', {
      functions: ['EKONOMI'],
      groups: ['P7'],
      rubric: ['O1'],
      from: { 'report.participants.UPPKA': 'PARTIAL' },
    }),
    indicator('IND_7', 'YES_NO', 'Pengasuhan berbasis hak anak', 'Parenting by the rights of the child', {
      functions: ['CINTA_KASIH', 'PERLINDUNGAN'],
      groups: ['P2'],
      rubric: ['I3', 'O1'],
      from: { 'profile.bkb': 'PARTIAL', 'profile.bkr': 'PARTIAL' },
    }),
    indicator(
      'IND_8',
      'COUNT',
      'Kekerasan terhadap perempuan dan anak serta perdagangan orang',
      'Violence against women and children, trafficking',
      CASES,
    ),
    indicator('IND_9', 'COUNT', 'Pekerja anak', 'Child labour', { ...CASES, unit: ['anak', 'children'] }),
    indicator('IND_10', 'COUNT', 'Perkawinan di bawah usia 19 tahun', 'Marriages before the age of 19', {
      ...CASES,
      functions: ['PERLINDUNGAN', 'REPRODUKSI'],
    }),
  ],
  // No national scoring of villages was found: a starting point for the regency.
  KAMPUNG_PEMUDA: [
    indicator('PENGURUS', 'YES_NO', 'Kepengurusan pemuda ber-SK', 'Youth board with a decree', {
      functions: ['SOSIAL_BUDAYA'],
      rubric: ['I1'],
      from: { 'profile.pikR': 'PARTIAL' },
    }),
    indicator('SENTRA', 'YES_NO', 'Sarana atau sentra pemuda', 'A place for young people', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P5'],
      from: { 'profile.secretariat': 'CONTEXT' },
    }),
    indicator('PROGRAM_KERJA', 'COUNT', 'Kegiatan dalam program kerja tahunan', 'Activities in the yearly programme', {
      unit: ['kegiatan', 'activities'],
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P5'],
      from: { 'plan.items': 'PARTIAL' },
    }),
    indicator('PESERTA', 'COUNT', 'Pemuda yang ikut kegiatan', 'Young people who take part', {
      unit: ['peserta', 'participants'],
      functions: ['SOSIALISASI_PENDIDIKAN', 'REPRODUKSI'],
      groups: ['P2', 'P5'],
      rubric: ['O1'],
      from: { 'report.participants.PIK_R': 'PARTIAL' },
    }),
    indicator('SASARAN', 'COUNT', 'Remaja di kampung', 'Adolescents in the kampung', {
      unit: ['orang', 'persons'],
      direction: 'NONE',
      functions: ['SOSIALISASI_PENDIDIKAN'],
      from: { 'report.adolescents': 'PARTIAL' },
    }),
    indicator('WIRAUSAHA', 'COUNT', 'Usaha rintisan pemuda', 'Businesses started by young people', {
      unit: ['usaha', 'businesses'],
      functions: ['EKONOMI'],
      groups: ['P7'],
    }),
  ],
  DASHAT: [
    indicator('SASARAN', 'COUNT', 'Keluarga sasaran (berisiko stunting)', 'Target families (at risk of stunting)', {
      unit: ['keluarga', 'families'],
      direction: 'NONE',
      functions: ['REPRODUKSI', 'CINTA_KASIH'],
      groups: ['P4'],
      from: { 'report.toddlerFamilies': 'CONTEXT' },
    }),
    indicator('TERLAYANI', 'COUNT', 'Sasaran yang menerima makanan bergizi', 'Targets who receive nutritious meals', {
      unit: ['orang', 'persons'],
      functions: ['REPRODUKSI', 'CINTA_KASIH'],
      groups: ['P4'],
    }),
    indicator('TIM', 'YES_NO', 'Tim DASHAT ber-SK', 'Team with a decree', {
      functions: ['CINTA_KASIH'],
      rubric: ['I1'],
      from: { 'pokja.decree': 'PARTIAL' },
    }),
    indicator('KADER', 'COUNT', 'Kader terlatih', 'Trained volunteers', {
      unit: ['orang', 'persons'],
      functions: ['CINTA_KASIH'],
      rubric: ['I1'],
      from: { 'pokja.trained': 'PARTIAL' },
    }),
    indicator('DANA', 'COUNT', 'Banyaknya sumber dana', 'Number of funding sources', {
      unit: ['sumber', 'sources'],
      functions: ['EKONOMI'],
      rubric: ['I2'],
      from: { 'profile.fundingSources': 'PARTIAL' },
    }),
    indicator('BKB', 'YES_NO', 'Kelas pengasuhan BKB berjalan', 'Parenting classes (BKB) are held', {
      functions: ['CINTA_KASIH'],
      groups: ['P2', 'P4'],
      rubric: ['I3', 'O1'],
      from: { 'profile.bkb': 'SAME', 'report.participants.BKB': 'CONTEXT' },
    }),
  ],
  RUMAH_DATAKU: [
    indicator(
      'PENGURUS',
      'YES_NO',
      'SK dan struktur: ketua serta sedikitnya dua kader',
      'Decree and board: a head and two volunteers or more',
      {
        functions: ['SOSIALISASI_PENDIDIKAN'],
        groups: ['P1'],
        rubric: ['I1', 'I4'],
        from: { 'profile.dataHouse': 'PARTIAL', 'pokja.decree': 'CONTEXT' },
      },
    ),
    indicator('ORIENTASI', 'YES_NO', 'Orientasi pengurus', 'The board was trained', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      from: { 'pokja.trained': 'CONTEXT' },
    }),
    indicator('SARANA', 'YES_NO', 'Sarana tersedia', 'Equipment is there', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
      rubric: ['I4'],
      from: { 'profile.dataHouse': 'SAME', 'profile.secretariat': 'CONTEXT' },
    }),
    indicator('JENIS_DATA', 'COUNT', 'Jenis data yang dikelola', 'Kinds of data kept', {
      unit: ['jenis', 'kinds'],
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
      rubric: ['P1'],
      from: { 'profile.dataUses': 'SAME' },
    }),
    indicator('PENYAJIAN', 'YES_NO', 'Data disajikan di papan, buku, atau layar', 'Data are shown on a board, in a book or on a screen', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P1'],
    }),
    indicator(
      'PEMANFAATAN',
      'YES_NO',
      'Data dipakai untuk perencanaan, intervensi, atau penelitian',
      'Data are used for plans, action or research',
      {
        functions: ['SOSIALISASI_PENDIDIKAN'],
        groups: ['P1'],
        rubric: ['P1'],
        from: { 'profile.dataUses': 'PARTIAL' },
      },
    ),
    indicator('KELAS', 'TEXT', 'Kelas Rumah DataKu', 'Class of the data house', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      rubric: ['I4'],
      from: { 'profile.dataHouseClass': 'SAME' },
    }),
  ],
  SSK: [
    indicator('RPP', 'YES_NO', 'Materi kependudukan dalam rencana pembelajaran', 'Population in the lesson plans', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P5'],
    }),
    indicator('POJOK', 'YES_NO', 'Pojok kependudukan', 'Population corner', { functions: ['SOSIALISASI_PENDIDIKAN'], groups: ['P5'] }),
    indicator('PIK_R', 'YES_NO', 'Kegiatan bersama PIK-R', 'Joint activities with the youth centre (PIK-R)', {
      functions: ['SOSIALISASI_PENDIDIKAN', 'REPRODUKSI'],
      groups: ['P2', 'P5'],
      rubric: ['I3', 'O1'],
      from: { 'profile.pikR': 'PARTIAL' },
    }),
    indicator('REMAJA', 'COUNT', 'Remaja yang terjangkau', 'Adolescents reached', {
      unit: ['orang', 'persons'],
      functions: ['REPRODUKSI'],
      groups: ['P2'],
      rubric: ['O1'],
      from: { 'report.participants.PIK_R': 'PARTIAL', 'report.adolescents': 'CONTEXT' },
    }),
  ],
  DEKELA_KLA: [
    indicator(
      'KELEMBAGAAN',
      'YES_NO',
      'Kelembagaan: gugus tugas, forum anak, PATBM',
      "Bodies: task force, children's forum, child protection group",
      {
        functions: PROTECTION,
        groups: ['P2'],
        rubric: ['I1'],
        from: { 'pokja.decree': 'PARTIAL' },
      },
    ),
    indicator('KLASTER_1', 'SCORE', 'Hak sipil dan kebebasan', 'Civil rights and freedoms', { functions: PROTECTION }),
    indicator('KLASTER_2', 'SCORE', 'Lingkungan keluarga dan pengasuhan', 'Family and parenting', {
      functions: ['CINTA_KASIH'],
      groups: ['P2'],
      rubric: ['I3'],
      from: { 'profile.bkb': 'CONTEXT', 'profile.bkr': 'CONTEXT' },
    }),
    indicator('KLASTER_3', 'SCORE', 'Kesehatan dasar dan kesejahteraan', 'Basic health and welfare', {
      functions: ['CINTA_KASIH'],
      groups: ['P2'],
    }),
    indicator('KLASTER_4', 'SCORE', 'Pendidikan, waktu luang, dan budaya', 'Education, leisure and culture', {
      functions: ['SOSIALISASI_PENDIDIKAN'],
      groups: ['P5'],
    }),
    indicator('KLASTER_5', 'SCORE', 'Perlindungan khusus', 'Special protection', { functions: PROTECTION }),
    indicator('DATA_ANAK', 'YES_NO', 'Data desa terpilah menurut gender dan umur anak', 'Village data by sex and age of children', {
      groups: ['P1'],
      rubric: ['P1', 'I4'],
      from: { 'profile.dataHouse': 'PARTIAL' },
    }),
    indicator('KASUS_ANAK', 'COUNT', 'Kekerasan terhadap anak', 'Violence against children', CASES),
    indicator('KAWIN_ANAK', 'COUNT', 'Perkawinan di bawah usia 19 tahun', 'Marriages before the age of 19', CASES),
  ],
};
