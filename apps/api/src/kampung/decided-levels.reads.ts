import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { AssessmentPeriodRow, AssessmentRow, LevelDecisionRow, type Snapshot } from '../assessment/assessment.entity.ts';
import { DecisionDocumentEntry } from '../publication/decision.entity.ts';

/** A decided level that the public may see, with what it was decided on. */
export type DecidedLevel = {
  row: LevelDecisionRow;
  /** Title of its period. */
  period: string;
  /** The public document that holds it; null for one of before there were any. */
  documentId: string | null;
  /** Null for a decision that came without a claim: then nothing of its indicators can be shown. */
  snapshot: Snapshot | null;
  /** Documents that were put to its indicators; a file is named only while anyone may read it. */
  evidence: { indicator: string; publicFile: string | null }[];
};

/** By id of the kampung, the newest first. What is decided and not public yet is not read at all. */
export async function readDecidedLevels(db: EntityManager, kampungIds: readonly string[]): Promise<Map<string, DecidedLevel[]>> {
  const rows = await db.find(LevelDecisionRow, {
    where: { kampungId: In([...kampungIds]), publishedAt: Not(IsNull()) },
    order: { publishedAt: 'DESC', revision: 'DESC', id: 'ASC' },
  });
  if (rows.length === 0) return new Map();
  const assessments = await db.find(AssessmentRow, {
    where: { id: In(rows.map(({ assessmentId }) => assessmentId)) },
    select: { id: true, snapshot: true },
  });
  const periods = await db.find(AssessmentPeriodRow, {
    where: { id: In(rows.map(({ periodId }) => periodId)) },
    select: { id: true, title: true },
  });
  const evidence = await db.query<{ assessmentId: string; indicator: string; publicFile: string | null }[]>(
    `select e."assessmentId", e.indicator,
       case when d.visibility = 'PUBLIC' and d."deletedAt" is null then d."fileKey" end as "publicFile"
     from work.assessment_evidence e join work.document d on d.id = e."documentId"
     where e."assessmentId" = any($1) order by e.indicator, d.id`,
    [rows.map(({ assessmentId }) => assessmentId)],
  );
  const documents = await db.find(DecisionDocumentEntry, {
    where: { decisionId: In(rows.map(({ id }) => id)) },
    select: { decisionId: true, documentId: true },
  });
  const documentOf = new Map(documents.map(({ decisionId, documentId }) => [decisionId, documentId]));
  const snapshotOf = new Map(assessments.map(({ id, snapshot }) => [id, snapshot]));
  const titleOf = new Map(periods.map(({ id, title }) => [id, title]));
  const evidenceOf = Map.groupBy(evidence, ({ assessmentId }) => assessmentId);
  return Map.groupBy(
    rows.map((row) => ({
      row,
      period: titleOf.get(row.periodId) ?? '',
      documentId: documentOf.get(row.id) ?? null,
      snapshot: snapshotOf.get(row.assessmentId) ?? null,
      evidence: evidenceOf.get(row.assessmentId) ?? [],
    })),
    ({ row }) => row.kampungId,
  );
}
