import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ROLE_NAMES } from '@simpul/domain/access.ts';
import { ASSESSMENT_RULES, ASSESSMENT_STATE_NAMES } from '@simpul/domain/assessment-life.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { KampungRecordItem } from '../kampung/kampung.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import { type AssessmentRow, AssessmentTransitionRow } from './assessment.entity.ts';
import { findAssessment } from './assessment.found.ts';
import { AssessmentStepInput } from './assessment.inputs.ts';
import { takeAssessmentStep } from './assessment.service.ts';
import { allowedSteps } from './assessment.steps.ts';
import { AllowedAssessmentStep, AssessmentRecord, AssessmentStateName, AssessmentStep } from './assessment.types.ts';

@Resolver(() => AssessmentRecord)
export class AssessmentRecordResolver {
  @Policy('signedIn')
  @Query(() => AssessmentRecord, { nullable: true, description: "An assessment in the signed-in person's scope; null when there is none." })
  async assessmentRecord(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow | null> {
    return (await findAssessment(ctx, id))?.row ?? null;
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Takes a step that asks for nothing but a reason: WITHDRAW, CHECK, RETURN or CANCEL.' })
  takeAssessmentStep(
    @Arg('input', () => AssessmentStepInput, { description: 'The step.' }) input: AssessmentStepInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return takeAssessmentStep(ctx, input);
  }

  @FieldResolver(() => KampungRecordItem, { description: 'The kampung.' })
  kampung(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<KampungRecordItem> {
    return ctx.load.recordItem.load(row.kampungId);
  }
  @FieldResolver(() => AssessmentStateName, { description: 'Where it stands.' })
  state(@Root() { state }: AssessmentRow): AssessmentStateName {
    return { code: state, name: ASSESSMENT_STATE_NAMES[state] };
  }
  @FieldResolver(() => [AllowedAssessmentStep], { description: 'The steps that the signed-in person may take now.' })
  async allowedSteps(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<AllowedAssessmentStep[]> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return allowedSteps(ctx, row, code).map((command) => {
      const { name, effect, needsReason } = ASSESSMENT_RULES[command];
      return { command, name, effect, needsReason };
    });
  }
  @FieldResolver(() => [AssessmentStep], { description: 'Every step so far, oldest first.' })
  steps(@Root() { id }: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentTransitionRow[]> {
    return ctx.db.find(AssessmentTransitionRow, { where: { assessmentId: id }, order: { at: 'ASC', id: 'ASC' } });
  }
}

@Resolver(() => AssessmentStep)
export class AssessmentStepResolver {
  @FieldResolver(() => AssessmentStateName, { nullable: true, description: 'State before; null when it was opened.' })
  fromState(@Root() { fromState }: AssessmentTransitionRow): AssessmentStateName | null {
    return fromState && { code: fromState, name: ASSESSMENT_STATE_NAMES[fromState] };
  }
  @FieldResolver(() => AssessmentStateName, { description: 'State after.' })
  toState(@Root() { toState }: AssessmentTransitionRow): AssessmentStateName {
    return { code: toState, name: ASSESSMENT_STATE_NAMES[toState] };
  }
  @FieldResolver(() => BilingualTextType, { nullable: true, description: 'The role it was taken in; null for the clock.' })
  actorRole(@Root() { actorRole }: AssessmentTransitionRow): BilingualText | null {
    return actorRole && ROLE_NAMES[actorRole];
  }
}
