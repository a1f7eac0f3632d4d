import { rolesAt } from '@simpul/domain/access.ts';
import {
  ANSWERING_ROLES,
  isOwnObjection,
  lastDayToObject,
  OBJECTING_ROLES,
  OBJECTION_STATE_NAMES,
  REVISING_ROLES,
} from '@simpul/domain/objection.ts';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { actorOf, type Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { type AssessmentRow, LevelDecisionRow } from '../assessment.entity.ts';
import { AssessmentRecord } from '../assessment.types.ts';
import { LevelObjectionRow } from './objection.entity.ts';
import { answerObjection, objectToDecision, problemOfObjecting, publishedOn } from './objection.service.ts';
import { AnswerObjectionInput, LevelObjection, ObjectionChance, ObjectToDecisionInput, OpenRevisionInput } from './objection.types.ts';
import { isLatestPublished, openRevision } from './revision.ts';

@Resolver(() => AssessmentRecord)
export class ObjectionResolver {
  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Objects to a published level within 14 days, once; answers the assessment.' })
  objectToDecision(
    @Arg('input', () => ObjectToDecisionInput, { description: 'The objection.' }) input: ObjectToDecisionInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return objectToDecision(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, {
    description: 'Answers an objection; an accepted one opens a revision. Answers the assessment it is about.',
  })
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, { description: 'The answer.' }) input: AnswerObjectionInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return answerObjection(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Opens a published level again, with a reason; answers the new revision.' })
  openRevision(
    @Arg('input', () => OpenRevisionInput, { description: 'Which, and why.' }) input: OpenRevisionInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return openRevision(ctx, input);
  }

  @FieldResolver(() => LevelObjection, { nullable: true, description: 'The objection to the decided level, if there is one.' })
  async objection(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<LevelObjection | null> {
    const objection = await ctx.db.findOneBy(LevelObjectionRow, { assessmentId: row.id });
    if (!objection) return null;
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return {
      ...objection,
      stateName: OBJECTION_STATE_NAMES[objection.state],
      viewerCanAnswer:
        objection.state === 'DIAJUKAN' &&
        rolesAt(ctx.actor, { region: code }).some((role) => ANSWERING_ROLES.includes(role)) &&
        !isOwnObjection(objection, actorOf(ctx).userId),
    };
  }

  @FieldResolver(() => ObjectionChance, { description: 'What can still be said against the published level, and by whom.' })
  async objectionChance(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<ObjectionChance> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    const roles = rolesAt(ctx.actor, { region: code });
    const day = publishedOn(await ctx.db.findOneBy(LevelDecisionRow, { assessmentId: row.id }));
    return {
      lastDay: day && lastDayToObject(day),
      viewerCanObject: roles.some((role) => OBJECTING_ROLES.includes(role)) && (await problemOfObjecting(ctx, row)) === null,
      viewerCanRevise: roles.some((role) => REVISING_ROLES.includes(role)) && (await isLatestPublished(ctx, row)),
    };
  }
}
