import { beforeAll, beforeEach, expect } from 'vitest';
import { MailRow } from '../src/notification/mail.entity.ts';
import { notify, type News } from '../src/notification/notify.ts';
import type { Api, Someone } from './api.ts';
import { makeKampung } from './make.ts';

/** What the tests of mails need: a kampung to tell of, an empty outbox before each, and how to tell, choose and look. */
export function useMails(api: Api, village: string) {
  let kampungId = '';
  beforeAll(async () => {
    kampungId = (await makeKampung(api.db, village, { name: 'Bumi Jaya' })).id;
  });
  beforeEach(() => api.db.query('truncate work.notification, work.mail_outbox'));
  return {
    kampungId: () => kampungId,
    mails: () => api.db.manager.find(MailRow, { order: { createdAt: 'ASC' } }),
    tell: (to: Someone[], event: string, over: Partial<News> = {}) =>
      notify(
        { db: api.db.manager, actor: null },
        { kind: 'REPORT_REVIEW', event, to: to.map(({ personId }) => ({ personId, role: 'PKB' })), kampungId, day: '2026-10-01', ...over },
      ),
    prefer: async (as: Someone, way: string, topic = 'WAITING', language = 'id') => {
      const { errors } = await api.ask(
        'mutation ($input: SaveMailPreferencesInput!) { saveMailPreferences(input: $input) { language } }',
        { input: { language, topics: [{ topic, way }] } },
        as,
      );
      expect(errors).toEqual([]);
    },
    addressOf: async ({ personId }: Someone): Promise<string> =>
      (await api.db.query<{ email: string }[]>('select email from work.person where id = $1', [personId]))[0]?.email ?? '',
  };
}
