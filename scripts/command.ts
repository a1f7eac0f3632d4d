import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { statfsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diskFull, Problem } from '@simpul/postgres/problem';
import { whenStopping } from './life.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
const ROOM_LEFT = 50_000_000;

type Command = { program: string; args: string[]; cwd?: string; env?: Record<string, string>; show?: boolean };

/** Runs a program to its end and returns its code and what it wrote; `show` lets it write to the terminal instead. */
export async function run({ program, args, cwd = root, env = {}, show = false }: Command): Promise<{ code: number; output: string }> {
  const options: SpawnOptions = {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(program, args, { ...options, shell: process.platform === 'win32' && program !== process.execPath });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  const ended = once(child, 'close');
  const forget = whenStopping(async () => {
    stopGroup(child.pid, 'SIGTERM');
    await ended;
  });
  const [code] = await ended.finally(forget);
  return { code: typeof code === 'number' ? code : 1, output };
}

/** Like `run`, for a step that must succeed; `what` is its name in both languages. */
export async function mustRun(what: { id: string; en: string }, command: Command): Promise<string> {
  const { code, output } = await run(command);
  if (code === 0) return output;
  process.stderr.write(output);
  const disk = statfsSync(root);
  if (disk.bavail * disk.bsize < ROOM_LEFT) throw diskFull(root);
  throw new Problem(`${what.id} gagal; sebabnya tertulis di atas.`, `${what.en} failed; the reason is written above.`);
}

/** A detached program leads a group: its own children (turbo's, Vite's) must go with it. */
export function stopGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    // ESRCH: it has ended already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
