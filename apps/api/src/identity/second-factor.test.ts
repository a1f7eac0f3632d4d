import { generate } from 'otplib';
import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { hashPassword } from './password.service.ts';

const api = useApi();
const PASSWORD = 'empat kuda makan bambu';
let addresses = 0;

type Member = Someone & { email: string };

/** Somebody in Tanah Laut with a password. */
async function member(): Promise<Member> {
  const someone = await api.someone('OPD_KB', '63.01');
  await api.db.query('update work.person set "passwordHash" = $2 where id = $1', [someone.personId, await hashPassword(PASSWORD)]);
  const [{ email }] = await api.db.query('select email from work.person where id = $1', [someone.personId]);
  return { ...someone, email };
}

async function signIn(email: string, code?: string, password = PASSWORD) {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-for': `198.51.100.${++addresses}` },
    payload: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email, password, code } },
    },
  });
  return { cookie: answer.cookies[0]?.value, error: answer.json().errors?.[0]?.extensions };
}

/** A code of the authenticator app, some time steps of half a minute from now. */
const codeOf = (secret: string, stepsAhead = 0) => generate({ secret, epoch: Date.now() / 1000 + stepsAhead * 30 });

const start = async (as: Someone, password = PASSWORD) =>
  api.ask('mutation ($password: String!) { startSecondFactor(password: $password) { secret uri } }', { password }, as);
const confirm = (as: Someone, code: string) => api.ask('mutation ($code: String!) { confirmSecondFactor(code: $code) }', { code }, as);
const prove = (verb: 'renewRecoveryCodes' | 'turnOffSecondFactor { since }', as: Someone, code: string, password = PASSWORD) => {
  const [name = '', ...rest] = verb.split(' ');
  return api.ask(
    `mutation ($input: SecondFactorProofInput!) { ${name}(input: $input) ${rest.join(' ')} }`,
    { input: { password, code } },
    as,
  );
};
const stateOf = async (as: Someone) => (await api.ask('{ secondFactor { since recoveryCodesLeft } }', {}, as)).data.secondFactor;

/** Turns it on. @returns the secret and the recovery codes */
async function turnOn(as: Someone): Promise<{ secret: string; codes: string[] }> {
  const { secret } = (await start(as)).data.startSecondFactor;
  const { data } = await confirm(as, await codeOf(secret));
  return { secret, codes: data.confirmSecondFactor };
}

/** As if the last code had been used long ago. */
const timePasses = (as: Someone) => api.db.query('update work.person set "secondFactorStep" = 1 where id = $1', [as.personId]);

test('it is on once its first code has confirmed it, and every other session ends', async () => {
  const me = await member();
  const elsewhere = await signIn(me.email);
  expect((await start(me, 'salah')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
  expect((await confirm(me, '123456')).errors[0]?.extensions.code, 'nothing was begun').toBe('CONFLICT');
  const { secret, uri } = (await start(me)).data.startSecondFactor;
  expect(uri).toContain(`secret=${secret}`);
  expect(uri).toMatch(/^otpauth:\/\/totp\/Simpul/);
  expect((await confirm(me, '12345')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'code' });
  expect(await stateOf(me)).toEqual({ since: null, recoveryCodesLeft: 0 });
  expect((await signIn(me.email)).error, 'not asked for before it is confirmed').toBeUndefined();
  const { data } = await confirm(me, await codeOf(secret));
  expect(new Set(data.confirmSecondFactor).size).toBe(10);
  expect(await stateOf(me)).toMatchObject({ since: expect.any(String), recoveryCodesLeft: 10 });
  expect((await api.ask('{ viewer { id } }', {}, { cookie: `simpul=${elsewhere.cookie}` })).data.viewer).toBeNull();
  expect((await start(me)).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('a secret that was begun anew is confirmed by its own codes alone', async () => {
  const me = await member();
  const first = (await start(me)).data.startSecondFactor.secret;
  const { secret } = (await start(me)).data.startSecondFactor;
  expect((await confirm(me, await codeOf(first))).errors[0]?.extensions).toMatchObject({ field: 'code' });
  expect((await confirm(me, await codeOf(secret))).errors).toEqual([]);
});

test('the database holds neither the secret nor a recovery code', async () => {
  const me = await member();
  const { secret, codes } = await turnOn(me);
  const [row] = await api.db.query('select * from work.person where id = $1', [me.personId]);
  const kept = JSON.stringify(row);
  for (const told of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) expect(kept).not.toContain(told);
});

test('signing in asks for a code after the right password, and a code works once', async () => {
  const me = await member();
  const { secret } = await turnOn(me);
  expect((await signIn(me.email, undefined, 'salah')).error, 'a wrong password learns nothing').toMatchObject({ field: 'password' });
  expect((await signIn(me.email)).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'code' });
  expect((await signIn(me.email, await codeOf(secret))).error, 'the code that turned it on').toMatchObject({ field: 'code' });
  await timePasses(me);
  const code = await codeOf(secret);
  const both = await Promise.all([signIn(me.email, code), signIn(me.email, code)]);
  expect(both.filter(({ cookie }) => cookie)).toHaveLength(1);
  expect((await signIn(me.email, code)).error).toMatchObject({ field: 'code' });
  expect((await signIn(me.email, await codeOf(secret, 3))).error, 'a code of the future').toMatchObject({ field: 'code' });
  await timePasses(me);
  expect((await signIn(me.email, await codeOf(secret, -3))).error, 'a code that is too old').toMatchObject({ field: 'code' });
});

test('a recovery code works once, however it is typed, and new ones replace the old ones', async () => {
  const me = await member();
  const { codes } = await turnOn(me);
  const [first = '', second = '', third = '', fourth = ''] = codes;
  expect((await signIn(me.email, ` ${first.toUpperCase().replaceAll('-', ' ')} `)).cookie).toBeDefined();
  expect((await signIn(me.email, first)).error).toMatchObject({ field: 'code' });
  const both = await Promise.all([signIn(me.email, second), signIn(me.email, second)]);
  expect(both.filter(({ cookie }) => cookie)).toHaveLength(1);
  expect(await stateOf(me)).toMatchObject({ recoveryCodesLeft: 8 });
  const renewed = (await prove('renewRecoveryCodes', me, third)).data.renewRecoveryCodes;
  expect(renewed).toHaveLength(10);
  expect((await signIn(me.email, fourth)).error).toMatchObject({ field: 'code' });
  expect((await signIn(me.email, renewed[0])).cookie).toBeDefined();
});

test('after ten wrong codes the account waits, also for the right one and from another address', async () => {
  const me = await member();
  const { secret, codes } = await turnOn(me);
  await timePasses(me);
  for (let guess = 0; guess < 10; guess++) expect((await signIn(me.email, '000000')).error).toMatchObject({ field: 'code' });
  expect((await signIn(me.email, await codeOf(secret))).error).toMatchObject({ code: 'RATE_LIMITED', field: 'code' });
  expect((await signIn(me.email, codes[0])).error).toMatchObject({ code: 'RATE_LIMITED' });
});

test('turning it off takes the password and a code; then the password alone signs in', async () => {
  const me = await member();
  const { secret, codes } = await turnOn(me);
  expect((await prove('turnOffSecondFactor { since }', me, codes[0] ?? '', 'salah')).errors[0]?.extensions.field).toBe('password');
  expect((await prove('turnOffSecondFactor { since }', me, '')).errors[0]?.extensions.field).toBe('code');
  await timePasses(me);
  expect((await prove('turnOffSecondFactor { since }', me, await codeOf(secret))).data.turnOffSecondFactor).toEqual({ since: null });
  expect((await signIn(me.email)).cookie).toBeDefined();
  expect((await prove('renewRecoveryCodes', me, codes[1] ?? '')).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('somebody above resets a lost second factor, which ends the sessions and is written down', async () => {
  const me = await member();
  await turnOn(me);
  for (let guess = 0; guess < 11; guess++) await signIn(me.email, '000000');
  const reset = (as: Someone) =>
    api.ask('mutation ($personId: ID!) { resetSecondFactor(personId: $personId) { secondFactorSince } }', { personId: me.personId }, as);
  expect((await reset(await api.someone('OPD_KB', '63.03'))).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await reset(await api.someone('OPD_KB', '63.01'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const province = await api.someone('BKKBN_PROVINSI', '63');
  expect((await reset(province)).data.resetSecondFactor).toEqual({ secondFactorSince: null });
  expect((await api.ask('{ viewer { id } }', {}, me)).data.viewer).toBeNull();
  const again = await signIn(me.email);
  await turnOn({ ...me, cookie: `simpul=${again.cookie}` });
  const trail = await api.db.query(`select action, "actorId", "actorRole" from work.audit where "entityId" = $1 order by id`, [
    me.personId,
  ]);
  expect(trail).toContainEqual({ action: 'account.secondFactorOn', actorId: me.personId, actorRole: null });
  expect(trail).toContainEqual({ action: 'person.resetSecondFactor', actorId: province.personId, actorRole: 'BKKBN_PROVINSI' });
});
