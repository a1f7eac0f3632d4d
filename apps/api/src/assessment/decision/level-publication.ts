import { TAKE_BACK_SECONDS } from '@simpul/domain/take-back.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { text } from '@simpul/domain/text.ts';
import { In, type DataSource } from 'typeorm';
import { actorOfPerson } from '../../identity/session.service.ts';
import type { Actions } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import { Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { publishLevels } from '../../publication/publish-levels.ts';
import { clock } from '../../publication/publication.service.ts';
import { lockKampung } from '../../publication/summary.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { AssessmentPeriodRow, AssessmentRow, LevelDecisionRow } from '../assessment.entity.ts';
import { foundAssessment } from '../assessment.found.ts';
import { holdForStep, recordStep, type HeldAssessment } from '../assessment.steps.ts';
import { periodDay } from '../period/period.reads.ts';
import type { VerifyAssessmentInput } from '../verification/verification.types.ts';

/** Publishes a decided level at once. @throws Refusal CONFLICT before the day of publication of its period */
export async function publishAssessment(ctx: Context, input: VerifyAssessmentInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const { publishOn } = await holdPeriod(tx, found.row.periodId);
      const held = await holdForStep(tx, found, { command: 'PUBLISH', version: input.version });
      if (publishOn > periodDay())
        throw new Refusal(
          'CONFLICT',
          text(
            `Tingkat periode ini terbit ${formatDay(publishOn, 'id')}; sebelum itu belum dapat dipublikasikan.`,
            `Levels of this period are published on ${formatDay(publishOn, 'en')}; not before.`,
          ),
        );
      await publishHeld(tx, [{ held, region: found.region, tx }], false);
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}

/**
 * Publishes what was decided in the periods whose day has come, a regency at a time and each in its own
 * transaction; several processes take turns. A decision waits until it cannot be taken back any more.
 * @returns how many levels were published
 */
export async function publishDueLevels(dataSource: DataSource): Promise<number> {
  const due = await dataSource.query<{ periodId: string; codes: string[] }[]>(
    `select a."periodId", array_agg(k.code order by k.code) as codes
     from work.assessment a join work.assessment_period p on p.id = a."periodId" join work.kampung k on k.id = a."kampungId"
     where a.state = 'DITETAPKAN' and p."publishOn" <= $1::date and ${IN_FORCE}
     group by 1, split_part(k.code, '.', 1), split_part(k.code, '.', 2) order by 1, min(k.code)`,
    [periodDay()],
  );
  let made = 0;
  for (const { periodId, codes } of due) made += await dataSource.transaction((db) => publishDue(db, periodId, codes));
  return made;
}

async function publishDue(db: DataSource['manager'], periodId: string, codes: readonly string[]): Promise<number> {
  await holdPeriod({ db }, periodId);
  const kampungs = await lockKampung(db, codes);
  const codeOf = new Map(kampungs.map(({ id, code }) => [id, code]));
  const rows = await db
    .createQueryBuilder(AssessmentRow, 'a')
    .where(`a.state = 'DITETAPKAN' and a."periodId" = :periodId and a."kampungId" in (:...ids)`, { periodId, ids: [...codeOf.keys()] })
    // The database's clock wrote the step, so it says how long ago that was.
    .andWhere(
      `coalesce((select max(t.at) from work.assessment_transition t where t."assessmentId" = a.id), '-infinity')
         <= clock_timestamp() - make_interval(secs => :seconds)`,
      { seconds: TAKE_BACK_SECONDS },
    )
    .orderBy('a.id')
    .setLock('for_no_key_update')
    .getMany();
  const steps: Publishing[] = [];
  for (const row of rows) {
    // Nobody takes this step: it follows from the decision, so its line in the trail names who decided.
    const actor = (row.decidedById && (await actorOfPerson(db, row.decidedById))) || NOBODY;
    const held: HeldAssessment = { row, role: 'BKKBN_PROVINSI', reason: null };
    steps.push({ held, region: codeOf.get(row.kampungId) ?? '', tx: { db, actor, requestId: 'schedule', address: 'schedule' } });
  }
  if (steps.length > 0) await publishHeld({ db }, steps, true);
  return steps.length;
}

const NOBODY = { userId: '00000000-0000-0000-0000-000000000000', name: 'Jadwal terbit', assignments: [] };

type Publishing = { held: HeldAssessment; region: string; tx: Actions };

/** The decision is made public before the assessment is closed: nothing of either changes after that. */
async function publishHeld({ db }: Pick<Actions, 'db'>, steps: readonly Publishing[], byClock: boolean): Promise<void> {
  const ids = steps.map(({ held }) => held.row.id);
  await db.update(LevelDecisionRow, { assessmentId: In(ids) }, { publishedAt: await clock(db) });
  for (const { held, region, tx } of steps) await recordStep(tx, held, { command: 'PUBLISH', region, byClock });
  await publishLevels(
    db,
    steps.map(({ region }) => region),
  );
}

/** The period is held first: whoever publishes in it waits for the others. */
const holdPeriod = ({ db }: Pick<Actions, 'db'>, id: string): Promise<AssessmentPeriodRow> =>
  db.findOneOrFail(AssessmentPeriodRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
