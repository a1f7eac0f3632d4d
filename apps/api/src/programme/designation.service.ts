import { may, rolesWith, scopesOf, type Place, type Role } from '@simpul/domain/access.ts';
import type { Problem } from '@simpul/domain/checks.ts';
import { problemsOfDesignation, problemsOfRevocation, type DesignationValues } from '@simpul/domain/designation.ts';
import { isInside } from '@simpul/domain/region-code.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { IsNull, Like } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { refuseProblems } from '../kampung/owned.service.ts';
import { audit, AuditRow } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import { DesignationRow } from './designation.entity.ts';
import type { AddDesignationInput, RevokeDesignationInput } from './designation.inputs.ts';
import { ProgrammeRow } from './programme.entity.ts';

const DESIGNATION = text('Penetapan', 'Designation');

/** Enters a decree; it closes the designation that stood before. @throws Refusal, also when somebody else entered one meanwhile. */
export async function addDesignation(ctx: Context, input: AddDesignationInput): Promise<DesignationRow> {
  const role = keeperOf(ctx, { region: input.kampung, programme: input.programme }, text('Kampung', 'Kampung'));
  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // The kampung is held first: of two decrees at once the second one sees the first.
      const [held] = await lockKampung(tx.db, [input.kampung]);
      const programme = await tx.db.findOneBy(ProgrammeRow, { code: input.programme });
      if (!held) throw notFound(text('Kampung', 'Kampung'));
      if (!programme)
        throw badInput(
          'programme',
          text(`Tidak ada program dengan kode ${input.programme}.`, `There is no programme with code ${input.programme}.`),
        );
      const values = valuesOf(input);
      refuseProblems(problemsOfDesignation(values, programme.levels, today()));
      const former = await tx.db.findOneBy(DesignationRow, { kampungId: held.id, programmeCode: programme.code, replacedOn: IsNull() });
      if ((former?.id ?? null) !== (input.replaces ?? null)) throw await changedMeanwhile(tx, input.kampung);

      if (former) await tx.db.update(DesignationRow, { id: former.id }, { replacedOn: today() });
      const { sampleData } = await tx.db.findOneByOrFail(KampungRow, { id: held.id });
      const { note, ...columns } = values;
      const row = tx.db.create(DesignationRow, {
        ...columns,
        note: note === null ? null : text(note, note),
        kampungId: held.id,
        programmeCode: programme.code,
        sampleData,
      });
      await tx.db.insert(DesignationRow, row);
      await record(tx, 'add', { row, kampung: input.kampung, programme, role, before: former && withoutLife(former), after: values });
      return row.id;
    }),
  );
  return ctx.db.findOneByOrFail(DesignationRow, { id });
}

/** Ends a designation before its last day. @throws Refusal */
export async function revokeDesignation(ctx: Context, input: RevokeDesignationInput): Promise<DesignationRow> {
  const { row: found, kampung } = await findDesignation(ctx, input.id);
  const role = keeperOf(ctx, { region: kampung, programme: found.programmeCode }, DESIGNATION);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [kampung]);
      const row = await tx.db.findOneByOrFail(DesignationRow, { id: found.id });
      if (row.replacedOn !== null || row.revokedOn !== null) throw await changedMeanwhile(tx, kampung);
      const reason = input.reason.trim();
      refuseInput(problemsOfRevocation({ revokedOn: input.revokedOn, reason }, row, today()));
      const end = { revokedOn: input.revokedOn, revokedReason: reason };
      await tx.db.update(DesignationRow, { id: row.id }, end);
      const programme = await tx.db.findOneByOrFail(ProgrammeRow, { code: row.programmeCode });
      await record(tx, 'revoke', { row, kampung, programme, role, before: withoutLife(row), after: { ...withoutLife(row), ...end } });
      return row.id;
    }),
  );
  return ctx.db.findOneByOrFail(DesignationRow, { id: found.id });
}

/** @throws Refusal NOT_FOUND for a kampung outside the actor's regions, as for one that is not there; FORBIDDEN without the right to keep it. */
function keeperOf(ctx: Context, place: Required<Place>, what: BilingualText): Role {
  if (!scopesOf(ctx.actor, 'integration.read').some(({ region }) => isInside(place.region, region))) throw notFound(what);
  const [role] = rolesWith(ctx.actor, 'designation.edit', place);
  if (!role) throw forbidden();
  return role;
}

async function findDesignation(ctx: Context, id: string): Promise<{ row: DesignationRow; kampung: string }> {
  const row = isUuid(id) ? await ctx.db.findOneBy(DesignationRow, { id }) : null;
  const kampung = row && (await ctx.db.findOneBy(KampungRow, { id: row.kampungId }));
  if (!row || !kampung || !may(ctx.actor, 'integration.read', { region: kampung.code, programme: row.programmeCode }))
    throw notFound(DESIGNATION);
  return { row, kampung: kampung.code };
}

const valuesOf = ({ values: { levelCode, decree, decreedOn, validTo, note } }: AddDesignationInput): DesignationValues => ({
  levelCode: levelCode ?? null,
  decree: decree.trim(),
  decreedOn,
  validTo: validTo ?? null,
  note: note?.trim() || null,
});

function refuseInput(problems: readonly Problem<string>[]): void {
  const fields = problems.map(({ field, problem }) => ({ field, text: problem }));
  if (fields[0]) throw new Refusal('BAD_USER_INPUT', fields[0].text, fields[0].field, fields);
}

async function changedMeanwhile(tx: Context, kampung: string): Promise<Refusal> {
  const last = await tx.db.findOne(AuditRow, {
    where: { entity: 'kampung', entityId: kampung, action: Like('designation.%') },
    order: { id: 'DESC' },
  });
  const [id, en] = [last?.actorName ?? 'orang lain', last?.actorName ?? 'Somebody else'];
  return new Refusal(
    'CONFLICT',
    text(
      `Penetapan ini sudah diubah oleh ${id}. Muat yang terbaru, lalu ulangi.`,
      `${en} has changed this designation meanwhile. Load the latest and try again.`,
    ),
    'replaces',
  );
}

const withoutLife = ({ levelCode, decree, decreedOn, validTo, note }: DesignationRow) => ({ levelCode, decree, decreedOn, validTo, note });

type Change = { row: DesignationRow; kampung: string; programme: ProgrammeRow; role: Role; before: object | null; after: object };

async function record(tx: Context, action: 'add' | 'revoke', { kampung, programme, role, before, after }: Change): Promise<void> {
  const { id, en } = programme.shortName;
  await audit(tx, {
    action: `designation.${action}`,
    entity: 'kampung',
    entityId: kampung,
    region: kampung,
    role,
    summary:
      action === 'add'
        ? text(`Penetapan ${id}: SK baru`, `Designation ${en}: new decree`)
        : text(`Penetapan ${id}: dicabut`, `Designation ${en}: revoked`),
    before,
    after,
  });
  await refreshSummaries(tx.db, [kampung]);
}
