import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verify } from 'otplib';
import { IsNull } from 'typeorm';
import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, Refusal } from '../platform/errors.ts';
import { seal, unseal } from '../platform/seal.ts';
import { transact } from '../platform/transact.ts';
import { endOtherSessions, recordOwn } from './account.service.ts';
import { countCode, forgetCodes } from './guesses.ts';
import { PersonRow } from './identity.entity.ts';
import { requireOwnPassword } from './password.service.ts';
import type { SecondFactor, SecondFactorProofInput, SecondFactorSetup } from './second-factor.types.ts';
import { hashOf } from './session.service.ts';

/** A clock may be this many seconds off: the code before and the one after are taken as well. */
const TOLERANCE = 30;
const RECOVERY_CODES = 10;

/** The columns of somebody without a second factor. */
export const NO_SECOND_FACTOR = { secondFactorSince: null, secondFactorSecret: null, secondFactorStep: null, recoveryHashes: [] };

/** One's own second factor. */
export async function readSecondFactor(ctx: Context): Promise<SecondFactor> {
  const { secondFactorSince, recoveryHashes } = await ownRow(ctx);
  return { since: secondFactorSince, recoveryCodesLeft: recoveryHashes.length };
}

/** Makes a secret for an authenticator app; asking again makes another one. @throws Refusal. */
export async function startSecondFactor(ctx: Context, password: string): Promise<SecondFactorSetup> {
  const { id, email } = await requireOwnPassword(ctx, password, 'password');
  const secret = generateSecret();
  const begun = { ...NO_SECOND_FACTOR, secondFactorSecret: seal(ctx.env, id, secret) };
  const { affected } = await ctx.db.update(PersonRow, { id, secondFactorSince: IsNull() }, begun);
  if (affected === 0) throw alreadyOn();
  return { secret, uri: generateURI({ issuer: 'Simpul', label: email, secret }) };
}

/** Turns it on with the app's first code; every other session ends. @returns the recovery codes. @throws Refusal. */
export async function confirmSecondFactor(ctx: Context, code: string): Promise<string[]> {
  const person = await ownRow(ctx);
  const { id, secondFactorSince, secondFactorSecret } = person;
  if (secondFactorSince) throw alreadyOn();
  if (!secondFactorSecret) {
    throw new Refusal('CONFLICT', text('Mulai dahulu: minta kode QR.', 'Begin first: ask for the QR code.'));
  }
  await countCode(ctx, id);
  return transact(ctx, async (tx) => {
    if (!(await takeAppCode(tx, person, withoutGaps(code)))) throw wrongCode();
    // Not when it was begun anew meanwhile: the code belongs to the secret that it was made from.
    const { affected } = await tx.db.update(PersonRow, { id, secondFactorSecret }, { secondFactorSince: () => 'now()' });
    if (affected === 0) throw wrongCode();
    await forgetCodes(ctx, id);
    await endOtherSessions(tx, id);
    await recordOwn(tx, person, 'secondFactorOn', text('Verifikasi dua langkah diaktifkan', 'Two-step verification turned on'));
    return writeRecoveryCodes(tx, id);
  });
}

/** New recovery codes in place of the old ones. @throws Refusal. */
export async function renewRecoveryCodes(ctx: Context, proof: SecondFactorProofInput): Promise<string[]> {
  const person = await requireProof(ctx, proof);
  return transact(ctx, async (tx) => {
    await recordOwn(tx, person, 'recoveryCodesRenewed', text('Kode pemulihan diperbarui', 'Recovery codes renewed'));
    return writeRecoveryCodes(tx, person.id);
  });
}

/** Turns it off. @throws Refusal. */
export async function turnOffSecondFactor(ctx: Context, proof: SecondFactorProofInput): Promise<SecondFactor> {
  const person = await requireProof(ctx, proof);
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: person.id }, NO_SECOND_FACTOR);
    await recordOwn(tx, person, 'secondFactorOff', text('Verifikasi dua langkah dimatikan', 'Two-step verification turned off'));
  });
  return readSecondFactor(ctx);
}

/** Takes a code of the app or a recovery code; neither works twice. @throws Refusal at the field `code`. */
export async function takeCode(ctx: Context, person: PersonRow, given: string): Promise<void> {
  const code = withoutGaps(given);
  if (code === '') {
    throw badInput(
      'code',
      text(
        'Isi kode dari aplikasi autentikator, atau satu kode pemulihan.',
        'Enter the code of your authenticator app, or a recovery code.',
      ),
    );
  }
  await countCode(ctx, person.id);
  if (!(await takeAppCode(ctx, person, code)) && !(await takeRecoveryCode(ctx, person, code))) {
    await recordOwn(ctx, person, 'codeRefused', text('Kode verifikasi ditolak', 'A code of two-step verification was refused'));
    throw wrongCode();
  }
  await forgetCodes(ctx, person.id);
}

async function takeAppCode(ctx: Context, { id, secondFactorSecret }: PersonRow, code: string): Promise<boolean> {
  if (!secondFactorSecret || !/^\d{6}$/.test(code)) return false;
  const found = await verify({ secret: unseal(ctx.env, id, secondFactorSecret), token: code, epochTolerance: TOLERANCE });
  if (!found.valid || !('timeStep' in found)) return false;
  // The condition is what keeps a code from working twice, also for two requests at once.
  const { affected } = await ctx.db
    .createQueryBuilder()
    .update(PersonRow)
    .set({ secondFactorStep: found.timeStep })
    .where('id = :id and ("secondFactorStep" is null or "secondFactorStep" < :step)', { id, step: found.timeStep })
    .execute();
  return affected === 1;
}

function takeRecoveryCode(ctx: Context, person: PersonRow, code: string): Promise<boolean> {
  return transact(ctx, async (tx) => {
    const { affected } = await tx.db
      .createQueryBuilder()
      .update(PersonRow)
      .set({ recoveryHashes: () => 'array_remove("recoveryHashes", :hash)' })
      .where('id = :id and :hash = any("recoveryHashes")', { id: person.id, hash: hashOf(code) })
      .execute();
    if (affected !== 1) return false;
    await recordOwn(tx, person, 'recoveryCodeUsed', text('Satu kode pemulihan dipakai', 'A recovery code was used'));
    return true;
  });
}

/** Letters and digits that nobody takes for one another; 32 of them, so that a byte chooses evenly. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixteen signs, 80 bits: enough that a plain hash of it tells nothing. */
const newRecoveryCode = (): string =>
  [...randomBytes(16)]
    .map((byte) => SIGNS[byte % SIGNS.length])
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');

async function writeRecoveryCodes(tx: Context, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await tx.db.update(PersonRow, { id: personId }, { recoveryHashes: codes.map((code) => hashOf(withoutGaps(code))) });
  return codes;
}

async function requireProof(ctx: Context, { password, code }: SecondFactorProofInput): Promise<PersonRow> {
  const person = await requireOwnPassword(ctx, password, 'password');
  if (!person.secondFactorSince) {
    throw new Refusal('CONFLICT', text('Verifikasi dua langkah tidak aktif.', 'Two-step verification is off.'));
  }
  await takeCode(ctx, person, code);
  return person;
}

const ownRow = (ctx: Context): Promise<PersonRow> => ctx.db.findOneByOrFail(PersonRow, { id: actorOf(ctx).userId });

/** However somebody copies it: groups, spaces and capitals do not matter. */
const withoutGaps = (code: string): string => code.slice(0, 100).replaceAll(/[\s-]/g, '').toLowerCase();

const alreadyOn = (): Refusal =>
  new Refusal('CONFLICT', text('Verifikasi dua langkah sudah aktif.', 'Two-step verification is already on.'));
const wrongCode = (): Refusal =>
  badInput('code', text('Kode ini salah, kedaluwarsa, atau sudah dipakai.', 'This code is wrong, too old, or was used already.'));
