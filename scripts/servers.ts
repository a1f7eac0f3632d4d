import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@simpul/postgres/problem';
import { root } from './command.ts';
import { liveOnlyWith, whenStopping } from './life.ts';

const PATIENCE_MS = 60_000;
const KILL_AFTER_MS = 10_000;
const FOLLOW_PARENT = new URL('follow-parent.mjs', import.meta.url).href;

type Server = {
  name: string;
  /** The app's folder, and the program in it. */
  folder: string;
  program: string;
  env: Record<string, string>;
  /** Asked until it answers. */
  address: string;
  log: string;
};

/** Starts one of our servers and waits for its first answer. Should it end later, everything ends with it. */
export async function startServer({ name, folder, program, env, address, log }: Server): Promise<void> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  // Detached, so that Ctrl-C reaches only us and we can stop the servers in order.
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, program], {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = once(child, 'exit');
  whenStopping(async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
    await ended;
    clearTimeout(late);
  });
  const stopped = () => {
    const lastLines = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
    process.stderr.write(`\n${lastLines}\n`);
    return new Problem(
      `${name} berhenti sendiri; sebabnya tertulis di atas dan di ${log}.`,
      `${name} ended by itself; the reason is above and in ${log}.`,
    );
  };

  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!(await answers(address))) {
    if (child.exitCode !== null || child.signalCode !== null) throw stopped();
    if (Date.now() > giveUpAt)
      throw new Problem(`${name} tidak menjawab di ${address}; lihat ${log}.`, `${name} does not answer at ${address}; see ${log}.`);
    await sleep(100);
  }
  liveOnlyWith(ended, stopped);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
