import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import { PERIOD_PHASE_NAMES, phaseOf } from '@simpul/domain/assessment-period.ts';
import { KampungRecord } from '../../kampung/kampung.resolver.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { RegionRef } from '../../region/region.types.ts';
import { RubricRef } from '../../rubric/assessment.types.ts';
import { RubricRow } from '../../rubric/rubric.entity.ts';
import type { AssessmentPeriodRow } from '../assessment.entity.ts';
import { readPeriodBoard } from './board.ts';
import { AssessmentBoard, AssessmentBoardRow } from './board.types.ts';
import { findPeriod, listPeriodRubrics, listPeriods, periodDay, periodFor } from './period.reads.ts';
import { changePeriod, extendPeriod, openPeriod } from './period.service.ts';
import {
  AssessmentPeriod,
  ChangePeriodInput,
  ExtendPeriodInput,
  OpenPeriodInput,
  PeriodExtension,
  PeriodPhaseName,
  PeriodRubric,
} from './period.types.ts';

@Resolver(() => AssessmentPeriod)
export class AssessmentPeriodResolver {
  @Policy('signedIn')
  @Extensions({ listSize: 10 })
  @Query(() => [AssessmentPeriod], { description: "Assessment periods in the signed-in person's reach, the latest first." })
  assessmentPeriods(@Ctx() ctx: Context): Promise<AssessmentPeriodRow[]> {
    return listPeriods(ctx);
  }

  @Policy('signedIn')
  @Query(() => AssessmentPeriod, { nullable: true, description: "A period in the signed-in person's reach; null when there is none." })
  assessmentPeriod(@Arg('id', () => ID, { description: 'Id.' }) id: string, @Ctx() ctx: Context): Promise<AssessmentPeriodRow | null> {
    return findPeriod(ctx, id);
  }

  @Policy('signedIn')
  @Extensions({ listSize: 5 })
  @Query(() => [PeriodRubric], { description: 'Published versions of rules that a period may be opened with, the one in force first.' })
  periodRubrics(@Ctx() ctx: Context): Promise<PeriodRubric[]> {
    return listPeriodRubrics(ctx.db);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentPeriod, { description: 'Opens a period for the kampung of a region. Needs the right to do so there.' })
  openAssessmentPeriod(
    @Arg('input', () => OpenPeriodInput, { description: 'The period.' }) input: OpenPeriodInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentPeriodRow> {
    return openPeriod(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentPeriod, { description: 'Changes a period that has not opened yet.' })
  changeAssessmentPeriod(
    @Arg('input', () => ChangePeriodInput, { description: 'The period.' }) input: ChangePeriodInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentPeriodRow> {
    return changePeriod(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentPeriod, { description: 'Moves a day of a period to a later one, with the reason.' })
  extendAssessmentPeriod(
    @Arg('input', () => ExtendPeriodInput, { description: 'Which day, and why.' }) input: ExtendPeriodInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentPeriodRow> {
    return extendPeriod(ctx, input);
  }

  @FieldResolver(() => RegionRef, { description: 'Whose kampung it is for.' })
  region(@Root() { regionCode }: AssessmentPeriodRow, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
  @FieldResolver(() => RubricRef, { description: 'The rule; it stays the same throughout.' })
  async rubric(@Root() { rubricId }: AssessmentPeriodRow, @Ctx() ctx: Context): Promise<RubricRef> {
    const { code, version, data } = await ctx.db.findOneByOrFail(RubricRow, { id: rubricId });
    return { code, version, title: data.title, legalSource: data.legalSource };
  }
  @FieldResolver(() => PeriodPhaseName, { description: 'Where it stands today.' })
  phase(@Root() row: AssessmentPeriodRow): PeriodPhaseName {
    const code = phaseOf(row, periodDay());
    return { code, name: PERIOD_PHASE_NAMES[code] };
  }
  @FieldResolver(() => [PeriodExtension], { description: 'Days that were moved, oldest first.' })
  extensions(@Root() { extensions }: AssessmentPeriodRow): PeriodExtension[] {
    return extensions.map((extension) => ({ ...extension, at: new Date(extension.at) }));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may change it now.' })
  viewerCanChange(@Root() row: AssessmentPeriodRow, @Ctx() ctx: Context): boolean {
    return periodDay() < row.opensOn && may(ctx.actor, 'assessment.period', { region: row.regionCode });
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may extend its days; over once it is published.' })
  viewerCanExtend(@Root() row: AssessmentPeriodRow, @Ctx() ctx: Context): boolean {
    return phaseOf(row, periodDay()) !== 'TERBIT' && may(ctx.actor, 'assessment.period', { region: row.regionCode });
  }
  @FieldResolver(() => AssessmentBoard, { description: 'Its board, of what lies in scope.' })
  board(
    @Arg('region', () => ID, { nullable: true, description: 'Code of a region; the widest in scope if left out.' }) region:
      | string
      | null
      | undefined,
    @Root() row: AssessmentPeriodRow,
    @Ctx() ctx: Context,
  ): Promise<AssessmentBoard> {
    return readPeriodBoard(ctx, row, region ?? null);
  }
}

@Resolver(() => AssessmentBoardRow)
export class AssessmentBoardRowResolver {
  @FieldResolver(() => RegionRef, { description: 'The region.' })
  region(@Root() { regionCode }: AssessmentBoardRow, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
}

@Resolver(() => KampungRecord)
export class KampungPeriodResolver {
  @FieldResolver(() => AssessmentPeriod, {
    nullable: true,
    description: 'The period that runs for it, else the one that opens next, else the last one; null when there was never one.',
  })
  assessmentPeriod(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<AssessmentPeriodRow | null> {
    return periodFor(ctx.db, code);
  }
}
