import { levelOf } from '@simpul/domain/level.ts';
import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { MAX_PAGE } from '../../platform/pagination.ts';
import { Policy } from '../../platform/policy.ts';
import { type AssessmentRow, LevelDecisionRow } from '../assessment.entity.ts';
import { AssessmentRecord } from '../assessment.types.ts';
import { decideAssessments } from './decision.service.ts';
import { DecideAssessmentsInput, DecisionOutcome, AssessmentDecision } from './decision.types.ts';
import { publishAssessment } from './level-publication.ts';
import { VerifyAssessmentInput } from '../verification/verification.types.ts';

@Resolver(() => AssessmentRecord)
export class DecisionResolver {
  @Policy('signedIn')
  @Extensions({ listSize: MAX_PAGE, work: 1_000 })
  @Mutation(() => [DecisionOutcome], {
    description: 'Decides levels, each by itself: what is done stays done, each other row says why not.',
  })
  decideAssessments(
    @Arg('input', () => DecideAssessmentsInput, { description: 'The levels.' }) input: DecideAssessmentsInput,
    @Ctx() ctx: Context,
  ): Promise<DecisionOutcome[]> {
    return decideAssessments(ctx, input.items);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, {
    description: 'Publishes a decided level from the day of publication of its period on; otherwise the calendar does.',
  })
  publishAssessment(
    @Arg('input', () => VerifyAssessmentInput, { description: 'The assessment.' }) input: VerifyAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return publishAssessment(ctx, input);
  }

  @FieldResolver(() => AssessmentDecision, { nullable: true, description: 'The decided level; null until it is decided.' })
  async decision(@Root() { id }: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentDecision | null> {
    const row = await ctx.db.findOneBy(LevelDecisionRow, { assessmentId: id });
    return row && { ...row, level: row.assessment.level, levelBefore: row.levelBefore === null ? null : levelOf(row.levelBefore) };
  }
}
