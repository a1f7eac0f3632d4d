import { complain } from './terminal.ts';

type Stop = () => Promise<void>;

const stops = new Set<Stop>();
let stopping: Promise<never> | undefined;

/** Remembers how to stop something that runs; call what it returns once that has ended by itself. */
export function whenStopping(stop: Stop): () => void {
  stops.add(stop);
  return () => stops.delete(stop);
}

/** Stops everything in the reverse of the order it was started in, once, and ends this process. */
export function shutDown(exitCode: number): Promise<never> {
  stopping ??= (async () => {
    for (const stop of [...stops].reverse()) await stop().catch(complain);
    process.exit(exitCode);
  })();
  return stopping;
}

/** Should that end before we are asked to stop, we say why and stop everything else. */
export function liveOnlyWith(ended: Promise<unknown>, explain: () => Error): void {
  void ended.then(() => {
    if (stopping) return undefined;
    complain(explain());
    return shutDown(1);
  });
}

/** Runs a program's main function: Ctrl-C and SIGTERM end it in order, a failure is told in one sentence. */
export async function live(main: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown(0));
  try {
    await main();
  } catch (error) {
    // What was under way when Ctrl-C came has failed of course: nothing to tell.
    if (!stopping) complain(error);
    await shutDown(1);
  }
}
