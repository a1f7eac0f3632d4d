import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { INBOX, useInbox, type Item } from '../../test/inbox.ts';
import { makeKampung } from '../../test/make.ts';
import { RoleAssignmentRow } from '../identity/identity.entity.ts';
import { NotificationRow } from './notification.entity.ts';
import { purgeNotifications } from './notification.service.ts';
import { notify } from './notify.ts';

const api = useApi();
const { inbox, counts, propose, people } = useInbox(api);

test('rows are read, unread and walked through by their owner alone', async () => {
  const [owner, stranger] = [await api.someone('OPD_KB', '63.01'), await api.someone('OPD_KB', '63.01')];
  const kampung = await makeKampung(api.db, '63.01.05.2002');
  for (const day of [1, 2, 3, 4, 5]) {
    const at = new Date(Date.UTC(2026, 10, day));
    await notify({ db: api.db.manager, actor: null }, { kind: 'PUBLISHED', event: `page:${day}`, to: [owner], kampungId: kampung.id, at });
  }
  // Told twice, one row.
  await notify({ db: api.db.manager, actor: null }, { kind: 'PUBLISHED', event: 'page:5', to: [owner], kampungId: kampung.id });
  expect(await counts(owner)).toEqual({ unread: 5, waiting: 0 });
  expect(await inbox(stranger)).toEqual([]);

  const page = async (after: string | null) => (await api.ask(INBOX, { first: 2, after }, owner)).data.notifications;
  const walked: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await page(after);
    walked.push(...nodes.map(({ id }: Item) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(walked).toEqual((await inbox(owner)).map(({ id }) => id));

  const mark = (as: Someone, variables: object) =>
    api.ask(
      'mutation ($ids: [ID!], $read: Boolean!) { markNotifications(ids: $ids, read: $read) { unread } }',
      { read: true, ...variables },
      as,
    );
  await mark(stranger, { ids: walked });
  expect(await counts(owner)).toMatchObject({ unread: 5 });
  expect((await mark(owner, { ids: walked.slice(0, 2) })).data.markNotifications).toEqual({ unread: 3 });
  expect((await mark(owner, { ids: walked.slice(0, 1), read: false })).data.markNotifications).toEqual({ unread: 4 });
  expect((await mark(owner, {})).data.markNotifications).toEqual({ unread: 0 });
  expect((await mark(owner, { ids: ['nothing'] })).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ids' });
  expect((await api.ask(INBOX)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('when a role has ended its rows wait no more and tell nothing', async () => {
  const village = '63.01.03.2008';
  await makeKampung(api.db, village, { name: 'Kampung Rahasia' });
  const { office, partner } = await people('63.01', village, 'KAMPUNG_PEMUDA');
  await propose(office, village, 'KAMPUNG_PEMUDA');
  expect(await counts(partner)).toEqual({ unread: 1, waiting: 1 });
  await api.db.manager.update(RoleAssignmentRow, { personId: partner.personId }, { validTo: () => 'current_date - 1' });
  expect(await counts(partner)).toEqual({ unread: 1, waiting: 0 });
  expect(await inbox(partner, 'WAITING')).toEqual([]);
  const [row] = await inbox(partner);
  expect(row).toMatchObject({ readable: false, waiting: false, path: null, handledBy: null });
  expect(JSON.stringify(row)).not.toMatch(/Rahasia|Pemuda|63\.01/);
  // Another role, from which the programme may be read but the step not taken.
  await api.addRole(partner, 'PEMBACA', '63.01');
  expect((await inbox(partner))[0]).toMatchObject({ readable: true, waiting: false });
  // Nor does a closed account get anything.
  await api.db.query('update work.person set "deactivatedAt" = now() where id = $1', [partner.personId]);
  await propose(office, village, 'PROKLIM');
  expect(await api.db.manager.countBy(NotificationRow, { personId: partner.personId })).toBe(1);
});

test('what is older than half a year goes, but not what still waits', async () => {
  const owner = await api.someone('OPD_KB', '63.09');
  const kampung = await makeKampung(api.db, '63.09.01.2001');
  const old = new Date(Date.now() - 181 * 86_400_000);
  const tell = (event: string, kind: 'PUBLISHED' | 'REPORT_REVIEW', at: Date) =>
    notify(
      { db: api.db.manager, actor: null },
      { kind, event, to: [{ ...owner, role: 'OPD_KB' }], kampungId: kampung.id, day: '2026-01-01', at },
    );
  await tell('old', 'PUBLISHED', old);
  await tell('waits', 'REPORT_REVIEW', old);
  await tell('new', 'PUBLISHED', new Date());
  await purgeNotifications({ db: api.db.manager });
  expect((await api.db.manager.findBy(NotificationRow, { personId: owner.personId })).map(({ event }) => event).sort()).toEqual([
    'new',
    'waits',
  ]);
});
