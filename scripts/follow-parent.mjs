// Loaded with --import: ends this process in order once the one that started it is gone, so that a start that was
// killed leaves nothing running. npm puts a shell in between, hence the look at the parent's parent (Linux only;
// Windows keeps the number of a dead parent, and there nothing happens).
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 500;
const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
const atStart = ancestors();
setInterval(() => {
  if (ancestors() !== atStart) process.kill(process.pid, 'SIGTERM');
}, INTERVAL_MS).unref();

function parentOf(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    // It has just ended.
    return undefined;
  }
}
