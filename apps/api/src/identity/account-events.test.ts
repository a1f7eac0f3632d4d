import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { hashPassword } from './password.service.ts';

const api = useApi();
const PASSWORD = 'empat kuda makan bambu';

async function signIn(email: string, password: string): Promise<string | undefined> {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-for': '198.51.100.7', 'user-agent': 'Mozilla/5.0 Firefox/140.0' },
    payload: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email, password } },
    },
  });
  return answer.cookies[0]?.value;
}
const eventsOf = async (as: Pick<Someone, 'cookie'>) =>
  (await api.ask('{ accountEvents { summary { en } browser address } }', {}, as)).data.accountEvents;

test('an account tells its holder who came in and who was refused, and never what was typed', async () => {
  const someone = await api.someone('OPD_KB', '63.01');
  await api.db.query('update work.person set "passwordHash" = $2 where id = $1', [someone.personId, await hashPassword(PASSWORD)]);
  const [{ email }] = await api.db.query('select email from work.person where id = $1', [someone.personId]);
  await signIn(email, 'tebakan yang salah');
  await signIn('tidak.ada@simpul.test', 'tebakan yang salah');
  const me = { cookie: `simpul=${await signIn(email, PASSWORD)}` };
  const from = { browser: 'Firefox', address: '198.51.100.7' };
  expect(await eventsOf(me)).toEqual([
    { summary: { en: 'Signed in' }, ...from },
    { summary: { en: 'Signing in was refused' }, ...from },
  ]);
  await api.ask('mutation { endSessions }', {}, me);
  await api.ask('mutation { endSessions }', {}, me);
  expect((await eventsOf(me)).map(({ summary }: { summary: { en: string } }) => summary.en)).toEqual([
    'Sessions ended: 1',
    'Signed in',
    'Signing in was refused',
  ]);
  expect(await eventsOf(await api.someone('OPD_KB', '63.01')), 'of nobody else').toEqual([]);
  await api.ask('mutation { signOut }', {}, me);
  const trail = JSON.stringify(await api.db.query('select * from work.audit'));
  expect(trail).toContain('account.signOut');
  for (const typed of ['tebakan yang salah', PASSWORD, 'tidak.ada']) expect(trail).not.toContain(typed);
});

test('opening an account by its link, a new password and a lost one are written down', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const input = { email: 'baru@simpul.test', name: 'Orang Baru', role: 'POKJA_OPERATOR', region: '63.01.03.2006' };
  const accept = (token: string, password: string) =>
    api.ask('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }', { input: { token, password } });
  const { data } = await api.ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) }', { input }, regency);
  await accept(data.invitePerson, PASSWORD);
  const first = { cookie: `simpul=${await signIn(input.email, PASSWORD)}` };
  const change = { current: PASSWORD, next: 'lima kuda makan bambu' };
  await api.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: change }, first);
  const { id } = (await api.ask('{ viewer { id } }', {}, first)).data.viewer;
  const link = await api.ask('mutation ($id: ID!) { inviteToNewPassword(personId: $id) }', { id }, regency);
  await accept(link.data.inviteToNewPassword, 'enam kuda makan bambu');
  const again = { cookie: `simpul=${await signIn(input.email, 'enam kuda makan bambu')}` };
  expect((await eventsOf(again)).map(({ summary }: { summary: { en: string } }) => summary.en)).toEqual([
    'Signed in',
    'New password by link, every session ended',
    'Password changed, other sessions ended',
    'Signed in',
    'Invitation accepted, account opened',
  ]);
});
