import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { replayRubric } from './replay.reads.ts';
import { MovementEnum, RubricReplay, type Movement } from './replay.types.ts';
import { findRubric, listRubrics, progressOf } from './rubric.reads.ts';
import { adoptRubric, createRubricDraft, enforceRubric, removeRubricDraft, retireRubric, saveRubricDraft } from './rubric.service.ts';
import {
  AdoptRubricInput,
  CreateRubricDraftInput,
  DecideRubricInput,
  RemoveRubricDraftInput,
  RubricProgress,
  RubricRecord,
  SaveRubricDraftInput,
} from './rubric.types.ts';

@Resolver(() => RubricRecord)
export class RubricRecordResolver {
  @Policy('signedIn')
  @Extensions({ listSize: 10 })
  @Query(() => [RubricRecord], { description: 'Every version of every rubric, also drafts, by code, the newest first.' })
  rubricRecords(@Ctx() ctx: Context): Promise<RubricRecord[]> {
    return listRubrics(ctx);
  }

  @Policy('signedIn')
  @Query(() => RubricRecord, { nullable: true, description: 'One version of a rubric; null for an unknown one.' })
  rubricRecord(@Arg('id', () => ID, { description: 'The version.' }) id: string, @Ctx() ctx: Context): Promise<RubricRecord | null> {
    return findRubric(ctx, id);
  }

  @Policy('signedIn')
  @Extensions({ work: 1_000 })
  @Query(() => RubricReplay, {
    description: "What would change if this rubric gave the levels: over every kampung in the signed-in person's scope, nothing kept.",
  })
  rubricReplay(
    @Arg('id', () => ID, { description: 'The version, also a draft.' }) id: string,
    @Arg('region', () => ID, { nullable: true, description: 'Only what lies in this region.' }) region: string | null,
    @Arg('movement', () => MovementEnum, { nullable: true, description: 'Which kampung are listed; default BOTH.' })
    movement: Movement | null,
    @Arg('first', () => Int, { nullable: true, description: 'Kampung on a page, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor: what follows it.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Kampung on a page, counted from its end.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor: what comes before it.' }) before: string | null,
    @Ctx() ctx: Context,
  ): Promise<RubricReplay> {
    return replayRubric(ctx, { id, region, movement: movement ?? 'BOTH' }, { first, after, last, before });
  }

  @FieldResolver(() => RubricRecord, { nullable: true, description: 'The version that it was copied from; null for what was shipped.' })
  basedOn(@Root() { basedOnId }: RubricRecord, @Ctx() ctx: Context): Promise<RubricRecord | null> {
    return basedOnId === null ? Promise.resolve(null) : findRubric(ctx, basedOnId);
  }

  @FieldResolver(() => RubricProgress, { nullable: true, description: 'While the levels are computed anew with it; null otherwise.' })
  progress(@Root() record: RubricRecord, @Ctx() ctx: Context): Promise<RubricProgress | null> {
    return progressOf(ctx, record);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Makes a draft that says what another version says; answers its id.' })
  createRubricDraft(
    @Arg('input', () => CreateRubricDraftInput, { description: 'What to copy.' }) input: CreateRubricDraftInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return createRubricDraft(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Changes a draft, which may be unfinished; answers its id.' })
  saveRubricDraft(
    @Arg('input', () => SaveRubricDraftInput, { description: 'What it shall say.' }) input: SaveRubricDraftInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveRubricDraft(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, {
    description: 'Adopts a sound draft as a version that never changes again; it is not in force by that. Answers its id.',
  })
  adoptRubric(
    @Arg('input', () => AdoptRubricInput, { description: 'Which, and why.' }) input: AdoptRubricInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return adoptRubric(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, {
    description: 'Lets an adopted version give all levels from now on; they follow in the background. Answers its id.',
  })
  enforceRubric(
    @Arg('input', () => DecideRubricInput, { description: 'Which, and why.' }) input: DecideRubricInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return enforceRubric(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Takes an adopted version out of use for anything new; answers its id.' })
  retireRubric(
    @Arg('input', () => DecideRubricInput, { description: 'Which, and why.' }) input: DecideRubricInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return retireRubric(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Throws a draft away; answers its id.' })
  removeRubricDraft(
    @Arg('input', () => RemoveRubricDraftInput, { description: 'Which.' }) input: RemoveRubricDraftInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return removeRubricDraft(ctx, input);
  }
}
