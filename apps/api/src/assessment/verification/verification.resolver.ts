import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import type { AssessmentRow } from '../assessment.entity.ts';
import { AssessmentRecord } from '../assessment.types.ts';
import { takeBackStep } from '../take-back.ts';
import { readVerification } from './verification.reads.ts';
import { saveVerdicts, verifyAssessment } from './verification.service.ts';
import { AssessmentVerification, SaveVerdictsInput, VerifyAssessmentInput } from './verification.types.ts';

@Resolver(() => AssessmentRecord)
export class VerificationResolver {
  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Keeps verified scores, or takes them back, until the assessment is verified.' })
  saveVerdicts(
    @Arg('input', () => SaveVerdictsInput, { description: 'The verdicts.' }) input: SaveVerdictsInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return saveVerdicts(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Ends the verification: the scores stand, the level follows from them.' })
  verifyAssessment(
    @Arg('input', () => VerifyAssessmentInput, { description: 'The assessment.' }) input: VerifyAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return verifyAssessment(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, {
    description: 'Takes back the step that the signed-in person took last, within a minute and while nothing has followed.',
  })
  takeBackStep(
    @Arg('input', () => VerifyAssessmentInput, { description: 'The assessment, at the version the step made.' })
    input: VerifyAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return takeBackStep(ctx, input);
  }

  @FieldResolver(() => AssessmentVerification, {
    nullable: true,
    description: 'What was found beside the claim; null before the first submission.',
  })
  async verification(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentVerification | null> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return readVerification(ctx, row, code);
  }
}
