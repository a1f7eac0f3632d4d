import { hash, verify } from '@node-rs/argon2';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Actor } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import { limitKey } from '../platform/address.ts';
import type { Context } from '../platform/context.ts';
import { badInput, Refusal } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { PersonRow } from './identity.entity.ts';
import type { SignInInput } from './identity.inputs.ts';
import { actorOfSession, endSession, hashOf, SESSION_HOURS, startSession } from './session.service.ts';

/** argon2id with the parameters OWASP names first: 19 MiB, two passes, one lane. */
export const hashPassword = (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

// An unknown address is checked against this hash, so that it takes as long as a known one.
const nobodysHash = hashPassword('nobody has this password');

// Counted before the password is looked at, for known and unknown accounts alike.
const guessesPerPair = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
// Higher for the account alone, so that a stranger who guesses does not lock its owner out at once.
const guessesPerAccount = new RateLimiterMemory({ points: 50, duration: 15 * 60 });
const guessesPerAddress = new RateLimiterMemory({ points: 100, duration: 15 * 60 });

/** @throws Refusal with the field at fault; the same answer for a wrong address and a wrong password. */
export async function signIn(ctx: Context, input: SignInInput): Promise<Actor> {
  const email = readEmail(input.email);
  if (input.password.length === 0 || input.password.length > 128) {
    throw badInput('password', text('Isi kata sandi, paling panjang 128 huruf.', 'Enter the password, 128 characters at most.'));
  }
  await countGuess(ctx, email, 'password');
  const person = await ctx.db.findOneBy(PersonRow, { email });
  const right = await verify(person?.passwordHash ?? (await nobodysHash), input.password);
  if (!person || !right || person.deactivatedAt) {
    throw badInput('password', text('Surel atau kata sandi tidak cocok.', 'The e-mail address or the password is wrong.'));
  }
  await guessesPerPair.delete(hashOf(`${email} ${limitKey(ctx.address)}`));
  await guessesPerAccount.delete(hashOf(email));
  const secret = await transact(ctx, async (tx) => {
    if (ctx.sessionHash) await endSession(tx.db, ctx.sessionHash);
    return startSession(tx.db, person.id, { browser: ctx.browser, address: ctx.address });
  });
  ctx.setCookie(secret, SESSION_HOURS * 3600);
  const actor = await actorOfSession(ctx.db, secret);
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

/** Counts a guess at a password before it is looked at. @throws Refusal RATE_LIMITED after too many. */
export async function countGuess(ctx: Context, email: string, field: string): Promise<void> {
  try {
    await guessesPerAddress.consume(limitKey(ctx.address));
    await guessesPerPair.consume(hashOf(`${email} ${limitKey(ctx.address)}`));
    await guessesPerAccount.consume(hashOf(email));
  } catch {
    throw new Refusal(
      'RATE_LIMITED',
      text('Terlalu banyak percobaan. Coba lagi 15 menit lagi.', 'Too many attempts. Try again in 15 minutes.'),
      field,
    );
  }
}

export async function signOut(ctx: Context): Promise<boolean> {
  if (ctx.sessionHash) await endSession(ctx.db, ctx.sessionHash);
  ctx.setCookie('', 0);
  return true;
}
