import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { StepEffort } from '@simpul/domain/effort.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';

@ObjectType({ description: 'What raising an indicator to a score takes, beside what it has taken so far.', simpleResolvers: true })
@Policy('signedIn')
export class EffortStep implements StepEffort {
  @Field(() => String, { description: 'Code of the indicator, such as P3.' })
  indicatorCode!: string;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  indicatorName!: BilingualText;
  @Field(() => Int, { description: 'The score that is reached, from the one below.' })
  toScore!: number;
  @Field(() => Float, { description: 'Working days.' })
  days!: number;
  @Field(() => Float, { description: 'Rupiah.' })
  rupiah!: number;
  @Field(() => Int, { description: 'Months before it can show.' })
  months!: number;
  @Field(() => Int, { description: 'Tasks of this step that were finished in the regency.' })
  doneCount!: number;
  @Field(() => Float, { nullable: true, description: 'Working days they took on average; null without any.' })
  meanDays!: number | null;
  @Field(() => Float, { nullable: true, description: 'Rupiah they took on average; null where nobody said.' })
  meanRupiah!: number | null;
}

@ObjectType({ description: 'What steps take in a regency. Estimates of ours until the regency has changed them.', simpleResolvers: true })
@Policy('signedIn')
export class RegencyEfforts {
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => Boolean, { description: 'True once the regency has numbers of its own.' })
  isOwn!: boolean;
  @Field(() => Int, { description: 'Version; 0 while our estimates hold.' })
  version!: number;
  @Field(() => Float, { description: 'What a working day is worth in rupiah, so that days and money compare.' })
  rupiahPerDay!: number;
  @Field(() => Float, { description: 'Working days for filling in what is missing of one indicator.' })
  fillDays!: number;
  @Field(() => Float, { description: 'Rupiah for the same.' })
  fillRupiah!: number;
  @Field(() => [EffortStep], { description: 'Every step of the rule in force.' })
  steps!: EffortStep[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may change them.' })
  viewerCanEdit!: boolean;
}

@InputType({ description: 'What one step takes.' })
export class EffortStepInput implements StepEffort {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;
  @Field(() => Int, { description: 'The score that is reached.' })
  toScore!: number;
  @Field(() => Float, { description: 'Working days, 0–999 by halves.' })
  days!: number;
  @Field(() => Float, { description: 'Whole rupiah from 0.' })
  rupiah!: number;
  @Field(() => Int, { description: 'Months before it can show, 0–60.' })
  months!: number;
}

@InputType({ description: 'The effort table of a regency.' })
export class SaveEffortsInput {
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => Int, { description: 'Version it was read in; a newer one refuses it.' })
  version!: number;
  @Field(() => Float, { description: 'What a working day is worth in rupiah.' })
  rupiahPerDay!: number;
  @Field(() => Float, { description: 'Working days for filling in one indicator.' })
  fillDays!: number;
  @Field(() => Float, { description: 'Rupiah for the same.' })
  fillRupiah!: number;
  @Field(() => [EffortStepInput], { description: 'The steps that differ from our estimates, or all.' })
  steps!: EffortStepInput[];
}
