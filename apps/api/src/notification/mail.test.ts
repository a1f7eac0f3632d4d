import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung } from '../../test/make.ts';
import { startSmtp } from '../../test/smtp.ts';
import { readEnv } from '../platform/env.ts';
import { makeDigests } from './digest.ts';
import { startNotifications } from './jobs.ts';
import { deliverMail, makePost } from './mail.send.ts';
import { MailRow } from './mail.entity.ts';
import { notify, settle, type News } from './notify.ts';

const api = useApi();
const VILLAGE = '63.01.03.2006';
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let kampungId: string;
beforeAll(async () => {
  smtp = await startSmtp();
  kampungId = (await makeKampung(api.db, VILLAGE, { name: 'Bumi Jaya' })).id;
});
afterAll(() => smtp.stop());
beforeEach(async () => {
  smtp.arrived.length = 0;
  smtp.refuse(null);
  await api.db.query('truncate work.notification, work.mail_outbox');
});

const tell = (to: Someone[], event: string, over: Partial<News> = {}) =>
  notify(
    { db: api.db.manager, actor: null },
    { kind: 'REPORT_REVIEW', event, to: to.map(({ personId }) => ({ personId, role: 'PKB' })), kampungId, day: '2026-10-01', ...over },
  );
const deliver = (): Promise<number> => {
  const env = { ...api.env, SMTP_URL: smtp.url, MAIL_FROM: 'Simpul <simpul@simpul.test>' };
  const post = makePost(env);
  if (!post) throw new Error('No post');
  return deliverMail(api.db, post, env);
};
const prefer = async (as: Someone, way: string, topic = 'WAITING', language = 'id') => {
  const { errors } = await api.ask(
    'mutation ($input: SaveMailPreferencesInput!) { saveMailPreferences(input: $input) { language } }',
    { input: { language, topics: [{ topic, way }] } },
    as,
  );
  expect(errors).toEqual([]);
};
const addressOf = async ({ personId }: Someone): Promise<string> =>
  (await api.db.query<{ email: string }[]>('select email from work.person where id = $1', [personId]))[0]?.email ?? '';
const mails = () => api.db.manager.find(MailRow, { order: { createdAt: 'ASC' } });
const leaseOver = () => api.db.query(`update work.mail_outbox set "nextTryAt" = now() where state = 'QUEUED'`);

test('a mail wanted at once is in the outbox with what happened, goes out once, and says what, where and no more', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  const other = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE', 'WAITING', 'en');
  await expect(
    api.db.transaction(async (db) => {
      await notify({ db, actor: null }, { kind: 'REPORT_REVIEW', event: 'undone', to: [officer], kampungId, day: '2026-10-01' });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await mails()).toEqual([]);

  await tell([officer, other], 'sent');
  await tell([officer, other], 'sent');
  // Several workers at once.
  expect((await Promise.all([deliver(), deliver(), deliver()])).reduce((sum, sent) => sum + sent)).toBe(1);
  expect(await deliver()).toBe(0);
  const [mail, ...more] = smtp.arrived;
  expect(more).toEqual([]);
  expect(mail?.to).toEqual([await addressOf(officer)]);
  expect(mail?.head).toMatch(/^Subject: Simpul: Review the report of October 2026: Bumi Jaya\r$/m);
  expect(mail?.head).toMatch(/^From: Simpul <simpul@simpul\.test>\r$/m);
  expect(mail?.head).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.raw).toContain(`${api.env.PUBLIC_API_URL}/admin/kampung/${VILLAGE}/laporan/2026-10`);
  expect(mail?.raw).toMatch(/multipart\/alternative/);
  const [row] = await mails();
  expect(row).toMatchObject({ state: 'SENT', attempts: 1, regionCode: VILLAGE });
});

test('a name cannot put anything into the head of a mail', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await api.db.query('update work.kampung set name = $2 where id = $1', [kampungId, 'Jaya\r\nBcc: elsewhere@simpul.test\r\n\r\nhello']);
  await tell([officer], 'injected');
  await deliver();
  await api.db.query(`update work.kampung set name = 'Bumi Jaya' where id = $1`, [kampungId]);
  expect(smtp.arrived[0]?.to).toEqual([await addressOf(officer)]);
  expect(smtp.arrived[0]?.head).not.toMatch(/^Bcc/im);
  // The head of a mail folds long lines.
  expect(smtp.arrived[0]?.head.replaceAll('\r\n ', ' ')).toContain('Jaya Bcc: elsewhere@simpul.test hello');
});

test('a server that is busy is asked again later, one that refuses for good is not', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'busy');
  smtp.refuse(451);
  expect(await deliver()).toBe(0);
  const [busy] = await mails();
  expect(busy).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: expect.stringContaining('Not now') });
  expect((busy?.nextTryAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000);
  smtp.refuse(null);
  expect(await deliver()).toBe(0);
  await leaseOver();
  expect(await deliver()).toBe(1);
  expect((await mails())[0]).toMatchObject({ state: 'SENT', attempts: 2, lastError: null });

  await tell([officer], 'gone');
  smtp.refuse(550);
  await deliver();
  expect((await mails())[1]).toMatchObject({ state: 'FAILED', attempts: 1 });
  smtp.refuse(null);
  await leaseOver();
  expect(await deliver()).toBe(0);
});

test('a process that dies while it sends neither loses the mail nor lets another send it meanwhile', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'killed');
  // Dies after the mail was handed over, before it could write that down.
  let first = '';
  const dying = deliverMail(
    api.db,
    async ({ id }) => {
      first = id;
      return new Promise(() => {});
    },
    api.env,
  );
  void dying;
  await expect.poll(() => first).not.toBe('');
  expect(await deliver()).toBe(0);
  await leaseOver();
  expect(await deliver()).toBe(1);
  // Should the first have arrived as well, both bear one name.
  expect(smtp.arrived[0]?.head).toContain(`Message-ID: <${first}@`);
});

test('an account that lost its role or was closed, and a demonstration account, get no mail', async () => {
  const [lost, closed, sample] = [
    await api.someone('PKB', '63.01.03'),
    await api.someone('PKB', '63.01.03'),
    await api.someone('PKB', '63.01.03'),
  ];
  for (const person of [lost, closed, sample]) await prefer(person, 'AT_ONCE');
  await api.db.query('update work.person set "sampleData" = true where id = $1', [sample.personId]);
  await tell([lost, closed, sample], 'late');
  await api.db.query('update work.role_assignment set "validTo" = current_date - 1 where "personId" = $1', [lost.personId]);
  await api.db.query('update work.person set "deactivatedAt" = now() where id = $1', [closed.personId]);
  expect(await deliver()).toBe(0);
  expect(smtp.arrived).toEqual([]);
  const states = new Map((await mails()).map(({ personId, state }) => [personId, state]));
  expect([lost, closed, sample].map(({ personId }) => states.get(personId))).toEqual(['FAILED', 'FAILED', 'QUEUED']);
});

test('the process sends by itself, and lets what it is sending end before it stops', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'running');
  const env = { ...api.env, SMTP_URL: smtp.url, MAIL_FROM: 'simpul@simpul.test' };
  const stop = startNotifications(api.db, env, pino({ level: 'silent' }));
  await stop();
  expect(smtp.arrived).toHaveLength(1);
  expect((await mails())[0]).toMatchObject({ state: 'SENT' });
});

test('a mail server that is set up later does not pour out the past', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'old');
  await api.db.query(`update work.mail_outbox set "createdAt" = now() - interval '3 days'`);
  expect(await deliver()).toBe(0);
});

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
  await settle({ db: api.db.manager, actor: null }, { kampungId, day: '2026-10-01' });
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
