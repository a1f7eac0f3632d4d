import { generate } from 'otplib';
import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { hashPassword } from './password.service.ts';

const api = useApi({ REQUIRE_TOTP: '1' });

const viewerOf = async (as: Someone) =>
  (await api.ask('{ viewer { owesSecondFactor canSeeKampungRecords assignments { role } } }', {}, as)).data.viewer;
const codesOf = async (as: Someone) => {
  const asked = [
    '{ kampungRecords { totalCount } }',
    '{ tasks { totalCount } }',
    '{ sessions { id } }',
    '{ people { nodes { id } } }',
    'mutation { endSessions }',
    'mutation { changePassword(input: { current: "x", next: "y" }) }',
    'mutation { requestUpload(kampung: "63.01.03.2006", kind: PHOTO) { __typename } }',
  ];
  const answers = await Promise.all(asked.map((query) => api.ask(query, {}, as)));
  return [...new Set(answers.map(({ errors }) => errors[0]?.extensions.code))];
};

test.each([
  ['SYS_ADMIN', 'ID'],
  ['BKKBN_PROVINSI', '63'],
  ['OPD_KB', '63.01'],
  ['SKPD_PROGRAM', '63.01', ['DRPPA']],
  ['PEMBACA', '63.01'],
] as const)('%s in %s may do nothing before the second factor is on', async (role, region, programmes?: readonly string[]) => {
  const someone = await api.someone(role, region, programmes && [...programmes]);
  expect(await viewerOf(someone)).toEqual({ owesSecondFactor: true, canSeeKampungRecords: false, assignments: [] });
  expect(await codesOf(someone)).toEqual(['SECOND_FACTOR_REQUIRED']);
});

test.each([
  ['PKB', '63.01.03'],
  ['POKJA_OPERATOR', '63.01.03.2006'],
] as const)('%s in %s works without one', async (role, region) => {
  expect(await viewerOf(await api.someone(role, region))).toMatchObject({ owesSecondFactor: false, canSeeKampungRecords: true });
});

test('setting it up opens everything else', async () => {
  const someone = await api.someone('OPD_KB', '63.01');
  await api.db.query('update work.person set "passwordHash" = $2 where id = $1', [
    someone.personId,
    await hashPassword('sandi yang benar'),
  ]);
  const { data } = await api.ask('mutation { startSecondFactor(password: "sandi yang benar") { secret } }', {}, someone);
  const code = await generate({ secret: data.startSecondFactor.secret });
  await api.ask('mutation ($code: String!) { confirmSecondFactor(code: $code) }', { code }, someone);
  expect(await viewerOf(someone)).toMatchObject({ owesSecondFactor: false, canSeeKampungRecords: true });
  expect((await api.ask('{ kampungRecords { totalCount } }', {}, someone)).errors).toEqual([]);
});
