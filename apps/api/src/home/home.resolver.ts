import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { LEVELS } from '@simpul/domain/level.ts';
import { FAMILY_FUNCTIONS } from '@simpul/domain/lists.ts';
import { countStates } from '../integration/integration.reads.ts';
import { IntegrationStateCount } from '../integration/integration.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { CodedName } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import { readProgrammes } from '../public/programme.reader.ts';
import { LevelCount, levelCountsOf } from '../public/region.resolver.ts';
import { RegionRef } from '../region/region.types.ts';
import { Level } from '../rubric/assessment.types.ts';
import { listTasks, readOverview } from './home.service.ts';
import { StaffOverview, TaskList } from './home.types.ts';

@ObjectType({ description: 'Closed lists that forms and filters choose from.' })
@Policy('public')
class Reference {
  @Field(() => [CodedName], { description: 'The eight family functions.' })
  familyFunctions!: CodedName[];
  @Field(() => [Level], { description: 'The levels, lowest first.' })
  levels!: Level[];
}

@Resolver(() => StaffOverview)
export class HomeResolver {
  @Policy('signedIn')
  @Query(() => TaskList, { description: 'What waits for the signed-in person.' })
  tasks(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<TaskList> {
    return listTasks(ctx, first);
  }

  @Policy('signedIn')
  @Query(() => StaffOverview, { description: "The state of the working records in the signed-in person's scope." })
  staffOverview(@Ctx() ctx: Context): Promise<StaffOverview> {
    return readOverview(ctx);
  }

  @FieldResolver(() => RegionRef, { description: 'The widest region of their roles.' })
  region(@Root() { regionCode }: StaffOverview, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
  @FieldResolver(() => [LevelCount], { description: 'Estimated levels of the working records.' })
  levelCounts(@Root() overview: StaffOverview): LevelCount[] {
    return levelCountsOf(overview.counts);
  }
  @FieldResolver(() => [IntegrationStateCount], { description: 'Integrations per state, only states that occur.' })
  async integrationCounts(@Ctx() ctx: Context): Promise<IntegrationStateCount[]> {
    const counts = await countStates(ctx);
    return INTEGRATION_STATES.flatMap((state) => {
      const found = counts.find((row) => row.state === state);
      return found ? [{ state: { code: state, name: STATE_NAMES[state] }, count: found.count }] : [];
    });
  }
}

@Resolver(() => Reference)
export class ReferenceResolver {
  @Policy('public')
  @Query(() => Reference, { description: 'Closed lists that forms and filters choose from.' })
  reference(): Reference {
    return { familyFunctions: FAMILY_FUNCTIONS.map(({ code, name }) => ({ code, name })), levels: LEVELS.map((level) => ({ ...level })) };
  }
  @FieldResolver(() => [ProgrammeRef], { description: 'The catalogue in its order.' })
  programmes(@Ctx() ctx: Context): Promise<ProgrammeRef[]> {
    return readProgrammes(ctx);
  }
  @FieldResolver(() => [RegionRef], { description: 'Districts of a regency, by name.' })
  districts(@Arg('regency', () => ID, { description: 'Code of the regency.' }) regency: string, @Ctx() ctx: Context): Promise<RegionRef[]> {
    return ctx.load.children.load(regency);
  }
}
