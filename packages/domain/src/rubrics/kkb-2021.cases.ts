/** Worked cases of the rule KKB-2021: made-up inputs in the words of the portal's forms, and what the rule gives. */
export type WorkedCase = {
  name: string;
  input: {
    pokjaAda: boolean;
    pokjaJumlah: number;
    pokjaPelatihan: boolean;
    sumberDana: number;
    poktan: number;
    sarana: number;
    plkb: boolean;
    regulasi: boolean;
    jenisData: number;
    mekanisme: number;
    instansi: number;
  };
  report: {
    pus: number;
    keluarga: number;
    remaja: number;
    balita: number;
    kelRemaja: number;
    lansia: number;
    bkb: number;
    bkr: number;
    bkl: number;
    uppka: number;
    pikr: number;
    kb: Record<'IUD' | 'MOW' | 'MOP' | 'KONDOM' | 'IMPLAN' | 'SUNTIK' | 'PIL', number>;
    iat: number;
    tial: number;
  } | null;
  scores: Record<string, number>;
  percent: Record<string, number> | null;
  indices: Record<string, number>;
  level: string;
};

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    name: 'empty profile',
    input: {
      pokjaAda: false,
      pokjaJumlah: 0,
      pokjaPelatihan: false,
      sumberDana: 0,
      poktan: 0,
      sarana: 0,
      plkb: false,
      regulasi: false,
      jenisData: 0,
      mekanisme: 0,
      instansi: 0,
    },
    report: null,
    scores: { I1: 1, I2: 1, I3: 1, I4: 1, I5: 1, P1: 1, P2: 1, P3: 1, O1: 1, O2: 1, O3: 1, O4: 1 },
    percent: null,
    indices: { INPUT: 1, PROSES: 1, OUTPUT: 1 },
    level: 'DASAR',
  },
  {
    name: 'all strong -> top class',
    input: {
      pokjaAda: true,
      pokjaJumlah: 11,
      pokjaPelatihan: true,
      sumberDana: 3,
      poktan: 5,
      sarana: 2,
      plkb: true,
      regulasi: true,
      jenisData: 3,
      mekanisme: 5,
      instansi: 7,
    },
    report: {
      pus: 292,
      keluarga: 492,
      remaja: 251,
      balita: 106,
      kelRemaja: 160,
      lansia: 92,
      bkb: 60,
      bkr: 70,
      bkl: 50,
      uppka: 160,
      pikr: 120,
      kb: { IUD: 30, MOW: 12, MOP: 2, KONDOM: 10, IMPLAN: 50, SUNTIK: 90, PIL: 20 },
      iat: 8,
      tial: 9,
    },
    scores: { I1: 4, I2: 3, I3: 4, I4: 3, I5: 3, P1: 3, P2: 4, P3: 4, O1: 4, O2: 4, O3: 4, O4: 4 },
    percent: { O1: 47, O2: 73, O3: 44, O4: 6 },
    indices: { INPUT: 3.4, PROSES: 3.67, OUTPUT: 4 },
    level: 'BERKELANJUTAN',
  },
  {
    name: 'input+process, no output -> BERKEMBANG',
    input: {
      pokjaAda: true,
      pokjaJumlah: 11,
      pokjaPelatihan: true,
      sumberDana: 3,
      poktan: 5,
      sarana: 2,
      plkb: true,
      regulasi: true,
      jenisData: 3,
      mekanisme: 5,
      instansi: 7,
    },
    report: null,
    scores: { I1: 4, I2: 3, I3: 4, I4: 3, I5: 3, P1: 3, P2: 4, P3: 4, O1: 1, O2: 1, O3: 1, O4: 1 },
    percent: null,
    indices: { INPUT: 3.4, PROSES: 3.67, OUTPUT: 1 },
    level: 'BERKEMBANG',
  },
  {
    name: 'output only -> DASAR (one index)',
    input: {
      pokjaAda: false,
      pokjaJumlah: 0,
      pokjaPelatihan: false,
      sumberDana: 0,
      poktan: 0,
      sarana: 0,
      plkb: false,
      regulasi: false,
      jenisData: 0,
      mekanisme: 0,
      instansi: 0,
    },
    report: {
      pus: 292,
      keluarga: 492,
      remaja: 251,
      balita: 106,
      kelRemaja: 160,
      lansia: 92,
      bkb: 60,
      bkr: 70,
      bkl: 50,
      uppka: 160,
      pikr: 120,
      kb: { IUD: 30, MOW: 12, MOP: 2, KONDOM: 10, IMPLAN: 50, SUNTIK: 90, PIL: 20 },
      iat: 8,
      tial: 9,
    },
    scores: { I1: 1, I2: 1, I3: 1, I4: 1, I5: 1, P1: 1, P2: 1, P3: 1, O1: 4, O2: 4, O3: 4, O4: 4 },
    percent: { O1: 47, O2: 73, O3: 44, O4: 6 },
    indices: { INPUT: 1, PROSES: 1, OUTPUT: 4 },
    level: 'DASAR',
  },
  {
    name: 'zero-filled report scores 4 on unmet need (known defect)',
    input: {
      pokjaAda: true,
      pokjaJumlah: 11,
      pokjaPelatihan: true,
      sumberDana: 3,
      poktan: 5,
      sarana: 2,
      plkb: true,
      regulasi: true,
      jenisData: 3,
      mekanisme: 5,
      instansi: 7,
    },
    report: {
      pus: 0,
      keluarga: 0,
      remaja: 0,
      balita: 0,
      kelRemaja: 0,
      lansia: 0,
      bkb: 0,
      bkr: 0,
      bkl: 0,
      uppka: 0,
      pikr: 0,
      kb: { IUD: 0, MOW: 0, MOP: 0, KONDOM: 0, IMPLAN: 0, SUNTIK: 0, PIL: 0 },
      iat: 0,
      tial: 0,
    },
    scores: { I1: 4, I2: 3, I3: 4, I4: 3, I5: 3, P1: 3, P2: 4, P3: 4, O1: 1, O2: 1, O3: 1, O4: 4 },
    percent: { O1: 0, O2: 0, O3: 0, O4: 0 },
    indices: { INPUT: 3.4, PROSES: 3.67, OUTPUT: 1.75 },
    level: 'BERKEMBANG',
  },
  {
    name: 'input index exactly 3.00 passes',
    input: {
      pokjaAda: true,
      pokjaJumlah: 11,
      pokjaPelatihan: false,
      sumberDana: 1,
      poktan: 5,
      sarana: 2,
      plkb: true,
      regulasi: true,
      jenisData: 3,
      mekanisme: 5,
      instansi: 7,
    },
    report: null,
    scores: { I1: 3, I2: 2, I3: 4, I4: 3, I5: 3, P1: 3, P2: 4, P3: 4, O1: 1, O2: 1, O3: 1, O4: 1 },
    percent: null,
    indices: { INPUT: 3, PROSES: 3.67, OUTPUT: 1 },
    level: 'BERKEMBANG',
  },
];
