import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ASSESSMENT_EXCEPTIONS, type AssessmentException } from '@simpul/domain/assessment-exceptions.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, enumOf } from '../../platform/text.type.ts';
import { Assessment } from '../../rubric/assessment.types.ts';

export const AssessmentExceptionEnum = enumOf(
  'AssessmentException',
  ASSESSMENT_EXCEPTIONS,
  'What makes an assessment worth a look of its own before a level is decided.',
  {
    LEVEL_FALLS: 'The level would be lower than the one decided before.',
    SCORES_DIFFER: 'A verified score is another than the claimed one.',
    REMARKS_OPEN: 'A remark is not settled.',
    WITHOUT_EVIDENCE: 'A score above the lowest has no document.',
    LATE: 'It was submitted after the last day for it.',
  },
);

@ObjectType({ description: 'Something that stands out about an assessment.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentExceptionName {
  @Field(() => AssessmentExceptionEnum, { description: 'Code.' })
  code!: AssessmentException;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'What a verifier found for one indicator.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentVerdict {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;
  @Field(() => Int, { description: 'The verified score.' })
  score!: number;
  @Field(() => String, { nullable: true, description: 'Why it differs from the claim.' })
  reason!: string | null;
  @Field(() => String, { description: 'Who found it.' })
  byName!: string;
}

@ObjectType({ description: 'What was found beside what is claimed.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentVerification {
  @Field(() => Assessment, { description: 'The claim with the scores that were found so far.' })
  verified!: Assessment;
  @Field(() => [AssessmentVerdict], { description: 'What was found; of an indicator without a verdict the claim stands.' })
  verdicts!: AssessmentVerdict[];
  @Field(() => [AssessmentExceptionName], { description: 'What stands out, the gravest first.' })
  exceptions!: AssessmentExceptionName[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may give scores now.' })
  viewerCanScore!: boolean;
}

@InputType({ description: 'What was found for one indicator.' })
export class VerdictInput {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;
  @Field(() => Int, { nullable: true, description: 'The score; null takes the verdict back, and the claim stands.' })
  score?: number | null;
  @Field(() => String, { nullable: true, description: 'Reason, 5–2000 characters; needed where the score differs from the claim.' })
  reason?: string | null;
}

@InputType({ description: 'Ends a verification.' })
export class VerifyAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => Int, { description: 'Version that it was decided on.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What was found for one or more indicators.' })
export class SaveVerdictsInput extends VerifyAssessmentInput {
  @Field(() => [VerdictInput], { description: 'The verdicts; those of other indicators stay.' })
  verdicts!: VerdictInput[];
}
