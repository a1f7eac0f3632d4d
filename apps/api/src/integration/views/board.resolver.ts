import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { INTEGRATION_STATES, type IntegrationState } from '@simpul/domain/integration.ts';
import { nextStepInWords } from '@simpul/domain/notification.ts';
import { NextStep } from '../../notification/next-step.resolver.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { ProgrammeRef } from '../../programme/programme.types.ts';
import { readBoard } from './board.reads.ts';
import { BoardCard, BoardColumn } from './board.types.ts';
import { IntegrationStateEnum } from '../integration.inputs.ts';
import { agencyNameOf } from '../integration.reads.ts';

@Resolver(() => BoardCard)
export class BoardResolver {
  @Policy('signedIn')
  @Extensions({ listSize: INTEGRATION_STATES.length, work: 200 })
  @Query(() => [BoardColumn], { description: "Integrations in the signed-in person's scope, a column for each state." })
  integrationBoard(
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('programme', () => ID, { nullable: true, description: 'Programme code.' }) programme: string | null,
    @Arg('states', () => [IntegrationStateEnum], { nullable: true, description: 'States; empty or absent means all.' })
    states: IntegrationState[] | null,
    @Arg('cards', () => Int, { nullable: true, description: 'Cards of each column, 1–100; default 15.' }) cards: number | null,
    @Ctx() ctx: Context,
  ): Promise<BoardColumn[]> {
    return readBoard(ctx, { region, programme, states }, cards);
  }

  @FieldResolver(() => ProgrammeRef, { description: 'The programme.' })
  programme(@Root() { programmeCode }: BoardCard, @Ctx() ctx: Context): Promise<ProgrammeRef> {
    return ctx.load.programme.load(programmeCode);
  }
  @FieldResolver(() => NextStep, { nullable: true, description: 'The next step of the usual way; null where it waits for nobody.' })
  async nextStep(@Root() card: BoardCard, @Ctx() ctx: Context): Promise<NextStep | null> {
    return nextStepInWords(card, card.now, await agencyNameOf(ctx, card));
  }
}
