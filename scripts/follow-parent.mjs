// Loaded with --import: ends this process in order once the one that started it is gone, so that a start that was
// killed leaves nothing running. (Windows keeps the number of a dead parent; there nothing happens.)
const INTERVAL_MS = 500;
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, INTERVAL_MS).unref();
