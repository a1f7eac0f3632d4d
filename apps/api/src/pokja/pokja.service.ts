import { may, rolesWith, type Role } from '@simpul/domain/access.ts';
import { choicesOf, type Lists } from '@simpul/domain/reference.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { problemsOfMember, problemsOfPlanItem } from '@simpul/domain/working-group.ts';
import type { EntityTarget } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { inTrash, isGone } from '../platform/trash.ts';
import { isUuid } from '../platform/uuid.ts';
import { transact } from '../platform/transact.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { MemberRow, PlanItemRow } from './pokja.entity.ts';
import type { OwnedKind, SaveMemberInput, SavePlanItemInput, TrashInput } from './pokja.types.ts';

/** More than any kampung has: nobody can fill the tables with one account. */
const ROWS_MAX = 500;

/** The two lists are kept alike: each row has a version, leaves through the trash and stands in the audit trail. */
const KINDS: Record<OwnedKind, { entity: EntityTarget<MemberRow | PlanItemRow>; audit: string; name: BilingualText }> = {
  MEMBER: { entity: MemberRow, audit: 'member', name: text('Anggota Pokja', 'Member') },
  PLAN_ITEM: { entity: PlanItemRow, audit: 'plan', name: text('Kegiatan RKM', 'Item of the work plan') },
};

/** @throws Refusal with one sentence per wrong field; CONFLICT when somebody changed the member meanwhile. */
export function saveMember(ctx: Context, input: SaveMemberInput): Promise<string> {
  const { name, position, section, trainedOn = null, phone = null, mayBeShown } = input.values;
  const values = { name: name.trim(), position, section, trainedOn, phone: phone?.trim() || null, mayBeShown };
  return save(ctx, 'MEMBER', input, values, (kampung, choices) => problemsOfMember(values, kampung.workingGroupSections, today(), choices));
}

/** @throws Refusal with one sentence per wrong field; CONFLICT when somebody changed the item meanwhile. */
export function savePlanItem(ctx: Context, input: SavePlanItemInput): Promise<string> {
  const { year, title, familyFunction, month, owner, source = null, budget = null, state } = input.values;
  const values = { year, title: title.trim(), familyFunction, month, owner: owner.trim(), source, budget, state };
  return save(ctx, 'PLAN_ITEM', input, values, (_, choices) => problemsOfPlanItem(values, today(), choices));
}

type SaveInput = Pick<SaveMemberInput, 'kampung' | 'id' | 'version' | 'idempotencyKey'>;

async function save(
  ctx: Context,
  kind: OwnedKind,
  input: SaveInput,
  values: Partial<MemberRow & PlanItemRow>,
  problemsIn: (kampung: KampungRow, choices: Lists) => { field: string; problem: BilingualText }[],
): Promise<string> {
  const role = editorOf(ctx, input.kampung);
  const { entity, audit: name } = KINDS[kind];
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, { ...input, values }, async () => {
      const kampung = await tx.db.findOneBy(KampungRow, { code: input.kampung });
      if (!kampung) throw notFound(text('Kampung', 'Kampung'));
      const before = input.id ? await lockedRow(tx, kind, kampung, input.id) : null;
      if (before && before.version !== input.version) throw changedMeanwhile();
      const choices = choicesOf(await ctx.load.lists.load(kampung.code), before);
      const fields = problemsIn(kampung, choices).map(({ field, problem }) => ({ field: `values.${field}`, text: problem }));
      const [wrong] = fields;
      if (wrong) throw new Refusal('BAD_USER_INPUT', wrong.text, wrong.field, fields);

      if (!input.id && (await tx.db.countBy(entity, { kampungId: kampung.id })) >= ROWS_MAX) {
        throw new Refusal(
          'BAD_USER_INPUT',
          text(`Daftar ini paling banyak ${ROWS_MAX} baris.`, `This list holds ${ROWS_MAX} rows at most.`),
          'id',
        );
      }
      const row = tx.db.create(entity, { ...values, kampungId: kampung.id });
      if (before) await tx.db.update(entity, { id: before.id }, { ...values, version: before.version + 1 });
      else await tx.db.insert(entity, row);
      const id = before?.id ?? row.id;
      await audit(tx, {
        action: `${name}.${before ? 'change' : 'add'}`,
        entity: 'kampung',
        entityId: kampung.code,
        role,
        summary: summaryOf(kind, before ? text('diubah', 'changed') : text('ditambahkan', 'added')),
        before: before && withoutPhone(before),
        after: withoutPhone({ ...values, id }),
      });
      await refreshSummaries(tx.db, [kampung.code]);
      return id;
    }),
  );
}

/** Puts a row into the trash. Twice is the same as once. */
export const removeOwned = (ctx: Context, input: TrashInput): Promise<void> => setTrash(ctx, input, true);

/** Brings a row back from the trash. @throws Refusal NOT_FOUND once it has left the trash for good. */
export const restoreOwned = (ctx: Context, input: TrashInput): Promise<void> => setTrash(ctx, input, false);

async function setTrash(ctx: Context, { kampung: code, kind, id }: TrashInput, isGoing: boolean): Promise<void> {
  const role = editorOf(ctx, code);
  await transact(ctx, async (tx) => {
    const kampung = await tx.db.findOneByOrFail(KampungRow, { code });
    const row = await lockedRow(tx, kind, kampung, id);
    if ((row.deletedAt !== null) === isGoing) return;
    await tx.db.update(KINDS[kind].entity, { id }, { deletedAt: isGoing ? () => 'now()' : null, version: row.version + 1 });
    await audit(tx, {
      action: `${KINDS[kind].audit}.${isGoing ? 'remove' : 'restore'}`,
      entity: 'kampung',
      entityId: code,
      role,
      summary: summaryOf(kind, isGoing ? text('dihapus', 'removed') : text('dipulihkan', 'brought back')),
      before: isGoing ? withoutPhone(row) : null,
      after: isGoing ? null : withoutPhone(row),
    });
    await refreshSummaries(tx.db, [code]);
  });
}

function editorOf(ctx: Context, code: string): Role {
  const place = { region: code };
  if (!may(ctx.actor, 'kampung.read', place)) throw notFound(text('Kampung', 'Kampung'));
  const [role] = rolesWith(ctx.actor, 'kampung.edit', place);
  if (!role) throw forbidden();
  return role;
}

async function lockedRow(tx: Context, kind: OwnedKind, kampung: KampungRow, id: string): Promise<MemberRow | PlanItemRow> {
  const where = { id, kampungId: kampung.id };
  const row = isUuid(id) ? await tx.db.findOne(KINDS[kind].entity, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row || isGone(row)) throw notFound(KINDS[kind].name);
  return row;
}

const changedMeanwhile = () =>
  new Refusal(
    'CONFLICT',
    text(
      'Baris ini sudah diubah orang lain. Muat yang terbaru, lalu ulangi.',
      'Somebody else has changed this row. Load the latest and try again.',
    ),
    'version',
  );

/** The trail keeps no phone numbers: it cannot be emptied when somebody asks to be forgotten. */
function withoutPhone(row: object): object {
  return 'phone' in row ? { ...row, phone: row.phone === null ? null : '•••' } : row;
}

const summaryOf = (kind: OwnedKind, verb: BilingualText): BilingualText =>
  text(`${KINDS[kind].name.id} ${verb.id}`, `${KINDS[kind].name.en} ${verb.en}`);

/** The members that stand, or those of the trash; in the order of their sections. */
export const listMembers = (ctx: Context, kampungId: string, isTrash: boolean): Promise<MemberRow[]> =>
  ctx.db.find(MemberRow, {
    where: { kampungId, deletedAt: inTrash(isTrash) },
    order: { section: 'ASC', position: 'ASC', name: 'ASC', id: 'ASC' },
  });

/** The items that stand, or those of the trash; newest year first, then by month. */
export const listPlanItems = (ctx: Context, kampungId: string, isTrash: boolean): Promise<PlanItemRow[]> =>
  ctx.db.find(PlanItemRow, {
    where: { kampungId, deletedAt: inTrash(isTrash) },
    order: { year: 'DESC', month: 'ASC', title: 'ASC', id: 'ASC' },
  });
