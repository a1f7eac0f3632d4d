import { ROLE_NAMES, scopesOf, type Role } from '@simpul/domain/access.ts';
import { giverOf } from '@simpul/domain/delegation.ts';
import { text } from '@simpul/domain/text.ts';
import { In } from 'typeorm';
import { tellOfRole } from '../notification/tell.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { keyset, pageOf, readPage, type PageInfo, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { knownProgrammes, requireGiver, requireWhollyBelow } from './giving.ts';
import { forgetCodes } from './guesses.ts';
import { PersonRow, RoleAssignmentRow, SessionRow } from './identity.entity.ts';
import type { AssignRoleInput, HandOverInput } from './people.types.ts';
import { scopeSql } from './scope.sql.ts';
import { NO_SECOND_FACTOR } from './second-factor.service.ts';

const PERSON = text('Orang', 'Person');
/** Roles that are valid today. */
const VALID = `a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date)`;

/** People who have, or had, a role inside the caller's scope. @throws Refusal FORBIDDEN without the right. */
export async function listPeople(ctx: Context, search: string, page: PageInput): Promise<{ nodes: PersonRow[]; pageInfo: PageInfo }> {
  const scopes = scopesOf(actorOf(ctx), 'people.manage');
  if (scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const scope = scopeSql(scopes, $, 'a."regionCode"');
  const where = [`exists (select from work.role_assignment a where a."personId" = p.id and ${scope})`];
  if (search.trim() !== '') where.push(`(p.name ilike ${$(`%${search.trim().slice(0, 100)}%`)} or p.email = lower(${$(search.trim())}))`);
  const keys: SortKey[] = [
    { sql: 'p.name', cast: 'text' },
    { sql: 'p.id', cast: 'uuid' },
  ];
  const asked = readPage(page, 'NAME', keys);
  const set = keyset(asked, keys, $);
  const rows = await ctx.db.query<(PersonRow & Record<string, unknown>)[]>(
    `select p.*, ${set.select} from work.person p where ${where.join(' and ')} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  return pageOf(asked, keys, rows);
}

/** A person with a role inside the caller's scope, or null: foreign and missing look alike. */
export async function findPerson(ctx: Context, id: string): Promise<PersonRow | null> {
  if (!isUuid(id)) return null;
  const { $, values } = params();
  const scope = scopeSql(scopesOf(actorOf(ctx), 'people.manage'), $, 'a."regionCode"');
  const [row] = await ctx.db.query<PersonRow[]>(
    `select p.* from work.person p where p.id = ${$(id)} and exists (select from work.role_assignment a where a."personId" = p.id and ${scope})`,
    values,
  );
  return row ?? null;
}

/** The roles of somebody inside the caller's scope, the valid ones first. */
export function rolesOfPerson(ctx: Context, personId: string): Promise<(RoleAssignmentRow & { valid: boolean })[]> {
  const { $, values } = params();
  const scope = scopeSql(scopesOf(actorOf(ctx), 'people.manage'), $, 'a."regionCode"');
  return ctx.db.query(
    `select a.*, a."validFrom"::text, a."validTo"::text, ${VALID} as valid from work.role_assignment a
     where a."personId" = ${$(personId)} and ${scope} order by valid desc, a."validFrom" desc, a.id`,
    values,
  );
}

/** One more role for somebody who has an account. @throws Refusal naming the field at fault. */
export async function assignRole(ctx: Context, input: AssignRoleInput): Promise<PersonRow> {
  const { personId, role, region, validTo = null } = input;
  const person = await requirePerson(ctx, personId);
  const programmes = await knownProgrammes(ctx, input.programmes);
  const giver = requireGiver(ctx, { role, region, programmes });
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await tx.db.findOneOrFail(PersonRow, { where: { id: personId }, lock: { mode: 'for_no_key_update' } });
      const gift = { personId, role, regionCode: region, programmes };
      if (await heldAlready(tx, gift)) {
        throw new Refusal('CONFLICT', text('Orang ini sudah punya peran itu di sana.', 'This person already has that role there.'), 'role');
      }
      await tx.db.insert(RoleAssignmentRow, { ...gift, validTo });
      await recordRole(tx, 'give', giver, personId, role, region);
      await tellOfRole(tx, personId, role, region);
    }),
  );
  return person;
}

/** Ends a role at once: from this moment it gives no right. @throws Refusal. */
export async function endRole(ctx: Context, assignmentId: string): Promise<PersonRow> {
  const row = isUuid(assignmentId) ? await ctx.db.findOneBy(RoleAssignmentRow, { id: assignmentId }) : null;
  const person = row && (await findPerson(ctx, row.personId));
  if (!row || !person) throw notFound(text('Peran', 'Role'));
  const giver = requireGiver(ctx, { ...row, region: row.regionCode });
  await transact(ctx, async (tx) => {
    await tx.db.update(RoleAssignmentRow, { id: row.id }, { validTo: () => 'current_date - 1' });
    await recordRole(tx, 'end', giver, row.personId, row.role, row.regionCode);
  });
  return person;
}

/** Moves every role that the caller may give from one person to another, in one step. @throws Refusal. */
export async function handOver(ctx: Context, input: HandOverInput): Promise<PersonRow> {
  if (input.fromId === input.toId) throw badInput('toId', text('Pilih orang lain.', 'Choose somebody else.'));
  const [from, to] = [await requirePerson(ctx, input.fromId), await requirePerson(ctx, input.toId)];
  if (to.deactivatedAt) throw badInput('toId', text('Akun penerima sudah ditutup.', 'The account of the receiver is closed.'));
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // Both are locked, in one order: of two who hand over the same roles, the second finds them gone.
      await tx.db.find(PersonRow, { where: { id: In([from.id, to.id]) }, order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } });
      const roles = await subordinateRoles(tx, from.id);
      if (roles.length === 0) throw forbidden();
      for (const { id, role, regionCode, programmes, validTo } of roles) {
        const giver = requireGiver(ctx, { role, region: regionCode, programmes });
        await tx.db.update(RoleAssignmentRow, { id }, { validTo: () => 'current_date - 1' });
        await recordRole(tx, 'end', giver, from.id, role, regionCode);
        const gift = { personId: to.id, role, regionCode, programmes };
        const held = await heldAlready(tx, gift);
        if (!held) await tx.db.insert(RoleAssignmentRow, { ...gift, validTo });
        else if (held.validTo !== null && (validTo === null || validTo > held.validTo))
          await tx.db.update(RoleAssignmentRow, { id: held.id }, { validTo });
        await recordRole(tx, 'give', giver, to.id, role, regionCode);
        await tellOfRole(tx, to.id, role, regionCode);
      }
    }),
  );
  return to;
}

/** Closes or reopens an account; closing ends its sessions at once. @throws Refusal. */
export async function setActive(ctx: Context, personId: string, isActive: boolean): Promise<PersonRow> {
  const person = await requirePerson(ctx, personId);
  const { role, regionCode } = await requireWhollyBelow(ctx, personId);
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: personId }, { deactivatedAt: isActive ? null : () => 'now()' });
    if (!isActive) await tx.db.delete(SessionRow, { personId });
    await audit(tx, {
      action: isActive ? 'person.reactivate' : 'person.deactivate',
      entity: 'person',
      entityId: personId,
      region: regionCode,
      role,
      summary: isActive ? text('Akun dibuka lagi', 'Account reopened') : text('Akun ditutup', 'Account closed'),
    });
  });
  return { ...person, deactivatedAt: isActive ? null : new Date() };
}

/** Turns off the second factor of somebody who has lost it; they are signed out everywhere. @throws Refusal. */
export async function resetSecondFactor(ctx: Context, personId: string): Promise<PersonRow> {
  const person = await requirePerson(ctx, personId);
  const { role, regionCode } = await requireWhollyBelow(ctx, personId);
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: personId }, NO_SECOND_FACTOR);
    await tx.db.delete(SessionRow, { personId });
    await audit(tx, {
      action: 'person.resetSecondFactor',
      entity: 'person',
      entityId: personId,
      region: regionCode,
      role,
      summary: text('Verifikasi dua langkah dihapus, semua sesi berakhir', 'Two-step verification removed, every session ended'),
    });
  });
  await forgetCodes(ctx, personId);
  return { ...person, ...NO_SECOND_FACTOR };
}

/** A person with a role inside the caller's scope. @throws Refusal NOT_FOUND */
export async function requirePerson(ctx: Context, id: string): Promise<PersonRow> {
  const person = await findPerson(ctx, id);
  if (!person) throw notFound(PERSON);
  return person;
}

/** The valid role that already gives what a gift would give: for programmes, at least all of them. */
async function heldAlready(
  tx: Context,
  { programmes, ...same }: Pick<RoleAssignmentRow, 'personId' | 'role' | 'regionCode' | 'programmes'>,
): Promise<RoleAssignmentRow | undefined> {
  const rows = await tx.db.findBy(RoleAssignmentRow, same);
  return rows.find((row) => isValidToday(row) && (row.programmes === null || programmes?.every((code) => row.programmes?.includes(code))));
}

/** The valid roles of somebody that the caller could have given. */
async function subordinateRoles(ctx: Context, personId: string): Promise<RoleAssignmentRow[]> {
  const rows = await rolesOfPerson(ctx, personId);
  return rows.filter(
    ({ valid, role, regionCode, programmes }) => valid && 'role' in giverOf(ctx.actor, { role, region: regionCode, programmes }),
  );
}

function isValidToday({ validFrom, validTo }: RoleAssignmentRow): boolean {
  return validFrom <= today() && (validTo === null || validTo >= today());
}

const recordRole = (tx: Context, verb: 'give' | 'end', giver: Role, personId: string, role: Role, region: string): Promise<void> =>
  audit(tx, {
    action: `role.${verb}`,
    entity: 'person',
    entityId: personId,
    region,
    role: giver,
    summary:
      verb === 'give'
        ? text(`Peran ${ROLE_NAMES[role].id} (${region}) diberikan`, `Role ${ROLE_NAMES[role].en} (${region}) given`)
        : text(`Peran ${ROLE_NAMES[role].id} (${region}) diakhiri`, `Role ${ROLE_NAMES[role].en} (${region}) ended`),
  });
