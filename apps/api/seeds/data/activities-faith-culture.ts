import type { ActivityTemplate } from './activity-template.ts';

export const FAITH: readonly ActivityTemplate[] = [
  {
    title: 'Pengajian keluarga dan pesan delapan fungsi keluarga',
    agencies: ['KEMENAG', 'PEMDES', 'OPD_KB'],
    places: ['Musala di {desa}', 'Balai {desa}'],
    scenes: ['musala', 'rebana'],
    openings: [
      'Sebanyak {jumlah} warga mengikuti pengajian yang membahas peran ayah dan ibu dalam keluarga.',
      'Pengajian bulanan diisi pesan tentang fungsi agama dan kasih sayang di rumah.',
    ],
    details: [
      'Penyuluh agama mengajak keluarga makan malam bersama tanpa gawai.',
      'Kader membagikan lembar delapan fungsi keluarga untuk ditempel di rumah.',
      'Sesi tanya jawab menyinggung cara mendampingi anak remaja.',
    ],
  },
  {
    title: 'Bimbingan perkawinan bagi calon pengantin',
    agencies: ['KEMENAG', 'PUSKESMAS', 'OPD_KB'],
    places: ['Kantor KUA Kecamatan {kecamatan}', 'Balai {desa}'],
    scenes: ['musyawarah', 'musala'],
    openings: [
      'Calon pengantin dari {desa} mengikuti bimbingan setengah hari sebelum hari pernikahan.',
      'Penyuluh agama dan bidan mendampingi {beberapa} calon pengantin.',
    ],
    details: [
      'Materinya meliputi kesiapan berumah tangga, kesehatan reproduksi, dan pencegahan stunting.',
      'Setiap pasangan menyusun rencana keuangan sederhana.',
      'Peserta dikenalkan cara mengisi kuesioner siap nikah.',
    ],
  },
  {
    title: 'Rebana dan selawat remaja kampung',
    agencies: ['KOMUNITAS_KAMPUNG', 'KEMENAG', 'PEMDES'],
    places: ['Musala di {desa}', 'Halaman balai {desa}'],
    scenes: ['rebana', 'musala'],
    openings: ['Kelompok rebana remaja tampil di hadapan keluarga dan tetangga.', 'Latihan rebana mingguan kini diikuti {jumlah} remaja.'],
    details: [
      'Orang tua ikut menonton dan menyiapkan penganan.',
      'Di sela tampilan, kader PIK-R membacakan pesan tentang menunda perkawinan anak.',
      'Alat musik dibeli dari iuran warga.',
    ],
  },
  {
    title: 'Dialog kerukunan antarumat beragama',
    agencies: ['KEMENAG', 'PEMDES', 'TNI_POLRI'],
    places: ['Balai {desa}', 'Aula Kecamatan {kecamatan}'],
    scenes: ['musyawarah', 'balai'],
    openings: [
      'Tokoh dari berbagai agama duduk bersama membahas kerukunan di {desa}.',
      'Dialog kerukunan dihadiri {beberapa} tokoh dan keluarga.',
    ],
    details: [
      'Peserta sepakat saling menjaga pada hari besar keagamaan.',
      'Pemuda diberi tugas membuat jadwal kerja bakti lintas rumah ibadah.',
      'Penyuluh memberi contoh tutur kata yang menyejukkan di media sosial.',
    ],
    programme: 'KAMPUNG_MODERASI_BERAGAMA',
  },
  {
    title: 'Kerja bakti lintas rumah ibadah',
    agencies: ['KOMUNITAS_KAMPUNG', 'KEMENAG', 'PEMDES'],
    places: ['Rumah ibadah di {desa}'],
    scenes: ['musala', 'kampung'],
    openings: [
      'Warga dari agama yang berbeda membersihkan rumah ibadah secara bergiliran.',
      'Kerja bakti pagi diikuti {jumlah} warga dari seluruh dusun.',
    ],
    details: [
      'Halaman dibersihkan, pagar dicat, dan pohon peneduh ditanam.',
      'Anak-anak ikut mengumpulkan daun kering untuk kompos.',
      'Kegiatan ditutup dengan makan bersama di balai.',
    ],
    programme: 'KAMPUNG_MODERASI_BERAGAMA',
  },
  {
    title: 'Santunan anak yatim dan lansia',
    agencies: ['DINSOS', 'KEMENAG', 'SWASTA'],
    places: ['Balai {desa}', 'Musala di {desa}'],
    scenes: ['balai', 'musala'],
    openings: [
      'Warga mengumpulkan infak untuk paket sembako bagi lansia dan anak yatim.',
      'Paket sembako dibagikan dengan cara diantar ke rumah.',
    ],
    details: [
      'Perusahaan di sekitar kampung menambah bantuan alat tulis.',
      'Penyalurannya dicatat terbuka di papan informasi, tanpa nama penerima.',
      'Kader BKL sekaligus menanyakan kesehatan para lansia.',
    ],
  },
  {
    title: 'Pesantren kilat keluarga',
    agencies: ['KEMENAG', 'LEMBAGA_PENDIDIKAN', 'PEMDES'],
    places: ['Musala di {desa}'],
    scenes: ['musala', 'pojok-baca'],
    openings: [
      'Anak usia sekolah mengisi libur dengan pesantren kilat tiga hari.',
      'Sebanyak {jumlah} anak dan orang tua belajar bersama selama akhir pekan.',
    ],
    details: [
      'Pagi untuk mengaji, siang untuk membaca, sore untuk bermain.',
      'Materi akhlak dikaitkan dengan cara bergaul yang aman.',
      'Orang tua mendapat sesi tersendiri tentang pengasuhan tanpa kekerasan.',
    ],
  },
  {
    title: 'Penyuluhan keluarga sakinah',
    agencies: ['KEMENAG', 'OPD_KB', 'PEMDES'],
    places: ['Balai {desa}', 'Kantor KUA Kecamatan {kecamatan}'],
    scenes: ['musyawarah', 'rebana'],
    openings: [
      'Pasangan muda mengikuti penyuluhan tentang komunikasi suami istri.',
      'Penyuluhan keluarga sakinah dihadiri {beberapa} pasangan.',
    ],
    details: [
      'Peserta berlatih membagi tugas rumah tangga secara adil.',
      'Penyuluh mengingatkan pentingnya mencatatkan perkawinan.',
      'Bahan bacaan ditinggalkan di pojok baca kampung.',
    ],
  },
];

export const CULTURE: readonly ActivityTemplate[] = [
  {
    title: 'Gotong royong menyambut hari jadi desa',
    agencies: ['PEMDES', 'KOMUNITAS_KAMPUNG', 'TNI_POLRI'],
    places: ['Sepanjang jalan utama {desa}', 'Halaman balai {desa}'],
    scenes: ['kampung', 'balai'],
    openings: [
      'Warga bergotong royong menghias gapura dan membersihkan jalan kampung.',
      'Sejak pagi {jumlah} warga turun membersihkan jalan dan parit.',
    ],
    details: [
      'Ibu-ibu menyiapkan hidangan khas Banjar.',
      'Pemuda mengecat pagar balai dengan sisa cat dari warga.',
      'Malamnya digelar pentas seni anak.',
    ],
  },
  {
    title: 'Pentas seni dan permainan tradisional anak',
    agencies: ['DISDIK', 'PEMDES', 'DISPAR'],
    places: ['Lapangan {desa}', 'Halaman balai {desa}'],
    scenes: ['lapangan', 'rebana'],
    openings: [
      'Anak-anak memainkan balogo, bagasing, dan lompat tali di lapangan.',
      'Pentas seni sore menampilkan tari dan pantun dari {jumlah} anak.',
    ],
    details: [
      'Kakek dan nenek menjadi juri sekaligus pelatih.',
      'Orang tua diminta menemani anak tanpa gawai selama acara.',
      'Sanggar desa membuka pendaftaran anggota baru.',
    ],
  },
  {
    title: 'Musyawarah menyusun rencana kerja masyarakat',
    agencies: ['PEMDES', 'OPD_KB', 'DPMD'],
    places: ['Balai {desa}'],
    scenes: ['musyawarah', 'balai'],
    openings: [
      'Pokja dan perangkat desa menyusun rencana kerja masyarakat tahun depan.',
      'Musyawarah tahunan Pokja dihadiri {beberapa} wakil dusun.',
    ],
    details: [
      'Tiga masalah utama dipilih dari data keluarga, bukan dari perkiraan.',
      'Setiap usulan diberi penanggung jawab dan perkiraan biaya.',
      'Usulan yang disepakati diteruskan ke RKPDes.',
    ],
  },
  {
    title: 'Pembukaan jalur wisata kampung',
    agencies: ['DISPAR', 'PEMDES', 'KOMUNITAS_KAMPUNG'],
    places: ['Tepi sungai {desa}', 'Balai {desa}'],
    scenes: ['sungai', 'sawah'],
    openings: [
      'Kelompok sadar wisata mencoba jalur susur kampung bersama keluarga.',
      'Jalur wisata sepanjang dua kilometer dicoba oleh {jumlah} peserta.',
    ],
    details: [
      'Titik foto dipilih agar tidak mengganggu rumah warga.',
      'Ibu-ibu UPPKA menyiapkan lapak makanan di ujung jalur.',
      'Peserta mencatat papan penunjuk yang masih kurang.',
    ],
    programme: 'DESA_WISATA',
  },
  {
    title: 'Pelatihan pemandu wisata desa',
    agencies: ['DISPAR', 'LEMBAGA_PENDIDIKAN'],
    places: ['Balai {desa}', 'Tepi sungai {desa}'],
    scenes: ['sungai', 'musyawarah'],
    openings: [
      'Pemuda desa berlatih memandu tamu dan bercerita tentang kampungnya.',
      'Pelatihan dua hari diikuti {beberapa} calon pemandu.',
    ],
    details: [
      'Materi meliputi keselamatan di air dan pertolongan pertama.',
      'Peserta menyusun naskah cerita dari para tetua.',
      'Praktik lapangan dilakukan dengan perahu warga.',
    ],
    programme: 'DESA_WISATA',
  },
  {
    title: 'Keterbukaan anggaran desa di papan informasi',
    agencies: ['INSPEKTORAT', 'PEMDES', 'DPMD'],
    places: ['Halaman balai {desa}'],
    scenes: ['balai', 'rumah-data'],
    openings: [
      'Ringkasan APBDes dipasang di papan informasi dan dijelaskan kepada warga.',
      'Pemerintah desa memaparkan penggunaan anggaran di depan {jumlah} warga.',
    ],
    details: [
      'Warga bertanya tentang baris kegiatan Kampung KB.',
      'Nomor layanan aduan desa diumumkan bersama tata caranya.',
      'Pemuda membantu membuat versi bergambar agar mudah dibaca.',
    ],
    programme: 'DESA_ANTIKORUPSI',
  },
  {
    title: 'Kelas layanan desa yang jujur dan cepat',
    agencies: ['INSPEKTORAT', 'PEMDES'],
    places: ['Balai {desa}', 'Aula Kecamatan {kecamatan}'],
    scenes: ['musyawarah', 'rumah-data'],
    openings: [
      'Perangkat desa menyederhanakan alur surat keterangan bersama warga.',
      'Perangkat desa dan {jumlah} warga membahas layanan tanpa pungutan.',
    ],
    details: [
      'Waktu layanan ditulis dan ditempel di loket.',
      'Peserta berlatih menjawab keluhan dengan tenang.',
      'Daftar periksa pengawasan diserahkan kepada BPD.',
    ],
    programme: 'DESA_ANTIKORUPSI',
  },
  {
    title: 'Arisan warga dan berbagi cerita keluarga',
    agencies: ['KOMUNITAS_KAMPUNG', 'PEMDES'],
    places: ['Rumah ketua dasawisma di {desa}', 'Balai {desa}'],
    scenes: ['kampung', 'dapur'],
    openings: ['Arisan bulanan diisi berbagi pengalaman mengasuh anak.', 'Sebanyak {jumlah} ibu berkumpul dalam arisan dasawisma.'],
    details: [
      'Kader memberi kuis ringan tentang gizi.',
      'Setoran arisan sebagian disisihkan untuk kas Pokja.',
      'Pertemuan berikutnya akan mengajak para bapak.',
    ],
  },
];
