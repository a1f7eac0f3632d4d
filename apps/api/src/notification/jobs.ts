import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Env } from '../platform/env.ts';
import { every } from '../platform/every.ts';
import { makeDigests } from './digest.ts';
import { deliverMail, makePost } from './mail.send.ts';
import { purgeNotifications } from './notification.service.ts';
import { tellOfPeriods } from './tell.assessment.ts';
import { tellOfEndingRoles } from './tell.ts';

/** Sends mails, writes digests, tells of roles that end and of periods and their deadlines, and throws away what is old. @returns how to stop, after what runs */
export function startNotifications(dataSource: DataSource, env: Env, log: Logger): () => Promise<void> {
  const post = makePost(env);
  const jobs = [
    every(log, 60_000, 'digests could not be written', () => makeDigests(dataSource, new Date())),
    every(log, 3_600_000, 'notifications could not be looked after', async () => {
      await tellOfEndingRoles(dataSource.manager);
      await tellOfPeriods(dataSource.manager);
      await purgeNotifications({ db: dataSource.manager });
    }),
    ...(post ? [every(log, 10_000, 'mails could not be sent', () => deliverMail(dataSource, post, env))] : []),
  ];
  return async () => void (await Promise.all(jobs.map((stop) => stop())));
}
