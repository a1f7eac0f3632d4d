import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { LEVELS, levelOf } from '@simpul/domain/level.ts';
import { ancestorCodes, NATION, parseRegionCode } from '@simpul/domain/region-code.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar } from '../platform/text.type.ts';
import type { RegionKind } from '../region/region.entity.ts';
import { RegionKindEnum, RegionRef } from '../region/region.types.ts';
import { Level } from '../rubric/assessment.types.ts';
import { readLevelHistory, readRegion } from './region.reader.ts';

@ObjectType({ description: 'How many kampung have a level.', simpleResolvers: true })
@Policy('public')
export class LevelCount {
  @Field(() => Level, { description: 'The level.' })
  level!: Level;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** All levels, lowest first, from a record of counts. */
export const levelCountsOf = (counts: Readonly<Record<string, number>>): LevelCount[] =>
  LEVELS.map(({ code }) => ({ level: levelOf(code), count: counts[code] ?? 0 }));

@ObjectType('Region', { description: 'A region of Indonesia with what is published inside it.' })
@Policy('public')
export class RegionType {
  counts!: Record<string, number>;
  @Field(() => ID, { description: "Kemendagri code; 'ID' for the nation." })
  code!: string;
  @Field(() => String, { description: 'Name without its kind.' })
  name!: string;
  @Field(() => RegionKindEnum, { description: 'What kind of region it is.' })
  kind!: RegionKind;
  @Field(() => Int, { description: 'Villages inside it.' })
  villageCount!: number;
  @Field(() => Int, { description: 'Kampung KB with a publication inside it.' })
  kampungCount!: number;
}

@ObjectType({ description: 'Totals of a region on a day in the past, as they were reported then.' })
@Policy('public')
class HistoryPoint {
  counts!: Record<string, number>;
  @Field(() => DateScalar, { description: 'The day.' })
  asOf!: string;
  @Field(() => String, { description: 'Who reported it.' })
  source!: string;
}

@Resolver(() => RegionType)
export class RegionResolver {
  @Policy('public')
  @Query(() => RegionType, { nullable: true, description: 'A region, also by a code it had before; null for an unknown code.' })
  region(
    @Arg('code', () => ID, { description: "Kemendagri code, with or without dots; 'ID' for the nation." }) code: string,
    @Ctx() ctx: Context,
  ): Promise<RegionType | null> {
    return readRegion(ctx, code === NATION ? NATION : (parseRegionCode(code) ?? code));
  }
  @Policy('public')
  @Query(() => [HistoryPoint], { description: 'Totals per level before publication began here, oldest first.' })
  levelHistory(@Arg('region', () => ID, { description: 'Region code.' }) region: string, @Ctx() ctx: Context): Promise<HistoryPoint[]> {
    return readLevelHistory(ctx, region);
  }

  @FieldResolver(() => [RegionRef], { description: 'The regions above it from the province down; empty for a province and the nation.' })
  path(@Root() { code }: RegionType, @Ctx() ctx: Context): Promise<RegionRef[]> {
    return Promise.all(
      ancestorCodes(code)
        .filter((above) => above !== NATION)
        .map((above) => ctx.load.region.load(above)),
    );
  }
  @FieldResolver(() => [LevelCount], { description: 'Published kampung per level, always all levels, lowest first.' })
  levelCounts(@Root() region: RegionType): LevelCount[] {
    return levelCountsOf(region.counts);
  }
  @Extensions({ listSize: 40 })
  @FieldResolver(() => [RegionType], { description: 'The regions one step below, by name.' })
  children(@Root() { code }: RegionType, @Ctx() ctx: Context): Promise<RegionType[]> {
    return ctx.load.children.load(code);
  }
}

@Resolver(() => HistoryPoint)
export class HistoryPointResolver {
  @FieldResolver(() => [LevelCount], { description: 'Kampung per level.' })
  counts(@Root() point: HistoryPoint): LevelCount[] {
    return levelCountsOf(point.counts);
  }
  @FieldResolver(() => Int, { description: 'All kampung.' })
  total(@Root() point: HistoryPoint): number {
    return Object.values(point.counts).reduce((sum, count) => sum + count, 0);
  }
}
