import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ListCode } from '@simpul/domain/reference.ts';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { listsOf, readOwnEntry, saveReferenceEntry } from './reference.service.ts';
import { ListCodeEnum, OwnReferenceEntry, ReferenceList, SaveReferenceEntryInput } from './reference.types.ts';

@Resolver(() => KampungRecord)
export class KampungListsResolver {
  @FieldResolver(() => [ReferenceList], { description: 'The lists that its forms choose from, as they read in its regency.' })
  lists(@Root() { source }: KampungRecord): ReferenceList[] {
    return listsOf(source.lists);
  }
}

@Resolver()
export class ReferenceListResolver {
  @Policy('signedIn')
  @Query(() => [ReferenceList], { description: 'The lists that forms choose from, as they read in a region.' })
  async referenceLists(
    @Arg('region', () => ID, { description: "'ID' or the code of a region." }) region: string,
    @Ctx() ctx: Context,
  ): Promise<ReferenceList[]> {
    return listsOf(await ctx.load.lists.load(region));
  }

  @Policy('signedIn')
  @Query(() => OwnReferenceEntry, {
    nullable: true,
    description: 'What a region itself says about an entry; for those who keep its lists. Null for an unknown code.',
  })
  ownReferenceEntry(
    @Arg('region', () => ID, { description: "'ID' or the code of a regency." }) region: string,
    @Arg('list', () => ListCodeEnum, { description: 'Which list.' }) list: ListCode,
    @Arg('code', () => ID, { description: 'Code of the entry.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<OwnReferenceEntry | null> {
    return readOwnEntry(ctx, region, list, code);
  }

  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Adds, re-words or ends an entry of a list; answers its code.' })
  saveReferenceEntry(
    @Arg('input', () => SaveReferenceEntryInput, { description: 'The entry.' }) input: SaveReferenceEntryInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveReferenceEntry(ctx, input);
  }
}
