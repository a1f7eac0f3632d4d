import type { ReportStatus } from '@simpul/domain/report-state.ts';
import { addDays, DEMO_DAY, officeDay, officeHour, REPORT_MONTHS } from './calendar.ts';
import { randomFor } from './random.ts';
import type { MonthlyReport } from './reports.ts';

/** A report with where it stands. */
export type SeedReport = MonthlyReport & {
  status: ReportStatus;
  submittedAt: Date | null;
  firstSubmittedAt: Date | null;
  returnNote: string | null;
  enteredOnBehalf: boolean;
  updatedAt: Date;
};

const LATEST = REPORT_MONTHS.at(-1) ?? '';
/** The month that runs on the day of the demonstration. */
const RUNNING = `${DEMO_DAY.slice(0, 7)}-01`;
const NOTES = [
  'Jumlah PUS turun jauh dari bulan lalu. Mohon dicek lagi dengan kader.',
  'Peserta UPPKA belum sama dengan daftar hadir. Mohon diperbaiki.',
  'Jumlah keluarga balita perlu dicocokkan dengan posyandu.',
];

/**
 * The reports that count, as they are, and in some kampung one more that does not count yet: a
 * draft or a returned one, always newer than those that count, so that no level depends on it.
 */
export function withStates(code: string, reports: readonly MonthlyReport[]): SeedReport[] {
  const random = randomFor(`report-states:${code}`);
  const newest = reports.at(-1);
  const sent = reports.map((report): SeedReport => {
    const isNew = report.period === LATEST;
    const status = isNew && random.chance(0.45) ? 'TERKIRIM' : 'DITERIMA';
    return {
      ...report,
      ...sentOn(report.period, random.int(2, random.chance(0.15) ? 16 : 9)),
      status,
      returnNote: null,
      enteredOnBehalf: random.chance(0.2),
    };
  });
  if (!newest) return sent;
  if (newest.period === LATEST && random.chance(0.3)) return [...sent, draftOf(newest)];
  if (newest.period !== LATEST && random.chance(0.6)) {
    return [
      ...sent,
      { ...newest, period: LATEST, ...sentOn(LATEST, 7), status: 'DIKEMBALIKAN', returnNote: random.pick(NOTES), enteredOnBehalf: false },
    ];
  }
  return sent;
}

/** Begun for the running month: people and families are in, the rest is open. */
function draftOf({ persons, families, ...newest }: MonthlyReport): SeedReport {
  const blank = <Key extends string>(record: Record<Key, number | null>): Record<Key, null> =>
    Object.fromEntries(Object.keys(record).map((key) => [key, null])) as Record<Key, null>;
  return {
    period: RUNNING,
    persons,
    families,
    fertileCouples: null,
    adolescents: null,
    toddlerFamilies: null,
    adolescentFamilies: null,
    elderlyFamilies: null,
    participants: blank(newest.participants),
    methods: blank(newest.methods),
    nonUse: blank(newest.nonUse),
    status: 'DRAF',
    submittedAt: null,
    firstSubmittedAt: null,
    returnNote: null,
    enteredOnBehalf: false,
    updatedAt: new Date(officeHour(officeDay(DEMO_DAY), 95)),
  };
}

function sentOn(period: string, day: number): Pick<SeedReport, 'submittedAt' | 'firstSubmittedAt' | 'updatedAt'> {
  // The first of the next month, and some days.
  const next = `${addDays(period, 31).slice(0, 7)}-01`;
  const at = new Date(officeHour(officeDay(addDays(next, day)), 60 + day * 7));
  return { submittedAt: at, firstSubmittedAt: at, updatedAt: at };
}
