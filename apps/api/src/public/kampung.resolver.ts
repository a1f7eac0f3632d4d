import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { LEVELS } from '@simpul/domain/level.ts';
import { parseRegionCode } from '@simpul/domain/region-code.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import type { PublishedActivity } from '../publication/published.ts';
import { Level } from '../rubric/assessment.types.ts';
import { pageSize } from '../platform/pagination.ts';
import { readPreview } from '../publication/preview.ts';
import { publishedCover } from '../publication/page.ts';
import { photoAddresses } from './activity.reader.ts';
import { Activity, Photo } from './activity.types.ts';
import {
  countKampungs,
  levelFacets,
  listKampungs,
  programmeFacets,
  readComparisons,
  readKampung,
  readNeighbours,
  regionFacets,
} from './kampung.reader.ts';
import {
  FacetCount,
  Figure,
  Kampung,
  KampungConnection,
  KampungFilter,
  KampungListItem,
  KampungOrderEnum,
  KampungRef,
  type KampungOrder,
} from './kampung.types.ts';

@Resolver(() => Kampung)
export class KampungResolver {
  @Policy('public')
  @Query(() => Kampung, {
    nullable: true,
    description:
      'The published page of a kampung, also by a code its village had before: its own code is the current one. Null when none is published.',
  })
  async kampung(
    @Arg('code', () => ID, { description: 'Code of its village, with or without dots.' }) code: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Show what was public at the end of this day.' }) asOf: string | null,
    @Arg('preview', () => String, {
      nullable: true,
      description:
        'Pass from `previewToken` of a record: show what publishing that record now would show, whatever the code. Null without a valid pass.',
    })
    preview: string | null,
    @Ctx() ctx: Context,
  ): Promise<Kampung | null> {
    if (preview !== null && preview !== undefined) {
      const page = await readPreview(ctx, preview);
      return page && { ...page, cover: page.cover ?? null, version: 0, publishedAt: new Date() };
    }
    return readKampung(ctx, parseRegionCode(code) ?? code, asOf);
  }

  @FieldResolver(() => [Figure], { description: 'Published numbers with comparison and trend.' })
  async figures(@Root() kampung: Kampung, @Ctx() ctx: Context): Promise<Figure[]> {
    const around = await readComparisons(
      ctx,
      kampung.path.slice(0, 3).map(({ code }) => code),
    );
    return kampung.figures.map((figure) => ({ ...figure, comparisons: figure.state === 'KNOWN' ? (around.get(figure.code) ?? []) : [] }));
  }
  @FieldResolver(() => [Activity], { description: 'Latest activities, newest first.' })
  activities(
    @Root() kampung: Kampung,
    @Arg('first', () => Int, { defaultValue: 6, description: 'How many, 1–100.' }) first: number,
  ): PublishedActivity[] {
    return kampung.activities.slice(0, pageSize(first));
  }
  @FieldResolver(() => Photo, { nullable: true, description: 'The photo at the head of its page.' })
  cover(@Root() kampung: Kampung): Photo | null {
    const photo = publishedCover(kampung);
    return photo && photoAddresses(photo);
  }
  @FieldResolver(() => Int, { description: 'Number of published activities.' })
  activityCount(@Root() kampung: Kampung): number {
    return kampung.activities.length;
  }
  @FieldResolver(() => [KampungRef], { description: 'Up to six published kampung of the same district.' })
  neighbours(@Root() kampung: Kampung, @Ctx() ctx: Context): Promise<KampungRef[]> {
    return readNeighbours(ctx, kampung);
  }
}

@Resolver(() => KampungConnection)
export class KampungListResolver {
  @Policy('public')
  @Query(() => KampungConnection, { description: 'Published kampung, filtered, sorted and paged.' })
  kampungs(
    @Arg('filter', () => KampungFilter, { nullable: true, description: 'Which ones.' }) filter: KampungFilter | null,
    @Arg('orderBy', () => KampungOrderEnum, { nullable: true, description: 'Order; default NAME.' }) orderBy: KampungOrder | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Page size counted backwards from `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor to go back from.' }) before: string | null,
    @Ctx() ctx: Context,
  ): Promise<KampungConnection> {
    return listKampungs(ctx, filter ?? {}, orderBy ?? 'NAME', { first, after, last, before });
  }

  @Policy('public')
  @Query(() => [Level], { description: 'The levels of the Kampung KB scheme, lowest first.' })
  levels(): Level[] {
    return LEVELS.map((level) => ({ ...level }));
  }

  @FieldResolver(() => Int, { description: 'All kampung under this filter.' })
  totalCount(@Root() list: KampungConnection, @Ctx() ctx: Context): Promise<number> {
    return countKampungs(ctx, list.filter);
  }
  @FieldResolver(() => [FacetCount], { description: 'Counts per level under the other filters.' })
  levelFacets(@Root() list: KampungConnection, @Ctx() ctx: Context): Promise<FacetCount[]> {
    return levelFacets(ctx, list.filter);
  }
  @FieldResolver(() => [FacetCount], { description: 'Counts per programme under the other filters.' })
  programmeFacets(@Root() list: KampungConnection, @Ctx() ctx: Context): Promise<FacetCount[]> {
    return programmeFacets(ctx, list.filter);
  }
  @FieldResolver(() => [FacetCount], { description: 'Counts per region one step below the chosen one.' })
  regionFacets(@Root() list: KampungConnection, @Ctx() ctx: Context): Promise<FacetCount[]> {
    return regionFacets(ctx, list.filter);
  }
}

@Resolver(() => KampungListItem)
export class KampungListItemResolver {
  @FieldResolver(() => Photo, { nullable: true, description: 'The photo at the head of its page.' })
  cover(@Root() { cover }: KampungListItem): Photo | null {
    return cover && photoAddresses(cover);
  }
  @FieldResolver(() => [ProgrammeRef], { description: 'Programmes with a published integration.' })
  programmes(@Root() item: KampungListItem, @Ctx() ctx: Context): Promise<ProgrammeRef[]> {
    return Promise.all(item.programmeCodes.map((code) => ctx.load.programme.load(code)));
  }
}
