import type { Api, Someone } from './api.ts';

export type Item = {
  id: string;
  kind: string;
  title: { id: string };
  path: string | null;
  waiting: boolean;
  readable: boolean;
  readAt: string | null;
  handledBy: string | null;
};
export const INBOX = `query ($show: NotificationShow, $first: Int, $after: String) {
  notifications(show: $show, first: $first, after: $after) {
    nodes { id kind title { id } path waiting readable readAt handledAt handledBy } pageInfo { hasNextPage endCursor }
  }
}`;

/** What the tests of notifications ask and do, over the API of one file. */
export function useInbox(api: Api) {
  const inbox = async (as: Someone, show = 'ALL'): Promise<Item[]> => (await api.ask(INBOX, { show }, as)).data.notifications.nodes;
  const titles = async (as: Someone, show = 'ALL') => (await inbox(as, show)).map(({ title }) => title.id);
  const counts = async (as: Someone) => (await api.ask('{ notificationCounts { unread waiting } }', {}, as)).data.notificationCounts;

  const propose = (as: Someone, kampungCode: string, programmeCode: string, idempotencyKey: string | null = null) =>
    api.ask(
      'mutation ($input: ProposeIntegrationInput!) { proposeIntegration(input: $input) { id } }',
      {
        input: {
          kampungCode,
          programmeCode,
          reason: 'Relawan sudah ada di dua RT.',
          targetFunctions: ['PERLINDUNGAN'],
          contact: 'Bidang KS',
          idempotencyKey,
        },
      },
      as,
    );
  /** Everybody around one programme of one regency, so that tests do not meet each other. */
  async function people(regency: string, village: string, programme: string) {
    return {
      office: await api.someone('OPD_KB', regency),
      colleague: await api.someone('OPD_KB', regency),
      partner: await api.someone('SKPD_PROGRAM', regency, [programme]),
      foreign: await api.someone('SKPD_PROGRAM', regency, ['DRPPA']),
      pokja: await api.someone('POKJA_OPERATOR', village),
    };
  }

  return { inbox, titles, counts, propose, people };
}
