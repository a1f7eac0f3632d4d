import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { decisionPapersOf } from './decision-paper.service.ts';
import { DecisionPapers } from './decision-paper.types.ts';

@Resolver()
export class DecisionPaperResolver {
  @Policy('signedIn')
  @Query(() => [DecisionPapers], {
    description: "Papers and public documents of a period's decisions, by regency, for the regencies that the signed-in person may read.",
  })
  @Extensions({ listSize: 15, work: 20 })
  decisionPapers(
    @Arg('period', () => ID, { description: 'Id of the assessment period.' }) period: string,
    @Ctx() ctx: Context,
  ): Promise<DecisionPapers[]> {
    return decisionPapersOf(ctx, period);
  }
}
