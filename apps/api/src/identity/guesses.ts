import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { text } from '@simpul/domain/text.ts';
import { limitKey } from '../platform/address.ts';
import type { Context } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { hashOf } from './session.service.ts';

// Counted before the password is looked at, for known and unknown accounts alike.
const guessesPerPair = new RateLimiterMemory({ points: 10, duration: 15 * 60 });
// Higher for the account alone, so that a stranger who guesses does not lock its owner out at once.
const guessesPerAccount = new RateLimiterMemory({ points: 50, duration: 15 * 60 });
const guessesPerAddress = new RateLimiterMemory({ points: 100, duration: 15 * 60 });
// Few and for long: a code has six digits, and whoever guesses it knows the password already.
const codesPerAccount = new RateLimiterMemory({ points: 10, duration: 60 * 60 });

/** Counts a guess at a password before it is looked at. @throws Refusal RATE_LIMITED after too many. */
export async function countGuess(ctx: Context, email: string, field: string): Promise<void> {
  const address = limitKey(ctx.address);
  await count(guessesPerAddress, address, field);
  await count(guessesPerPair, hashOf(`${email} ${address}`), field);
  await count(guessesPerAccount, hashOf(email), field);
}

/** Forgets the guesses of somebody who has signed in. */
export async function forgetGuesses(ctx: Context, email: string): Promise<void> {
  await guessesPerPair.delete(hashOf(`${email} ${limitKey(ctx.address)}`));
  await guessesPerAccount.delete(hashOf(email));
}

/** Counts a guess at a code of the second factor before it is looked at. @throws Refusal RATE_LIMITED after too many. */
export const countCode = (personId: string): Promise<void> => count(codesPerAccount, personId, 'code');

export async function forgetCodes(personId: string): Promise<void> {
  await codesPerAccount.delete(personId);
}

async function count(limiter: RateLimiterMemory, key: string, field: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const minutes = Math.ceil(refused.msBeforeNext / 60_000);
    throw new Refusal(
      'RATE_LIMITED',
      text(`Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`, `Too many attempts. Try again in ${minutes} minutes.`),
      field,
    );
  }
}
