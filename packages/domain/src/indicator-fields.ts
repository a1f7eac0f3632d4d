import type { ProfileField } from './kampung-profile.ts';
import type { DecisionTable } from './measures.ts';

// What of the records stands behind an indicator: fields of the profile, the monthly report, or activities.

const FIELDS: Readonly<Record<string, readonly ProfileField[]>> = {
  workingGroupExists: ['workingGroupExists'],
  workingGroupHasMembers: ['workingGroupMembers'],
  workingGroupTrained: ['workingGroupTrained'],
  fundingSources: ['fundingSources'],
  groups: ['bkb', 'bkr', 'bkl', 'uppka', 'pikR'],
  facilities: ['secretariat', 'dataHouse'],
  officerAndRegulation: ['fieldOfficer', 'localRegulation'],
  dataUses: ['dataUses'],
  mechanisms: ['mechanisms'],
};
const FROM_REPORT: readonly string[] = ['participation', 'prevalence', 'longActing', 'unmetNeed'];
const FROM_ACTIVITIES: readonly string[] = ['agencies'];

type Measured = { measure: string | DecisionTable };

/** The fields of the profile that an indicator reads; none for what it reads elsewhere. */
export function fieldsOf({ measure }: Measured): ProfileField[] {
  const names = typeof measure === 'string' ? [measure] : measure.flatMap(({ when }) => when);
  return [...new Set(names.flatMap((name) => FIELDS[name] ?? []))];
}

/** What the dates of an indicator are taken from. */
export type DateSource = {
  /** Field → the day on which somebody last entered or confirmed it, YYYY-MM-DD. */
  confirmedOn: Readonly<Partial<Record<ProfileField, string>>>;
  reportPeriod: string | null;
  lastActivityOn: string | null;
};

/** The day or month that an indicator's value stands for: of several fields the oldest; null where nobody knows. */
export function valueDateOf(rule: Measured, { confirmedOn, reportPeriod, lastActivityOn }: DateSource): string | null {
  const { measure } = rule;
  if (typeof measure === 'string' && FROM_REPORT.includes(measure)) return reportPeriod;
  if (typeof measure === 'string' && FROM_ACTIVITIES.includes(measure)) return lastActivityOn;
  const days = fieldsOf(rule).map((field) => confirmedOn[field]);
  return days.includes(undefined) ? null : (days.sort()[0] ?? null);
}
