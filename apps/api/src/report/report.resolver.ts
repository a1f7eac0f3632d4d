import type { ReportRhythm } from '@simpul/domain/report-state.ts';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../kampung/kampung.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar } from '../platform/text.type.ts';
import { RegionRef } from '../region/region.types.ts';
import { readBoard } from './report.board.ts';
import { ReportStepInput, ReturnReportInput, SaveReportInput } from './report.inputs.ts';
import { findReport, listReports, readSteps } from './report.reads.ts';
import { acceptReport, returnReport, saveReport, submitReport } from './report.service.ts';
import { setRhythm } from './report.rhythm.ts';
import { MonthlyReport, ReportBoard, ReportBoardRow, ReportRhythmEnum, SubmitReportPayload } from './report.types.ts';

@Resolver(() => MonthlyReport)
export class ReportResolver {
  @Policy('signedIn')
  @Query(() => [MonthlyReport], {
    nullable: true,
    description:
      "The last twelve months of a kampung that are asked for or written, newest first; null outside the signed-in person's scope.",
  })
  reports(
    @Arg('kampung', () => ID, { description: 'Code of the kampung.' }) kampung: string,
    @Ctx() ctx: Context,
  ): Promise<MonthlyReport[] | null> {
    return listReports(ctx, kampung);
  }

  @Policy('signedIn')
  @Query(() => MonthlyReport, {
    nullable: true,
    description: "The report of a month, also when nobody has written it; null outside the signed-in person's scope.",
  })
  report(
    @Arg('kampung', () => ID, { description: 'Code of the kampung.' }) kampung: string,
    @Arg('period', () => DateScalar, { description: 'A day of the month.' }) period: string,
    @Ctx() ctx: Context,
  ): Promise<MonthlyReport | null> {
    return findReport(ctx, kampung, period);
  }

  @Policy('signedIn')
  @Query(() => ReportBoard, { description: 'Completeness and timeliness of the reports of a month.' })
  reportBoard(
    @Arg('region', () => ID, { nullable: true, description: 'Region code; absent means the widest region of their roles.' }) region:
      | string
      | null,
    @Arg('period', () => DateScalar, { nullable: true, description: 'A day of the month; absent means the last full month.' }) period:
      | string
      | null,
    @Ctx() ctx: Context,
  ): Promise<ReportBoard> {
    return readBoard(ctx, region, period);
  }

  @Policy('signedIn')
  @Mutation(() => MonthlyReport, { description: 'Keeps a draft, complete or not. Needs the right to write reports there.' })
  saveReport(
    @Arg('input', () => SaveReportInput, { description: 'The draft.' }) input: SaveReportInput,
    @Ctx() ctx: Context,
  ): Promise<MonthlyReport> {
    return saveReport(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => SubmitReportPayload, {
    description: 'Sends a saved draft when nothing blocks it, and otherwise tells everything that does.',
  })
  submitReport(
    @Arg('input', () => ReportStepInput, { description: 'Which one.' }) input: ReportStepInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitReportPayload> {
    return submitReport(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => MonthlyReport, { description: 'Gives a sent report back to be corrected, or opens an accepted one again.' })
  returnReport(
    @Arg('input', () => ReturnReportInput, { description: 'Which one, and why.' }) input: ReturnReportInput,
    @Ctx() ctx: Context,
  ): Promise<MonthlyReport> {
    return returnReport(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => MonthlyReport, { description: 'Accepts a sent report. Who sent it may not.' })
  acceptReport(
    @Arg('input', () => ReportStepInput, { description: 'Which one.' }) input: ReportStepInput,
    @Ctx() ctx: Context,
  ): Promise<MonthlyReport> {
    return acceptReport(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => ReportRhythmEnum, { description: 'Says how often a regency asks for reports; what was written stays.' })
  setReportRhythm(
    @Arg('regency', () => ID, { description: 'Code of the regency.' }) regency: string,
    @Arg('rhythm', () => ReportRhythmEnum, { description: 'How often.' }) rhythm: ReportRhythm,
    @Ctx() ctx: Context,
  ): Promise<ReportRhythm> {
    return setRhythm(ctx, regency, rhythm);
  }

  @FieldResolver(() => [AuditEntry], { description: 'Its steps so far, newest first, with the notes of those who returned it.' })
  history(@Root() report: MonthlyReport, @Ctx() ctx: Context): Promise<AuditEntry[]> {
    return readSteps(ctx, report);
  }
}

@Resolver(() => ReportBoardRow)
export class ReportBoardRowResolver {
  @FieldResolver(() => RegionRef, { description: 'The region.' })
  region(@Root() { regionCode }: ReportBoardRow, @Ctx() ctx: Context): Promise<RegionRef> {
    return ctx.load.region.load(regionCode);
  }
}
