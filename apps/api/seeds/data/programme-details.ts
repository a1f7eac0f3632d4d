import type { EligibilityRule, ProgrammePart } from '@simpul/domain/programme.ts';
import { rules } from './programme-parts.ts';

type Details = {
  /** Office or role that answers for it in a regency; never a person's number. */
  contact: string;
  rules: EligibilityRule[];
  /** What no record can tell. */
  words: [id: string, en: string];
  /** Not found in any official source: to be checked before official use. */
  unverified: ProgrammePart[];
  /** Where the facts were read. */
  sources: string[];
};

/** Whom each programme is for, who answers for it, and how sure that is. The rules are a first proposal. */
export const PROGRAMME_DETAILS: Record<string, Details> = {
  DESA_BERSINAR: {
    contact: 'Seksi Pencegahan dan Pemberdayaan Masyarakat, BNN Kabupaten',
    rules: [rules.has('pokja.exists')],
    words: [
      'Wilayah sudah dipetakan kerawanannya bersama BNN; desa bersedia membentuk relawan antinarkoba.',
      'The area was mapped together with the narcotics agency; the village will form volunteers against drugs.',
    ],
    unverified: ['LEVELS', 'INDICATORS', 'ELIGIBILITY'],
    sources: [
      'https://id.scribd.com/document/496171226',
      'https://www.inforegulasi.com/2025/11/peraturan-bnn-nomor-3-tahun-2025.html',
      'https://portal.tanahlautkab.go.id/-desa-bersinar-wujud-pemkab-tala-dukung-penuh-pemberantasan-penyalahgunaan-narkotika',
    ],
  },
  KAMPUNG_BEBAS_NARKOBA: {
    contact: 'Satuan Reserse Narkoba, Polres',
    rules: [rules.has('pokja.exists')],
    words: [
      'Ada tempat untuk posko dan warga yang bersedia menjadi relawan.',
      'There is a place for the post, and residents who volunteer.',
    ],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: ['https://tribratanews.polrestala.com/2023_08_11_archive.html'],
  },
  DESTANA: {
    contact: 'Bidang Pencegahan dan Kesiapsiagaan, BPBD Kabupaten',
    rules: [rules.has('pokja.exists')],
    words: [
      'Desa berada di daerah rawan bencana menurut peta risiko BPBD.',
      'The village lies in an area at risk by the map of the disaster agency.',
    ],
    unverified: ['LEVELS', 'INDICATORS', 'ELIGIBILITY'],
    sources: ['https://www.yumpu.com/id/document/view/50616799', 'https://id.scribd.com/document/601505003/Surat-DESTANA-Sign'],
  },
  DESA_SADAR_HUKUM: {
    contact: 'Bagian Hukum, Sekretariat Daerah',
    rules: [rules.has('pokja.exists')],
    words: [
      'Ditetapkan lebih dahulu sebagai desa binaan; punya kelompok keluarga sadar hukum.',
      'First named as a village under guidance; has a group of law-aware families.',
    ],
    unverified: ['ELIGIBILITY'],
    sources: [
      'https://bphn.go.id/publikasi/berita/2020061710381758',
      'https://babel.kemenkumham.go.id/berita-utama/monitoring-dan-evaluasi-indeks-desa-sadar-hukum',
    ],
  },
  DESA_ANTIKORUPSI: {
    contact: 'Inspektur Pembantu bidang Pencegahan, Inspektorat Kabupaten',
    rules: [rules.desa, rules.level('BERKEMBANG')],
    words: [
      'Dipilih KPK bersama pemerintah provinsi dan kabupaten sesudah observasi.',
      'Chosen by the KPK with province and regency after observation.',
    ],
    unverified: ['ELIGIBILITY'],
    sources: [
      'https://jogja.wahananews.co/utama/pertama-di-indonesia-kalurahan-di-bantul-jadi-desa-antikorupsi/2',
      'https://kabar24.bisnis.com/read/20221201/16/1604294',
    ],
  },
  DRPPA: {
    contact: 'Bidang Pemberdayaan Perempuan, Dinas PPPA',
    rules: [rules.has('pokja.exists'), rules.has('profile.uppka')],
    words: [
      'Kepala desa bersedia menyusun peraturan desa dan anggaran DRPPA.',
      'The village head will prepare the regulation and the budget of the programme.',
    ],
    unverified: ['ELIGIBILITY'],
    sources: [
      'https://malangterkini.pikiran-rakyat.com/nasional/amp/pr-1254200968',
      'https://jogja.genpi.co/jogja-raya/2285',
      'https://antaranews.com/berita/4242587',
    ],
  },
  KAMPUNG_PEMUDA: {
    contact: 'Bidang Pemberdayaan Pemuda, Dinas Pemuda dan Olahraga',
    rules: [rules.has('profile.pikR'), rules.atLeast(50, 'report.adolescents')],
    words: [
      'Ada kelompok pemuda yang aktif. Kabupaten menetapkan syarat lainnya.',
      'There is an active youth group. The regency lays down the rest.',
    ],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: [
      'https://regional.kompas.com/read/2017/10/23/18111631',
      'https://arsip.kemenkopmk.go.id/artikel/kemenko-pmk-inisiasi-kota-layak-pemuda',
    ],
  },
  DASHAT: {
    contact: 'Bidang Keluarga Sejahtera, OPD KB',
    rules: [rules.has('profile.bkb'), rules.atLeast(1, 'report.toddlerFamilies')],
    words: [
      'Ada keluarga berisiko stunting menurut pendataan keluarga, dan bahan pangan setempat.',
      'There are families at risk of stunting by the family census, and local food.',
    ],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: ['https://github.com/Gilangsejati/Chatbot-RAG-BKKBN-DIY'],
  },
  RUMAH_DATAKU: {
    contact: 'Bidang Pengendalian Penduduk, OPD KB',
    rules: [rules.has('profile.dataHouse')],
    words: ['Ada ketua dan sedikitnya dua kader yang mengelola data.', 'A head and at least two volunteers keep the data.'],
    unverified: ['ELIGIBILITY'],
    sources: ['https://github.com/Gilangsejati/Chatbot-RAG-BKKBN-DIY'],
  },
  SSK: {
    contact: 'Bidang Pengendalian Penduduk, OPD KB',
    rules: [rules.has('profile.pikR'), rules.atLeast(1, 'report.adolescents')],
    words: ['Ada sekolah di kampung atau di dekatnya yang bersedia.', 'A school in the kampung or nearby takes part.'],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: ['https://github.com/Gilangsejati/Chatbot-RAG-BKKBN-DIY'],
  },
  DEKELA_KLA: {
    contact: 'Bidang Pemenuhan Hak Anak, Dinas PPPA',
    rules: [rules.has('profile.bkb'), rules.has('profile.bkr')],
    words: [
      'Ada forum anak atau kelompok perlindungan anak (PATBM), atau akan dibentuk.',
      "There is a children's forum or a protection group (PATBM), or will be.",
    ],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: ['https://opendata.blitarkab.go.id/en_AU/dataset/kategori-kla-35dp4954', 'https://id.scribd.com/presentation/543923585'],
  },
  PROKLIM: {
    contact: 'Bidang Pengendalian Pencemaran, Dinas Lingkungan Hidup',
    rules: [rules.has('pokja.exists'), rules.level('BERKEMBANG')],
    words: [
      'Kegiatan adaptasi dan mitigasi sudah berjalan sedikitnya dua tahun dan didaftarkan di Sistem Registri Nasional.',
      'Adaptation and mitigation have gone on for two years or more and are entered in the national registry.',
    ],
    unverified: ['ELIGIBILITY'],
    sources: [
      'http://ditjenppi.menlhk.go.id/kcpi/index.php/aksi/proklim',
      'https://wartaberitaindonesia.com/dplh-balangan-terus-lakukan-sosialisasi-dan-pembinaan-proklim/',
    ],
  },
  STBM_ODF: {
    contact: 'Seksi Kesehatan Lingkungan, Dinas Kesehatan',
    rules: [rules.has('pokja.exists')],
    words: [
      'Pemerintah desa dan Puskesmas bersedia melaksanakan pemicuan.',
      'Village government and health centre will do the triggering.',
    ],
    unverified: ['IDENTITY', 'LEVELS', 'INDICATORS', 'ELIGIBILITY'],
    sources: [],
  },
  DESA_CANTIK: {
    contact: 'Tim Pembinaan Statistik Sektoral, BPS Kabupaten',
    rules: [rules.has('profile.dataHouse')],
    words: [
      'Desa bersedia menugaskan agen statistik dan mengikuti pembinaan sekitar tiga bulan.',
      'The village names statistics agents and joins about three months of coaching.',
    ],
    unverified: ['ELIGIBILITY'],
    sources: [
      'https://sumsel.antaranews.com/amp/berita/628361',
      'https://jatim.antaranews.com/berita/805923',
      'https://sonora.id/read/423749511',
    ],
  },
  KAMPUNG_MODERASI_BERAGAMA: {
    contact: 'Seksi Bimbingan Masyarakat, Kantor Kementerian Agama',
    rules: [rules.has('pokja.exists')],
    words: [
      'Warga berasal dari beberapa agama atau kelompok dan bersedia membentuk kelompok kerja.',
      'Residents belong to several faiths or groups and will form a working group.',
    ],
    unverified: ['INDICATORS', 'ELIGIBILITY'],
    sources: [
      'https://acuanbersama.com/2023/07/pedoman-pembentukan-kampung-moderasi.html',
      'https://garuda.tv/kemenag-yakin-target-1-000-kampung-moderasi-beragama-dapat-tercapai-pada-2025/',
    ],
  },
  DESA_WISATA: {
    contact: 'Bidang Destinasi, Dinas Pariwisata',
    rules: [rules.has('profile.uppka'), rules.level('BERKEMBANG')],
    words: ['Ada daya tarik wisata dan kelompok sadar wisata.', 'There is something to see, and a tourism group.'],
    unverified: ['IDENTITY', 'LEVELS', 'INDICATORS', 'ELIGIBILITY'],
    sources: [],
  },
  INDEKS_DESA: {
    contact: 'Bidang Pemerintahan Desa, Dinas PMD',
    rules: [rules.desa],
    words: ['Semua desa dinilai setiap tahun; kelurahan tidak.', 'Every desa is rated each year; a kelurahan is not.'],
    unverified: ['IDENTITY', 'LEVELS', 'INDICATORS', 'ELIGIBILITY'],
    sources: [],
  },
};
