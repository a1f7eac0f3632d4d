/** Why a programme was proposed for a kampung. {nama} is the village. */
export const PROPOSAL_REASONS: Record<string, readonly [string, string, ...string[]]> = {
  DESA_BERSINAR: [
    'Penyuluhan pencegahan narkoba dan PIK-R menyasar remaja yang sama; {nama} ingin satu jadwal dan satu tim.',
    'Relawan antinarkoba di {nama} belum punya wadah; Pokja dapat menampung dan mendampinginya.',
    'Orang tua di {nama} meminta pendampingan keluarga yang rutin, bukan penyuluhan sekali datang.',
  ],
  KAMPUNG_BEBAS_NARKOBA: [
    'Posko dan ronda sudah berjalan; {nama} ingin menghubungkannya dengan pembinaan keluarga remaja.',
    'Polres dan Pokja menangani wilayah yang sama sehingga laporan kegiatan cukup dibuat sekali.',
  ],
  DRPPA: [
    'Kelompok perempuan di {nama} aktif, tetapi usulannya belum masuk rencana kerja masyarakat.',
    'Data terpilah dari Rumah DataKu dapat dipakai bersama untuk perlindungan perempuan dan anak.',
    'Kader {nama} sudah menangani pencegahan perkawinan anak; SK bersama akan memperkuatnya.',
  ],
  KAMPUNG_PEMUDA: [
    'Karang taruna dan PIK-R di {nama} mempunyai anggota yang sama; kegiatannya perlu disatukan.',
    'Pemuda {nama} membutuhkan pelatihan usaha, sedangkan Pokja membutuhkan penggerak muda.',
    'Partisipasi remaja di {nama} masih rendah; sentra pemuda dapat menjadi tempat PIK-R.',
  ],
  PROKLIM: [
    'Bank sampah dan kebun keluarga di {nama} sudah berjalan dan dapat didaftarkan sebagai aksi iklim.',
    'Warga {nama} sering menghadapi banjir dan kemarau; fungsi pembinaan lingkungan perlu mitra teknis.',
  ],
  DESTANA: [
    '{nama} rawan banjir dan kebakaran lahan; keluarga berisiko perlu masuk rencana tanggap desa.',
    'Forum pengurangan risiko bencana dapat memakai data keluarga dari Pokja.',
  ],
  DESA_CANTIK: [
    'Agen statistik dan kader data di {nama} bekerja terpisah; satu formulir cukup untuk keduanya.',
    'Penggunaan data di {nama} masih lemah sehingga pendampingan BPS akan langsung terasa.',
  ],
  RUMAH_DATAKU: [
    'Papan data di {nama} ada, tetapi pengurusnya belum mendapat orientasi.',
    'Perangkat {nama} membutuhkan data keluarga yang rapi sebelum menyusun RKPDes.',
  ],
  DASHAT: [
    'Posyandu dan kelompok BKB di {nama} melayani keluarga yang sama dengan dapur sehat.',
    'Bahan pangan lokal di {nama} cukup; yang dibutuhkan adalah menu, tim, dan jadwal bersama.',
  ],
  SSK: [
    'Sekolah di {nama} siap membuka pojok kependudukan bersama PIK-R kampung.',
    'Guru membutuhkan data kampung untuk pelajaran; Pokja dapat menyediakannya.',
  ],
  DEKELA_KLA: [
    'Forum anak {nama} belum terhubung dengan Pokja sehingga usulannya tidak ditindaklanjuti.',
    'Ruang bermain dan jam belajar masyarakat dapat dikelola bersama seksi Pokja.',
  ],
  DESA_SADAR_HUKUM: [
    'Warga {nama} membutuhkan penyuluhan pencatatan perkawinan dan kelahiran yang rutin.',
    'Kelompok keluarga sadar hukum dapat bertemu bersama kelompok kegiatan Pokja.',
  ],
  KAMPUNG_MODERASI_BERAGAMA: [
    'Kerukunan di {nama} terjaga dan dapat menjadi contoh melalui kegiatan keluarga lintas iman.',
    'Penyuluh agama dan kader Pokja menyasar keluarga yang sama.',
  ],
  STBM_ODF: [
    'Akses jamban di {nama} belum merata; pemicuan lebih berhasil bila digerakkan kader keluarga.',
    'Sanitarian dan Pokja dapat memakai satu daftar rencana perbaikan lingkungan.',
  ],
  DESA_ANTIKORUPSI: [
    'Keterbukaan anggaran desa akan memperkuat usulan kegiatan Kampung KB di {nama}.',
    'Warga {nama} ingin baris anggaran Kampung KB terlihat di papan informasi.',
  ],
  DESA_WISATA: [
    'Produk UPPKA {nama} membutuhkan pembeli; kunjungan wisata dapat menjadi pasarnya.',
    'Kelompok sadar wisata dan UPPKA di {nama} dikelola oleh keluarga yang sama.',
  ],
  INDEKS_DESA: [
    'Hasil indeks desa menunjukkan layanan dasar yang perlu dibenahi bersama di {nama}.',
    'Rencana kerja Pokja perlu menjawab indikator indeks desa yang masih rendah.',
  ],
};

/** Offices one can turn to at the programme's agency. Never a person, never a private number. */
export const AGENCY_CONTACTS: Record<string, string> = {
  OPD_KB: 'Bidang Pengendalian Penduduk dan Informasi Keluarga',
  BNNK: 'Seksi Pencegahan dan Pemberdayaan Masyarakat',
  POLRES: 'Satuan Pembinaan Masyarakat',
  DPPPA: 'Bidang Pemberdayaan Perempuan dan Perlindungan Anak',
  DISPORA: 'Bidang Pemberdayaan Pemuda',
  DLHK: 'Bidang Pengendalian Perubahan Iklim dan Kemitraan',
  BPBD: 'Bidang Pencegahan dan Kesiapsiagaan',
  BPS: 'Tim Pembinaan Statistik Sektoral',
  BAGIAN_HUKUM: 'Subbagian Bantuan Hukum',
  INSPEKTORAT: 'Inspektur Pembantu Wilayah',
  KEMENAG: 'Seksi Bimbingan Masyarakat',
  DISDIK: 'Bidang Pembinaan Pendidikan Dasar',
  DINKES: 'Bidang Kesehatan Masyarakat',
  DISPAR: 'Bidang Pengembangan Destinasi',
  DPMD: 'Bidang Pemberdayaan Masyarakat Desa',
};

export const FAMILY_CONTACTS = [
  'Bidang Keluarga Sejahtera OPD KB',
  'Sekretaris Pokja {nama}',
  'Ketua Pokja {nama}',
  'Balai Penyuluhan KB Kecamatan {kecamatan}',
] as const;

/** Reasons given with the commands that need one. */
export const COMMAND_REASONS = {
  REJECT: [
    'Pokja belum terbentuk; usulkan kembali setelah ada SK dan pengurus.',
    'Sasaran program tahun ini sudah penuh; usulkan kembali pada tahun anggaran berikutnya.',
    'Kegiatan yang diusulkan sudah ditangani program lain di desa yang sama.',
  ],
  SUSPEND: [
    'Pengurus Pokja sedang berganti; dilanjutkan setelah SK baru terbit.',
    'Anggaran bersama bergeser ke perubahan APBDes sehingga kegiatan menunggu.',
    'Desa terdampak banjir; kegiatan ditunda sampai balai dapat dipakai lagi.',
  ],
  STOP: [
    'Program di desa ini selesai masa dampingannya dan tidak diperpanjang.',
    'Tidak ada kegiatan bersama selama dua semester berturut-turut.',
    'Kegiatan dilebur ke program lain yang sasarannya sama.',
  ],
  EVALUATE: [
    'Tinjauan tahunan: bukti anggaran dan monev diperiksa kembali.',
    'Evaluasi setelah satu tahun berjalan, termasuk perubahan indikator kampung.',
  ],
  REVOKE: ['SK dicabut karena struktur desa berubah.', 'SK dicabut atas permintaan pemerintah desa setelah musyawarah.'],
} as const;
