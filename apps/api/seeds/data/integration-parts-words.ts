/** Tasks of a joint work plan. {program} is the short name of the programme. */
export const TASKS: readonly { title: string; movesIndicator: boolean }[] = [
  { title: 'Susun jadwal kegiatan bersama satu semester', movesIndicator: false },
  { title: 'Sosialisasi {program} dalam pertemuan rutin Pokja', movesIndicator: true },
  { title: 'Latih kader kampung dan relawan {program} bersama', movesIndicator: true },
  { title: 'Catat indikator {program} di Rumah DataKu setiap triwulan', movesIndicator: true },
  { title: 'Usulkan kegiatan bersama ke dalam RKPDes', movesIndicator: true },
  { title: 'Pasang papan informasi layanan kedua instansi di balai desa', movesIndicator: false },
  { title: 'Siapkan laporan semester bersama', movesIndicator: false },
];

/** What a joint monitoring visit found. */
export const FINDINGS = [
  'Kegiatan berjalan sesuai jadwal; pencatatan indikator belum lengkap untuk triwulan terakhir.',
  'Kader hadir lengkap dan memahami tugasnya. Papan informasi sudah terpasang di balai desa.',
  'Dua kegiatan terlaksana, satu ditunda karena cuaca. Daftar hadir tersimpan di sekretariat.',
  'Anggaran terserap sesuai rencana; perlu jadwal tetap agar tidak bersamaan dengan posyandu.',
] as const;

/** What it asked for. */
export const FOLLOW_UPS = [
  'Lengkapi pencatatan indikator triwulan berjalan',
  'Jadwalkan ulang kegiatan yang ditunda',
  'Satukan daftar hadir kedua program',
  'Bahas kelanjutan anggaran dalam musyawarah desa',
] as const;
