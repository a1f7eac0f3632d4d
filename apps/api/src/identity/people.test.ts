import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung } from '../../test/make.ts';
import { inviteSystemAdmin } from './invitation.service.ts';

const api = useApi();
const PASSWORD = 'empat kuda makan bambu';
let count = 0;
const newEmail = () => `orang${++count}@simpul.test`;

const invite = (as: Someone, over: object = {}) =>
  api.ask(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) }',
    { input: { email: newEmail(), name: 'Contoh Orang', role: 'POKJA_OPERATOR', region: '63.01.03.2006', ...over } },
    as,
  );
const accept = (token: string, password = PASSWORD) =>
  api.ask('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }', { input: { token, password } });
async function signIn(email: string, password = PASSWORD): Promise<Someone | null> {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-for': `198.51.100.${++count}` },
    payload: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }',
      variables: { input: { email, password } },
    },
  });
  const [cookie] = answer.cookies;
  return cookie ? { personId: answer.json().data.signIn.id, cookie: `simpul=${cookie.value}` } : null;
}
const peopleOf = async (as: Someone, search = '') =>
  api.ask(
    'query ($search: String!) { people(search: $search, first: 100) { nodes { id name email roles { id role valid region { code } } } } }',
    { search },
    as,
  );
const codeOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] }) => errors[0]?.extensions.code;
async function join(as: Someone, over: object = {}): Promise<Someone> {
  const token = (await invite(as, over)).data.invitePerson;
  const email = (await accept(token)).data.acceptInvitation;
  const someone = await signIn(email);
  if (!someone) throw new Error('The new account cannot sign in');
  return someone;
}

test('somebody invited opens the account once and works in their own village alone', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  for (const code of ['63.01.03.2006', '63.01.03.2008']) await makeKampung(api.db, code);
  const token: string = (await invite(regency)).data.invitePerson;
  expect((await api.ask('query ($token: String!) { invitation(token: $token) { name } }', { token })).data.invitation).toEqual({
    name: 'Contoh Orang',
  });
  expect((await accept(token, 'Indonesia2026!')).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'password' });
  for (const common of ['finalfantasy', 'Chicken.wing-101', 'dragonfly!2026'])
    expect((await accept(token, common)).errors[0]?.extensions, common).toMatchObject({ field: 'password' });
  const answers = await Promise.all([accept(token), accept(token)]);
  expect(answers.map(codeOf).sort()).toEqual(['NOT_FOUND', undefined]);
  expect((await api.ask('query ($token: String!) { invitation(token: $token) { name } }', { token })).data.invitation).toBeNull();
  const pokja = await signIn(answers.find(({ data }) => data)?.data.acceptInvitation);
  expect(pokja).not.toBeNull();
  const { data } = await api.ask('{ kampungRecords { nodes { code } } }', {}, pokja ?? undefined);
  expect(data.kampungRecords.nodes).toEqual([{ code: '63.01.03.2006' }]);
  expect((await api.db.query(`select * from work.invitation`))[0].tokenHash).not.toContain(token);
});

test('nobody gives an equal or higher role, or one outside their region', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  expect(codeOf(await invite(regency, { role: 'OPD_KB', region: '63.01' }))).toBe('FORBIDDEN');
  expect(codeOf(await invite(regency, { region: '63.03.01.2001' }))).toBe('FORBIDDEN');
  expect((await invite(regency, { region: '63.01.03' })).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'region' });
  expect(codeOf(await invite(await api.someone('PKB', '63.01.03')))).toBe('FORBIDDEN');
  expect(codeOf(await invite(await api.someone('PEMBACA', '63.01')))).toBe('FORBIDDEN');
  const twice = newEmail();
  await join(regency, { email: twice });
  expect((await invite(regency, { email: twice.toUpperCase() })).errors[0]?.extensions).toMatchObject({ field: 'email' });
});

test('people are seen and changed only by those above them', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const neighbour = await api.someone('OPD_KB', '63.03');
  const pokja = await join(regency);
  const seen = async (as: Someone) => (await peopleOf(as)).data.people.nodes.map(({ id }: { id: string }) => id);
  expect(await seen(regency)).toContain(pokja.personId);
  expect(await seen(neighbour)).not.toContain(pokja.personId);
  expect(codeOf(await peopleOf(pokja))).toBe('FORBIDDEN');
  const close = (as: Someone, id: string) => api.ask('mutation ($id: ID!) { setPersonActive(id: $id, active: false) { id } }', { id }, as);
  expect(codeOf(await close(neighbour, pokja.personId))).toBe('NOT_FOUND');
  expect(codeOf(await close(regency, regency.personId))).toBe('FORBIDDEN');
  // Somebody who also has a role above the caller is not the caller's to close.
  await api.addRole(pokja, 'BKKBN_PROVINSI', '63');
  expect(codeOf(await close(regency, pokja.personId))).toBe('FORBIDDEN');
});

test('a closed account loses its session at once and cannot sign in', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const email = newEmail();
  const pokja = await join(regency, { email });
  const set = (active: boolean) =>
    api.ask(
      'mutation ($id: ID!, $active: Boolean!) { setPersonActive(id: $id, active: $active) { deactivatedAt } }',
      { id: pokja.personId, active },
      regency,
    );
  await set(false);
  expect((await api.ask('{ viewer { name } }', {}, pokja)).data.viewer).toBeNull();
  expect(await signIn(email)).toBeNull();
  await set(true);
  expect(await signIn(email)).not.toBeNull();
});

test('an ended role gives no right from that moment, and cannot be had twice', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const pokja = await join(regency);
  const assign = () =>
    api.ask(
      'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { roles { role valid } } }',
      { input: { personId: pokja.personId, role: 'POKJA_OPERATOR', region: '63.01.03.2006' } },
      regency,
    );
  expect(codeOf(await assign())).toBe('CONFLICT');
  const [role] = (await api.ask('query ($id: ID!) { person(id: $id) { roles { id valid } } }', { id: pokja.personId }, regency)).data.person
    .roles;
  await api.ask('mutation ($id: ID!) { endRole(id: $id) { id } }', { id: role.id }, regency);
  expect(codeOf(await api.ask('{ kampungRecords { totalCount } }', {}, pokja))).toBe('FORBIDDEN');
  expect((await assign()).data.assignRole.roles.filter(({ valid }: { valid: boolean }) => valid)).toHaveLength(1);
});

test('an officer hands everything over in one step', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const [leaving, coming] = [await join(regency, { role: 'PKB', region: '63.01.03' }), await join(regency)];
  await api.addRole(leaving, 'PEMDES', '63.01.03.2008');
  const HAND = 'mutation ($input: HandOverInput!) { handOver(input: $input) { roles { role valid } } }';
  const input = { fromId: leaving.personId, toId: coming.personId, idempotencyKey: 'hand' };
  expect(codeOf(await api.ask(HAND, { input }, await api.someone('OPD_KB', '63.03')))).toBe('NOT_FOUND');
  for (let time = 0; time < 2; time++) {
    const { data } = await api.ask(HAND, { input }, regency);
    if (time === 0)
      expect(
        data.handOver.roles
          .filter(({ valid }: { valid: boolean }) => valid)
          .map(({ role }: { role: string }) => role)
          .sort(),
      ).toEqual(['PEMDES', 'PKB', 'POKJA_OPERATOR']);
  }
  expect(codeOf(await api.ask('{ kampungRecords { totalCount } }', {}, leaving))).toBe('FORBIDDEN');
});

test('a new password ends every other session; a lost one is replaced by a link from above', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const email = newEmail();
  const here = await join(regency, { email });
  const there = await signIn(email);
  const change = (current: string, next: string) =>
    api.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { current, next } }, here);
  expect((await change('salah sama sekali', 'lima kuda makan bambu')).errors[0]?.extensions).toMatchObject({ field: 'current' });
  expect((await change(PASSWORD, 'pendek')).errors[0]?.extensions).toMatchObject({ field: 'next' });
  expect((await change(PASSWORD, 'lima kuda makan bambu')).data.changePassword).toBe(true);
  const isIn = async (someone: Someone | null) => (await api.ask('{ viewer { id } }', {}, someone ?? undefined)).data.viewer !== null;
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);

  const reset = (as: Someone) => api.ask('mutation ($id: ID!) { inviteToNewPassword(personId: $id) }', { id: here.personId }, as);
  expect(codeOf(await reset(await api.someone('OPD_KB', '63.03')))).toBe('NOT_FOUND');
  // Whoever may set the password could use every role of the account.
  await api.addRole(here, 'BKKBN_PROVINSI', '63');
  expect(codeOf(await reset(regency))).toBe('FORBIDDEN');
  await api.db.query(`delete from work.role_assignment where "personId" = $1 and role = 'BKKBN_PROVINSI'`, [here.personId]);
  await accept((await reset(regency)).data.inviteToNewPassword, 'enam kuda makan bambu');
  expect(await isIn(here)).toBe(false);
  expect(await signIn(email, 'enam kuda makan bambu')).not.toBeNull();
});

test('one sees and ends only one’s own sessions', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const email = newEmail();
  const [here, other] = [await join(regency, { email }), await api.someone('OPD_KB', '63.01')];
  await signIn(email);
  const sessions = async (as: Someone) => (await api.ask('{ sessions { id current } }', {}, as)).data.sessions;
  const mine = await sessions(here);
  expect(mine.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
  const end = async (as: Someone, id: string | null) =>
    (await api.ask('mutation ($id: ID) { endSessions(id: $id) }', { id }, as)).data.endSessions;
  expect(await end(other, mine[0].id)).toBe(0);
  expect(await end(here, null)).toBe(mine.length - 1);
  expect(await sessions(here)).toHaveLength(1);
});

test('a link that was taken back or is too old opens nothing', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const token = (await invite(regency)).data.invitePerson;
  const [open] = (await api.ask('{ invitations { id } }', {}, regency)).data.invitations;
  expect(
    codeOf(await api.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: open.id }, await api.someone('OPD_KB', '63.03'))),
  ).toBe('NOT_FOUND');
  await api.ask('mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: open.id }, regency);
  expect(codeOf(await accept(token))).toBe('NOT_FOUND');
  const leaving = await api.someone('OPD_KB', '63.01');
  const orphan = (await invite(leaving)).data.invitePerson;
  await api.db.query(`delete from work.role_assignment where "personId" = $1`, [leaving.personId]);
  expect(codeOf(await accept(orphan)), 'who made it has no right any more').toBe('NOT_FOUND');
  const late = (await invite(regency)).data.invitePerson;
  await api.db.query(`update work.invitation set "expiresAt" = now() - interval '1 second'`);
  expect(codeOf(await accept(late))).toBe('NOT_FOUND');
});

test('the first account of an installation comes by a link made on the server, and gives the first roles', async () => {
  const token = await inviteSystemAdmin(api.db.manager, 'Admin@Simpul.test', 'Admin sistem');
  await expect(inviteSystemAdmin(api.db.manager, 'bukan surel', 'Admin')).rejects.toThrow('e-mail');
  const email = (await accept(token)).data.acceptInvitation;
  const admin = await signIn(email);
  if (!admin) throw new Error('The first account cannot sign in');
  const national = await join(admin, { role: 'BKKBN_PUSAT', region: 'ID' });
  expect((await api.ask('{ rolesToGive }', {}, national)).data.rolesToGive).toContain('BKKBN_PROVINSI');
  expect(codeOf(await api.ask('{ kampungRecords { totalCount } }', {}, admin)), 'no content with it').toBe('FORBIDDEN');
});

test('a link for a password falls when the account has risen above its maker, and with the next password', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const district = await api.someone('KECAMATAN', '63.01.03');
  const village = await join(regency, { role: 'PEMDES' });
  const link = (as: Someone) => api.ask('mutation ($id: ID!) { inviteToNewPassword(personId: $id) }', { id: village.personId }, as);
  const [risen, first, second] = [await link(district), await link(regency), await link(regency)].map(
    ({ data }) => data.inviteToNewPassword as string,
  );
  if (!risen || !first || !second) throw new Error('No link');
  expect((await accept(first)).errors).toEqual([]);
  // The new password closes the other links.
  expect(codeOf(await accept(second))).toBe('NOT_FOUND');

  const again: string = (await link(district)).data.inviteToNewPassword;
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const gift = { personId: village.personId, role: 'OPD_KB', region: '63.01' };
  expect(
    (await api.ask('mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }', { input: gift }, province)).errors,
  ).toEqual([]);
  expect(codeOf(await link(district))).toBe('FORBIDDEN');
  expect(codeOf(await accept(again))).toBe('NOT_FOUND');
});

test('changing the password oneself closes the links for a new one', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const person = await join(regency, { role: 'PEMDES' });
  const token: string = (await api.ask('mutation ($id: ID!) { inviteToNewPassword(personId: $id) }', { id: person.personId }, regency)).data
    .inviteToNewPassword;
  const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
  expect((await api.ask(change, { input: { current: PASSWORD, next: 'lima kuda makan bambu' } }, person)).errors).toEqual([]);
  expect(codeOf(await accept(token))).toBe('NOT_FOUND');
});

test('a role for programmes names ones that exist, and another programme is another role', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const partner = { role: 'SKPD_PROGRAM', region: '63.01' };
  expect((await invite(regency, { ...partner, programmes: ['NOPE'] })).errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'programmes',
  });
  const agency = await join(regency, { ...partner, programmes: ['DRPPA', 'DRPPA'] });
  const assign = (programmes: string[]) =>
    api.ask(
      'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { roles { role programmes { code } } } }',
      { input: { ...partner, personId: agency.personId, programmes } },
      regency,
    );
  expect((await assign(['NOPE'])).errors[0]?.extensions).toMatchObject({ field: 'programmes' });
  expect(codeOf(await assign(['DRPPA']))).toBe('CONFLICT');
  const { roles } = (await assign(['PROKLIM'])).data.assignRole;
  expect(roles.flatMap(({ programmes }: { programmes: { code: string }[] }) => programmes.map(({ code }) => code)).sort()).toEqual([
    'DRPPA',
    'PROKLIM',
  ]);
});

test('handing over keeps the end and the programmes of a role, and moves it to one person alone', async () => {
  const regency = await api.someone('OPD_KB', '63.01');
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const hand = (fromId: string, toId: string) =>
    api.ask('mutation ($input: HandOverInput!) { handOver(input: $input) { id } }', { input: { fromId, toId } }, regency);
  const held = async (id: string) =>
    api.db.query(
      `select role, "regionCode", programmes, "validTo"::text from work.role_assignment
       where "personId" = $1 and ("validTo" is null or "validTo" >= current_date) order by role, programmes`,
      [id],
    );
  const officer = await join(regency, { role: 'KECAMATAN', region: '63.01.03', validTo: until });
  const [one, two] = [await join(regency, { role: 'PEMDES' }), await join(regency, { role: 'PEMDES' })];
  const answers = await Promise.all([hand(officer.personId, one.personId), hand(officer.personId, two.personId)]);
  expect(answers.map(codeOf).filter(Boolean)).toEqual(['FORBIDDEN']);
  const receivers = [...(await held(one.personId)), ...(await held(two.personId))].filter(({ role }) => role === 'KECAMATAN');
  expect(receivers).toEqual([{ role: 'KECAMATAN', regionCode: '63.01.03', programmes: null, validTo: until }]);

  const partner = { role: 'SKPD_PROGRAM', region: '63.01' };
  const giver = await join(regency, { ...partner, programmes: ['DRPPA'] });
  const receiver = await join(regency, { ...partner, programmes: ['PROKLIM'] });
  expect((await hand(giver.personId, receiver.personId)).errors).toEqual([]);
  expect((await held(receiver.personId)).map(({ programmes }: { programmes: string[] }) => programmes)).toEqual([['DRPPA'], ['PROKLIM']]);
});
