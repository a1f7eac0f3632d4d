import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { ProgrammeRef } from '../../programme/programme.types.ts';
import { findSuggestions } from './suggestions.reads.ts';
import { IntegrationSuggestion, IntegrationSuggestions } from './suggestions.types.ts';

@Resolver(() => IntegrationSuggestion)
export class SuggestionResolver {
  @Policy('signedIn')
  @Extensions({ work: 1_000 })
  @Query(() => IntegrationSuggestions, {
    description: "The kampung that would gain most in the official rubric from one more integration, in the signed-in person's scope.",
  })
  integrationSuggestions(
    @Arg('region', () => ID, { nullable: true, description: 'Region code, or that of a kampung; everything inside it.' })
    region: string | null,
    @Arg('programme', () => ID, { nullable: true, description: 'Only this programme.' }) programme: string | null,
    @Arg('liftsLevel', () => Boolean, { nullable: true, description: 'Only programmes that alone lift the level.' })
    liftsLevel: boolean | null,
    @Arg('each', () => Int, { nullable: true, description: 'Programmes of each kampung, 1–100; default 3.' }) each: number | null,
    @Arg('limit', () => Int, { nullable: true, description: 'Kampung, 1–100; default 20.' }) limit: number | null,
    @Ctx() ctx: Context,
  ): Promise<IntegrationSuggestions> {
    return findSuggestions(ctx, { region, programme, liftsLevel, each }, limit);
  }

  @FieldResolver(() => ProgrammeRef, { description: 'The programme.' })
  programme(@Root() { programmeCode }: IntegrationSuggestion, @Ctx() ctx: Context): Promise<ProgrammeRef> {
    return ctx.load.programme.load(programmeCode);
  }
}
