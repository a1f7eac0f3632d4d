import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { useMails } from '../../test/mails.ts';
import { readEnv } from '../platform/env.ts';
import { makeDigests } from './digest.ts';
import { makePost } from './mail.send.ts';
import { settle } from './notify.ts';

const api = useApi();
const { kampungId, mails, tell, prefer, addressOf } = useMails(api, '63.01.03.2006');

// Seven in the morning in Tanah Laut is 23:00 UTC the evening before.
const at = (time: string) => new Date(`2026-11-${time}:00Z`);

test('the digest comes once a day, with what is new, unread and open, and not at all when there is nothing', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await tell([officer], 'one', { at: at('10T05:00') });
  await tell([officer], 'news', { kind: 'REPORT_ACCEPTED', at: at('10T06:00') });
  await tell([officer], 'page', { kind: 'PUBLISHED', at: at('10T06:00') });
  expect(await makeDigests(api.db, at('10T22:59'))).toBe(0);
  const made = await Promise.all([makeDigests(api.db, at('10T23:00')), makeDigests(api.db, at('10T23:00'))]);
  expect(made.reduce((sum, count) => sum + count)).toBe(1);
  await tell([officer], 'late', { at: at('10T22:00') });
  expect(await makeDigests(api.db, at('11T02:00'))).toBe(0);
  const [first, ...more] = await mails();
  expect(more).toEqual([]);
  // Publications are not mailed unless somebody wants them.
  expect([first?.digestDay, first?.lines.map(({ topic }) => topic)]).toEqual(['2026-11-11', ['WAITING', 'REPORT']]);

  // What was late comes the next day; what was read or dealt with meanwhile does not.
  await tell([officer], 'read', { at: at('11T03:00') });
  await api.db.query(`update work.notification set "readAt" = now() where event = 'read'`);
  expect(await makeDigests(api.db, at('11T23:30'))).toBe(1);
  expect((await mails())[1]?.lines).toHaveLength(1);
  await tell([officer], 'handled', { at: at('12T03:00') });
  await settle({ db: api.db.manager, actor: null }, { kampungId: kampungId(), day: '2026-10-01' });
  expect(await makeDigests(api.db, at('12T23:30'))).toBe(0);
  expect(await mails()).toHaveLength(2);
});

test('a digest keeps to what the reader chose and may still read, and names how many more there are', async () => {
  const [none, many, ended] = [
    await api.someone('PKB', '63.01.03'),
    await api.someone('PKB', '63.01.03'),
    await api.someone('PKB', '63.01.03'),
  ];
  await prefer(none, 'NONE');
  await prefer(many, 'DAILY', 'PUBLICATION', 'en');
  for (let index = 0; index < 35; index++) await tell([none, many, ended], `many:${index}`, { at: at('10T05:00') });
  await tell([many], 'page', { kind: 'PUBLISHED', at: at('10T05:00') });
  await api.db.query('update work.role_assignment set "validTo" = current_date - 1 where "personId" = $1', [ended.personId]);
  expect(await makeDigests(api.db, at('11T01:00'))).toBe(1);
  const [mail] = await mails();
  expect([mail?.personId, mail?.lines.length, mail?.omitted, mail?.language]).toEqual([many.personId, 30, 6, 'en']);
});

const BOX = `query ($box: MailBox!, $first: Int, $after: String) { mails(box: $box, first: $first, after: $after) {
  nodes { toName toAddress subject text state stays lastError } pageInfo { hasNextPage endCursor } sends } }`;

test('without a mail server mails stay in the mailbox: of their region for who looks after it, their own for everybody', async () => {
  const [officer, office, neighbour, admin] = [
    await api.someone('PKB', '63.01.03'),
    await api.someone('OPD_KB', '63.01'),
    await api.someone('OPD_KB', '63.03'),
    await api.someone('SYS_ADMIN', 'ID'),
  ];
  expect(makePost(api.env)).toBeNull();
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'first');
  await tell([officer], 'second');
  const box = async (as: Someone, name: string, over: object = {}) => (await api.ask(BOX, { box: name, ...over }, as)).data?.mails;
  const own = await box(officer, 'OWN');
  expect(own).toMatchObject({ sends: false, nodes: [{ state: 'QUEUED', stays: true, toAddress: await addressOf(officer) }, {}] });
  expect(own.nodes[0].text).toContain('/admin/kampung/');
  expect((await box(office, 'SCOPE')).nodes).toHaveLength(2);
  expect((await box(admin, 'SCOPE')).nodes).toHaveLength(2);
  expect((await box(neighbour, 'SCOPE')).nodes).toEqual([]);
  expect((await box(office, 'OWN')).nodes).toEqual([]);
  expect((await api.ask(BOX, { box: 'SCOPE' }, officer)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { pageInfo } = await box(office, 'SCOPE', { first: 1 });
  expect(pageInfo.hasNextPage).toBe(true);
  expect((await box(office, 'SCOPE', { first: 1, after: pageInfo.endCursor })).pageInfo.hasNextPage).toBe(false);
});

test('preferences are kept, told with the clock of the region, and written into the account', async () => {
  const person = await api.someone('OPD_KB', '63.01');
  const ask = async () =>
    (await api.ask('{ mailPreferences { language zone topics { topic way } } accountEvents { summary { en } } }', {}, person)).data;
  const before = await ask();
  expect(before.mailPreferences).toMatchObject({ language: 'id', zone: 'WITA' });
  await prefer(person, 'NONE', 'INTEGRATION', 'en');
  const { mailPreferences, accountEvents } = await ask();
  const changed = before.mailPreferences.topics.map(({ topic, way }: { topic: string; way: string }) => ({
    topic,
    way: topic === 'INTEGRATION' ? 'NONE' : way,
  }));
  expect(mailPreferences).toEqual({ language: 'en', zone: 'WITA', topics: changed });
  expect(accountEvents[0].summary.en).toBe('Choice of mails changed');
});

test('a mail server without an address that mails come from stops the start', () => {
  const set = { DATABASE_URL: 'postgres://localhost/x', SECRET_KEY: 'x'.repeat(32), SMTP_URL: 'smtps://mail.agency.go.id' };
  expect(() => readEnv(set)).toThrow('MAIL_FROM: must be set with SMTP_URL');
  expect(readEnv({ ...set, MAIL_FROM: 'simpul@agency.go.id' })).toMatchObject({ MAIL_FROM: 'simpul@agency.go.id' });
  expect(() => readEnv({ ...set, SMTP_URL: 'https://mail', MAIL_FROM: 'x@y.id' })).toThrow('SMTP_URL');
});
