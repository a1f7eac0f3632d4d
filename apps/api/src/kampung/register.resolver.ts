import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { RegionRef } from '../region/region.types.ts';
import { KampungRecord, loadRecord } from './kampung.resolver.ts';
import { addKampung, villagesWithoutKampung } from './register.service.ts';
import { AddKampungInput } from './register.types.ts';

@Resolver()
export class RegisterResolver {
  @Policy('signedIn')
  @Extensions({ listSize: 20 })
  @Query(() => [RegionRef], { description: 'Villages where the signed-in person may open a kampung and there is none: 20 at most.' })
  villagesWithoutKampung(
    @Arg('words', () => String, { defaultValue: '', description: 'Part of the name, or the start of the code.' }) words: string,
    @Ctx() ctx: Context,
  ): Promise<RegionRef[]> {
    return villagesWithoutKampung(ctx, words);
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Opens the record of a kampung in a village that has none.' })
  async addKampung(
    @Arg('input', () => AddKampungInput, { description: 'Where.' }) input: AddKampungInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await addKampung(ctx, input));
  }
}
