import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { KampungRecord, loadRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { listQuality, readQuality } from './quality.reads.ts';
import { confirmValues } from './quality.service.ts';
import { ConfirmValuesInput, DataQuality, DataQualityList } from './quality.types.ts';

@Resolver(() => KampungRecord)
export class QualityResolver {
  @Policy('signedIn')
  @Extensions({ work: 1_000 })
  @Query(() => DataQualityList, {
    description: "How good the data of each kampung in the signed-in person's scope are, the worst first; at most a regency at a time.",
  })
  dataQuality(
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('limit', () => Int, { nullable: true, description: 'Kampung, 1–100; default 50.' }) limit: number | null,
    @Ctx() ctx: Context,
  ): Promise<DataQualityList> {
    return listQuality(ctx, region, limit);
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Says that values of a profile still hold: they count from today on.' })
  async confirmValues(
    @Arg('input', () => ConfirmValuesInput, { description: 'Which values.' }) input: ConfirmValuesInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await confirmValues(ctx, input));
  }
}

@Resolver(() => KampungRecord)
export class KampungQualityResolver {
  @FieldResolver(() => DataQuality, { description: 'How good its data are, why, and what to do about it.' })
  dataQuality(@Root() { source }: KampungRecord, @Ctx() ctx: Context): Promise<DataQuality> {
    return readQuality(ctx, source);
  }
}
