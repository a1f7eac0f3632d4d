import type { ActivityTemplate } from './activity-template.ts';

export const LOVE: readonly ActivityTemplate[] = [
  {
    title: 'Kelas Bina Keluarga Balita',
    agencies: ['OPD_KB', 'PUSKESMAS', 'PEMDES'],
    places: ['Posyandu {bunga}', 'Balai {desa}'],
    scenes: ['posyandu', 'pojok-baca'],
    openings: [
      'Orang tua belajar memantau tumbuh kembang anak dengan kartu kembang anak.',
      'Pertemuan BKB diikuti {jumlah} keluarga yang punya balita.',
    ],
    details: [
      'Anak bermain dengan alat permainan edukatif buatan kader.',
      'Kader memperagakan cara merangsang bicara anak usia satu tahun.',
      'Para ayah mendapat giliran membacakan cerita.',
    ],
  },
  {
    title: 'Sekolah lansia: sehat dan tetap berkarya',
    agencies: ['OPD_KB', 'PUSKESMAS', 'DINSOS'],
    places: ['Balai {desa}'],
    scenes: ['balai', 'kerajinan'],
    openings: [
      'Kelompok BKL belajar menjaga ingatan dan gerak tubuh.',
      'Sebanyak {jumlah} lansia mengikuti kelas senam dan permainan ingatan.',
    ],
    details: [
      'Tekanan darah diperiksa sebelum senam.',
      'Peserta menganyam tas belanja sambil berbincang.',
      'Keluarga diajari mendampingi lansia dengan sabar.',
    ],
  },
  {
    title: 'Kunjungan kasih untuk lansia sendiri',
    agencies: ['DINSOS', 'PUSKESMAS', 'KOMUNITAS_KAMPUNG'],
    places: ['Rumah warga di {desa}'],
    scenes: ['kampung', 'dapur'],
    openings: [
      'Kader dan pemuda bergiliran mengunjungi lansia yang tinggal sendiri.',
      'Tim kunjungan menyapa para lansia sambil membawa makanan hangat.',
    ],
    details: [
      'Rumah dibersihkan dan lampu yang padam diganti.',
      'Petugas puskesmas memeriksa obat yang diminum.',
      'Kebutuhan alat bantu diteruskan ke dinas sosial.',
    ],
  },
  {
    title: 'Kelas ayah: waktu bermain bersama anak',
    agencies: ['OPD_KB', 'LEMBAGA_PENDIDIKAN'],
    places: ['Balai {desa}', 'Lapangan {desa}'],
    scenes: ['lapangan', 'pojok-baca'],
    openings: ['Para ayah membuat mainan dari bambu bersama anaknya.', 'Kelas ayah sore hari diikuti {beberapa} keluarga.'],
    details: [
      'Fasilitator menjelaskan mengapa sepuluh menit penuh perhatian sangat berarti.',
      'Setiap ayah menulis satu janji untuk keluarganya.',
      'Foto kegiatan diambil dari belakang agar wajah anak tidak tampak.',
    ],
  },
  {
    title: 'Dapur sehat: masak bersama menu bergizi',
    agencies: ['PUSKESMAS', 'OPD_KB', 'KETAHANAN_PANGAN', 'PEMDES'],
    places: ['Dapur sehat {nama}', 'Posyandu {bunga}'],
    scenes: ['dapur', 'kebun'],
    openings: [
      'Kader memasak menu ikan haruan, labu, dan kelor untuk keluarga sasaran.',
      'Tim dapur sehat menyiapkan {jumlah} porsi makanan bergizi.',
    ],
    details: [
      'Bahan dibeli dari pekarangan warga dan nelayan setempat.',
      'Ahli gizi menimbang takaran untuk anak di bawah dua tahun.',
      'Resep ditempel di dapur agar dapat dicoba di rumah.',
    ],
    programme: 'DASHAT',
  },
  {
    title: 'Lomba menu sehat dari pangan lokal',
    agencies: ['KETAHANAN_PANGAN', 'PUSKESMAS', 'DKP'],
    places: ['Balai {desa}', 'Halaman balai {desa}'],
    scenes: ['dapur', 'pasar'],
    openings: [
      'Dasawisma berlomba menyajikan menu keluarga dari ikan sungai dan umbi.',
      'Lomba memasak diikuti {beberapa} regu dari seluruh dusun.',
    ],
    details: [
      'Penilaian memperhatikan gizi, harga, dan kebersihan.',
      'Menu terbaik masuk daftar menu dapur sehat bulan berikutnya.',
      'Anak-anak menjadi penguji rasa.',
    ],
    programme: 'DASHAT',
  },
  {
    title: 'Forum anak menyampaikan suara',
    agencies: ['DPPPA', 'PEMDES', 'LEMBAGA_PENDIDIKAN'],
    places: ['Balai {desa}'],
    scenes: ['musyawarah', 'pojok-baca'],
    openings: [
      'Forum anak menyampaikan usulan tentang tempat bermain yang aman.',
      'Wakil anak membahas kampung impian bersama perangkat desa.',
    ],
    details: [
      'Usulan paling banyak adalah lampu jalan dan taman baca.',
      'Perangkat desa menjawab satu per satu dengan bahasa sederhana.',
      'Notulen ditulis oleh anak dan diserahkan ke Pokja.',
    ],
    programme: 'DEKELA_KLA',
  },
  {
    title: 'Penyiapan ruang bermain ramah anak',
    agencies: ['DPPPA', 'PEMDES', 'SWASTA'],
    places: ['Halaman balai {desa}', 'Lapangan {desa}'],
    scenes: ['lapangan', 'kampung'],
    openings: ['Warga memasang ayunan dan memagari ruang bermain anak.', 'Ruang bermain dibersihkan dan dicat oleh {jumlah} warga.'],
    details: [
      'Bahan dipilih yang tidak tajam dan mudah dibersihkan.',
      'Perusahaan di sekitar desa menyumbang pasir dan cat.',
      'Jadwal piket orang tua disusun untuk sore hari.',
    ],
    programme: 'DEKELA_KLA',
  },
];

export const PROTECTION: readonly ActivityTemplate[] = [
  {
    title: 'Penyuluhan bahaya narkoba bagi keluarga',
    agencies: ['BNNK', 'TNI_POLRI', 'PEMDES', 'PUSKESMAS'],
    places: ['Balai {desa}', 'Aula Kecamatan {kecamatan}'],
    scenes: ['balai', 'musyawarah'],
    openings: [
      'Keluarga dan pemuda menerima penyuluhan pencegahan narkoba.',
      'Sebanyak {jumlah} orang tua dan remaja mengikuti penyuluhan pencegahan narkoba.',
    ],
    details: [
      'Peserta mengenali perubahan perilaku yang perlu diwaspadai.',
      'Layanan konsultasi gratis diumumkan tanpa meminta identitas.',
      'Relawan desa menyusun jadwal penyuluhan dari dusun ke dusun.',
    ],
    programme: 'DESA_BERSINAR',
  },
  {
    title: 'Pelatihan relawan antinarkoba',
    agencies: ['BNNK', 'PEMDES', 'DISPORA'],
    places: ['Balai {desa}'],
    scenes: ['musyawarah', 'pos-ronda'],
    openings: [
      'Relawan desa berlatih mendampingi keluarga yang mencari bantuan.',
      'Pelatihan relawan diikuti {beberapa} pemuda dan kader.',
    ],
    details: [
      'Kerahasiaan warga yang berkonsultasi menjadi pelajaran pertama.',
      'Peserta menyusun peta kegiatan positif untuk remaja.',
      'Rencana aksi desa dibaca ulang dan dibagi tugasnya.',
    ],
    programme: 'DESA_BERSINAR',
  },
  {
    title: 'Ronda malam dan posko bebas narkoba',
    agencies: ['TNI_POLRI', 'BNNK', 'PEMDES'],
    places: ['Pos ronda {desa}'],
    scenes: ['pos-ronda', 'kampung'],
    openings: ['Ronda malam diaktifkan kembali dengan jadwal dari setiap dusun.', 'Posko diresmikan bersama warga dan petugas kepolisian.'],
    details: [
      'Buku tamu posko hanya mencatat jumlah, bukan nama.',
      'Kentongan dan lampu diperbaiki secara swadaya.',
      'Pemuda mengisi malam ronda dengan diskusi ringan.',
    ],
    programme: 'KAMPUNG_BEBAS_NARKOBA',
  },
  {
    title: 'Jalan sehat kampung bebas narkoba',
    agencies: ['TNI_POLRI', 'DISPORA', 'PEMDES'],
    places: ['Lapangan {desa}'],
    scenes: ['lapangan', 'kampung'],
    openings: [
      'Warga berjalan sehat keliling kampung sambil membawa pesan antinarkoba.',
      'Jalan sehat Minggu pagi diikuti {jumlah} warga.',
    ],
    details: [
      'Setiap pos berisi kuis tentang pergaulan sehat.',
      'Hadiah berasal dari sumbangan pedagang setempat.',
      'Acara ditutup dengan ikrar bersama di lapangan.',
    ],
    programme: 'KAMPUNG_BEBAS_NARKOBA',
  },
  {
    title: 'Penyuluhan pencegahan kekerasan dalam rumah tangga',
    agencies: ['DPPPA', 'TNI_POLRI', 'PUSKESMAS'],
    places: ['Balai {desa}', 'Posyandu {bunga}'],
    scenes: ['musyawarah', 'balai'],
    openings: ['Relawan SAPA menjelaskan cara mencari pertolongan dengan aman.', 'Penyuluhan diikuti {jumlah} ibu, bapak, dan kader.'],
    details: [
      'Alur rujukan digambar di papan agar mudah diingat.',
      'Peserta laki-laki membahas cara mengelola amarah.',
      'Layanan aduan resmi ditempel di posyandu.',
    ],
    programme: 'DRPPA',
  },
  {
    title: 'Musyawarah perempuan tentang anggaran desa',
    agencies: ['DPPPA', 'PEMDES', 'DPMD'],
    places: ['Balai {desa}'],
    scenes: ['musyawarah', 'kerajinan'],
    openings: [
      'Kelompok perempuan merumuskan usulan anggaran sebelum musyawarah desa.',
      'Sebanyak {jumlah} perempuan menyusun usulan untuk RKPDes.',
    ],
    details: [
      'Usulan utama adalah modal usaha dan penerangan jalan.',
      'Data terpilah dari Rumah DataKu dipakai sebagai alasan.',
      'Dua wakil dipilih untuk berbicara di musyawarah desa.',
    ],
    programme: 'DRPPA',
  },
  {
    title: 'Simulasi tanggap banjir dan kebakaran lahan',
    agencies: ['BPBD', 'TNI_POLRI', 'PEMDES', 'PUSKESMAS'],
    places: ['Lapangan {desa}', 'Tepi sungai {desa}'],
    scenes: ['sungai', 'layanan-keliling'],
    openings: ['Warga berlatih mengungsi dengan aman ketika air naik.', 'Simulasi tanggap bencana diikuti {jumlah} warga.'],
    details: [
      'Jalur evakuasi diberi tanda yang terbaca pada malam hari.',
      'Tas siaga setiap keluarga diperiksa isinya.',
      'Lansia dan ibu hamil didahulukan dalam latihan.',
    ],
    programme: 'DESTANA',
  },
  {
    title: 'Pemetaan rawan bencana bersama warga',
    agencies: ['BPBD', 'PEMDES', 'LEMBAGA_PENDIDIKAN'],
    places: ['Balai {desa}'],
    scenes: ['rumah-data', 'musyawarah'],
    openings: ['Warga menggambar peta ancaman, jalur aman, dan titik kumpul.', 'Wakil setiap dusun memetakan lahan yang mudah terbakar.'],
    details: [
      'Peta disimpan di Rumah DataKu dan diperbarui setiap tahun.',
      'Relawan membagi tugas memantau tinggi air.',
      'Hasil pemetaan menjadi bahan rencana penanggulangan bencana desa.',
    ],
    programme: 'DESTANA',
  },
  {
    title: 'Penyuluhan hukum keluarga dan hak waris',
    agencies: ['KANWIL_HUKUM_HAM', 'PEMDES', 'KEMENAG'],
    places: ['Balai {desa}', 'Aula Kecamatan {kecamatan}'],
    scenes: ['musyawarah', 'balai'],
    openings: [
      'Penyuluh hukum menjawab pertanyaan warga tentang waris dan akta.',
      'Keluarga sadar hukum belajar dasar hukum bersama penyuluh.',
    ],
    details: [
      'Bahaya perkawinan anak dijelaskan dari sisi hukum dan kesehatan.',
      'Pos bantuan hukum membuka jadwal di kecamatan.',
      'Contoh perkara disajikan tanpa menyebut nama siapa pun.',
    ],
    programme: 'DESA_SADAR_HUKUM',
  },
  {
    title: 'Pembentukan kelompok keluarga sadar hukum',
    agencies: ['KANWIL_HUKUM_HAM', 'PEMDES'],
    places: ['Balai {desa}'],
    scenes: ['musyawarah', 'pojok-baca'],
    openings: [
      'Kelompok keluarga sadar hukum dibentuk dari wakil setiap dusun.',
      'Sebanyak {jumlah} warga bergabung dalam kelompok keluarga sadar hukum.',
    ],
    details: [
      'Kelompok akan bertemu setiap dua bulan.',
      'Buku saku hukum ditaruh di pojok baca.',
      'Tugas pertama adalah menyosialisasikan pencatatan kelahiran.',
    ],
    programme: 'DESA_SADAR_HUKUM',
  },
  {
    title: 'Pelayanan akta kelahiran dan kartu keluarga',
    agencies: ['DUKCAPIL', 'PEMDES'],
    places: ['Balai {desa}'],
    scenes: ['layanan-keliling', 'balai'],
    openings: [
      'Petugas melayani akta kelahiran, kartu keluarga, dan kartu identitas anak di desa.',
      'Layanan jemput bola menerima {jumlah} berkas dalam sehari.',
    ],
    details: [
      'Kader membantu warga melengkapi berkas sejak sehari sebelumnya.',
      'Dokumen yang jadi diantar melalui kantor desa.',
      'Warga lansia dilayani lebih dahulu.',
    ],
  },
];
