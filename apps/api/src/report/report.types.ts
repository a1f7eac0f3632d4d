import { Field, ID, Int, ObjectType } from 'type-graphql';
import { REPORT_RHYTHMS, REPORT_STATE_NAMES, REPORT_STATES, type ReportRhythm, type ReportState } from '@simpul/domain/report-state.ts';
import type { Finding } from '@simpul/domain/report-checks.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

const STATE_MEANINGS: Record<ReportState, string> = {
  TERLAMBAT: 'Never sent, and past its day.',
  DIKEMBALIKAN: 'Sent, and given back to be corrected.',
  BELUM: 'Nobody has written anything yet.',
  DRAF: 'Being written.',
  TERKIRIM: 'Sent; waits for a review.',
  DITERIMA: 'Reviewed and accepted.',
};
export const ReportStateEnum = enumOf('ReportState', REPORT_STATES, 'Where the report of a month stands.', STATE_MEANINGS);
export const ReportRhythmEnum = enumOf('ReportRhythm', REPORT_RHYTHMS, 'How often reports are asked for.', {
  MONTHLY: 'Every month.',
  HALF_YEARLY: 'Every half-year: June and December.',
});
export const FindingKindEnum = enumOf('FindingKind', ['HARD', 'SOFT'] as const, 'How much a finding weighs.', {
  HARD: 'Blocks sending.',
  SOFT: 'Needs a reason.',
});

@ObjectType({ description: 'Where the report of a month stands, with the name of that.', simpleResolvers: true })
@Policy('signedIn')
export class ReportStateName {
  @Field(() => ReportStateEnum, { description: 'Stable code.' })
  code!: ReportState;
  @Field(() => BilingualTextType, { description: 'Name for people.' })
  name!: BilingualText;
}
export const stateName = (code: ReportState): ReportStateName => ({ code, name: REPORT_STATE_NAMES[code] });

@ObjectType({ description: 'One number of a report.', simpleResolvers: true })
@Policy('signedIn')
export class ReportValue {
  @Field(() => String, { description: 'Field, such as persons, methods.IUD or ages.5-9.P.' })
  field!: string;
  @Field(() => Int, { description: 'The number.' })
  value!: number;
}

@ObjectType({ description: 'Why an odd-looking number is right.', simpleResolvers: true })
@Policy('signedIn')
export class ReportReason {
  @Field(() => String, { description: 'Field it belongs to.' })
  field!: string;
  @Field(() => String, { description: 'In the words of whoever wrote the report.' })
  reason!: string;
}

@ObjectType({ description: 'What is wrong or odd about a report.', simpleResolvers: true })
@Policy('signedIn')
export class ReportFinding {
  @Field(() => FindingKindEnum, { description: 'Whether it blocks sending or needs a reason.' })
  kind!: Finding['kind'];
  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;
  @Field(() => [String], { description: 'Fields that take part; the first is the one to change or to explain.' })
  fields!: readonly string[];
  @Field(() => BilingualTextType, { description: 'Field, value and rule in words.' })
  message!: BilingualText;
}

@ObjectType({ description: 'The numbers of the report that stands before.', simpleResolvers: true })
@Policy('signedIn')
export class EarlierReport {
  @Field(() => DateScalar, { description: 'First day of its month.' })
  period!: string;
  @Field(() => [ReportValue], { description: 'Its numbers, only those that were filled in.' })
  values!: ReportValue[];
}

@ObjectType({ description: 'The population and family-planning report of a kampung for one month.', simpleResolvers: true })
@Policy('signedIn')
export class MonthlyReport {
  /** Null while nothing was written. */
  rowId!: string | null;
  @Field(() => ID, { description: 'Kampung and month.' })
  id!: string;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Name of the kampung.' })
  kampungName!: string;
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => DateScalar, { description: 'Last day to send it.' })
  dueOn!: string;
  @Field(() => ReportStateName, { description: 'Where it stands.' })
  state!: ReportStateName;
  @Field(() => Int, { description: 'Raised by every change; 0 when nothing was written yet.' })
  version!: number;
  @Field(() => [ReportValue], { description: 'The numbers, only those that are filled in.' })
  values!: ReportValue[];
  @Field(() => [ReportReason], { description: 'Reasons that stay with odd-looking numbers.' })
  reasons!: ReportReason[];
  @Field(() => EarlierReport, { nullable: true, description: 'The latest earlier report that was sent: what this one is compared with.' })
  earlier!: EarlierReport | null;
  @Field(() => [ReportFinding], { description: 'What the checks find in the numbers; empty when nothing was written yet.' })
  findings!: ReportFinding[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it was first sent on time; null when it was never sent.' })
  sentOnTime!: boolean | null;
  @Field(() => Boolean, { description: "Whether somebody other than the kampung's own operator wrote it." })
  enteredOnBehalf!: boolean;
  @Field(() => String, { nullable: true, description: 'Who sent it; null when it came with an import.' })
  submittedBy!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was last sent.' })
  submittedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who accepted or returned it.' })
  reviewedBy!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was accepted or returned.' })
  reviewedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What is to be corrected.' })
  returnNote!: string | null;
  @Field(() => Date, { nullable: true, description: 'Last change; null when nothing was written yet.' })
  updatedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may write on it now.' })
  viewerCanWrite!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may return it now.' })
  viewerCanReturn!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may accept it now; who sent it may not.' })
  viewerCanAccept!: boolean;
}

@ObjectType({ description: 'What became of sending a report.', simpleResolvers: true })
@Policy('signedIn')
export class SubmitReportPayload {
  @Field(() => Boolean, { description: 'Whether it was sent.' })
  sent!: boolean;
  @Field(() => [ReportFinding], { description: 'Everything that blocks it; empty when it was sent.' })
  blocking!: ReportFinding[];
  @Field(() => MonthlyReport, { description: 'The report as it stands now.' })
  report!: MonthlyReport;
}

@ObjectType({ description: 'How many reports stand in a state.', simpleResolvers: true })
@Policy('signedIn')
export class ReportStateCount {
  @Field(() => ReportStateName, { description: 'The state.' })
  state!: ReportStateName;
  @Field(() => Int, { description: 'How many kampung.' })
  count!: number;
}

@ObjectType({ description: 'Completeness and timeliness of a region for one month.' })
@Policy('signedIn')
export class ReportBoardRow {
  regionCode!: string;
  @Field(() => Int, { description: 'Kampung in scope.' })
  kampungCount!: number;
  @Field(() => Int, { description: 'Reports sent and not returned.' })
  complete!: number;
  @Field(() => Int, { description: 'Of them first sent by their day.' })
  onTime!: number;
  @Field(() => [ReportStateCount], { description: 'Kampung per state, only states that occur.' })
  counts!: ReportStateCount[];
}

@ObjectType({ description: 'Where one month of a kampung stands.', simpleResolvers: true })
@Policy('signedIn')
export class ReportMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => ReportStateName, { description: 'Where its report stands.' })
  state!: ReportStateName;
  @Field(() => Int, { description: 'Version of its report; 0 while nobody has written it.' })
  version!: number;
  @Field(() => Int, { description: 'Values that stand out and carry a reason.' })
  explained!: number;
}

@ObjectType({ description: 'Twelve months of a kampung.', simpleResolvers: true })
@Policy('signedIn')
export class ReportBoardKampung {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => [ReportMonth], { description: 'Oldest first; the last is the month of the board.' })
  months!: ReportMonth[];
}

@ObjectType({ description: 'Which reports of a month are there, and which are missing.' })
@Policy('signedIn')
export class ReportBoard {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => ReportRhythmEnum, { nullable: true, description: 'How often the regency asks for reports; null above the regencies.' })
  rhythm!: ReportRhythm | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may change that here.' })
  viewerCanSetRhythm!: boolean;
  @Field(() => DateScalar, { description: 'Last day to send it.' })
  dueOn!: string;
  @Field(() => [DateScalar], { description: 'Months to choose from, newest first.' })
  periods!: string[];
  @Field(() => ReportBoardRow, { description: 'The region itself.' })
  total!: ReportBoardRow;
  @Field(() => [ReportBoardRow], { description: 'Its parts; empty for a district and below.' })
  parts!: ReportBoardRow[];
  @Field(() => [ReportBoardKampung], { description: 'Its kampung by name; empty above a district.' })
  kampungs!: ReportBoardKampung[];
}
