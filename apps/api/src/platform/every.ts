import type { Logger } from 'pino';

/** Runs work now and again, never beside itself. @returns how to stop, after what runs */
export function every(log: Logger, ms: number, failure: string, work: () => Promise<unknown>): () => Promise<void> {
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
