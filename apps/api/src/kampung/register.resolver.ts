import { may } from '@simpul/domain/access.ts';
import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { RegionRef } from '../region/region.types.ts';
import { KampungRecord, loadRecord } from './kampung.resolver.ts';
import { addKampung, contentsOf, removeKampung, villagesWithoutKampung } from './register.service.ts';
import { AddKampungInput } from './register.types.ts';

@Resolver(() => KampungRecord)
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

  @Policy('signedIn')
  @Mutation(() => Boolean, { description: 'Takes back a kampung that was opened by mistake and holds nothing yet.' })
  async removeKampung(@Arg('code', () => ID, { description: 'Code of its village.' }) code: string, @Ctx() ctx: Context): Promise<boolean> {
    await removeKampung(ctx, code);
    return true;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is still empty and the signed-in person may remove it.' })
  async viewerCanRemove(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx.actor, 'kampung.add', { region: code }) && (await contentsOf(ctx.db, code)).length === 0;
  }
}
