import {
  differingOf,
  exceptionsOf,
  unprovenOf,
  type AssessmentException,
  type ExceptionFacts,
} from '@simpul/domain/assessment-exceptions.ts';
import { scopesOf } from '@simpul/domain/access.ts';
import { type AssessmentCommand, type AssessmentHands, type AssessmentState } from '@simpul/domain/assessment-life.ts';
import { possibleScores } from '@simpul/domain/given-scores.ts';
import { levelsOf, type Level } from '@simpul/domain/level.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import type { EntityManager } from 'typeorm';
import { insideSql, scopeSql } from '../../identity/scope.sql.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { params } from '../../platform/sql.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { allowedSteps } from '../assessment.steps.ts';
import type { AssessmentQueue, AssessmentQueueRow } from './queue.types.ts';

/** A province with its two thousand fits; the page draws the rows near the window alone. */
const QUEUE_ROWS = 3_000;

export type QueueFilter = {
  period?: string | null;
  region?: string | null;
  states?: readonly AssessmentState[] | null;
  exceptions?: readonly AssessmentException[] | null;
  /** Only those where a step of judgement is the actor's. */
  mine?: boolean | null;
};

/** The steps that a queue is there for. */
const JUDGEMENTS: readonly AssessmentCommand[] = ['CHECK', 'VERIFY', 'DECIDE'];

/** The assessments in the actor's scope with what stands out of each, those that have waited longest first. */
export async function readQueue(ctx: Context, filter: QueueFilter): Promise<AssessmentQueue> {
  const { $, values } = params();
  const where = [IN_FORCE, scopeSql(scopesOf(actorOf(ctx), 'kampung.read'), $, 'k.code')];
  if (filter.period) where.push(`a."periodId" = ${$(filter.period)}`);
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.states?.length) where.push(`a.state = any(${$(filter.states)})`);
  const found = await readExamined(ctx.db, where.join(' and '), values);
  const rows = found.slice(0, QUEUE_ROWS).map((one): AssessmentQueueRow => {
    const steps = allowedSteps(ctx, one, one.code);
    return { ...toRow(one), allowedSteps: steps, waitsForMe: steps.some((step) => JUDGEMENTS.includes(step)) };
  });
  const asked = filter.exceptions ?? [];
  return {
    truncated: found.length > QUEUE_ROWS,
    sampleData: found.some(({ sampleData }) => sampleData),
    waitingForMe: rows.filter(({ waitsForMe }) => waitsForMe).length,
    viewerCanDecide: actorOf(ctx).assignments.some(({ role }) => role === 'BKKBN_PROVINSI'),
    rows: rows.filter(
      (row) => (!filter.mine || row.waitsForMe) && (asked.length === 0 || asked.some((kind) => row.exceptions.includes(kind))),
    ),
  };
}

/** What stands out about one assessment. @throws Error for an id of none */
export async function readExceptions(db: EntityManager, id: string): Promise<AssessmentException[]> {
  const [found] = await readExamined(db, 'a.id = $1', [id]);
  if (!found) throw new Error(`No assessment ${id}`);
  return exceptionsOf(found.facts);
}

/** An assessment with everything that may stand out about it. */
type Examined = AssessmentHands & {
  id: string;
  version: number;
  revision: number;
  state: AssessmentState;
  code: string;
  name: string;
  districtCode: string;
  districtName: string;
  submittedAt: Date | null;
  sampleData: boolean;
  facts: ExceptionFacts;
  levels: { claimed: Level | null; verified: Level | null; before: Level | null };
};
type Found = Omit<Examined, 'facts' | 'levels'> & {
  rubricId: string;
  claimed: Record<string, number> | null;
  verdicts: { indicator: string; score: number }[];
  proven: string[];
  openRemarks: number;
  submittedOn: string | null;
  submitBy: string;
  claimedLevel: string | null;
  verifiedLevel: string | null;
  levelBefore: string | null;
};

async function readExamined(db: EntityManager, where: string, values: unknown[]): Promise<Examined[]> {
  const rows = await db.query<Found[]>(
    `select a.id, a.version, a.revision, a.state, a."submittedById", a."checkedById", a."verifiedById", a."decidedById", a."submittedAt", a."sampleData",
       k.code, k.name, d.code as "districtCode", d.name as "districtName", p."rubricId", p."submitBy"::text as "submitBy",
       (a."submittedAt" at time zone 'Asia/Jakarta')::date::text as "submittedOn", a."claimedLevel", a."verifiedLevel",
       (select jsonb_object_agg(i->>'code', (i->>'score')::int)
          from jsonb_path_query(a.snapshot, '$.assessment.indices[*].indicators[*]') i) as claimed,
       coalesce((select jsonb_agg(jsonb_build_object('indicator', v.indicator, 'score', v.score)) from work.assessment_verdict v where v."assessmentId" = a.id), '[]') as verdicts,
       array(select e.key from jsonb_each(coalesce(a.snapshot->'evidence', '{}')) e where jsonb_array_length(e.value) > 0) as proven,
       (select count(*)::int from work.assessment_remark m where m."assessmentId" = a.id and m."settledAt" is null) as "openRemarks",
       (select l."levelCode" from work.level_decision l where l."kampungId" = a."kampungId" and l."publishedAt" is not null and l."assessmentId" <> a.id
          order by l."publishedAt" desc, l.revision desc limit 1) as "levelBefore"
     from work.assessment a join work.assessment_period p on p.id = a."periodId" join work.kampung k on k.id = a."kampungId"
       join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
     where ${where}
     order by a."submittedAt" nulls last, k.code, a.revision limit ${QUEUE_ROWS + 1}`,
    values,
  );
  const rubrics = await readRubrics(db, rows);
  return rows.map((row) => {
    const rubric = rubrics.get(row.rubricId);
    const level = (code: string | null): Level | null => levelIn(rubric, code);
    const levels = { claimed: level(row.claimedLevel), verified: level(row.verifiedLevel), before: level(row.levelBefore) };
    const now = levels.verified ?? levels.claimed;
    return {
      ...row,
      levels,
      facts: {
        claimed: row.claimed,
        lowest: rubric ? lowestScores(rubric) : {},
        verdicts: row.verdicts,
        proven: row.proven,
        openRemarks: row.openRemarks,
        // The days of the period are over before a revision is opened.
        submittedOn: row.revision > 1 ? null : row.submittedOn,
        submitBy: row.submitBy,
        ordinalBefore: levels.before?.ordinal ?? null,
        ordinalNow: now?.ordinal ?? null,
      },
    };
  });
}

async function readRubrics(db: EntityManager, rows: readonly Pick<Found, 'rubricId'>[]): Promise<Map<string, Rubric>> {
  const ids = [...new Set(rows.map(({ rubricId }) => rubricId))];
  const found = await db.query<{ id: string; data: Rubric }[]>('select id, data from work.rubric where id = any($1)', [ids]);
  return new Map(found.map(({ id, data }) => [id, data]));
}

/** Another rubric may have decided the level before: its code means the same place. */
const levelIn = (rubric: Rubric | undefined, code: string | null): Level | null =>
  (code !== null && rubric && levelsOf(rubric).find((level) => level.code === code || level.aliases.includes(code))) || null;

const lowestScores = ({ indices }: Rubric): Record<string, number> =>
  Object.fromEntries(indices.flatMap(({ indicators }) => indicators).map((rule) => [rule.code, possibleScores(rule)[0] ?? 0]));

const toRow = ({
  facts,
  levels,
  code,
  name,
  districtCode,
  districtName,
  ...row
}: Examined): Omit<AssessmentQueueRow, 'allowedSteps' | 'waitsForMe'> => ({
  id: row.id,
  version: row.version,
  revision: row.revision,
  state: row.state,
  kampungCode: code,
  kampungName: name,
  districtCode,
  districtName,
  claimedLevel: levels.claimed,
  verifiedLevel: levels.verified,
  levelBefore: levels.before,
  submittedAt: row.submittedAt,
  exceptions: exceptionsOf(facts),
  differing: differingOf(facts),
  unproven: unprovenOf(facts),
  openRemarks: facts.openRemarks,
});
