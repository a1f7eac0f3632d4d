import { Problem } from '@simpul/postgres/problem';

const HEARTBEAT_MS = 10_000;
const began = Date.now();

export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
export const sinceStart = (): string => seconds(began);

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Announces a step, shows that it is still alive, and says how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  say(`→ ${title}`);
  const heartbeat = setInterval(() => say(`  … ${seconds(start)}`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`✓ ${seconds(start)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** What a person can put right is a sentence; anything else is our mistake and shows where it happened. */
export function complain(error: unknown): void {
  const text = error instanceof Problem ? error.message.replaceAll('\n', '\n  ') : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n✗ ${text}\n`);
}
