import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { compareProgramme } from './comparison.reads.ts';
import { ProgrammeComparison } from './comparison.types.ts';

@Resolver()
export class ComparisonResolver {
  @Policy('signedIn')
  @Extensions({ listSize: 15, work: 1_000 })
  @Query(() => [ProgrammeComparison], {
    description: "Kampung bound to a programme beside the others, regency by regency, in the signed-in person's scope.",
  })
  programmeComparison(
    @Arg('programme', () => ID, { description: 'Programme code.' }) programme: string,
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Ctx() ctx: Context,
  ): Promise<ProgrammeComparison[]> {
    return compareProgramme(ctx, programme, region);
  }
}
