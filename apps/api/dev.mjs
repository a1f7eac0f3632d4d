// Save to served in well under a second: Vite rebuilds the bundle, and a spare process that has the
// npm dependencies in memory already takes over.
import { fork } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';

const entry = path.resolve('dist/main.js');
let current;
let spare = warm();

function warm() {
  return fork(path.resolve('dev-spare.mjs'), { env: { ...process.env, NODE_ENV: 'development' } });
}

function serve() {
  const old = current;
  current = spare;
  spare = warm();
  const run = () => current.send({ entry: `${entry}?${Date.now()}` });
  if (!old) return run();
  // The port must be free before the next one listens.
  old.once('exit', run);
  old.kill('SIGTERM');
}

const watcher = await build({ logLevel: 'warn', build: { watch: {}, minify: false } });
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') serve();
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    current?.kill('SIGTERM');
    spare.kill();
    process.exit(0);
  });
}
