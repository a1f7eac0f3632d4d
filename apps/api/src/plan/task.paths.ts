import { rolesWith } from '@simpul/domain/access.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { moveTo, outcomeOf, pathModel, together } from '@simpul/domain/path.ts';
import { text } from '@simpul/domain/text.ts';
import { factsOfRow } from '../integration/facts-rows.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden, Refusal } from '../platform/errors.ts';
import { today } from '../platform/today.ts';
import { effortsAt } from './efforts.ts';
import { findFactsRow, pathInWords } from './paths.reads.ts';
import type { PlanTaskRow } from './plan.entity.ts';
import type { PlannedPathInput } from './task.types.ts';

export type NewTask = Pick<
  PlanTaskRow,
  | 'levelCode'
  | 'kind'
  | 'indicatorCode'
  | 'fromScore'
  | 'toScore'
  | 'what'
  | 'evidence'
  | 'ownerCode'
  | 'programmeCode'
  | 'paperOnly'
  | 'dueOn'
  | 'plannedDays'
  | 'plannedRupiah'
>;

/** Days within which what is missing should be filled in: everything else waits for it. */
const FILL_WITHIN = 30;

/** The tasks of one path, from the records as they are. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT. */
export async function tasksOfPath(
  tx: Context,
  { kampungCode, levelCode, moves }: PlannedPathInput,
  dueOn: string,
): Promise<{ row: Pick<KampungRow, 'id' | 'code' | 'name' | 'sampleData'>; tasks: NewTask[] }> {
  rolesAtKampung(tx, 'kampung.read', kampungCode);
  if (rolesWith(tx.actor, 'plan.edit', { region: kampungCode }).length === 0) throw forbidden();
  const facts = await findFactsRow(tx, kampungCode);
  const row = await tx.db.findOneByOrFail(KampungRow, { code: kampungCode });
  const catalogue = await tx.load.catalogue.load('CURRENT');
  const model = pathModel(factsOfRow(facts), catalogue.rubric, await effortsAt(tx.db, kampungCode, catalogue.rubric));
  const asked = Object.fromEntries(moves.map(({ indicatorCode, toScore }) => [indicatorCode, toScore]));
  if (moves.length === 0 || Object.keys(asked).length < moves.length)
    throw badInput('moves', text('Tiap indikator disebut satu kali, paling sedikit satu.', 'Name each indicator once, at least one.'));
  const built = moves.map(({ indicatorCode, toScore }) => moveTo(model, indicatorCode, toScore));
  const found = built.filter((move) => move !== null);
  const { level } = outcomeOf(model, asked);
  if (found.length < built.length || level.code !== levelCode)
    throw new Refusal(
      'CONFLICT',
      text(
        `Data ${row.name} sudah berubah: jalan ini tidak lagi menuju tingkat tersebut. Muat ulang lalu pilih lagi.`,
        `The data of ${row.name} have changed: this path leads to that level no more. Reload and choose again.`,
      ),
      'kampung',
    );
  const path = { level, indices: [], moves: found, effort: together(found), cost: 0 };
  const { steps } = pathInWords(path, model, facts, catalogue, new Set());
  const soon = new Date(Date.parse(today()) + FILL_WITHIN * 86_400_000).toISOString().slice(0, 10);
  return {
    row,
    tasks: steps.map((step) => ({
      levelCode: levelOf(level.code).code,
      kind: step.kind,
      indicatorCode: step.indicatorCode,
      fromScore: step.from,
      toScore: step.to,
      what: step.what,
      evidence: step.evidence,
      ownerCode: step.owner.code,
      programmeCode: step.programmes.find(({ bound }) => bound)?.code ?? null,
      paperOnly: step.paperOnly,
      dueOn: step.kind === 'FILL' && soon < dueOn ? soon : dueOn,
      plannedDays: step.effort.days,
      plannedRupiah: step.effort.rupiah,
    })),
  };
}
