import { Arg, Ctx, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar } from '../platform/text.type.ts';
import { readEfforts, saveEfforts } from './efforts.ts';
import { RegencyEfforts, SaveEffortsInput } from './efforts.types.ts';
import { readPaths } from './paths.reads.ts';
import { KampungPaths, SimilarKampung } from './paths.types.ts';
import { planFor, readReadings } from './planner.reads.ts';
import { PlanOptions, TargetPlan, TargetReading } from './planner.types.ts';
import { readSimilar } from './similar.reads.ts';
import { findTarget, listTargets, readRegencyTargets, readTarget } from './target.reads.ts';
import { closeTarget, saveTarget } from './target.service.ts';
import { CloseTargetInput, PlanTarget, RegencyTarget, SaveTargetInput } from './target.types.ts';
import { readPlanBoard } from './task.reads.ts';
import { editTask, moveTask, planTasks } from './task.service.ts';
import { EditTaskInput, MoveTaskInput, PlanColumn, PlanTask, PlanTasksInput, PlanTasksResult } from './task.types.ts';

@Resolver()
export class PlanResolver {
  @Policy('signedIn')
  @Extensions({ work: 100 })
  @Query(() => KampungPaths, { description: 'The ways of a kampung to better levels, computed from its records as they are.' })
  kampungPaths(@Arg('code', () => ID, { description: 'Code of the kampung.' }) code: string, @Ctx() ctx: Context): Promise<KampungPaths> {
    return readPaths(ctx, code);
  }

  @Policy('signedIn')
  @Extensions({ work: 200, listSize: 3 })
  @Query(() => [SimilarKampung], { description: 'Kampung of the province that were most like this one before their published level rose.' })
  similarKampung(
    @Arg('code', () => ID, { description: 'Code of the kampung.' }) code: string,
    @Arg('limit', () => Int, { nullable: true, description: 'How many, 1–100; default 3.' }) limit: number | null,
    @Ctx() ctx: Context,
  ): Promise<SimilarKampung[]> {
    return readSimilar(ctx, code, limit);
  }

  @Policy('signedIn')
  @Query(() => RegencyEfforts, { description: 'What steps take in a regency.' })
  regencyEfforts(
    @Arg('regency', () => ID, { description: 'Code of the regency.' }) regency: string,
    @Ctx() ctx: Context,
  ): Promise<RegencyEfforts> {
    return readEfforts(ctx, regency);
  }

  @Policy('signedIn')
  @Mutation(() => RegencyEfforts, { description: 'Sets what steps take in a regency.' })
  saveEfforts(
    @Arg('input', () => SaveEffortsInput, { description: 'The table.' }) input: SaveEffortsInput,
    @Ctx() ctx: Context,
  ): Promise<RegencyEfforts> {
    return saveEfforts(ctx, input);
  }

  @Policy('signedIn')
  @Extensions({ listSize: 10 })
  @Query(() => [PlanTarget], { description: "Targets in and around the signed-in person's scope, open ones first." })
  planTargets(@Ctx() ctx: Context): Promise<PlanTarget[]> {
    return listTargets(ctx);
  }

  @Policy('signedIn')
  @Query(() => PlanTarget, { description: 'One target.' })
  async planTarget(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context): Promise<PlanTarget> {
    return readTarget(ctx, await findTarget(ctx, id));
  }

  @Policy('signedIn')
  @Extensions({ listSize: 20 })
  @Query(() => [RegencyTarget], { description: 'A target regency by regency.' })
  regencyTargets(@Arg('id', () => ID, { description: 'Id of the target.' }) id: string, @Ctx() ctx: Context): Promise<RegencyTarget[]> {
    return readRegencyTargets(ctx, id);
  }

  @Policy('signedIn')
  @Extensions({ work: 1_000 })
  @Query(() => TargetPlan, { description: 'Which kampung to lift for a target of a regency or a district.' })
  targetPlan(
    @Arg('id', () => ID, { description: 'Id of the target.' }) id: string,
    @Arg('options', () => PlanOptions, { nullable: true, description: 'What the plan must keep to.' }) options: PlanOptions | null,
    @Ctx() ctx: Context,
  ): Promise<TargetPlan> {
    return planFor(ctx, id, options ?? {});
  }

  @Policy('signedIn')
  @Extensions({ work: 1_000, listSize: 2 })
  @Query(() => [TargetReading], { description: 'Both readings of the national 5 % for a regency or a district, counted from today.' })
  targetReadings(
    @Arg('region', () => ID, { description: 'Code of the region.' }) region: string,
    @Arg('dueOn', () => DateScalar, { description: 'Day by which it is to be reached.' }) dueOn: string,
    @Ctx() ctx: Context,
  ): Promise<TargetReading[]> {
    return readReadings(ctx, region, dueOn);
  }

  @Policy('signedIn')
  @Mutation(() => PlanTarget, { description: 'Adds or changes a target.' })
  saveTarget(
    @Arg('input', () => SaveTargetInput, { description: 'The target.' }) input: SaveTargetInput,
    @Ctx() ctx: Context,
  ): Promise<PlanTarget> {
    return saveTarget(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => PlanTarget, { description: 'Closes a target; its tasks stay.' })
  closeTarget(
    @Arg('input', () => CloseTargetInput, { description: 'The target.' }) input: CloseTargetInput,
    @Ctx() ctx: Context,
  ): Promise<PlanTarget> {
    return closeTarget(ctx, input);
  }

  @Policy('signedIn')
  @Extensions({ listSize: 4 })
  @Query(() => [PlanColumn], { description: "Tasks in the signed-in person's scope, a column for each state." })
  planBoard(
    @Arg('region', () => ID, { nullable: true, description: 'Region code, or that of a kampung; everything inside it.' }) region:
      | string
      | null,
    @Arg('target', () => ID, { nullable: true, description: 'Only tasks for this target.' }) targetId: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Tasks of each column, 1–100; default 25.' }) first: number | null,
    @Ctx() ctx: Context,
  ): Promise<PlanColumn[]> {
    return readPlanBoard(ctx, { region, targetId }, first);
  }

  @Policy('signedIn')
  @Mutation(() => PlanTasksResult, { description: 'Makes tasks of paths, one for each step without an open task.' })
  planTasks(
    @Arg('input', () => PlanTasksInput, { description: 'The paths.' }) input: PlanTasksInput,
    @Ctx() ctx: Context,
  ): Promise<PlanTasksResult> {
    return planTasks(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => PlanTask, { description: 'Says how far a task has come.' })
  movePlanTask(
    @Arg('input', () => MoveTaskInput, { description: 'The task.' }) input: MoveTaskInput,
    @Ctx() ctx: Context,
  ): Promise<PlanTask> {
    return moveTask(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => PlanTask, { description: 'Says who does a task and until when.' })
  editPlanTask(
    @Arg('input', () => EditTaskInput, { description: 'The task.' }) input: EditTaskInput,
    @Ctx() ctx: Context,
  ): Promise<PlanTask> {
    return editTask(ctx, input);
  }
}
