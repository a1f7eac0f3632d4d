import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import type { Context } from '../platform/context.ts';
import { staffPhotoUrl } from '../file/photo-url.ts';
import { pageSize } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { listActivities, moveActivity, saveActivity } from './activity.service.ts';
import { ActivityRecord, ActivityRecordPhoto, MoveActivityInput, SaveActivityInput } from './activity.types.ts';

@Resolver(() => KampungRecord)
export class KampungActivitiesResolver {
  @Policy('signedIn')
  @Mutation(() => ActivityRecord, { description: 'Adds an activity as a draft, or changes one.' })
  saveActivity(
    @Arg('input', () => SaveActivityInput, { description: 'The activity.' }) input: SaveActivityInput,
    @Ctx() ctx: Context,
  ): Promise<ActivityRecord> {
    return saveActivity(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ActivityRecord, { description: 'Shows, hides, removes or brings an activity back.' })
  moveActivity(
    @Arg('input', () => MoveActivityInput, { description: 'Which, and what.' }) input: MoveActivityInput,
    @Ctx() ctx: Context,
  ): Promise<ActivityRecord> {
    return moveActivity(ctx, input);
  }
  @FieldResolver(() => [ActivityRecord], { description: 'Its activities, or those in the trash; newest first.' })
  activities(
    @Root() { id }: KampungRecord,
    @Arg('trash', () => Boolean, { defaultValue: false, description: 'True for the trash.' }) trash: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<ActivityRecord[]> {
    return listActivities(ctx, id, trash, pageSize(first));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may add activities.' })
  viewerCanAddActivities(@Root() { code }: KampungRecord, @Ctx() ctx: Context): boolean {
    return may(ctx.actor, 'activity.write', { region: code });
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may hide activities.' })
  viewerCanModerate(@Root() { code }: KampungRecord, @Ctx() ctx: Context): boolean {
    return may(ctx.actor, 'activity.moderate', { region: code });
  }
}

@Resolver(() => ActivityRecord)
export class ActivityRecordResolver {
  @FieldResolver(() => [ActivityRecordPhoto], { description: 'Its pictures.' })
  photos(@Root() { photos }: ActivityRecord): ActivityRecordPhoto[] {
    return photos.map(({ key, alt, caption, moment }) => ({
      key,
      alt: alt.id,
      caption: caption?.id ?? '',
      moment,
      url: staffPhotoUrl(key),
    }));
  }
}
