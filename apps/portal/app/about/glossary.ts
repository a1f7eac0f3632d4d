import { text, type BilingualText } from '@simpul/domain/text.ts';

/** The words of the programme in plain language. `id` is the anchor of the entry. */
export const GLOSSARY: readonly { id: string; term: string; meaning: BilingualText }[] = [
  { id: 'apbdes', term: 'APBDes', meaning: text('Anggaran desa untuk satu tahun.', 'The village budget for one year.') },
  {
    id: 'bkb',
    term: 'BKB',
    meaning: text('Bina Keluarga Balita: kelompok keluarga yang punya anak balita.', 'Group of families with children under five.'),
  },
  {
    id: 'bkl',
    term: 'BKL',
    meaning: text('Bina Keluarga Lansia: kelompok keluarga yang punya anggota lanjut usia.', 'Group of families with elderly members.'),
  },
  {
    id: 'bkr',
    term: 'BKR',
    meaning: text('Bina Keluarga Remaja: kelompok keluarga yang punya anak remaja.', 'Group of families with adolescents.'),
  },
  {
    id: 'fungsi-keluarga',
    term: '8 fungsi keluarga',
    meaning: text(
      'Agama, sosial budaya, cinta kasih, perlindungan, reproduksi, sosialisasi dan pendidikan, ekonomi, dan lingkungan.',
      'Religion, social and cultural life, love, protection, reproduction, socialisation and education, economy, and environment.',
    ),
  },
  {
    id: 'ikatan',
    term: 'Ikatan',
    meaning: text(
      'Satu dari lima hal yang membuktikan sebuah program menyatu dengan Kampung KB: lembaga, rencana, dana, data, dan kerja bersama.',
      'One of the five things that prove a programme is tied to a Kampung KB: institution, plan, funding, data and joint work.',
    ),
  },
  {
    id: 'indeks',
    term: 'Indeks',
    meaning: text(
      'Gabungan beberapa indikator. Ada tiga: masukan, proses, dan hasil.',
      'Several indicators taken together. There are three: input, process and results.',
    ),
  },
  {
    id: 'inpres',
    term: 'Inpres 3/2022',
    meaning: text(
      'Instruksi Presiden yang meminta semua kementerian dan daerah bersama-sama mengerjakan Kampung Keluarga Berkualitas.',
      'The presidential instruction that asks all ministries and regions to work on Kampung Keluarga Berkualitas together.',
    ),
  },
  {
    id: 'kampung-kb',
    term: 'Kampung KB',
    meaning: text(
      'Kampung Keluarga Berkualitas: satu desa atau kelurahan tempat program keluarga dikerjakan bersama oleh warga dan banyak dinas.',
      'Quality-family village: one village where residents and many agencies work on family programmes together.',
    ),
  },
  {
    id: 'kampung-tematik',
    term: 'Kampung tematik',
    meaning: text(
      'Desa dengan satu tema dari satu kementerian atau dinas, misalnya pemuda, bersih narkoba, atau iklim.',
      'A village with one theme of one ministry or agency, such as youth, drug-free, or climate.',
    ),
  },
  {
    id: 'mkjp',
    term: 'MKJP',
    meaning: text(
      'Metode kontrasepsi jangka panjang: IUD, implan, dan sterilisasi.',
      'Long-acting contraceptive methods: IUD, implant and sterilisation.',
    ),
  },
  {
    id: 'opd-kb',
    term: 'OPD-KB',
    meaning: text(
      'Dinas di kabupaten atau kota yang mengurus kependudukan dan keluarga berencana.',
      'The regency agency for population and family planning.',
    ),
  },
  {
    id: 'pik-r',
    term: 'PIK-R',
    meaning: text(
      'Pusat Informasi dan Konseling Remaja: tempat remaja saling memberi informasi dan dukungan.',
      'Youth information and counselling centre, run by young people.',
    ),
  },
  {
    id: 'pkb',
    term: 'PKB/PLKB',
    meaning: text(
      'Penyuluh atau petugas lapangan keluarga berencana yang mendampingi kampung.',
      'The family-planning field officer who supports the kampung.',
    ),
  },
  {
    id: 'pokja',
    term: 'Pokja',
    meaning: text(
      'Kelompok kerja warga dan perangkat desa yang menjalankan Kampung KB.',
      'The working group of residents and village staff that runs the Kampung KB.',
    ),
  },
  {
    id: 'poktan',
    term: 'Poktan',
    meaning: text('Kelompok kegiatan: BKB, BKR, BKL, UPPKA, dan PIK-R.', 'Activity groups: BKB, BKR, BKL, UPPKA and PIK-R.'),
  },
  {
    id: 'pus',
    term: 'PUS',
    meaning: text(
      'Pasangan usia subur: suami istri dengan istri berusia 15–49 tahun.',
      'Couples of fertile age: the wife is 15–49 years old.',
    ),
  },
  {
    id: 'publikasi',
    term: 'Publikasi',
    meaning: text(
      'Saat data kampung diterbitkan ke portal ini. Hanya yang diterbitkan yang terlihat.',
      'The moment the data of a kampung are released to this portal. Only what was released can be seen.',
    ),
  },
  {
    id: 'rkm',
    term: 'RKM',
    meaning: text(
      'Rencana kerja masyarakat: rencana kegiatan kampung untuk satu tahun.',
      'Community work plan: what the kampung will do in a year.',
    ),
  },
  {
    id: 'rumah-dataku',
    term: 'Rumah DataKu',
    meaning: text(
      'Tempat data kependudukan desa dikumpulkan, diolah, dan ditempel supaya warga dapat membacanya.',
      'The village data house, where population data are collected and shown to residents.',
    ),
  },
  {
    id: 'salinan-elektronik',
    term: 'Salinan elektronik',
    meaning: text(
      'Isi sebuah keputusan seperti yang diterbitkan di portal ini. Naskah yang bernomor dan ditandatangani ada di kantor.',
      'What a decision says, as it was published on this portal. The numbered and signed paper is at the office.',
    ),
  },
  {
    id: 'sidik',
    term: 'Sidik (SHA-256)',
    meaning: text(
      'Deret 64 huruf dan angka yang dihitung dari sebuah isi. Isi yang berbeda satu huruf saja memberi sidik yang lain, sehingga siapa pun dapat memeriksa bahwa isinya masih sama.',
      'A row of 64 letters and digits computed from a content (a hash). A content that differs by a single letter gives another one, so anybody can check that it is still the same.',
    ),
  },
  {
    id: 'unmet-need',
    term: 'Kebutuhan KB yang belum terpenuhi',
    meaning: text(
      'Bagian pasangan usia subur yang ingin menunda atau tidak ingin anak lagi, tetapi tidak memakai kontrasepsi.',
      'Unmet need: couples who want to wait or want no more children but use no contraception.',
    ),
  },
  {
    id: 'uppka',
    term: 'UPPKA',
    meaning: text('Usaha bersama keluarga untuk menambah pendapatan.', 'Joint family business to raise income.'),
  },
];
