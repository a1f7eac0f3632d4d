import { rolesWith, type Permission, type Role } from '@simpul/domain/access.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { checkTaskChange, TASK_STATE_NAMES } from '@simpul/domain/plan-task.ts';
import { text } from '@simpul/domain/text.ts';
import { tellOfTasks } from '../notification/tell.plan.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden, Refusal, rowChanged } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { PlanTaskRow, TargetBaselineRow, TargetRow } from './plan.entity.ts';
import { findTarget } from './target.reads.ts';
import { tasksOfPath, type NewTask } from './task.paths.ts';
import { findTask, toTask, type NamedTask } from './task.reads.ts';
import type { EditTaskInput, MoveTaskInput, PlanTask, PlanTasksInput, PlanTasksResult } from './task.types.ts';

const MOST_KAMPUNG = 100;
const RESPONSIBLE_MAX = 120;

/**
 * Makes tasks of paths: one for each step that has no open task yet. Paths are computed again from the records as they
 * are, so that nobody is asked to do what is done already.
 * @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT where a path leads to its level no more.
 */
export async function planTasks(ctx: Context, input: PlanTasksInput): Promise<PlanTasksResult> {
  const { kampung, dueOn, targetId = null } = input;
  const responsible = readResponsible(input.responsible);
  if (kampung.length === 0 || kampung.length > MOST_KAMPUNG)
    throw badInput('kampung', text(`Pilih 1 sampai ${MOST_KAMPUNG} kampung.`, `Choose 1 to ${MOST_KAMPUNG} kampung.`));
  if (new Set(kampung.map(({ kampungCode }) => kampungCode)).size < kampung.length)
    throw badInput('kampung', text('Satu kampung hanya punya satu jalan dalam satu rencana.', 'A kampung takes one path in a plan.'));
  checkDue(dueOn);
  if (targetId) await findTarget(ctx, targetId);
  const counts = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      let created = 0;
      let skipped = 0;
      const target = targetId ? await holdOpenTarget(tx, targetId) : null;
      // In one order: of two who plan the same kampung the second waits for the first.
      for (const path of kampung.toSorted((one, other) => one.kampungCode.localeCompare(other.kampungCode))) {
        const { row, tasks } = await tasksOfPath(tx, path, dueOn);
        if (target && !(await tx.db.existsBy(TargetBaselineRow, { targetId: target.id, kampungId: row.id })))
          throw badInput('kampung', text(`${row.name} tidak termasuk target ini.`, `${row.name} is not part of this target.`));
        const made = await insertTasks(tx, { targetId, kampungId: row.id, responsible, sampleData: row.sampleData }, tasks);
        created += made.length;
        skipped += tasks.length - made.length;
        if (made.length === 0) continue;
        await audit(tx, {
          action: 'plan.tasks',
          entity: 'kampung',
          entityId: row.code,
          region: row.code,
          role: roleWith(tx, 'plan.edit', row.code),
          summary: text(
            `${made.length} tugas direncanakan, sampai ${formatDay(dueOn, 'id')}`,
            `${made.length} tasks planned, by ${formatDay(dueOn, 'en')}`,
          ),
          after: { targetId, tasks: made },
        });
        await tellOfTasks(tx, row, made[0] ?? '', dueOn);
      }
      // What the same key answers again.
      return `${created} ${skipped}`;
    }),
  );
  const [created = 0, skipped = 0] = counts.split(' ').map(Number);
  return { created, skipped };
}

type Common = Pick<PlanTaskRow, 'targetId' | 'kampungId' | 'responsible' | 'sampleData'>;

/** @returns ids of those that were made; a step with an open task makes no other. */
async function insertTasks(tx: Context, common: Common, tasks: readonly NewTask[]): Promise<string[]> {
  const made = await tx.db
    .createQueryBuilder()
    .insert()
    .into(PlanTaskRow)
    .values(
      tasks
        .map((task) => ({ ...task, ...common }))
        .sort((one, other) => `${one.indicatorCode} ${one.kind}`.localeCompare(`${other.indicatorCode} ${other.kind}`)),
    )
    .orIgnore()
    .returning('id')
    .execute();
  return (made.raw as { id: string }[]).map(({ id }) => id);
}

/** Says how far a task has come. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT for an older version. */
export async function moveTask(ctx: Context, input: MoveTaskInput): Promise<PlanTask> {
  const { id, version, state, idempotencyKey, spentDays = null, spentRupiah = null } = input;
  const note = input.note?.trim() || null;
  const task = await findTask(ctx, id);
  const [role] = [
    ...rolesWith(ctx.actor, 'plan.task', { region: task.kampungCode }),
    ...rolesWith(ctx.actor, 'plan.edit', { region: task.kampungCode }),
  ];
  if (!role) throw forbidden();
  const problems = checkTaskChange({ state, spentDays, spentRupiah, note });
  const [first] = problems;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, problems);
  return changeTask(
    ctx,
    task,
    { version, role, key: idempotencyKey, request: input },
    { state, spentDays, spentRupiah, note },
    'plan.task',
  );
}

/** Says who does a task and until when. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT for an older version. */
export async function editTask(ctx: Context, input: EditTaskInput): Promise<PlanTask> {
  const task = await findTask(ctx, input.id);
  const role = roleWith(ctx, 'plan.edit', task.kampungCode);
  if (input.dueOn !== task.dueOn) checkDue(input.dueOn);
  const values = { responsible: readResponsible(input.responsible), dueOn: input.dueOn };
  return changeTask(ctx, task, { version: input.version, role, key: null, request: input }, values, 'plan.task-edit');
}

type Asked = { version: number; role: Role; key: string | null | undefined; request: object };

async function changeTask(ctx: Context, task: NamedTask, asked: Asked, values: Partial<PlanTaskRow>, action: string): Promise<PlanTask> {
  await transact(ctx, (tx) =>
    once(tx, asked.key, asked.request, async () => {
      const row = await tx.db.findOneOrFail(PlanTaskRow, { where: { id: task.id }, lock: { mode: 'pessimistic_write' } });
      if (row.version !== asked.version) throw rowChanged();
      await tx.db.update(PlanTaskRow, { id: row.id }, { ...values, version: row.version + 1 });
      const state = TASK_STATE_NAMES[values.state ?? row.state];
      await audit(tx, {
        action,
        entity: 'kampung',
        entityId: task.kampungCode,
        region: task.kampungCode,
        role: asked.role,
        summary: text(`Tugas ${row.indicatorCode}: ${state.id.toLowerCase()}`, `Task ${row.indicatorCode}: ${state.en.toLowerCase()}`),
        before: { id: row.id, state: row.state, responsible: row.responsible, dueOn: row.dueOn, spentDays: row.spentDays },
        after: values,
      });
    }),
  );
  return toTask(ctx, await findTask(ctx, task.id));
}

async function holdOpenTarget(tx: Context, id: string): Promise<TargetRow> {
  const target = await tx.db.findOneOrFail(TargetRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (target.closedAt !== null) throw new Refusal('CONFLICT', text('Target ini sudah ditutup.', 'This target is closed.'), 'targetId');
  return target;
}

function roleWith(ctx: Pick<Context, 'actor'>, permission: Permission, code: string): Role {
  const [role] = rolesWith(ctx.actor, permission, { region: code });
  if (!role) throw forbidden();
  return role;
}

function readResponsible(given: string | null | undefined): string | null {
  const typed = given?.trim() || null;
  if (typed && typed.length > RESPONSIBLE_MAX)
    throw badInput(
      'responsible',
      text(`Penanggung jawab paling panjang ${RESPONSIBLE_MAX} huruf.`, `Who sees to it: ${RESPONSIBLE_MAX} characters at most.`),
    );
  return typed;
}

function checkDue(dueOn: string): void {
  if (dueOn < today('Asia/Jakarta'))
    throw badInput('dueOn', text(`Tenggat ${formatDay(dueOn, 'id')} sudah lewat.`, `The due date ${formatDay(dueOn, 'en')} has passed.`));
}
