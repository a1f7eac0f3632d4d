import { pino } from 'pino';
import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { makeApp } from '../app.ts';
import { PersonRow, RoleAssignmentRow } from './identity.entity.ts';
import { hashPassword } from './password.service.ts';

const api = useApi();
const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { name canSeeKampungRecords canProposeIntegrations assignments { role region { name } } } }';

async function makeAccount(email: string, validTo: string | null = null): Promise<void> {
  const person = api.db.manager.create(PersonRow, { email, name: 'OPD-KB', passwordHash: await hashPassword('sandi yang benar') });
  await api.db.manager.insert(PersonRow, person);
  await api.db.manager.insert(RoleAssignmentRow, {
    personId: person.id,
    role: 'OPD_KB',
    regionCode: '63.01',
    programmes: null,
    validTo,
    validFrom: '2026-01-01',
  });
}

async function signIn(email: string, password: string, address = '198.51.100.1', app = api.app) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-for': address },
    payload: { query: SIGN_IN, variables: { input: { email, password } } },
  });
  return { ...response.json(), cookie: response.cookies.find(({ name }) => name === 'simpul') };
}

test('the right password opens a session that the next request finds, and signing out ends it', async () => {
  await makeAccount('a@simpul.test');
  const signedIn = await signIn(' A@Simpul.test ', 'sandi yang benar');
  expect(signedIn.data.signIn).toEqual({
    name: 'OPD-KB',
    canSeeKampungRecords: true,
    canProposeIntegrations: true,
    assignments: [{ role: 'OPD_KB', region: { name: 'Tanah Laut' } }],
  });
  expect(signedIn.cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const me = { cookie: `simpul=${signedIn.cookie?.value}` };
  expect((await api.ask('{ viewer { name } }', {}, me)).data.viewer).toEqual({ name: 'OPD-KB' });
  await api.ask('mutation { signOut }', {}, me);
  expect((await api.ask('{ viewer { name } }', {}, me)).data.viewer).toBeNull();
});

test('a wrong password and an unknown address get the same answer at the same field', async () => {
  await makeAccount('b@simpul.test');
  const wrong = await signIn('b@simpul.test', 'salah', '198.51.100.2');
  const unknown = await signIn('nobody@simpul.test', 'salah', '198.51.100.2');
  expect(wrong.errors).toEqual(unknown.errors);
  expect(wrong.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
  expect(wrong.cookie).toBeUndefined();
});

test('after ten guesses from one address the account waits there, also with the right password', async () => {
  await makeAccount('c@simpul.test');
  for (let guess = 0; guess < 10; guess++) await signIn('c@simpul.test', 'salah', '198.51.100.10');
  const there = await signIn('c@simpul.test', 'sandi yang benar', '198.51.100.10');
  expect(there.errors[0].extensions.code).toBe('RATE_LIMITED');
  expect((await signIn('c@simpul.test', 'sandi yang benar', '198.51.100.40')).errors).toBeUndefined();
});

test('after fifty guesses from anywhere the account waits everywhere', async () => {
  await makeAccount('g@simpul.test');
  for (let guess = 0; guess < 50; guess++) await signIn('g@simpul.test', 'salah', `198.51.101.${guess}`);
  const right = await signIn('g@simpul.test', 'sandi yang benar', '198.51.101.99');
  expect(right.errors[0].extensions.code).toBe('RATE_LIMITED');
});

test('another process counts the same guesses, and so does one that was started later', async () => {
  await makeAccount('h@simpul.test');
  const other = await makeApp({ env: api.env, dataSource: api.db, pub: api.pub }, pino({ level: 'silent' }));
  const guesses = Array.from({ length: 24 }, (_, at) => signIn('h@simpul.test', 'salah', '198.51.100.80', at % 2 === 0 ? api.app : other));
  const evaluated = (await Promise.all(guesses)).filter(({ errors }) => errors[0].extensions.code === 'BAD_USER_INPUT');
  expect(evaluated).toHaveLength(10);
  const later = await makeApp({ env: api.env, dataSource: api.db, pub: api.pub }, pino({ level: 'silent' }));
  for (const app of [api.app, other, later])
    expect((await signIn('h@simpul.test', 'sandi yang benar', '198.51.100.80', app)).errors[0].extensions.code).toBe('RATE_LIMITED');
  await Promise.all([other.close(), later.close()]);
});

test('a hundred looks at links from one address are enough', async () => {
  const look = () => api.ask('query { invitation(token: "tidak ada") { name } }', {}, undefined, { 'x-forwarded-for': '198.51.100.81' });
  for (let time = 0; time < 100; time++) expect((await look()).errors).toEqual([]);
  expect((await look()).errors[0]?.extensions.code).toBe('RATE_LIMITED');
});

test('signing in forgets the guesses before it', async () => {
  await makeAccount('twelve@simpul.test');
  for (let round = 0; round < 12; round++)
    expect((await signIn('twelve@simpul.test', 'sandi yang benar', '198.51.100.99')).errors).toBeUndefined();
});

test('an office whose people sign in all day from one address is not taken for one that guesses', async () => {
  await makeAccount('office@simpul.test');
  for (let round = 0; round < 101; round++)
    expect((await signIn('office@simpul.test', 'sandi yang benar', '198.51.100.98')).errors, `sign-in ${round}`).toBeUndefined();
  // Each of them hashes a password, which takes its time.
}, 90_000);

test('many guesses in one document are one guess too many', async () => {
  await makeAccount('d@simpul.test');
  const fields = Array.from({ length: 8 }, (_, at) => `a${at}: signIn(input: { email: "d@simpul.test", password: "salah${at}" }) { name }`);
  const answers = await Promise.all([0, 1].map(() => api.ask(`mutation { ${fields.join(' ')} }`)));
  const evaluated = answers.flatMap(({ errors }) => errors).filter(({ extensions }) => extensions.code === 'BAD_USER_INPUT');
  expect(evaluated.length).toBeLessThanOrEqual(10);
});

test('a role that has ended gives nothing', async () => {
  await makeAccount('e@simpul.test', '2026-01-31');
  const signedIn = await signIn('e@simpul.test', 'sandi yang benar', '198.51.100.50');
  expect(signedIn.data.signIn).toMatchObject({ canSeeKampungRecords: false, canProposeIntegrations: false, assignments: [] });
});

test('a session ends after an hour without a request and after twelve hours in any case', async () => {
  const someone = await api.someone('OPD_KB', '63.01');
  const isIn = async () => (await api.ask('{ viewer { name } }', {}, someone)).data.viewer !== null;
  expect(await isIn()).toBe(true);
  await api.db.query(`update work.session set "lastSeenAt" = now() - interval '61 minutes'`);
  expect(await isIn()).toBe(false);
  await api.db.query(`update work.session set "lastSeenAt" = now(), "createdAt" = now() - interval '13 hours'`);
  expect(await isIn()).toBe(false);
});

test('signing in again makes a new secret and ends the old session', async () => {
  await makeAccount('f@simpul.test');
  const first = await signIn('f@simpul.test', 'sandi yang benar', '198.51.100.60');
  const again = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: `simpul=${first.cookie?.value}`, 'x-forwarded-for': '198.51.100.60' },
    payload: { query: SIGN_IN, variables: { input: { email: 'f@simpul.test', password: 'sandi yang benar' } } },
  });
  expect(again.cookies[0]?.value).not.toBe(first.cookie?.value);
  expect((await api.ask('{ viewer { name } }', {}, { cookie: `simpul=${first.cookie?.value}` })).data.viewer).toBeNull();
});

test('the address and the password are checked before anything is looked up', async () => {
  for (const [email, password, field] of [
    ['kosong', 'x', 'email'],
    ['a@b.id', '', 'password'],
    ['a@b.id', 'x'.repeat(129), 'password'],
  ] as const) {
    const { errors } = await signIn(email, password, '198.51.100.70');
    expect(errors[0].extensions, field).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
});
