import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { useMails } from '../../test/mails.ts';
import { makeActivity, makeIntegration } from '../../test/make.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { startSmtp } from '../../test/smtp.ts';
import { AuditRow } from '../platform/audit.ts';
import { startNotifications } from './jobs.ts';
import { deliverMail, makePost } from './mail.send.ts';
import { notify } from './notify.ts';

const api = useApi();
const VILLAGE = '63.01.03.2006';
const { kampungId, mails, tell, prefer, addressOf } = useMails(api, VILLAGE);
let smtp: Awaited<ReturnType<typeof startSmtp>>;
beforeAll(async () => {
  smtp = await startSmtp();
});
afterAll(() => smtp.stop());
beforeEach(() => {
  smtp.arrived.length = 0;
  smtp.refuse(null);
});

const deliver = (): Promise<number> => {
  const env = { ...api.env, SMTP_URL: smtp.url, MAIL_FROM: 'Simpul <simpul@simpul.test>' };
  const post = makePost(env);
  if (!post) throw new Error('No post');
  return deliverMail(api.db, post, env);
};
const leaseOver = () => api.db.query(`update work.mail_outbox set "nextTryAt" = now() where state = 'QUEUED'`);

test('a mail wanted at once is in the outbox with what happened, goes out once, and says what, where and no more', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  const other = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE', 'WAITING', 'en');
  await expect(
    api.db.transaction(async (db) => {
      await notify(
        { db, actor: null },
        { kind: 'REPORT_REVIEW', event: 'undone', to: [officer], kampungId: kampungId(), day: '2026-10-01' },
      );
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
  await api.db.query('update work.kampung set name = $2 where id = $1', [kampungId(), 'Jaya\r\nBcc: elsewhere@simpul.test\r\n\r\nhello']);
  await tell([officer], 'injected');
  await deliver();
  await api.db.query(`update work.kampung set name = 'Bumi Jaya' where id = $1`, [kampungId()]);
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
  await api.db.query(`update work.mail_outbox set "nextTryAt" = now() - interval '3 days'`);
  expect(await deliver()).toBe(0);
});

test('a mail that was given up is sent again by who looks after its region, by nobody else, and the trail says so', async () => {
  const [officer, office, neighbour] = [
    await api.someone('PKB', '63.01.03'),
    await api.someone('OPD_KB', '63.01'),
    await api.someone('OPD_KB', '63.03'),
  ];
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'given up');
  const again = (as: Someone) => api.ask('mutation ($id: ID!) { sendMailAgain(id: $id) }', { id }, as);
  const id = (await mails())[0]?.id ?? '';
  expect((await again(office)).errors[0]?.extensions.code).toBe('CONFLICT');
  smtp.refuse(550);
  await deliver();
  smtp.refuse(null);
  for (const other of [officer, neighbour]) expect((await again(other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(await deliver()).toBe(0);
  expect((await again(office)).errors).toEqual([]);
  expect(await deliver()).toBe(1);
  expect(await api.db.manager.countBy(AuditRow, { action: 'mail.again', entityId: officer.personId, actorRole: 'OPD_KB' })).toBe(1);
});

test('a step that is closed and opened again sends no second mail, and none at all while it is closed', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const pokja = await api.someone('POKJA_OPERATOR', VILLAGE);
  await prefer(pokja, 'AT_ONCE', 'WAITING');
  const kampung = await api.db.manager.findOneByOrFail(KampungRow, { id: kampungId() });
  const { id } = await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DITETAPKAN' });
  await makeActivity(api.db, kampung, { programmes: ['PROKLIM'] });
  const values = { source: 'APBD', year: 2026, planned: 5_000_000 };
  const save = 'mutation ($input: SaveBudgetInput!) { id: saveIntegrationBudget(input: $input) }';
  const line = { integration: id, kind: 'BUDGET', id: (await api.ask(save, { input: { integration: id, values } }, office)).data.id };
  const remove = () => api.ask('mutation ($input: PartTrashInput!) { removeFromIntegration(input: $input) }', { input: line }, office);
  const restore = () => api.ask('mutation ($input: PartTrashInput!) { restoreToIntegration(input: $input) }', { input: line }, office);
  await remove();
  expect(await deliver()).toBe(0);
  await restore();
  expect(await deliver()).toBe(1);
  for (let again = 0; again < 3; again++) {
    await remove();
    await restore();
  }
  expect(await deliver()).toBe(0);
  expect(smtp.arrived).toHaveLength(1);
});

test('a mail about what is there no longer is not sent', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  await prefer(officer, 'AT_ONCE');
  await tell([officer], 'gone');
  await api.db.query('delete from work.notification where "personId" = $1', [officer.personId]);
  expect(await deliver()).toBe(0);
});
