import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '@simpul/domain/access.ts';
import { ASSESSMENT_COMMANDS, ASSESSMENT_STATES, type AssessmentCommand, type AssessmentState } from '@simpul/domain/assessment-life.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';

export const AssessmentStateEnum = enumOf('AssessmentState', ASSESSMENT_STATES, 'Where an assessment stands in its life.', {
  DRAF: 'The kampung prepares its claim.',
  DIAJUKAN: 'Submitted; waits for the district office or the field officer.',
  DIPERIKSA: 'Checked there; waits for the regency agency.',
  DIVERIFIKASI: 'Verified; waits for provincial BKKBN.',
  DITETAPKAN: 'Decided; public on the day of publication.',
  DIPUBLIKASI: 'Published; nothing of it changes any more.',
  DIKEMBALIKAN: 'Returned to the kampung with remarks.',
  DIBATALKAN: 'Cancelled with a reason.',
});
export const AssessmentCommandEnum = enumOf('AssessmentCommand', ASSESSMENT_COMMANDS, 'A step in the life of an assessment.');

@ObjectType({ description: 'A state of an assessment with its name.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentStateName {
  @Field(() => AssessmentStateEnum, { description: 'Code.' })
  code!: AssessmentState;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'A step that the signed-in person may take now.', simpleResolvers: true })
@Policy('signedIn')
export class AllowedAssessmentStep {
  @Field(() => AssessmentCommandEnum, { description: 'Command.' })
  command!: AssessmentCommand;
  @Field(() => BilingualTextType, { description: 'Name, as on a button.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What follows from it.' })
  effect!: BilingualText;
  @Field(() => Boolean, { description: 'Whether it asks for a reason.' })
  needsReason!: boolean;
}

@ObjectType({ description: 'One step in the life of an assessment.' })
@Policy('signedIn')
export class AssessmentStep {
  @Field(() => ID, { description: 'Id of the step.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'A command, OPEN or REVISE.' })
  command!: string;
  fromState!: AssessmentState | null;
  toState!: AssessmentState;
  @Field(() => String, { description: 'Who; the name of the clock where nobody did.' })
  actorName!: string;
  actorRole!: Role | null;
  @Field(() => String, { nullable: true, description: 'Reason, where one was given.' })
  reason!: string | null;
}

@ObjectType({ description: 'The assessment of one kampung in one period, as its offices see it.' })
@Policy('signedIn')
export class AssessmentRecord {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => Int, { description: '1 for the first; a correction of a published one counts on.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Why a published one is corrected; null for the first.' })
  revisionReason!: string | null;
  @Field(() => Int, { description: 'Raised by every step; a write names the version it has read.' })
  version!: number;
  @Field(() => Date, { nullable: true, description: 'When it was last submitted.' })
  submittedAt!: Date | null;
  @Field(() => Boolean, { description: "True when somebody else than the kampung's own people submitted it." })
  onBehalf!: boolean;
  @Field(() => Boolean, { description: 'True for demonstration data (data contoh).' })
  sampleData!: boolean;
}
