import { randomBytes } from 'node:crypto';
import { rolesWith, scopesOf, type Role } from '@simpul/domain/access.ts';
import { giverOf } from '@simpul/domain/delegation.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { IsNull, type EntityManager } from 'typeorm';
import { tellOfRole } from '../notification/tell.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound } from '../platform/errors.ts';
import { params } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { closePasswordLinks, recordOwn } from './account.service.ts';
import { knownProgrammes, requireGiver, requireWhollyBelow, standsAbove } from './giving.ts';
import { countLink } from './guesses.ts';
import { InvitationRow, PersonRow, RoleAssignmentRow, SessionRow } from './identity.entity.ts';
import { readEmail } from './identity.service.ts';
import { hashNewPassword } from './password.service.ts';
import { requirePerson } from './people.service.ts';
import type { AcceptInvitationInput, InvitePersonInput } from './people.types.ts';
import { scopeSql } from './scope.sql.ts';
import { actorOfPerson, hashOf } from './session.service.ts';

const INVITATION = text('Undangan', 'Invitation');
const INVITATION_DAYS = 7;

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
    const account = await tx.db.findOne(PersonRow, { where: { email }, lock: { mode: 'for_no_key_update' } });
    if (affected === 0 || !(await isStillMeant(tx, invitation, account))) throw notFound(INVITATION);
    if (role === null) {
      if (!account) throw notFound(INVITATION);
      await closePasswordLinks(tx, email);
      await tx.db.update(PersonRow, { id: account.id }, { passwordHash });
      await tx.db.delete(SessionRow, { personId: account.id });
      await recordOwn(
        tx,
        account,
        'passwordByLink',
        text('Kata sandi baru lewat tautan, semua sesi berakhir', 'New password by link, every session ended'),
      );
      return email;
    }
    const person = tx.db.create(PersonRow, { email, name, passwordHash });
    await tx.db.insert(PersonRow, person);
    await tx.db.insert(RoleAssignmentRow, { personId: person.id, role, regionCode, programmes, validTo });
    await recordOwn(tx, person, 'invitationAccepted', text('Undangan diterima, akun dibuka', 'Invitation accepted, account opened'));
    await tellOfRole(tx, person.id, role, regionCode);
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
  const [role] = rolesWith(ctx.actor, 'people.manage', { region: invitation.regionCode });
  if (!role) throw forbidden();
  await transact(ctx, async (tx) => {
    await tx.db.update(InvitationRow, { id, closedAt: IsNull() }, { closedAt: () => 'now()' });
    await audit(tx, {
      action: 'person.revoke',
      entity: 'invitation',
      entityId: id,
      region: invitation.regionCode,
      role,
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
