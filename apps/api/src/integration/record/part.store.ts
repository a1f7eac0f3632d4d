import type { EntityTarget } from 'typeorm';
import { rolesWith, type Permission, type Role } from '@simpul/domain/access.ts';
import { BOND_OF_EVIDENCE } from '@simpul/domain/bonds.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import type { PartKind } from '@simpul/domain/integration-parts.ts';
import { choicesOf, type Lists } from '@simpul/domain/reference.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { tellWhoIsNext } from '../../notification/tell.integration.ts';
import { audit } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import { forbidden, notFound, Refusal, rowChanged } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { isGone } from '../../platform/trash.ts';
import { isUuid } from '../../platform/uuid.ts';
import { transact } from '../../platform/transact.ts';
import { lockKampung, refreshSummaries } from '../../publication/summary.ts';
import { IntegrationBondRow, IntegrationRow, UNCHECKED } from '../integration.entity.ts';
import { readFactsOf } from '../integration.facts.ts';
import { findIntegration, INTEGRATION, type FoundIntegration } from '../integration.found.ts';
import { IntegrationBudgetRow, IntegrationEvidenceRow, IntegrationTaskRow, IntegrationVisitRow, type PartRow } from './part.entity.ts';
import type { PartInput, PartTrashInput } from './part.types.ts';

/** More than any integration has: nobody can fill the tables with one account. */
const ROWS_MAX = 300;

type Parts = { TASK: IntegrationTaskRow; BUDGET: IntegrationBudgetRow; VISIT: IntegrationVisitRow; EVIDENCE: IntegrationEvidenceRow };

/** The parts of a record are kept alike: each row has a version, leaves through the trash and stands in the audit trail. */
const KINDS: Record<PartKind, { entity: EntityTarget<PartRow>; name: BilingualText }> = {
  TASK: { entity: IntegrationTaskRow, name: text('Tugas', 'Task') },
  BUDGET: { entity: IntegrationBudgetRow, name: text('Baris anggaran', 'Budget line') },
  VISIT: { entity: IntegrationVisitRow, name: text('Kunjungan monev', 'Monitoring visit') },
  EVIDENCE: { entity: IntegrationEvidenceRow, name: text('Bukti', 'Evidence') },
};

/**
 * The integration and the role with which the actor may do this to it.
 * @throws Refusal NOT_FOUND outside their scope; FORBIDDEN without the right; CONFLICT once it has ended.
 */
export async function openIntegration(ctx: Context, permission: Permission, id: string): Promise<FoundIntegration & { role: Role }> {
  const found = await findIntegration(ctx, id);
  if (!found) throw notFound(INTEGRATION);
  const [role] = rolesWith(ctx.actor, permission, found.place);
  if (!role) throw forbidden();
  refuseEnded(found.row);
  return { ...found, role };
}

/**
 * Holds an integration while something is written on its record. Everybody who writes about a kampung holds
 * its row first, so that of two at once the second sees what the first has done, and neither blocks the other.
 * @throws Refusal CONFLICT once the integration has ended meanwhile, or the village of its kampung has joined another one
 */
export async function holdIntegration(tx: Context, { row, place }: FoundIntegration): Promise<void> {
  await lockKampung(tx.db, [place.region]);
  refuseEnded(await tx.db.findOneByOrFail(IntegrationRow, { id: row.id }));
}

function refuseEnded({ state }: IntegrationRow): void {
  if (!CLOSED_STATES.includes(state)) return;
  throw new Refusal(
    'CONFLICT',
    text('Integrasi ini sudah berakhir: catatannya hanya dapat dibaca.', 'This integration has ended: its record can be read alone.'),
    'integration',
  );
}

/**
 * Adds or changes a part of the record.
 * @param columnsOf reads and checks what the caller gave, inside the transaction
 * @throws Refusal CONFLICT when somebody changed the row meanwhile, or what `columnsOf` throws
 */
export async function savePart<Kind extends PartKind>(
  ctx: Context,
  kind: Kind,
  input: PartInput,
  columnsOf: (tx: Context, found: FoundIntegration, choices: Lists) => Promise<Partial<Parts[Kind]>>,
): Promise<string> {
  const { row: integration, place, role } = await openIntegration(ctx, 'integration.write', input.integration);
  const { entity } = KINDS[kind];
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await holdIntegration(tx, { row: integration, place });
      const before = input.id ? await lockedPart(tx, kind, integration.id, input.id) : null;
      if (before && before.version !== input.version) throw rowChanged();
      const choices = choicesOf(await ctx.load.lists.load(place.region), before);
      const columns: Partial<PartRow> = await columnsOf(tx, { row: integration, place }, choices);
      if (!before && (await tx.db.countBy(entity, { integrationId: integration.id })) >= ROWS_MAX) {
        throw new Refusal(
          'BAD_USER_INPUT',
          text(`Bagian ini paling banyak ${ROWS_MAX} baris.`, `This part holds ${ROWS_MAX} rows at most.`),
          'id',
        );
      }
      const row = tx.db.create(entity, { ...columns, integrationId: integration.id });
      if (before) await tx.db.update(entity, { id: before.id }, { ...columns, version: before.version + 1 });
      else await tx.db.insert(entity, row);
      const id = before?.id ?? row.id;
      if (before) await uncheck(tx, before);
      await record(tx, { kind, id: integration.id, place, role }, before ? CHANGED : ADDED, before, { ...columns, id });
      return id;
    }),
  );
}

/** Puts a part into the trash, or brings it back. Twice is the same as once. */
export async function setPartTrash(
  ctx: Context,
  { integration: integrationId, kind, id }: PartTrashInput,
  isGoing: boolean,
): Promise<void> {
  const { row: integration, place, role } = await openIntegration(ctx, 'integration.write', integrationId);
  await transact(ctx, async (tx) => {
    await holdIntegration(tx, { row: integration, place });
    const row = await lockedPart(tx, kind, integration.id, id);
    if ((row.deletedAt !== null) === isGoing) return;
    await tx.db.update(KINDS[kind].entity, { id }, { deletedAt: isGoing ? () => 'now()' : null, version: row.version + 1 });
    if (isGoing) await uncheck(tx, row);
    await record(tx, { kind, id: integration.id, place, role }, isGoing ? REMOVED : RESTORED, isGoing ? row : null, isGoing ? null : row);
  });
}

/** A check, and the word of the partner agency, were of the proof that was there: when a document is changed or goes, both come anew. */
async function uncheck(tx: Context, row: PartRow): Promise<void> {
  const { integrationId } = row;
  const kind = row instanceof IntegrationEvidenceRow ? BOND_OF_EVIDENCE[row.kind] : undefined;
  if (!kind) return;
  await tx.db.update(IntegrationBondRow, { integrationId, kind }, UNCHECKED);
  await tx.db.query('update work.integration set "proofChangedAt" = clock_timestamp() where id = $1', [integrationId]);
}

async function lockedPart(tx: Context, kind: PartKind, integrationId: string, id: string): Promise<PartRow> {
  const where = { id, integrationId };
  const row = isUuid(id) ? await tx.db.findOne(KINDS[kind].entity, { where, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row || isGone(row)) throw notFound(KINDS[kind].name);
  if (row instanceof IntegrationEvidenceRow && row.transitionId !== null) {
    throw new Refusal(
      'CONFLICT',
      text(
        'Dokumen ini diserahkan bersama sebuah langkah dan tetap seperti adanya. Tambahkan dokumen baru.',
        'This document was handed in with a step and stays as it is. Add another one.',
      ),
      'id',
    );
  }
  return row;
}

const ADDED = { action: 'add', word: text('ditambahkan', 'added') };
const CHANGED = { action: 'change', word: text('diubah', 'changed') };
const REMOVED = { action: 'remove', word: text('dihapus', 'removed') };
const RESTORED = { action: 'restore', word: text('dipulihkan', 'brought back') };

type Where = { kind: PartKind; id: string; place: FoundIntegration['place']; role: Role };

async function record(
  tx: Context,
  { kind, id, place, role }: Where,
  { action, word }: typeof ADDED,
  before: object | null,
  after: object | null,
): Promise<void> {
  const { name } = KINDS[kind];
  await audit(tx, {
    action: `integration.${kind.toLowerCase()}.${action}`,
    entity: 'integration',
    entityId: id,
    region: place.region,
    role,
    summary: text(`${name.id} ${word.id} (${place.programme})`, `${name.en} ${word.en} (${place.programme})`),
    before,
    after,
  });
  await refreshSummaries(tx.db, [place.region]);
  // What was added may be what the next step waited for.
  const integration = await tx.db.findOneByOrFail(IntegrationRow, { id });
  await tellWhoIsNext(tx, integration, place.region, await readFactsOf(tx, integration));
}
