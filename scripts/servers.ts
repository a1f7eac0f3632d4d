import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@simpul/postgres/problem';
import { root } from './command.ts';

const PATIENCE_MS = 60_000;
const KILL_AFTER_MS = 10_000;
const FOLLOW_PARENT = new URL('follow-parent.mjs', import.meta.url).href;

export type Server = {
  name: string;
  /** The app's folder, and the program in it. */
  folder: string;
  program: string;
  env: Record<string, string>;
  /** Asked until it answers. */
  address: string;
  log: string;
};

export type RunningServer = {
  ended: Promise<unknown>;
  /** What its log says last, in a sentence; for when it ended although nobody asked. */
  whyEnded: () => Problem;
  stop: () => Promise<void>;
};

/** Starts one of our servers and waits for its first answer. */
export async function startServer({ name, folder, program, env, address, log }: Server): Promise<RunningServer> {
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
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
    await ended;
    clearTimeout(late);
  };
  const whyEnded = () => {
    const lastLines = readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ');
    return new Problem(`${name} berhenti sendiri: ${lastLines} (catatan: ${log})`, `${name} ended by itself: ${lastLines} (log: ${log})`);
  };

  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!(await answers(address))) {
    if (child.exitCode !== null || child.signalCode !== null) throw whyEnded();
    if (Date.now() > giveUpAt) {
      await stop();
      throw new Problem(`${name} tidak menjawab di ${address}; lihat ${log}.`, `${name} does not answer at ${address}; see ${log}.`);
    }
    await sleep(100);
  }
  return { ended, whyEnded, stop };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
