import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Language } from '@simpul/domain/text.ts';
import { makeGuesses } from './identity/guesses.ts';
import { actorOfSession, hashOf } from './identity/session.service.ts';
import { limitKey } from './platform/address.ts';
import { makeLoaders } from './loaders.ts';
import type { Context, Services } from './platform/context.ts';
import { makeFormatError, speakCallersLanguage } from './platform/error-format.ts';
import { costPlugin, LIMITS, shapeRule } from './platform/limits.ts';
import { makeSchema } from './platform/schema.ts';
import { serveFiles } from './file/file.routes.ts';
import { servePapers } from './paper/paper.routes.ts';
import { serveAdmin } from './platform/static.ts';

/** Builds the server without listening: used by main and by the tests. */
export async function makeApp(services: Services, log: Logger): Promise<FastifyInstance> {
  const { env } = services;
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: env.TRUSTED_PROXIES,
    requestTimeout: 10_000,
    // A request that drips in is cut off by the second, not with the next half minute.
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    genReqId: () => randomUUID(),
  });
  await app.register(cookie);
  answerFailuresAsData(app);
  limitRequests(app, env.REQUESTS_PER_MINUTE);

  const apollo = new ApolloServer<Context>({
    schema: await makeSchema(),
    introspection: true,
    // Nobody here sends hashes instead of queries: one door less.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: 10 },
    validationRules: [shapeRule],
    formatError: makeFormatError(log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin(new RateLimiterMemory({ points: env.COST_PER_MINUTE, duration: 60 })),
      speakCallersLanguage,
    ],
  });
  await apollo.start();
  const guesses = makeGuesses(services.dataSource);
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => makeContext({ ...services, guesses }, request, reply);
  const handle = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // A person who opens the endpoint in a browser wants to read how to use it.
    preHandler: async (request, reply) => {
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return reply.redirect(`${env.PUBLIC_PORTAL_URL}/data`);
    },
    handler: handle,
  });

  app.get('/livez', async () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await services.pub.query('select 1');
      return { ok: true };
    } catch {
      return reply.code(503).send({ ok: false });
    }
  });
  await serveFiles(app, services, (request) => callerOf(services, request));
  servePapers(app, contextOf);
  if (env.ADMIN_DIR) await serveAdmin(app, path.resolve(env.ADMIN_DIR), env);
  return app;
}

/** Who asks outside GraphQL, and in which language. */
async function callerOf({ env, dataSource }: Services, request: FastifyRequest): Promise<Pick<Context, 'actor' | 'language'>> {
  const secret = isSameOrigin(request) ? request.cookies[cookieName(env.PUBLIC_API_URL)] : undefined;
  return {
    actor: secret ? await actorOfSession(dataSource.manager, secret, env) : null,
    language: languageOf(request.headers['accept-language']),
  };
}

async function makeContext(
  { env, dataSource, pub, guesses }: Services & Pick<Context, 'guesses'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const name = cookieName(env.PUBLIC_API_URL);
  const secret = isSameOrigin(request) ? request.cookies[name] : undefined;
  return {
    env,
    db: dataSource.manager,
    pub,
    actor: secret ? await actorOfSession(dataSource.manager, secret, env) : null,
    sessionHash: secret ? hashOf(secret) : null,
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
    address: request.ip,
    browser: browserOf(request.headers['user-agent'] ?? ''),
    load: makeLoaders(pub, dataSource.manager),
    guesses,
    setCookie(value, maxAge) {
      void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: name.startsWith('__Host-'), maxAge });
    },
  };
}

/** Behind https the cookie is bound to this host; plain http is for trying things out on one machine. */
const cookieName = (apiUrl: string): string => (apiUrl.startsWith('https:') ? '__Host-simpul' : 'simpul');

/** A page of another site may not use the session, whatever the browser sends along. */
function isSameOrigin({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

const browserOf = (agent: string): string => /(Edg|OPR|SamsungBrowser|Firefox|Chrome|Safari)(?=[/])/.exec(agent)?.[1] ?? '';

const languageOf = (header: string | undefined): Language => (/^en\b/i.test(header ?? '') ? 'en' : 'id');

const fail = (reply: FastifyReply, status: number, code: string, message: string, hint: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code, hint } }] });

/** Requests that never reach GraphQL (too large, not JSON, unknown address) get the same shape of answer. */
function answerFailuresAsData(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413)
      return fail(reply, 413, 'PAYLOAD_TOO_LARGE', 'The request body is too large.', `At most ${LIMITS.bodyBytes} bytes.`);
    if (status === 415) return fail(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'This content-type is not understood.', 'Send application/json.');
    if (status < 500) return fail(reply, status, 'BAD_REQUEST', 'The request cannot be read.', 'Send a JSON body with a "query".');
    request.log.error({ reference: request.id, err: error }, 'request failed');
    return fail(reply, 500, 'INTERNAL', 'Something went wrong on our side.', `Quote the reference ${request.id} when you report this.`);
  });
  app.setNotFoundHandler((_request, reply) =>
    fail(reply, 404, 'NOT_FOUND', 'There is nothing at this address.', 'The endpoint is /graphql.'),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-resource-policy': 'same-site',
    });
  });
}

/** Also a query that is refused costs something to read: an address has a number of requests a minute. */
function limitRequests(app: FastifyInstance, perMinute: number): void {
  const bucket = new RateLimiterMemory({ points: perMinute, duration: 60 });
  app.addHook('onRequest', async (request, reply) => {
    try {
      await bucket.consume(limitKey(request.ip));
    } catch {
      void reply.header('retry-after', '60');
      return fail(reply, 429, 'RATE_LIMITED', 'Too many requests in one minute.', 'Wait a minute and try again.');
    }
  });
}
