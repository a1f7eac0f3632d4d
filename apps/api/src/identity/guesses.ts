import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { text } from '@simpul/domain/text.ts';
import { limitKey } from '../platform/address.ts';
import type { Context } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { hashOf } from './session.service.ts';

export type Guesses = ReturnType<typeof makeGuesses>;

/** Counters of guesses at secrets. They stand in the database: every process of the API counts the same, and so does the next one. */
export function makeGuesses(dataSource: DataSource) {
  const counter = (keyPrefix: string, points: number, minutes: number) =>
    new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      schemaName: 'work',
      tableName: 'guess',
      tableCreated: true,
      keyPrefix,
      points,
      duration: minutes * 60,
    });
  return {
    perPair: counter('pair', 10, 15),
    // Higher for the account alone, so that a stranger who guesses does not lock its owner out at once.
    perAccount: counter('account', 50, 15),
    perAddress: counter('address', 100, 15),
    // Few and for long: a code has six digits, and whoever guesses it knows the password already.
    codes: counter('code', 10, 60),
    links: counter('link', 100, 15),
  };
}

/**
 * Counts a guess at a password before it is looked at, for known and unknown accounts alike.
 * @throws Refusal RATE_LIMITED at `field` after too many.
 */
export async function countGuess(ctx: Context, email: string, field: string): Promise<void> {
  const address = limitKey(ctx.address);
  await count(ctx.guesses.perAddress, address, field);
  await count(ctx.guesses.perPair, hashOf(`${email} ${address}`), field);
  await count(ctx.guesses.perAccount, hashOf(email), field);
}

/** Forgets the guesses of somebody who has signed in; their address gets back the one guess that was none, and no more. */
export async function forgetGuesses(ctx: Context, email: string): Promise<void> {
  await ctx.guesses.perAddress.reward(limitKey(ctx.address));
  await ctx.guesses.perPair.delete(hashOf(`${email} ${limitKey(ctx.address)}`));
  await ctx.guesses.perAccount.delete(hashOf(email));
}

/** Counts a guess at a code of the second factor before it is looked at. @throws Refusal RATE_LIMITED after too many. */
export const countCode = (ctx: Context, personId: string): Promise<void> => count(ctx.guesses.codes, personId, 'code');

/** Forgets the guesses at codes of somebody whose code was right. */
export async function forgetCodes(ctx: Context, personId: string): Promise<void> {
  await ctx.guesses.codes.delete(personId);
}

/** Counts a look at the secret of a link. @throws Refusal RATE_LIMITED after too many. */
export const countLink = (ctx: Context): Promise<void> => count(ctx.guesses.links, limitKey(ctx.address), 'token');

async function count(counter: RateLimiterPostgres, key: string, field: string): Promise<void> {
  try {
    await counter.consume(key);
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
