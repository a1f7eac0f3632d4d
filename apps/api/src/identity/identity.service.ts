import { text } from '@simpul/domain/text.ts';
import type { Caller, Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
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
  if (!person || !right || person.deactivatedAt) {
    throw badInput('password', text('Surel atau kata sandi tidak cocok.', 'The e-mail address or the password is wrong.'));
  }
  if (person.secondFactorSince) await takeCode(ctx, person, input.code ?? '');
  await forgetGuesses(ctx, email);
  const secret = await transact(ctx, async (tx) => {
    if (ctx.sessionHash) await endSession(tx.db, ctx.sessionHash);
    return startSession(tx.db, person.id, { browser: ctx.browser, address: ctx.address });
  });
  ctx.setCookie(secret, SESSION_HOURS * 3600);
  const actor = await actorOfSession(ctx.db, secret, ctx.env);
  if (!actor) throw new Error('A session was lost right after it started');
  // The rest of this answer already speaks to the person who has just signed in.
  ctx.actor = actor;
  return actor;
}

/** @throws Refusal for what cannot be an address. */
export function readEmail(given: string): string {
  const email = given.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 200) {
    throw badInput('email', text('Tulis alamat surel seperti nama@instansi.go.id.', 'Write an e-mail address such as name@agency.go.id.'));
  }
  return email;
}

export async function signOut(ctx: Context): Promise<boolean> {
  if (ctx.sessionHash) await endSession(ctx.db, ctx.sessionHash);
  ctx.setCookie('', 0);
  return true;
}
