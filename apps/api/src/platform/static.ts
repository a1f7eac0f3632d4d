import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Env } from './env.ts';

const ADMIN_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The built admin app under /admin, on the API's own origin: a cookie session and no CORS. */
export async function serveAdmin(app: FastifyInstance, adminDir: string, env: Env): Promise<void> {
  const page = (await readFile(path.join(adminDir, 'index.html'), 'utf8')).replaceAll('%PORTAL_URL%', env.PUBLIC_PORTAL_URL);
  await app.register(fastifyStatic, {
    root: path.join(adminDir, 'assets'),
    prefix: '/admin/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  const sendPage = async (_request: unknown, reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').headers({ 'cache-control': 'no-cache', 'content-security-policy': ADMIN_CSP }).send(page);
  app.get('/admin', sendPage);
  // Every other address below /admin is a page of the single-page app.
  app.get('/admin/*', sendPage);
  app.get('/', async (_request, reply) => reply.redirect('/admin/'));
}
