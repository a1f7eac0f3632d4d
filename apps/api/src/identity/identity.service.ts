import { text } from '@simpul/domain/text.ts';
import type { Caller, Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { ownerOf, recordOwn } from './account.service.ts';
import { countGuess, forgetGuesses } from './guesses.ts';
import { PersonRow } from './identity.entity.ts';
import type { SignInInput } from './identity.inputs.ts';
import { fitsPassword } from './password.service.ts';
import { takeCode } from './second-factor.service.ts';
import { actorOfSession, endSession, SESSION_HOURS, startSession } from './session.service.ts';

/**
 * Address and password, and the code of accounts that have a second factor: they are refused at the field `code` until
 * it is there, so that nothing is kept between the two steps.
 * @throws Refusal with the field at fault; the same answer for a wrong address and a wrong password.
 */
export async function signIn(ctx: Context, input: SignInInput): Promise<Caller> {
  const email = readEmail(input.email);
  if (input.password.length === 0 || input.password.length > 128) {
    throw badInput('password', text('Isi kata sandi, paling panjang 128 huruf.', 'Enter the password, 128 characters at most.'));
  }
  await countGuess(ctx, email, 'password');
  const person = await ctx.db.findOneBy(PersonRow, { email });
  const right = await fitsPassword(person, input.password);
  if (!person || !right || person.deactivatedAt) return refuse(ctx, person);
  if (person.secondFactorSince) await takeCode(ctx, person, input.code ?? '');
  await forgetGuesses(ctx, email);
  const secret = await transact(ctx, async (tx) => {
    if (ctx.sessionHash) await endSession(tx.db, ctx.sessionHash);
    await recordOwn(tx, person, 'signIn', text('Masuk', 'Signed in'));
    return startSession(tx.db, person.id, { browser: ctx.browser, address: ctx.address });
  });
  ctx.setCookie(secret, SESSION_HOURS * 3600);
  const actor = await actorOfSession(ctx.db, secret, ctx.env);
  if (!actor) throw new Error('A session was lost right after it started');
  // The rest of this answer already speaks to the person who has just signed in.
  ctx.actor = actor;
  return actor;
}

const NOBODY = { id: '00000000-0000-0000-0000-000000000000', name: '' };

/**
 * Writes down that an account was refused; what was typed is kept nowhere. An unknown address has no trail: the same line
 * is written and rolled back. Neither waits for the disk, so that the time of the answer does not tell who has an account.
 */
async function refuse(ctx: Context, person: PersonRow | null): Promise<never> {
  const refusal = badInput('password', text('Surel atau kata sandi tidak cocok.', 'The e-mail address or the password is wrong.'));
  await transact(ctx, async (tx) => {
    await tx.db.query('set local synchronous_commit = off');
    await recordOwn(tx, person ?? NOBODY, 'signInRefused', text('Masuk ditolak', 'Signing in was refused'));
    if (!person) throw refusal;
  });
  throw refusal;
}

/** @throws Refusal for what cannot be an address. */
export function readEmail(given: string): string {
  const email = given.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 200) {
    throw badInput('email', text('Tulis alamat surel seperti nama@instansi.go.id.', 'Write an e-mail address such as name@agency.go.id.'));
  }
  return email;
}

/** Ends the session that asks. True also when there was none. */
export async function signOut(ctx: Context): Promise<boolean> {
  const { actor, sessionHash } = ctx;
  if (sessionHash) {
    await transact(ctx, async (tx) => {
      await endSession(tx.db, sessionHash);
      if (actor) await recordOwn(tx, ownerOf(actor), 'signOut', text('Keluar', 'Signed out'));
    });
  }
  ctx.setCookie('', 0);
  return true;
}
