import type { ActivityTemplate } from './activity-template.ts';

export const REPRODUCTION: readonly ActivityTemplate[] = [
  {
    title: 'Pelayanan KB bergerak di desa',
    agencies: ['OPD_KB', 'PUSKESMAS', 'PEMDES'],
    places: ['Balai {desa}', 'Posyandu {bunga}'],
    scenes: ['layanan-keliling', 'posyandu'],
    openings: [
      'Mobil pelayanan KB singgah di {desa} dengan layanan implan dan IUD.',
      'Layanan KB bergerak melayani pasangan usia subur tanpa biaya.',
    ],
    details: [
      'Konseling diberikan di ruang tertutup sebelum layanan.',
      'Kader mengantar peserta dari dusun yang jauh.',
      'Jadwal kontrol ditulis di kartu peserta.',
    ],
  },
  {
    title: 'Konseling metode kontrasepsi jangka panjang',
    agencies: ['PUSKESMAS', 'OPD_KB'],
    places: ['Posyandu {bunga}', 'Puskesmas Kecamatan {kecamatan}'],
    scenes: ['posyandu', 'musyawarah'],
    openings: [
      'Bidan menjelaskan kelebihan dan keterbatasan setiap metode kontrasepsi.',
      'Sesi konseling diikuti {beberapa} pasangan usia subur.',
    ],
    details: [
      'Para suami diajak hadir dan bertanya.',
      'Kabar keliru tentang implan diluruskan satu per satu.',
      'Peserta yang berminat dijadwalkan pada pelayanan berikutnya.',
    ],
  },
  {
    title: 'Kelas ibu hamil',
    agencies: ['PUSKESMAS', 'PEMDES'],
    places: ['Posyandu {bunga}'],
    scenes: ['posyandu', 'dapur'],
    openings: [
      'Ibu hamil belajar mengenali tanda bahaya dan menyusun rencana persalinan.',
      'Kelas ibu hamil bulan ini membahas gizi dan tablet tambah darah.',
    ],
    details: [
      'Suami dan ibu mertua ikut sebagai pendamping.',
      'Senam ringan dipandu bidan desa.',
      'Nomor ambulans desa ditempel di setiap rumah ibu hamil.',
    ],
  },
  {
    title: 'Posyandu terpadu semua usia',
    agencies: ['PUSKESMAS', 'PEMDES', 'OPD_KB'],
    places: ['Posyandu {bunga}'],
    scenes: ['posyandu', 'layanan-keliling'],
    openings: [
      'Posyandu melayani balita, remaja, usia produktif, dan lansia pada hari yang sama.',
      'Sebanyak {jumlah} warga datang ke Posyandu {bunga}.',
    ],
    details: [
      'Imunisasi dan pemberian vitamin berjalan tertib.',
      'Kader mencatat hasil di buku dan aplikasi.',
      'Meja konseling keluarga selalu ramai.',
    ],
  },
  {
    title: 'Edukasi kesehatan reproduksi remaja',
    agencies: ['PUSKESMAS', 'LEMBAGA_PENDIDIKAN', 'OPD_KB'],
    places: ['Sekolah di {desa}', 'Balai {desa}'],
    scenes: ['pojok-baca', 'musyawarah'],
    openings: [
      'Pendidik sebaya PIK-R mengajak remaja membahas pubertas dan pergaulan sehat.',
      'Edukasi kesehatan reproduksi diikuti {jumlah} remaja.',
    ],
    details: [
      'Pertanyaan ditulis tanpa nama dan dijawab bersama bidan.',
      'Peserta menyusun garis waktu cita-cita sebelum menikah.',
      'Tablet tambah darah dibagikan untuk remaja putri.',
    ],
  },
  {
    title: 'Pemeriksaan kesehatan calon pengantin',
    agencies: ['PUSKESMAS', 'KEMENAG'],
    places: ['Puskesmas Kecamatan {kecamatan}'],
    scenes: ['posyandu', 'layanan-keliling'],
    openings: [
      'Calon pengantin memeriksakan kesehatan tiga bulan sebelum menikah.',
      'Tim pendamping keluarga mengantar calon pengantin ke puskesmas.',
    ],
    details: [
      'Hasil pemeriksaan hanya diberikan kepada yang bersangkutan.',
      'Konseling gizi dilakukan setelah pemeriksaan.',
      'Jadwal pendampingan disepakati sampai hari pernikahan.',
    ],
  },
  {
    title: 'Pemicuan sanitasi total di dusun',
    agencies: ['DINKES', 'PUSKESMAS', 'PEMDES'],
    places: ['Balai {desa}', 'Tepi sungai {desa}'],
    scenes: ['air-bersih', 'kampung'],
    openings: [
      'Warga menelusuri kampung dan sepakat berhenti buang air sembarangan.',
      'Pemicuan sanitasi menghasilkan rencana pembuatan jamban bersama.',
    ],
    details: [
      'Arisan jamban dimulai dengan setoran mingguan.',
      'Tukang desa bersedia bekerja setengah harga.',
      'Kemajuan dicatat per dusun sebagai jumlah, bukan nama.',
    ],
    programme: 'STBM_ODF',
  },
  {
    title: 'Lomba cuci tangan pakai sabun',
    agencies: ['PUSKESMAS', 'LEMBAGA_PENDIDIKAN', 'PUPR'],
    places: ['Sekolah di {desa}', 'Halaman balai {desa}'],
    scenes: ['air-bersih', 'posyandu'],
    openings: ['Anak-anak berlomba mencuci tangan dengan enam langkah.', 'Lomba cuci tangan diikuti {jumlah} anak dan kader.'],
    details: [
      'Tempat cuci tangan baru dipasang di depan sekolah.',
      'Sanitarian memeriksa air dari tandon kampung.',
      'Lagu cuci tangan berbahasa Banjar dinyanyikan bersama.',
    ],
    programme: 'STBM_ODF',
  },
];

export const LEARNING: readonly ActivityTemplate[] = [
  {
    title: 'Pojok baca dan dongeng sore',
    agencies: ['DISDIK', 'LEMBAGA_PENDIDIKAN', 'PEMDES'],
    places: ['Pojok baca {desa}', 'Balai {desa}'],
    scenes: ['pojok-baca', 'kampung'],
    openings: ['Relawan mendongeng untuk anak-anak sepulang sekolah.', 'Pojok baca dibuka setiap Jumat sore dan dikunjungi {jumlah} anak.'],
    details: [
      'Buku dipinjamkan dengan kartu buatan anak sendiri.',
      'Mahasiswa membantu menata buku menurut usia.',
      'Orang tua diminta membacakan satu cerita sebelum tidur.',
    ],
  },
  {
    title: 'Kelas persiapan masuk sekolah',
    agencies: ['DISDIK', 'PEMDES'],
    places: ['PAUD di {desa}'],
    scenes: ['pojok-baca', 'posyandu'],
    openings: ['Guru PAUD dan kader menyiapkan anak memasuki sekolah dasar.', 'Orang tua mengikuti kelas tentang kesiapan sekolah.'],
    details: [
      'Tekanannya pada kemandirian, bukan pada baca tulis.',
      'Anak mencoba duduk, antre, dan merapikan tas.',
      'Data anak yang belum sekolah diteruskan sebagai jumlah ke dinas.',
    ],
  },
  {
    title: 'Pertemuan PIK-R: merencanakan masa depan',
    agencies: ['OPD_KB', 'LEMBAGA_PENDIDIKAN'],
    places: ['Sekretariat PIK-R {desa}', 'Balai {desa}'],
    scenes: ['musyawarah', 'lapangan'],
    openings: ['Anggota PIK-R membahas cita-cita, sekolah, dan usia menikah yang matang.', 'Pertemuan PIK-R dihadiri {jumlah} remaja.'],
    details: [
      'Konselor sebaya membuka kotak curhat.',
      'Peserta membuat poster untuk media sosial kampung.',
      'Alumni bercerita tentang kuliah sambil bekerja.',
    ],
  },
  {
    title: 'Pelatihan kewirausahaan pemuda',
    agencies: ['DISPORA', 'DISKOP', 'DISNAKER', 'PEMDES'],
    places: ['Balai {desa}', 'Sentra pemuda {desa}'],
    scenes: ['kerajinan', 'pasar'],
    openings: ['Pemuda belajar menghitung modal dan harga jual produknya.', 'Pelatihan kewirausahaan diikuti {jumlah} pemuda.'],
    details: [
      'Peserta mencoba memotret produk dengan telepon genggam.',
      'Dua kelompok mendapat pendampingan tiga bulan.',
      'Bazar kecil digelar di akhir pelatihan.',
    ],
    programme: 'KAMPUNG_PEMUDA',
  },
  {
    title: 'Turnamen voli antardusun',
    agencies: ['DISPORA', 'PEMDES', 'TNI_POLRI'],
    places: ['Lapangan {desa}'],
    scenes: ['lapangan', 'kampung'],
    openings: [
      'Turnamen voli mempertemukan pemuda dan pemudi dari seluruh dusun.',
      'Selama sepekan lapangan {desa} ramai oleh turnamen voli.',
    ],
    details: [
      'Jeda pertandingan diisi pesan Generasi Berencana.',
      'Panitia seluruhnya anggota karang taruna.',
      'Hasil parkir dipakai membeli bola baru.',
    ],
    programme: 'KAMPUNG_PEMUDA',
  },
  {
    title: 'Pelatihan agen statistik desa',
    agencies: ['BPS', 'PEMDES', 'KOMINFO'],
    places: ['Balai {desa}', 'Rumah DataKu {nama}'],
    scenes: ['rumah-data', 'musyawarah'],
    openings: [
      'Agen statistik berlatih menyusun daftar pertanyaan dan memeriksa isian.',
      'Pembinaan Desa Cantik diikuti {beberapa} perangkat dan kader.',
    ],
    details: [
      'Peserta menemukan data ganda dan memperbaikinya bersama.',
      'Grafik sederhana dibuat dari data desa sendiri.',
      'Publikasi desa dalam angka mulai disusun.',
    ],
    programme: 'DESA_CANTIK',
  },
  {
    title: 'Bedah data: dari angka ke rencana',
    agencies: ['BPS', 'OPD_KB', 'PEMDES'],
    places: ['Rumah DataKu {nama}', 'Balai {desa}'],
    scenes: ['rumah-data', 'balai'],
    openings: [
      'Pokja membaca data desa dan memilih tiga masalah untuk ditangani.',
      'Bedah data menghasilkan daftar prioritas yang disepakati warga.',
    ],
    details: [
      'Angka dibandingkan dengan rata-rata kecamatan.',
      'Data yang meragukan ditandai untuk diperiksa ulang.',
      'Hasilnya menjadi lampiran rencana kerja masyarakat.',
    ],
    programme: 'DESA_CANTIK',
  },
  {
    title: 'Pemutakhiran papan data Rumah DataKu',
    agencies: ['OPD_KB', 'PEMDES', 'KOMINFO'],
    places: ['Rumah DataKu {nama}'],
    scenes: ['rumah-data', 'pojok-baca'],
    openings: ['Kader memperbarui papan data penduduk dan keluarga.', 'Papan data triwulan ini memuat jumlah keluarga dan peserta KB.'],
    details: [
      'Angka kecil tidak ditulis agar keluarga tidak dikenali.',
      'Warga dapat membaca data lewat kode yang ditempel di balai.',
      'Perangkat desa memakai data ini dalam musyawarah.',
    ],
    programme: 'RUMAH_DATAKU',
  },
  {
    title: 'Orientasi pengurus Rumah DataKu',
    agencies: ['OPD_KB', 'PERWAKILAN_BKKBN', 'BPS'],
    places: ['Balai {desa}', 'Aula Kecamatan {kecamatan}'],
    scenes: ['rumah-data', 'musyawarah'],
    openings: [
      'Pengurus Rumah DataKu belajar mengumpulkan, menyajikan, dan memakai data.',
      'Orientasi sehari diikuti {beberapa} kader dan perangkat desa.',
    ],
    details: [
      'Peserta berlatih membuat grafik dari laporan bulanan.',
      'Cara menjaga kerahasiaan data keluarga dibahas khusus.',
      'Setiap pengurus mendapat tugas yang tertulis.',
    ],
    programme: 'RUMAH_DATAKU',
  },
  {
    title: 'Pojok kependudukan di sekolah',
    agencies: ['DISDIK', 'LEMBAGA_PENDIDIKAN', 'OPD_KB'],
    places: ['Sekolah di {desa}'],
    scenes: ['pojok-baca', 'rumah-data'],
    openings: ['Siswa menata pojok kependudukan dengan grafik buatan sendiri.', 'Pojok kependudukan dibuka dan dikunjungi {jumlah} siswa.'],
    details: [
      'Guru geografi memakai data kampung sebagai bahan pelajaran.',
      'Siswa membuat majalah dinding tentang bonus demografi.',
      'PIK-R sekolah dan kampung menyusun jadwal bersama.',
    ],
    programme: 'SSK',
  },
  {
    title: 'Kelas inspirasi kependudukan untuk siswa',
    agencies: ['LEMBAGA_PENDIDIKAN', 'OPD_KB', 'DISDIK'],
    places: ['Sekolah di {desa}'],
    scenes: ['pojok-baca', 'musyawarah'],
    openings: ['Penyuluh KB mengajak siswa membaca piramida penduduk desanya.', 'Kelas inspirasi diikuti {jumlah} siswa dan guru.'],
    details: [
      'Permainan kartu membantu siswa memahami perencanaan keluarga.',
      'Siswa menghitung biaya hidup keluarga muda.',
      'Karya terbaik dipajang di balai desa.',
    ],
    programme: 'SSK',
  },
];
