import type { EntityManager } from 'typeorm';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { PlanTaskRow, TargetBaselineRow, TargetRow } from '../src/plan/plan.entity.ts';
import type { SeedKampung } from './kampung.ts';
import { makeTarget } from './targets.ts';

/** The target of the demonstration: its baseline are the levels that the made-up figures give. */
export async function insertTarget(db: EntityManager, kampungs: readonly SeedKampung[]): Promise<void> {
  const { target, tasks } = makeTarget(kampungs);
  const row = db.create(TargetRow, target);
  await db.insert(TargetRow, row);
  const held = await db.find(KampungRow, { select: { id: true, code: true, levelOrdinal: true } });
  const idOf = new Map(held.map(({ id, code }) => [code, id]));
  await db.insert(
    TargetBaselineRow,
    held.map(({ id, levelOrdinal }) => ({ targetId: row.id, kampungId: id, levelOrdinal })),
  );
  await db.insert(
    PlanTaskRow,
    tasks.map(({ kampungCode, ...task }) => ({ ...task, targetId: row.id, kampungId: idOf.get(kampungCode) ?? '' })),
  );
}
