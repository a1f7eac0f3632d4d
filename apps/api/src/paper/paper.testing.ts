import type { PaperRecord } from './paper.record.ts';

/** A record as a paper is made from, for tests: Kampung Bersinar in Bumi Jaya, under review. */
export const record = (over: Partial<PaperRecord> = {}): PaperRecord => ({
  kampung: {
    name: 'Bumi Jaya',
    village: 'Desa Bumi Jaya',
    district: 'Kecamatan Pelaihari',
    regency: 'Kabupaten Tanah Laut',
    isDesa: true,
    head: 'Kepala Desa Bumi Jaya',
  },
  programme: {
    name: 'Desa/Kelurahan Bersih Narkoba (Kampung Bersinar)',
    shortName: 'Kampung Bersinar',
    purpose: 'Desa memetakan kerawanan narkoba di wilayahnya, lalu mencegah, mendampingi pemulihan, dan menjaga warganya bersama BNN.',
    nationalOwner: 'Badan Narkotika Nasional (BNN)',
    legalBasis: ['Inpres 2/2020 tentang Rencana Aksi Nasional P4GN', 'Peraturan BNN 3/2025'],
  },
  familyAgency: 'OPD KB Kabupaten Tanah Laut',
  partnerAgency: 'BNN Kabupaten Tanah Laut',
  familyContact: 'Bidang Pengendalian Penduduk',
  agencyContact: 'Seksi Pencegahan dan Pemberdayaan Masyarakat',
  state: 'DIKAJI',
  stateName: 'Dikaji',
  reason: 'Relawan anti narkoba sudah terbentuk di dua RT dan memakai balai yang sama dengan PIK-R.',
  proposedOn: '2026-10-02',
  functions: ['Perlindungan', 'Keagamaan'],
  section: 'Perubahan perilaku keluarga',
  workingGroupExists: true,
  workingGroupSections: 'EMPAT_SEKSI',
  hasDecree: true,
  hasMinutes: false,
  taskCount: 2,
  budgetCount: 2,
  activityCount: 1,
  visitCount: 1,
  plan: {
    tasks: [
      {
        title: 'Latih kader anti narkoba bersama PIK-R',
        owner: 'BNN Kabupaten Tanah Laut',
        dueOn: '2026-10-15',
        state: 'Berjalan',
        isOpen: true,
        indicator: 'P3 Lintas sektor',
      },
      {
        title: 'Susun data pilah remaja di Rumah DataKu',
        owner: 'OPD KB Kabupaten Tanah Laut',
        dueOn: '2026-09-30',
        state: 'Selesai',
        isOpen: false,
        indicator: null,
      },
    ],
    budget: [
      { source: 'Dana Desa', year: 2026, planned: 25_000_000, realised: 18_500_000, note: null },
      { source: 'APBD', year: 2026, planned: 10_000_000, realised: null, note: 'Menunggu perubahan anggaran' },
    ],
    activities: [
      {
        title: 'Penyuluhan bahaya narkoba di posyandu remaja',
        heldOn: '2026-09-12',
        agencies: ['BNN Kabupaten Tanah Laut', 'OPD KB Kabupaten Tanah Laut'],
      },
    ],
    visits: [
      {
        visitedOn: '2026-11-05',
        agencies: ['BNN Kabupaten Tanah Laut', 'OPD KB Kabupaten Tanah Laut'],
        findings: 'Kegiatan berjalan; papan informasi belum ada.',
        followUps: [
          { what: 'Pasang papan informasi', owner: 'Pemerintah desa', dueOn: '2026-11-20', doneOn: null },
          { what: 'Lengkapi daftar kader', owner: 'OPD KB Kabupaten Tanah Laut', dueOn: '2026-11-15', doneOn: '2026-11-12' },
        ],
      },
    ],
  },
  decree: { number: '12/2025', issuer: 'Kepala Desa Bumi Jaya', issuedOn: '2025-03-02', validTo: null },
  overlap: [
    { name: 'Kelompok kerja dengan SK', has: true, note: 'Tim tematik masuk ke Pokja lewat addendum.' },
    { name: 'Rumah DataKu', has: false, note: 'Data program menjadi awal Rumah DataKu.' },
  ],
  effects: [{ code: 'P3', name: 'Lintas sektor', score: 2, maxScore: 4, note: '3 instansi tercatat dalam kegiatan.' }],
  signed: { minutes: null, decree: null },
  sampleData: false,
  published: false,
  address: 'http://localhost:3000/kampung/63.01.03.2006',
  version: 2,
  changedAt: new Date('2026-11-20T02:00:00Z'),
  made: { at: new Date('2026-11-27T03:15:00Z'), day: '2026-11-27', role: 'OPD-KB kabupaten/kota' },
  ...over,
});
