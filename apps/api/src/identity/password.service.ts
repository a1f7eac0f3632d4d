import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { problemOfPassword } from '@simpul/domain/delegation.ts';
import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { countGuess } from './guesses.ts';
import { PersonRow } from './identity.entity.ts';

/** argon2id with the parameters OWASP names first: 19 MiB, two passes, one lane. */
export const hashPassword = (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

// An unknown address is checked against this hash, so that it takes as long as a known one.
const nobodysHash = hashPassword('nobody has this password');

/** Whether this is the password of an account; false, after the same time, without an account. */
export const fitsPassword = async (person: PersonRow | null, password: string): Promise<boolean> =>
  verify(person?.passwordHash ?? (await nobodysHash), password);

/** The signed-in person, who has proved again that they are there. @throws Refusal at `field`. */
export async function requireOwnPassword(ctx: Context, password: string, field: string): Promise<PersonRow> {
  const person = await ctx.db.findOneByOrFail(PersonRow, { id: actorOf(ctx).userId });
  await countGuess(ctx, person.email, field);
  if (!(await fitsPassword(person, password.slice(0, 128)))) {
    throw badInput(field, text('Kata sandi sekarang tidak cocok.', 'The current password is wrong.'));
  }
  return person;
}

/** The fifty thousand passwords that leaked most often, in small letters. */
const leaked = new Set(dictionary['passwords-common']);

/** @returns the hash of a new password. @throws Refusal at `field` for one that is too short or too common. */
export async function hashNewPassword(password: string, email: string, field: string): Promise<string> {
  const problem = problemOfPassword(password, email, (word) => leaked.has(word));
  if (problem) throw badInput(field, problem);
  return hashPassword(password);
}
