// The only code that runs on whatever Node the machine has (20.19 or newer): it installs the packages, the pinned
// Node 24 among them, and hands over to it. No package may be imported here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
// As a whole, because a Node that is too old lacks some of it and must still reach our sentence.
import fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeFolder = join(root, 'node_modules', 'node', 'bin');
const node24 = join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node');
const marker = join(root, 'node_modules', '.simpul-installed');
const PNPM = 'pnpm@10.34.9';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const ROOM_TO_INSTALL = 1_500_000_000;
const ROOM_LEFT = 100_000_000;

/** Installs what is missing, then runs one of our TypeScript programs on Node 24 and ends as it ends. */
export async function handOver(program) {
  requireNode();
  // Started by hand with nohup, the shell above us may go; npm may not.
  if (process.env.npm_lifecycle_event) await import('./follow-parent.mjs');
  await install();
  process.exitCode = await run(node24, [
    '--import',
    new URL('follow-parent.mjs', import.meta.url).href,
    join(root, 'scripts', program),
    ...process.argv.slice(2),
  ]);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Simpul memerlukan Node.js 20.19 atau lebih baru, sedangkan di sini ${process.versions.node}: pasang dari https://nodejs.org, lalu ulangi.`,
    `Simpul needs Node.js 20.19 or newer, and this is ${process.versions.node}: install it from https://nodejs.org, then try again.`,
  );
}

async function install() {
  const lockfile = createHash('sha256')
    .update(fs.readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  const installed = fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === lockfile && fs.existsSync(node24);
  if (installed) return;
  if (freeBytes() < ROOM_TO_INSTALL && !fs.existsSync(marker)) failForRoom();

  process.stdout.write('\n→ Memasang paket (hanya pertama kali, beberapa menit) · installing packages (first time only, some minutes)\n');
  const began = Date.now();
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile', '--prod=false', '--config.confirm-modules-purge=false'];
  const code = await run('npx', args, { shell: process.platform === 'win32' });
  if (code !== 0) {
    if (freeBytes() < ROOM_LEFT) failForRoom();
    fail(
      `Paket tidak dapat dipasang (${PNPM} berakhir dengan kode ${code}, pesannya di atas): periksa sambungan ke registry npm, lalu ulangi; yang sudah terunduh tidak diunduh lagi.`,
      `The packages could not be installed (${PNPM} ended with code ${code}, its message is above): check the connection to the npm registry, then try again; what is already downloaded is kept.`,
    );
  }
  if (!fs.existsSync(node24)) {
    fail(
      'Node 24 tidak ikut terpasang: izinkan npm menjalankan skrip pemasangan (`npm config set ignore-scripts false`), hapus folder node_modules, lalu ulangi.',
      'Node 24 was not installed: let npm run install scripts (`npm config set ignore-scripts false`), delete the folder node_modules, then try again.',
    );
  }
  fs.writeFileSync(marker, lockfile);
  process.stdout.write(`✓ ${Math.round((Date.now() - began) / 1000)} s\n`);
}

const freeBytes = () => {
  const disk = fs.statfsSync(root);
  return disk.bavail * disk.bsize;
};

function failForRoom() {
  fail(
    `Ruang disk di ${root} tidak cukup: kosongkan sekurangnya 1,5 GB, lalu ulangi.`,
    `There is not enough room on the disk of ${root}: free at least 1.5 GB, then try again.`,
  );
}

/** Runs a program with Node 24 first on its path; signals sent to us are passed on, and we wait for its end. */
function run(command, args, options = {}) {
  return new Promise((done) => {
    const path = [nodeFolder, join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path }, ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    child.once('error', () => done(127));
    child.once('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      done(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

function fail(indonesian, english) {
  process.stderr.write(`\n✗ ${indonesian}\n  ${english}\n`);
  process.exit(1);
}
