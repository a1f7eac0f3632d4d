import type { Problem } from '@simpul/domain/checks.ts';
import { choicesOf, type Lists } from '@simpul/domain/reference.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { EntityTarget } from 'typeorm';
import { DocumentRow } from '../document/document.entity.ts';
import { rolesAtKampung } from './rights.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { notFound, Refusal, rowChanged } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { isGone } from '../platform/trash.ts';
import { isUuid } from '../platform/uuid.ts';
import { transact } from '../platform/transact.ts';
import { MemberRow, PlanItemRow } from '../pokja/pokja.entity.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { KampungRow } from './kampung.entity.ts';
import type { OwnedInput, OwnedKind, TrashInput } from './owned.types.ts';

/** More than any kampung has: nobody can fill the tables with one account. */
const ROWS_MAX = 500;

type OwnedRows = { MEMBER: MemberRow; PLAN_ITEM: PlanItemRow; DOCUMENT: DocumentRow };
type AnyRow = OwnedRows[OwnedKind];

/** The lists of a kampung are kept alike: each row has a version, leaves through the trash and stands in the audit trail. */
const KINDS: Record<OwnedKind, { entity: EntityTarget<AnyRow>; audit: string; name: BilingualText }> = {
  MEMBER: { entity: MemberRow, audit: 'member', name: text('Anggota Pokja', 'Member') },
  PLAN_ITEM: { entity: PlanItemRow, audit: 'plan', name: text('Kegiatan RKM', 'Item of the work plan') },
  DOCUMENT: { entity: DocumentRow, audit: 'document', name: text('Dokumen', 'Document') },
};

/**
 * Adds or changes a row.
 * @param columnsOf reads and checks what the caller gave, inside the transaction
 * @throws Refusal CONFLICT when somebody changed the row meanwhile, or what `columnsOf` throws
 */
export async function saveOwned<Kind extends OwnedKind>(
  ctx: Context,
  kind: Kind,
  input: OwnedInput,
  columnsOf: (tx: Context, kampung: KampungRow, choices: Lists) => Promise<Partial<OwnedRows[Kind]>>,
): Promise<string> {
  const [role] = rolesAtKampung(ctx, 'kampung.edit', input.kampung);
  const { entity, audit: name } = KINDS[kind];
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const kampung = await tx.db.findOneBy(KampungRow, { code: input.kampung });
      if (!kampung) throw notFound(text('Kampung', 'Kampung'));
      const before = input.id ? await lockedRow(tx, kind, kampung, input.id) : null;
      if (before && before.version !== input.version) throw rowChanged();
      const choices = choicesOf(await ctx.load.lists.load(kampung.code), before);
      const columns: Partial<AnyRow> = await columnsOf(tx, kampung, choices);
      if (!input.id && (await tx.db.countBy(entity, { kampungId: kampung.id })) >= ROWS_MAX) {
        throw new Refusal(
          'BAD_USER_INPUT',
          text(`Daftar ini paling banyak ${ROWS_MAX} baris.`, `This list holds ${ROWS_MAX} rows at most.`),
          'id',
        );
      }
      const row = tx.db.create(entity, { ...columns, kampungId: kampung.id });
      if (before) await tx.db.update(entity, { id: before.id }, { ...columns, version: before.version + 1 });
      else await tx.db.insert(entity, row);
      const id = before?.id ?? row.id;
      await audit(tx, {
        action: `${name}.${before ? 'change' : 'add'}`,
        entity: 'kampung',
        entityId: kampung.code,
        region: kampung.code,
        role,
        summary: summaryOf(kind, before ? text('diubah', 'changed') : text('ditambahkan', 'added')),
        before: before && withoutPhone(before),
        after: withoutPhone({ ...columns, id }),
      });
      await refreshSummaries(tx.db, [kampung.code]);
      return id;
    }),
  );
}

/** @throws Refusal with one sentence per wrong field of `values` */
export function refuseProblems(problems: readonly Problem<PropertyKey>[]): void {
  const fields = problems.map(({ field, problem }) => ({ field: `values.${String(field)}`, text: problem }));
  const [wrong] = fields;
  if (wrong) throw new Refusal('BAD_USER_INPUT', wrong.text, wrong.field, fields);
}

/** Puts a row into the trash. Twice is the same as once. */
export const removeOwned = (ctx: Context, input: TrashInput): Promise<void> => setTrash(ctx, input, true);

/** Brings a row back from the trash. @throws Refusal NOT_FOUND once it has left the trash for good. */
export const restoreOwned = (ctx: Context, input: TrashInput): Promise<void> => setTrash(ctx, input, false);

async function setTrash(ctx: Context, { kampung: code, kind, id }: TrashInput, isGoing: boolean): Promise<void> {
  const [role] = rolesAtKampung(ctx, 'kampung.edit', code);
  await transact(ctx, async (tx) => {
    const kampung = await tx.db.findOneByOrFail(KampungRow, { code });
    const row = await lockedRow(tx, kind, kampung, id);
    if ((row.deletedAt !== null) === isGoing) return;
    await tx.db.update(KINDS[kind].entity, { id }, { deletedAt: isGoing ? () => 'now()' : null, version: row.version + 1 });
    await audit(tx, {
      action: `${KINDS[kind].audit}.${isGoing ? 'remove' : 'restore'}`,
      entity: 'kampung',
      entityId: code,
      region: code,
      role,
      summary: summaryOf(kind, isGoing ? text('dihapus', 'removed') : text('dipulihkan', 'brought back')),
      before: isGoing ? withoutPhone(row) : null,
      after: isGoing ? null : withoutPhone(row),
    });
    await refreshSummaries(tx.db, [code]);
  });
}

async function lockedRow(tx: Context, kind: OwnedKind, kampung: KampungRow, id: string): Promise<AnyRow> {
  const where = { id, kampungId: kampung.id };
  const row = isUuid(id) ? await tx.db.findOne(KINDS[kind].entity, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row || isGone(row)) throw notFound(KINDS[kind].name);
  return row;
}

/** The trail keeps no phone numbers: it cannot be emptied when somebody asks to be forgotten. */
function withoutPhone(row: object): object {
  return 'phone' in row ? { ...row, phone: row.phone === null ? null : '•••' } : row;
}

const summaryOf = (kind: OwnedKind, verb: BilingualText): BilingualText =>
  text(`${KINDS[kind].name.id} ${verb.id}`, `${KINDS[kind].name.en} ${verb.en}`);
