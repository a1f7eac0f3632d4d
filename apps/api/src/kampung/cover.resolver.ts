import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { staffPhotoUrl } from '../file/photo-url.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { chosenCover, coverOf } from '../publication/page.ts';
import { setCover } from './cover.service.ts';
import { RecordCover, SetCoverInput } from './cover.types.ts';
import { KampungRecord, loadRecord } from './kampung.resolver.ts';

@Resolver(() => KampungRecord)
export class CoverResolver {
  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Chooses the cover of a kampung; it becomes public with the next publication.' })
  async setCover(
    @Arg('input', () => SetCoverInput, { description: 'Which photo.' }) input: SetCoverInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await setCover(ctx, input));
  }
  @FieldResolver(() => RecordCover, { nullable: true, description: 'Its cover; null while it has no photo.' })
  cover(@Root() { source }: KampungRecord): RecordCover | null {
    const photo = coverOf(source);
    return photo && { key: photo.key, url: staffPhotoUrl(photo.key), alt: photo.alt.id, isChosen: chosenCover(source) !== null };
  }
}
