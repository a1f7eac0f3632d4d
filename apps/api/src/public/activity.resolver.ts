import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { CodedName } from '../platform/text.type.ts';
import type { PublishedActivity } from '../publication/published.ts';
import { photoAddresses, readActivities } from './activity.reader.ts';
import { Activity, ActivityConnection, ParticipantsType, Photo } from './activity.types.ts';

@Resolver(() => Activity)
export class ActivityResolver {
  @Policy('public')
  @Query(() => Activity, { nullable: true, description: 'A published activity; null when there is none with this id.' })
  async activity(@Arg('id', () => ID, { description: 'Id.' }) id: string, @Ctx() ctx: Context): Promise<PublishedActivity | null> {
    return (await readActivities(ctx, { id }, { first: 1 })).nodes[0] ?? null;
  }

  @Policy('public')
  @Query(() => ActivityConnection, { description: 'Published activities, newest first.' })
  activities(
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('programme', () => ID, { nullable: true, description: 'Programme code.' }) programme: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<ActivityConnection> {
    return readActivities(ctx, { region, programme }, { first, after });
  }

  @FieldResolver(() => [Photo], { description: 'Pictures.' })
  photos(@Root() activity: PublishedActivity): Photo[] {
    return activity.photos.map(photoAddresses);
  }
  @FieldResolver(() => CodedName, { nullable: true, description: 'The activity of Inpres 3/2022 that it is.' })
  inpresActivity(@Root() { inpresActivity = null }: PublishedActivity): CodedName | null {
    return inpresActivity;
  }
  @FieldResolver(() => [ParticipantsType], { description: 'Who took part, as far as it was counted.' })
  participants(@Root() { participants = [] }: PublishedActivity): ParticipantsType[] {
    return participants;
  }
}
