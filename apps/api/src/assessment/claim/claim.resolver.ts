import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { may, ROLE_NAMES, rolesAt } from '@simpul/domain/access.ts';
import { OPEN_CLAIM_STATES } from '@simpul/domain/assessment-life.ts';
import { phaseOf } from '@simpul/domain/assessment-period.ts';
import { DOCUMENT_KINDS } from '@simpul/domain/document.ts';
import { possibleScores } from '@simpul/domain/given-scores.ts';
import { proofFor } from '@simpul/domain/indicator-proof.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { KampungRecord } from '../../kampung/kampung.resolver.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { Level } from '../../rubric/assessment.types.ts';
import { AssessmentPeriodRow, AssessmentRemarkRow, AssessmentRow } from '../assessment.entity.ts';
import { AssessmentRecord } from '../assessment.types.ts';
import { ChangeEvidenceInput, OpenAssessmentInput, RemarkInput, SubmitAssessmentInput } from './claim.inputs.ts';
import { lossOf, readClaim, rubricOfPeriod, shownEvidence } from './claim.reads.ts';
import { changeEvidence, openAssessment, submitAssessment } from './claim.service.ts';
import { AssessmentClaim, AssessmentRemark } from './claim.types.ts';
import { periodDay, periodFor } from '../period/period.reads.ts';
import { AssessmentPeriod } from '../period/period.types.ts';
import { REMARKING_ROLES, remarkOnAssessment } from './remark.service.ts';

@Resolver(() => AssessmentRecord)
export class ClaimResolver {
  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'The assessment of a kampung in a period: the one that stands, or a new draft.' })
  openAssessment(
    @Arg('input', () => OpenAssessmentInput, { description: 'Which one.' }) input: OpenAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return openAssessment(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Attaches documents to indicators of an open claim, and takes others off.' })
  changeAssessmentEvidence(
    @Arg('input', () => ChangeEvidenceInput, { description: 'Which ones.' }) input: ChangeEvidenceInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return changeEvidence(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Sends the claim: the records are frozen as they stand.' })
  submitAssessment(
    @Arg('input', () => SubmitAssessmentInput, { description: 'Which one.' }) input: SubmitAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return submitAssessment(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => AssessmentRecord, { description: 'Pins a remark, or an answer to one, to an indicator or to the whole.' })
  remarkOnAssessment(
    @Arg('input', () => RemarkInput, { description: 'The remark.' }) input: RemarkInput,
    @Ctx() ctx: Context,
  ): Promise<AssessmentRow> {
    return remarkOnAssessment(ctx, input);
  }

  @FieldResolver(() => AssessmentPeriod, { description: 'The period.' })
  period(@Root() { periodId }: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentPeriodRow> {
    return ctx.db.findOneByOrFail(AssessmentPeriodRow, { id: periodId });
  }
  @FieldResolver(() => Level, { nullable: true, description: 'The level that was claimed; null until it was submitted.' })
  claimedLevel(@Root() { snapshot }: AssessmentRow): Level | null {
    return snapshot && snapshot.assessment.level;
  }
  @FieldResolver(() => AssessmentClaim, { description: 'What the kampung claims.' })
  async claim(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentClaim> {
    const [claim, rubric] = [await readClaim(ctx.db, row), await rubricOfPeriod(ctx.db, row.periodId)];
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    const evidence = await shownEvidence(ctx, claim, code);
    return {
      frozenAt: OPEN_CLAIM_STATES.includes(row.state) ? null : new Date(claim.at),
      assessment: claim.assessment,
      indicators: rubric.indices
        .flatMap(({ indicators }) => indicators)
        .map((rule) => ({
          code: rule.code,
          valueDate: claim.valueDates[rule.code] ?? null,
          possibleScores: possibleScores(rule),
          evidence: (evidence.get(rule.code) ?? []).map(({ kind, ...shown }) => ({ ...shown, kind: documentKind(kind) })),
          acceptedKinds: proofFor(rule).kinds.map(documentKind),
          hint: proofFor(rule).hint,
        })),
      expectedLoss: lossOf(claim, rubric),
    };
  }
  @Extensions({ listSize: 10 })
  @FieldResolver(() => [AssessmentRemark], { description: 'Remarks and answers, oldest first.' })
  async remarks(@Root() { id }: AssessmentRow, @Ctx() ctx: Context): Promise<AssessmentRemark[]> {
    const rows = await ctx.db.find(AssessmentRemarkRow, { where: { assessmentId: id }, order: { at: 'ASC', id: 'ASC' } });
    return rows.map((row) => ({ ...row, authorRole: ROLE_NAMES[row.authorRole] }));
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may change the proof now.' })
  async viewerCanClaim(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<boolean> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return OPEN_CLAIM_STATES.includes(row.state) && may(ctx.actor, 'assessment.claim', { region: code });
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may write a remark now.' })
  async viewerCanRemark(@Root() row: AssessmentRow, @Ctx() ctx: Context): Promise<boolean> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    const isOver = row.state === 'DIPUBLIKASI' || row.state === 'DIBATALKAN';
    return !isOver && rolesAt(ctx.actor, { region: code }).some((role) => REMARKING_ROLES.includes(role));
  }
}

const documentKind = (code: string) => ({ code, name: nameOf(DOCUMENT_KINDS, code) });

@Resolver(() => KampungRecord)
export class KampungAssessmentsResolver {
  @Extensions({ listSize: 5 })
  @FieldResolver(() => [AssessmentRecord], { description: 'Its assessments, the latest period and revision first.' })
  assessmentRecords(@Root() { id }: KampungRecord, @Ctx() ctx: Context): Promise<AssessmentRow[]> {
    return ctx.db
      .createQueryBuilder(AssessmentRow, 'a')
      .innerJoin(AssessmentPeriodRow, 'p', 'p.id = a."periodId"')
      .where('a."kampungId" = :id', { id })
      .orderBy('p."opensOn"', 'DESC')
      .addOrderBy('a.revision', 'DESC')
      .getMany();
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may begin its assessment in the running period.' })
  async viewerCanOpenAssessment(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<boolean> {
    const period = await periodFor(ctx.db, code);
    const phase = period && phaseOf(period, periodDay());
    return phase !== null && phase !== 'BELUM_DIBUKA' && phase !== 'TERBIT' && may(ctx.actor, 'assessment.claim', { region: code });
  }
}
