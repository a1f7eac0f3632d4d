import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem.ts';

/** How a program of PostgreSQL is started on this machine, and who then owns its files. */
export type Launcher = {
  prefix: string[];
  /** The user that spawn must switch to; empty when there is nothing to switch, or the prefix does it. */
  identity: Partial<Owner>;
  /** Set when root starts the server for somebody else. */
  owner?: Owner;
};
type Owner = { uid: number; gid: number };

const NOBODY = 65534;
const UNTIL_PARENT_DIES = '--pdeathsig=INT';

/**
 * PostgreSQL refuses to run as root, so root starts it as another user: the owner of the folder, or nobody.
 * That user may be unable to walk into the checkout (a clone under /root), hence the one capability it keeps;
 * `no_setuid_fixup` makes access(2), by which initdb looks for its programs, honour that capability.
 */
export function findLauncher(folder: string, program: string): Launcher {
  const isRoot = process.getuid?.() === 0;
  const candidates = isRoot ? launchersForRoot(folder) : launchersForOthers;
  const trialLine = isRoot ? ['sh', '-c', 'cd "$0" && exec "$1" --version', dirname(folder), program] : [program, '--version'];

  const failures: string[] = [];
  for (const launcher of candidates) {
    const [command, args] = commandLine(launcher, ...trialLine);
    const trial = spawnSync(command, args, { ...launcher.identity, encoding: 'utf8' });
    if (trial.status === 0) return launcher;
    failures.push(`${command}: ${trial.error?.message ?? trial.stderr.trim()}`);
  }
  const reasons = failures.join('; ');
  throw isRoot
    ? new Problem(
        `PostgreSQL menolak dijalankan sebagai root dan tidak dapat dialihkan ke pengguna lain (${reasons}): jalankan sebagai pengguna biasa, atau isi DATABASE_URL.`,
        `PostgreSQL refuses to run as root and could not be handed to another user (${reasons}): start as an ordinary user, or set DATABASE_URL.`,
      )
    : new Problem(
        `PostgreSQL bawaan tidak dapat dijalankan di mesin ini (${reasons}): isi DATABASE_URL dengan PostgreSQL 15 atau lebih baru.`,
        `The bundled PostgreSQL cannot run on this machine (${reasons}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      );
}

const launchersForOthers: Launcher[] = [
  { prefix: ['setpriv', UNTIL_PARENT_DIES], identity: {} },
  { prefix: [], identity: {} },
];

function launchersForRoot(folder: string): Launcher[] {
  const { uid, gid } = statSync(folder);
  const owner = uid === 0 ? { uid: NOBODY, gid: NOBODY } : { uid, gid };
  const setpriv = [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
    UNTIL_PARENT_DIES,
  ];
  return [
    { prefix: setpriv, identity: {}, owner },
    { prefix: [], identity: owner, owner },
  ];
}

export function commandLine(launcher: Launcher, ...words: string[]): [command: string, args: string[]] {
  const [command = '', ...args] = [...launcher.prefix, ...words];
  return [command, args];
}
