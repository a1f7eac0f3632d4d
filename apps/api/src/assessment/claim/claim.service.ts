import { problemOfSubmission, phaseOf } from '@simpul/domain/assessment-period.ts';
import { OPEN_CLAIM_STATES, ASSESSMENT_STATE_NAMES } from '@simpul/domain/assessment-life.ts';
import { isInside } from '@simpul/domain/region-code.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { text } from '@simpul/domain/text.ts';
import { In, IsNull } from 'typeorm';
import { DocumentRow } from '../../document/document.entity.ts';
import { rolesAtKampung } from '../../kampung/rights.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, notFound, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { lockKampung } from '../../publication/summary.ts';
import {
  AssessmentEvidenceRow,
  AssessmentPeriodRow,
  AssessmentRemarkRow,
  AssessmentRow,
  AssessmentVerdictRow,
} from '../assessment.entity.ts';
import { ASSESSMENT, findAssessment, type FoundAssessment } from '../assessment.found.ts';
import { holdForStep, recordStep, writeTransition } from '../assessment.steps.ts';
import type { ChangeEvidenceInput, OpenAssessmentInput, SubmitAssessmentInput } from './claim.inputs.ts';
import { rubricOfPeriod, snapshotOf } from './claim.reads.ts';
import { findPeriod, periodDay } from '../period/period.reads.ts';

/** The assessment of a kampung in a period: the one that stands, or a new draft. @throws Refusal */
export async function openAssessment(ctx: Context, { period: periodId, kampung }: OpenAssessmentInput): Promise<AssessmentRow> {
  const [role] = rolesAtKampung(ctx, 'assessment.claim', kampung);
  const period = await findPeriod(ctx, periodId);
  if (!period || !isInside(kampung, period.regionCode)) throw notFound(text('Periode penilaian', 'Assessment period'));
  const id = await transact(ctx, async (tx) => {
    const [held] = await lockKampung(tx.db, [kampung]);
    if (!held) throw notFound(text('Kampung', 'Kampung'));
    const standing = await tx.db.findOne(AssessmentRow, { where: { periodId, kampungId: held.id }, order: { revision: 'DESC' } });
    if (standing) return standing.id;
    refuseClosed(period);
    const row = tx.db.create(AssessmentRow, { periodId, kampungId: held.id, state: 'DRAF' });
    await tx.db.insert(AssessmentRow, row);
    const { userId, name } = actorOf(tx);
    await writeTransition(tx, {
      assessmentId: row.id,
      command: 'OPEN',
      fromState: null,
      toState: 'DRAF',
      actorId: userId,
      actorName: name,
      actorRole: role,
      reason: null,
    });
    await audit(tx, {
      action: 'assessment.open',
      entity: 'assessment',
      entityId: row.id,
      region: kampung,
      role,
      summary: text(`Penilaian disiapkan: ${period.title}`, `Assessment begun: ${period.title}`),
    });
    return row.id;
  });
  return ctx.db.findOneByOrFail(AssessmentRow, { id });
}

function refuseClosed(period: AssessmentPeriodRow): void {
  const phase = phaseOf(period, periodDay());
  if (phase === 'BELUM_DIBUKA' || phase === 'TERBIT')
    throw new Refusal(
      'CONFLICT',
      phase === 'TERBIT'
        ? text('Periode ini sudah terbit.', 'This period has been published.')
        : text('Periode ini belum dibuka.', 'This period is not open yet.'),
    );
}

/** Attaches documents to indicators and takes others off. Twice the same has no second effect. @throws Refusal */
export async function changeEvidence(ctx: Context, input: ChangeEvidenceInput): Promise<AssessmentRow> {
  const found = await findAssessment(ctx, input.id);
  if (!found) throw notFound(ASSESSMENT);
  const [role] = rolesAtKampung(ctx, 'assessment.claim', found.region);
  const [attach, detach, indicators] = [input.attach, input.detach, input.indicators].map((ids) => [...new Set(ids)]) as [
    string[],
    string[],
    string[],
  ];
  await transact(ctx, async (tx) => {
    const row = await holdOpen(tx, found);
    checkIndicators(indicators, await rubricOfPeriod(tx.db, row.periodId));
    await checkDocuments(tx, attach, row.kampungId);
    const pairs = indicators.flatMap((indicator) => attach.map((documentId) => ({ assessmentId: row.id, indicator, documentId })));
    if (pairs.length > 0) await tx.db.createQueryBuilder().insert().into(AssessmentEvidenceRow).values(pairs).orIgnore().execute();
    if (detach.length > 0)
      await tx.db.query(
        'delete from work.assessment_evidence where "assessmentId" = $1 and indicator = any($2) and "documentId"::text = any($3)',
        [row.id, indicators, detach],
      );
    await audit(tx, {
      action: 'assessment.evidence',
      entity: 'assessment',
      entityId: row.id,
      region: found.region,
      role,
      summary: text(`Bukti penilaian diubah: ${indicators.join(', ')}`, `Proof of the assessment changed: ${indicators.join(', ')}`),
      after: { indicators, attach, detach },
    });
  });
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}

/** Holds an assessment whose claim is open. @throws Refusal CONFLICT when it has been sent */
async function holdOpen(tx: Context, { row: { id }, region }: FoundAssessment): Promise<AssessmentRow> {
  await lockKampung(tx.db, [region]);
  const row = await tx.db.findOneOrFail(AssessmentRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (OPEN_CLAIM_STATES.includes(row.state)) return row;
  const { id: state, en } = ASSESSMENT_STATE_NAMES[row.state];
  throw new Refusal(
    'CONFLICT',
    text(
      `Penilaian ini ${state.toLowerCase()}: buktinya tidak dapat diubah lagi.`,
      `This assessment is ${en.toLowerCase()}: its proof can no longer be changed.`,
    ),
  );
}

/** @throws Refusal for what is not in the rubric */
export function checkIndicators(codes: readonly string[], rubric: Rubric): void {
  const known = rubric.indices.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined || codes.length === 0)
    throw badInput(
      'indicators',
      text(
        `Indikator ${unknown ?? '(kosong)'} tidak ada pada ${rubric.code}; pilih dari ${known.join(', ')}.`,
        `${rubric.code} has no indicator ${unknown ?? '(none)'}; choose from ${known.join(', ')}.`,
      ),
    );
}

async function checkDocuments(tx: Context, ids: readonly string[], kampungId: string): Promise<void> {
  if (ids.length === 0) return;
  const found = await tx.db.find(DocumentRow, { where: { id: In([...ids]), kampungId, deletedAt: IsNull() }, select: { id: true } });
  if (found.length < ids.length)
    throw badInput(
      'attach',
      text('Dokumen ini tidak ada di antara dokumen kampung.', 'This document is not among the documents of the kampung.'),
    );
}

/**
 * Sends the claim: the records are frozen as they stand, and whatever was remarked counts as answered.
 * @throws Refusal before the period opens or after its days; otherwise as every step
 */
export async function submitAssessment(ctx: Context, input: SubmitAssessmentInput): Promise<AssessmentRow> {
  const found = await findAssessment(ctx, input.id);
  if (!found) throw notFound(ASSESSMENT);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const held = await holdForStep(tx, found, { command: 'SUBMIT', version: input.version });
      const { row, role } = held;
      const period = await tx.db.findOneByOrFail(AssessmentPeriodRow, { id: row.periodId });
      // A revision is sent whenever it is ready: the days of its period are over.
      const problem = row.revision > 1 ? null : problemOfSubmission(period, row.submittedAt !== null, periodDay());
      if (problem) throw new Refusal('CONFLICT', problem);
      const rubric = await rubricOfPeriod(tx.db, row.periodId);
      const snapshot = await snapshotOf(tx.db, { id: row.id, code: found.region }, rubric);
      await tx.db.update(AssessmentRemarkRow, { assessmentId: row.id, settledAt: IsNull() }, { settledAt: new Date() });
      // Scores that whoever sends it gave to an earlier claim in another role do not stand on their own one.
      await tx.db.delete(AssessmentVerdictRow, { assessmentId: row.id, byId: actorOf(tx).userId });
      await recordStep(tx, held, {
        command: 'SUBMIT',
        region: found.region,
        changes: {
          snapshot,
          claimedLevel: snapshot.assessment.level.code,
          verifiedLevel: null,
          submittedById: actorOf(tx).userId,
          // Whoever looked at the earlier claim looks again.
          checkedById: null,
          verifiedById: null,
          submittedAt: new Date(),
          onBehalf: role === 'PKB',
        },
      });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}
