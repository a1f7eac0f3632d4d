/** A kampung that KKB-2021 calls Mandiri once it has a report, and that has proof of nothing. */
export const WELL_KEPT = {
  workingGroupMembers: 12,
  workingGroupTrained: true,
  fundingSources: ['APBN', 'CSR', 'DANA_DESA'],
  bkb: true,
  bkr: true,
  bkl: true,
  uppka: true,
  pikR: true,
  secretariat: true,
  dataHouse: true,
  fieldOfficer: true,
  dataUses: ['PENDATAAN_KELUARGA', 'POTENSI_DESA'],
  mechanisms: ['MONEV', 'SOSIALISASI', 'RAPAT_KOORDINASI'],
};
