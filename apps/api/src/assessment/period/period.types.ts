import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EXTENDABLE_DAYS, PERIOD_PHASES, type ExtendableDay, type PeriodPhase } from '@simpul/domain/assessment-period.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../../platform/text.type.ts';
import type { Extension } from '../assessment.entity.ts';

const PhaseEnum = enumOf('PeriodPhase', PERIOD_PHASES, 'Where a period stands; it follows from its days.', {
  BELUM_DIBUKA: 'Not open yet.',
  PENGAJUAN: 'Kampung prepare and submit.',
  VERIFIKASI: 'Submission is over; offices verify.',
  MENUNGGU_TERBIT: 'Verification is over; levels are public on the day of publication.',
  TERBIT: 'The day of publication has come.',
});
export const ExtendableDayEnum = enumOf('ExtendableDay', EXTENDABLE_DAYS, 'A day of a period that may be moved to a later one.', {
  submitBy: 'Last day to submit.',
  verifyBy: 'Last day to verify.',
  publishOn: 'Day of publication.',
});

@ObjectType({ description: 'A phase with its name.', simpleResolvers: true })
@Policy('signedIn')
export class PeriodPhaseName {
  @Field(() => PhaseEnum, { description: 'Code.' })
  code!: PeriodPhase;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'A day of a period that was moved.', simpleResolvers: true })
@Policy('signedIn')
export class PeriodExtension implements Omit<Extension, 'at'> {
  @Field(() => ExtendableDayEnum, { description: 'Which day.' })
  day!: ExtendableDay;
  @Field(() => DateScalar, { description: 'Day before.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Day since.' })
  to!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'Office that moved it.' })
  by!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A published version of a rule that a period may be opened with.', simpleResolvers: true })
@Policy('signedIn')
export class PeriodRubric {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Code such as KKB-2021.' })
  code!: string;
  @Field(() => Int, { description: 'Version.' })
  version!: number;
  @Field(() => BilingualTextType, { description: 'Title.' })
  title!: BilingualText;
  @Field(() => Boolean, { description: 'Whether estimates are made with it now.' })
  inForce!: boolean;
}

@ObjectType({ description: 'A span in which the kampung of a region are assessed by one rule.' })
@Policy('signedIn')
export class AssessmentPeriod {
  regionCode!: string;
  rubricId!: string;
  extensions!: Extension[];
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  opensOn!: string;
  @Field(() => DateScalar, { description: 'Last day to submit.' })
  submitBy!: string;
  @Field(() => DateScalar, { description: 'Last day to verify.' })
  verifyBy!: string;
  @Field(() => DateScalar, { description: 'Day of publication.' })
  publishOn!: string;
  @Field(() => Int, { description: 'Raised by every change; a write names the version it has read.' })
  version!: number;
  @Field(() => Boolean, { description: 'True for demonstration data (data contoh).' })
  sampleData!: boolean;
}

@InputType({ description: 'What a period is made of.' })
export class PeriodFields {
  @Field(() => String, { description: 'Title, 5–120 characters.' })
  title!: string;
  @Field(() => ID, { description: 'Code of a regency, a province, or ID for the nation.' })
  region!: string;
  @Field(() => ID, { description: 'Id of a published version of a rule; it stays the same once the period is open.' })
  rubric!: string;
  @Field(() => DateScalar, { description: 'First day; today or later.' })
  opensOn!: string;
  @Field(() => DateScalar, { description: 'Last day to submit; after the first day.' })
  submitBy!: string;
  @Field(() => DateScalar, { description: 'Last day to verify; that day or later.' })
  verifyBy!: string;
  @Field(() => DateScalar, { description: 'Day of publication; that day or later.' })
  publishOn!: string;
}

@InputType({ description: 'A period to open.' })
export class OpenPeriodInput {
  @Field(() => PeriodFields, { description: 'All values.' })
  values!: PeriodFields;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A period to change before it opens.' })
export class ChangePeriodInput {
  @Field(() => ID, { description: 'The period.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field(() => PeriodFields, { description: 'All values; the region stays.' })
  values!: PeriodFields;
}

@InputType({ description: 'A day of a period to move to a later one.' })
export class ExtendPeriodInput {
  @Field(() => ID, { description: 'The period.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field(() => ExtendableDayEnum, { description: 'Which day.' })
  day!: ExtendableDay;
  @Field(() => DateScalar, { description: 'The new day; later, and not past the next.' })
  to!: string;
  @Field(() => String, { description: 'Why, 5–2000 characters.' })
  reason!: string;
}
