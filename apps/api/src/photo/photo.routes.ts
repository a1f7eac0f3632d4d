import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may, type Actor } from '@simpul/domain/access.ts';
import type { Language } from '@simpul/domain/text.ts';
import type { Services } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { decodePhotosOnly, PHOTO_BYTES_MAX, takePhoto } from './photo.service.ts';

type Caller = { actor: Actor | null; language: Language };
const FILE = /^([a-z0-9-]+)-(480|960)\.(avif|webp|jpg)$/;

/**
 * Pictures in and out. The public gets a picture only while a publication shows it; staff get those
 * of the kampung they may read. A name may be drawn again with a new version, so browsers keep
 * pictures for a day and ask then.
 */
export async function servePhotos(
  app: FastifyInstance,
  { env, dataSource, pub }: Services,
  callerOf: (request: FastifyRequest) => Promise<Caller>,
): Promise<void> {
  decodePhotosOnly();
  const filesDir = path.resolve(env.FILES_DIR);
  const root = path.join(filesDir, 'media');
  await mkdir(root, { recursive: true });
  await app.register(fastifyStatic, { root, serve: false });
  const send = (reply: FastifyReply, file: string, isPublic: boolean) =>
    reply
      .headers({
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': isPublic ? 'public, max-age=86400' : 'private, max-age=3600',
      })
      .sendFile(file, { cacheControl: false });

  app.get<{ Params: { file: string } }>('/media/:file', async ({ params: { file } }, reply) => {
    const key = FILE.exec(file)?.[1];
    const { rows } = key ? await pub.query('select 1 from pub.media where key = $1 limit 1', [key]) : { rows: [] };
    return rows.length > 0 ? send(reply, file, true) : reply.callNotFound();
  });

  app.get<{ Params: { file: string } }>('/files/:file', async (request, reply) => {
    const { file } = request.params;
    const { actor } = await callerOf(request);
    const key = FILE.exec(file)?.[1];
    const [photo]: { code: string }[] =
      key && actor
        ? await dataSource.query('select k.code from work.photo p join work.kampung k on k.id = p."kampungId" where p.key = $1', [key])
        : [];
    return photo && may(actor, 'kampung.read', { region: photo.code }) ? send(reply, file, false) : reply.callNotFound();
  });

  await app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: PHOTO_BYTES_MAX }, (_request, body, done) => done(null, body));
    uploads.put<{ Params: { token: string }; Body: Buffer }>('/upload/:token', { bodyLimit: PHOTO_BYTES_MAX }, async (request, reply) => {
      try {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        return { key: await takePhoto(dataSource.manager, filesDir, request.params.token, body) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { language } = await callerOf(request);
        return reply
          .code(error.code === 'NOT_FOUND' ? 404 : 400)
          .send({ errors: [{ message: error.text[language], extensions: { code: error.code, field: error.field } }] });
      }
    });
  });
}
