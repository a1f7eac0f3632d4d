import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Env } from '../platform/env.ts';
import { makeDigests } from './digest.ts';
import { deliverMail, makePost } from './mail.send.ts';
import { purgeNotifications } from './notification.service.ts';
import { tellOfEndingRoles } from './tell.ts';

/** Sends mails, writes digests, tells of roles that end, and throws away what is old. @returns how to stop, after what runs */
export function startNotifications(dataSource: DataSource, env: Env, log: Logger): () => Promise<void> {
  const post = makePost(env);
  const jobs = [
    every(60_000, 'digests could not be written', () => makeDigests(dataSource, new Date())),
    every(3_600_000, 'notifications could not be looked after', async () => {
      await tellOfEndingRoles(dataSource.manager);
      await purgeNotifications({ db: dataSource.manager });
    }),
    ...(post ? [every(10_000, 'mails could not be sent', () => deliverMail(dataSource, post, env))] : []),
  ];
  return async () => void (await Promise.all(jobs.map((stop) => stop())));

  /** Runs work now and again, never beside itself. */
  function every(ms: number, failure: string, work: () => Promise<unknown>): () => Promise<void> {
    let running: Promise<unknown> | null = null;
    const run = () => {
      running ??= work()
        .catch((error: unknown) => log.error({ err: error }, failure))
        .finally(() => (running = null));
    };
    run();
    const timer = setInterval(run, ms);
    return async () => {
      clearInterval(timer);
      await running;
    };
  }
}
