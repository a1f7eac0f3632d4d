import { randomBytes } from 'node:crypto';
import { ROLE_NAMES, rolesWith, scopesOf, type Role } from '@simpul/domain/access.ts';
import { giverOf } from '@simpul/domain/delegation.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { In, IsNull, type EntityManager } from 'typeorm';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { keyset, pageOf, readPage, type PageInfo, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { closePasswordLinks, recordOwn } from './account.service.ts';
import { countLink, forgetCodes } from './guesses.ts';
import { InvitationRow, PersonRow, RoleAssignmentRow, SessionRow } from './identity.entity.ts';
import { readEmail } from './identity.service.ts';
import { hashNewPassword } from './password.service.ts';
import type { AcceptInvitationInput, AssignRoleInput, HandOverInput, InvitePersonInput } from './people.types.ts';
import { scopeSql } from './scope.sql.ts';
import { NO_SECOND_FACTOR } from './second-factor.service.ts';
import { actorOfPerson, hashOf } from './session.service.ts';

const PERSON = text('Orang', 'Person');
const INVITATION = text('Undangan', 'Invitation');
const INVITATION_DAYS = 7;
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

/**
 * Prepares an account with its first role. The secret of the link is told once, here.
 * @throws Refusal naming the field at fault.
 */
export async function invitePerson(ctx: Context, input: InvitePersonInput): Promise<string> {
  const { role, region, validTo = null } = input;
  const programmes = await knownProgrammes(ctx, input.programmes);
  const giver = requireGiver(ctx, { role, region, programmes });
  const email = readEmail(input.email);
  const name = input.name.trim();
  if (name.length < 2 || name.length > 120) throw badInput('name', text('Nama 2–120 huruf.', 'A name has 2–120 characters.'));
  if (await ctx.db.existsBy(PersonRow, { email })) {
    throw badInput(
      'email',
      text(
        'Surel ini sudah punya akun. Beri peran kepada akun itu.',
        'This address already has an account. Give the role to that account.',
      ),
    );
  }
  return openInvitation(ctx, giver, { email, name, role, regionCode: region, programmes, validTo });
}

/** A link for a new password, for somebody who has lost theirs. */
export async function inviteToNewPassword(ctx: Context, personId: string): Promise<string> {
  const { email, name } = await requirePerson(ctx, personId);
  const { role, regionCode } = await requireWhollyBelow(ctx, personId);
  return openInvitation(ctx, role, { email, name, role: null, regionCode });
}

/** The first account of an installation, for whoever runs the server. @returns the secret of its link */
export async function inviteSystemAdmin(db: EntityManager, email: string, name: string): Promise<string> {
  const address = readEmail(email);
  if (await db.existsBy(PersonRow, { email: address }))
    throw badInput('email', text('Surel ini sudah punya akun.', 'This address already has an account.'));
  const { token } = await insertInvitation(db, { email: address, name, role: 'SYS_ADMIN', regionCode: NATION, invitedById: null });
  return token;
}

async function insertInvitation(db: EntityManager, values: Partial<InvitationRow>): Promise<{ token: string; id: string }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
  const row = db.create(InvitationRow, { programmes: null, validTo: null, ...values, tokenHash: hashOf(token), expiresAt });
  await db.insert(InvitationRow, row);
  return { token, id: row.id };
}

async function openInvitation(ctx: Context, giver: Role, values: Partial<InvitationRow>): Promise<string> {
  return transact(ctx, async (tx) => {
    const { token, id } = await insertInvitation(tx.db, { ...values, invitedById: actorOf(ctx).userId });
    await audit(tx, {
      action: values.role ? 'person.invite' : 'person.reset',
      entity: 'invitation',
      entityId: id,
      region: values.regionCode ?? null,
      role: giver,
      summary: text(`Tautan untuk ${values.email}`, `A link for ${values.email}`),
      after: { email: values.email, role: values.role, region: values.regionCode },
    });
    return token;
  });
}

/** The link with this secret, while it can be used; null for any other. @throws Refusal after too many looks. */
export async function findInvitation(ctx: Context, token: string): Promise<InvitationRow | null> {
  await countLink(ctx);
  return ctx.db
    .createQueryBuilder(InvitationRow, 'i')
    .where('i."tokenHash" = :hash and i."closedAt" is null and i."expiresAt" > now()', { hash: hashOf(token) })
    .getOne();
}

/** Opens the account, or gives it a new password; the link works once. @throws Refusal. */
export async function acceptInvitation(ctx: Context, { token, password }: AcceptInvitationInput): Promise<string> {
  const invitation = await findInvitation(ctx, token);
  if (!invitation) throw notFound(INVITATION);
  const passwordHash = await hashNewPassword(password, invitation.email, 'password');
  return transact(ctx, async (tx) => {
    const { affected } = await tx.db.update(InvitationRow, { id: invitation.id, closedAt: IsNull() }, { closedAt: () => 'now()' });
    const { email, name, role, regionCode, programmes, validTo } = invitation;
    // Locked: nobody gives the account another role between the look and the new password.
    const account = await tx.db.findOne(PersonRow, { where: { email }, lock: { mode: 'pessimistic_write' } });
    if (affected === 0 || !(await isStillMeant(tx, invitation, account))) throw notFound(INVITATION);
    if (role === null) {
      const person = account ?? (await tx.db.findOneByOrFail(PersonRow, { email }));
      await closePasswordLinks(tx, email);
      await tx.db.update(PersonRow, { id: person.id }, { passwordHash });
      await tx.db.delete(SessionRow, { personId: person.id });
      await recordOwn(
        tx,
        person,
        'passwordByLink',
        text('Kata sandi baru lewat tautan, semua sesi berakhir', 'New password by link, every session ended'),
      );
      return email;
    }
    const person = tx.db.create(PersonRow, { email, name, passwordHash });
    await tx.db.insert(PersonRow, person);
    await tx.db.insert(RoleAssignmentRow, { personId: person.id, role, regionCode, programmes, validTo });
    await recordOwn(tx, person, 'invitationAccepted', text('Undangan diterima, akun dibuka', 'Invitation accepted, account opened'));
    return email;
  });
}

/** A link falls with the right of whoever made it: a new password is theirs to give while they stand above the whole account. */
async function isStillMeant(
  { db }: Context,
  { invitedById, role, regionCode, programmes }: InvitationRow,
  account: PersonRow | null,
): Promise<boolean> {
  if (invitedById === null) return true;
  const inviter = await actorOfPerson(db, invitedById);
  if (role === null) return account !== null && (await standsAbove({ db, actor: inviter }, account.id)) !== null;
  return 'role' in giverOf(inviter, { role, region: regionCode, programmes });
}

/** Takes an unused link back. */
export async function revokeInvitation(ctx: Context, id: string): Promise<string> {
  const invitation = (await listInvitations(ctx)).find((row) => row.id === id);
  if (!invitation) throw notFound(INVITATION);
  await transact(ctx, async (tx) => {
    await tx.db.update(InvitationRow, { id, closedAt: IsNull() }, { closedAt: () => 'now()' });
    await audit(tx, {
      action: 'person.revoke',
      entity: 'invitation',
      entityId: id,
      region: invitation.regionCode,
      role: roleAt(ctx, invitation.regionCode),
      summary: text(`Tautan untuk ${invitation.email} dibatalkan`, `The link for ${invitation.email} was taken back`),
    });
  });
  return id;
}

/** Links that can still be used, inside the caller's scope. */
export function listInvitations(ctx: Context): Promise<InvitationRow[]> {
  const { $, values } = params();
  const scope = scopeSql(scopesOf(actorOf(ctx), 'people.manage'), $, 'i."regionCode"');
  return ctx.db.query(
    `select i.*, i."validTo"::text from work.invitation i where i."closedAt" is null and i."expiresAt" > now() and ${scope} order by i."expiresAt" desc limit 100`,
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
      await tx.db.findOneOrFail(PersonRow, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      const gift = { personId, role, regionCode: region, programmes };
      if (await heldAlready(tx, gift)) {
        throw new Refusal('CONFLICT', text('Orang ini sudah punya peran itu di sana.', 'This person already has that role there.'), 'role');
      }
      await tx.db.insert(RoleAssignmentRow, { ...gift, validTo });
      await recordRole(tx, 'give', giver, personId, role, region);
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
      await tx.db.find(PersonRow, { where: { id: In([from.id, to.id]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
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

async function requirePerson(ctx: Context, id: string): Promise<PersonRow> {
  const person = await findPerson(ctx, id);
  if (!person) throw notFound(PERSON);
  return person;
}

function requireGiver(ctx: Context, gift: Parameters<typeof giverOf>[1]): Role {
  const answer = giverOf(ctx.actor, gift);
  if ('role' in answer) return answer.role;
  throw answer.field === 'role' ? new Refusal('FORBIDDEN', answer.problem, 'role') : badInput(answer.field, answer.problem);
}

/** @throws Refusal FORBIDDEN for an account that the caller does not stand above. */
async function requireWhollyBelow(ctx: Context, personId: string): Promise<{ role: Role; regionCode: string }> {
  const above = await standsAbove(ctx, personId);
  if (!above) throw forbidden();
  return above;
}

/**
 * Whoever could take over or close an account could use all of its roles: so every role that has
 * not ended must be one the actor could give. @returns the actor's role, and where; null otherwise
 */
async function standsAbove(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  personId: string,
): Promise<{ role: Role; regionCode: string } | null> {
  const rows = (await db.findBy(RoleAssignmentRow, { personId })).filter(({ validTo }) => validTo === null || validTo >= today());
  const answers = rows.map(({ role, regionCode, programmes }) => ({
    regionCode,
    giver: giverOf(actor, { role, region: regionCode, programmes }),
  }));
  const [first] = answers;
  if (!first || !answers.every(({ giver }) => 'role' in giver) || !('role' in first.giver)) return null;
  return { role: first.giver.role, regionCode: first.regionCode };
}

/** Each programme once; null for a role that is bound to none. @throws Refusal naming one that does not exist */
async function knownProgrammes(ctx: Context, codes: readonly string[] | null | undefined): Promise<string[] | null> {
  if (!codes) return null;
  const { programmes } = await ctx.load.catalogue.load('CURRENT');
  const unknown = codes.find((code) => !programmes.has(code));
  if (unknown !== undefined) throw badInput('programmes', text(`Program ${unknown} tidak dikenal.`, `There is no programme ${unknown}.`));
  return [...new Set(codes)].sort();
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

function roleAt(ctx: Context, region: string): Role {
  const [role] = rolesWith(ctx.actor, 'people.manage', { region });
  if (!role) throw forbidden();
  return role;
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
