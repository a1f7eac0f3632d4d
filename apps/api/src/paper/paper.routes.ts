import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { PAPER_FORMATS, type PaperFormat } from '@simpul/domain/papers.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { Refusal, notFound } from '../platform/errors.ts';
import { decisionKindOfSlug, makeDecisionPaper } from './decision-paper.service.ts';
import { kindOfSlug, makePaper, type MadePaper } from './paper.service.ts';

/** Each takes a processor for a twentieth of a second: the last of so many waits less than two. */
const AT_ONCE = 32;
/** A person reads no more than these in a minute. */
const PER_MINUTE = 30;
const CONTENT_TYPES: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const DOCUMENT = text('Dokumen', 'Document');
const SIGN_IN = text('Silakan masuk terlebih dahulu.', 'Please sign in first.');
const CROWDED = text('Banyak dokumen sedang dibuat. Coba lagi sebentar lagi.', 'Many documents are being made. Try again in a moment.');
const TOO_MANY = text('Terlalu banyak dokumen dalam satu menit. Tunggu sebentar.', 'Too many documents in one minute. Wait a moment.');

/** Papers on their way out. They are made anew for each reader and kept nowhere; foreign and missing ones answer alike. */
export function servePapers(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  const people = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });
  let inside = 0;

  // A HEAD would make one and note it, and nobody would have it.
  const options = { exposeHeadRoute: false };
  app.get<{ Params: { id: string; file: string } }>('/papers/:id/:file', options, (request, reply) =>
    hand(request, reply, (ctx, { slug, format }) => {
      const kind = kindOfSlug(slug);
      if (!kind) throw notFound(DOCUMENT);
      return makePaper(ctx, request.params.id, kind, format);
    }),
  );
  app.get<{ Params: { period: string; regency: string; edition: string; file: string } }>(
    '/papers/decisions/:period/:regency/:edition/:file',
    options,
    (request, reply) =>
      hand(request, reply, (ctx, { slug, format }) => {
        const { period, regency, edition } = request.params;
        const kind = decisionKindOfSlug(slug);
        if (!kind || !/^[1-9]\d{0,5}$/.test(edition)) throw notFound(DOCUMENT);
        return makeDecisionPaper(ctx, { period, regency, edition: Number(edition) }, kind, format);
      }),
  );

  async function hand(
    request: FastifyRequest<{ Params: { file: string } }>,
    reply: FastifyReply,
    make: (ctx: Context, file: { slug: string; format: PaperFormat }) => Promise<MadePaper>,
  ): Promise<unknown> {
    const ctx = await contextOf(request, reply);
    void reply.header('cache-control', 'private, no-store');
    const refuse = (status: number, code: string, message: BilingualText) =>
      reply.code(status).send({ errors: [{ message: message[ctx.language], extensions: { code } }] });
    if (!ctx.actor) return refuse(401, 'UNAUTHENTICATED', SIGN_IN);
    if (!(await people.consume(ctx.actor.userId).catch(() => null))) {
      void reply.header('retry-after', '60');
      return refuse(429, 'RATE_LIMITED', TOO_MANY);
    }
    if (inside >= AT_ONCE) {
      void reply.header('retry-after', '10');
      return refuse(503, 'OVERLOADED', CROWDED);
    }
    inside++;
    try {
      const [slug = '', ending] = request.params.file.split('.');
      const format = PAPER_FORMATS.find((each) => each === ending);
      if (!format) throw notFound(DOCUMENT);
      const { fileName, body } = await make(ctx, { slug, format });
      return await reply
        .headers({
          'content-type': CONTENT_TYPES[format],
          'content-disposition': `attachment; filename="${fileName}"`,
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .send(body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuse(error.code === 'NOT_FOUND' ? 404 : 400, error.code, error.text);
    } finally {
      inside--;
    }
  }
}
