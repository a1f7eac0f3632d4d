import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { KampungRecord, loadRecord } from '../kampung/kampung.resolver.ts';
import { findKampungRecord } from '../kampung/kampung.service.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import type { Difference } from './difference.ts';
import { PublishKampungInput, SchedulePublicationInput, WithdrawKampungInput } from './publication.inputs.ts';
import { publishKampung, unpublishedDifferences, withdrawKampung } from './publication.service.ts';
import { previewToken } from './preview.ts';
import { KampungVersion } from './published.entity.ts';
import { ScheduleRow } from './schedule.entity.ts';
import { cancelScheduledPublication, schedulePublication } from './schedule.service.ts';

@ObjectType('PublicationDifference', {
  description: 'One line of what publishing now would change on the public page.',
  simpleResolvers: true,
})
@Policy('signedIn')
class DifferenceType implements Difference {
  @Field(() => BilingualTextType, { description: 'What the line is about.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { nullable: true, description: 'What is public now; null when it would be new.' })
  before!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'What would be public; null when it would go away.' })
  after!: BilingualText | null;
}

@ObjectType({ description: 'A publication of a kampung.', simpleResolvers: true })
@Policy('signedIn')
class Publication {
  @Field(() => Int, { description: 'Its number, counting up.' })
  version!: number;
  @Field(() => Date, { description: 'When it was made.' })
  publishedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the next one replaced it or it was withdrawn; null while it stands.' })
  supersededAt!: Date | null;
}

@Resolver(() => KampungRecord)
export class PublicationResolver {
  @FieldResolver(() => String, { description: 'Pass to see the public page as it would be published now; holds a quarter of an hour.' })
  previewToken(@Root() { code }: KampungRecord, @Ctx() ctx: Context): string {
    return previewToken(ctx, code);
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Copies a kampung as it stands now to the public. Needs the right to publish there.' })
  async publishKampung(
    @Arg('input', () => PublishKampungInput, { description: 'What to publish.' }) input: PublishKampungInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await publishKampung(ctx, input));
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, {
    description: 'Takes a kampung off the public pages. What was public on earlier days stays readable by date.',
  })
  async withdrawKampung(
    @Arg('input', () => WithdrawKampungInput, { description: 'What to withdraw, and why.' }) input: WithdrawKampungInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await withdrawKampung(ctx, input));
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Plans a publication. A plan made before gives way.' })
  async schedulePublication(
    @Arg('input', () => SchedulePublicationInput, { description: 'What, and when.' }) input: SchedulePublicationInput,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await findKampungRecord(ctx, await schedulePublication(ctx, input)));
  }

  @Policy('signedIn')
  @Mutation(() => KampungRecord, { description: 'Drops a planned publication.' })
  async cancelScheduledPublication(
    @Arg('code', () => ID, { description: 'Code of the kampung.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<KampungRecord | null> {
    return loadRecord(ctx, await findKampungRecord(ctx, await cancelScheduledPublication(ctx, code)));
  }

  @FieldResolver(() => [DifferenceType], { description: 'What publishing now would change on the public page.' })
  publicationDifferences(@Root() { source }: KampungRecord, @Ctx() ctx: Context): Promise<Difference[]> {
    return unpublishedDifferences(ctx, source);
  }
  @FieldResolver(() => [Publication], { description: 'Its publications, newest first.' })
  publications(
    @Root() { code }: KampungRecord,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<Publication[]> {
    const limit = pageSize(first);
    const columns = { code: true, version: true, publishedAt: true, supersededAt: true };
    return ctx.db.find(KampungVersion, { where: { code }, select: columns, order: { version: 'DESC' }, take: limit });
  }
  @FieldResolver(() => Date, { nullable: true, description: 'When a planned publication will be made; null when none is planned.' })
  async scheduledPublicationAt(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<Date | null> {
    return (await ctx.db.findOneBy(ScheduleRow, { code }))?.dueAt ?? null;
  }
}
