import './production.ts';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import compression from 'compression';
import express from 'express';
import type { ServerBuild } from 'react-router';

/** No page needs a script or another origin, so the policy can refuse both. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORTAL_PORT'] ?? 3000);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535) stop('PORTAL_PORT harus bilangan 1 sampai 65535.');
// The build checks its own settings while loading; a wrong one stops the start with its sentence.
// It is made by `react-router build` and has no types of its own.
const build: ServerBuild = await import(new URL('./build/server/index.js', import.meta.url).href).catch((error: Error) =>
  stop(error.message.includes('build/server/index.js') ? 'Portal belum dibangun: jalankan "pnpm build" lebih dahulu.' : error.message),
);

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', 'loopback');
app.use((request, response, next) => {
  response.set(HEADERS);
  // What the reader's own request claims is replaced by the address we see; the API counts by it.
  request.headers['x-forwarded-for'] = request.ip ?? '';
  next();
});
app.use(compression());
const client = fileURLToPath(new URL('./build/client', import.meta.url));
app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
app.use(express.static(client, { maxAge: '1h', index: false }));
app.use(createRequestHandler({ build }));

const server = app.listen(port, host, (error) => {
  if (error) {
    const code = 'code' in error ? error.code : '';
    stop(code === 'EADDRINUSE' ? `Porta ${port} sudah dipakai; pilih lain dengan PORTAL_PORT.` : error.message);
  }
  console.log(`Portal: http://${host}:${port}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
