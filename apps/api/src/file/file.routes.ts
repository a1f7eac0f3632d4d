import { finished } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may, type Actor } from '@simpul/domain/access.ts';
import type { Visibility } from '@simpul/domain/document.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import { text, type Language } from '@simpul/domain/text.ts';
import type { Services } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { kampungOfPreview } from '../publication/preview.ts';
import { makeFileStore } from './file-store.ts';
import { decodePhotosOnly } from './picture.ts';
import { CONTENT_TYPES, takeUpload, UPLOAD_BYTES_MAX } from './upload.service.ts';

/** Each is held in memory until it is stored: with the largest files this is half a gigabyte. */
const UPLOADS_AT_ONCE = 32;
const CROWDED = text('Banyak berkas sedang dikirim. Coba lagi sebentar lagi.', 'Many files are being sent. Try again in a moment.');

type Caller = { actor: Actor | null; language: Language };
const PHOTO = /^([a-z0-9-]+)-(?:480|960)\.(?:avif|webp|jpg)$/;
const DOCUMENT = /^([0-9a-f-]{36})\.(?:pdf|jpg)$/;

/**
 * Files in and out. The public gets one only while a publication shows it; staff get those of the
 * kampung they may read, and restricted documents only with that right. A name may be drawn again
 * with a new version, so browsers keep files for a day and ask then.
 */
export async function serveFiles(
  app: FastifyInstance,
  { env, dataSource, pub }: Services,
  callerOf: (request: FastifyRequest) => Promise<Caller>,
): Promise<void> {
  decodePhotosOnly();
  const files = makeFileStore(env);

  /** @param title of a document: it is downloaded under this name and never opened inside a page of ours */
  async function send(request: FastifyRequest, reply: FastifyReply, file: string, isPublic: boolean, title: string | null) {
    const found = await files.open(file);
    if (!found) return reply.callNotFound();
    const ending = file.split('.').at(-1) ?? '';
    const etag = `"${found.changedAt.getTime().toString(36)}-${found.bytes.toString(36)}"`;
    void reply.headers({
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': isPublic ? 'public, max-age=86400' : 'private, max-age=3600',
      etag,
    });
    if (title !== null) void reply.header('content-disposition', `attachment; filename="${slugOf(title).slice(0, 80)}.${ending}"`);
    if (request.headers['if-none-match'] === etag) {
      found.body.destroy();
      return reply.code(304).send();
    }
    return reply.headers({ 'content-type': CONTENT_TYPES[ending], 'content-length': found.bytes }).send(found.body);
  }

  app.get<{ Params: { file: string }; Querystring: { preview?: string } }>('/media/:file', async (request, reply) => {
    const { file } = request.params;
    const key = (PHOTO.exec(file) ?? DOCUMENT.exec(file))?.[1];
    const { rows } = key
      ? await pub.query<{ title: string | null }>('select title from pub.media where key = $1 limit 1', [key])
      : { rows: [] };
    if (rows[0]) return send(request, reply, file, true, rows[0].title);
    // Who holds a pass to a preview sees its pictures and public documents before they are published.
    const [waiting]: { code: string; title: string | null }[] =
      key && request.query.preview
        ? await dataSource.query(
            `select k.code, d.title from work.upload u join work.kampung k on k.id = u."kampungId"
             left join work.document d on d."fileKey" = u.key where u.key = $1 and (u.kind = 'PHOTO' or d.visibility = 'PUBLIC')`,
            [key],
          )
        : [];
    const opened = waiting && (await kampungOfPreview(env, dataSource.manager, request.query.preview ?? ''));
    return waiting && opened === waiting.code ? send(request, reply, file, false, waiting.title) : reply.callNotFound();
  });

  app.get<{ Params: { file: string } }>('/files/:file', async (request, reply) => {
    const { file } = request.params;
    const { actor } = await callerOf(request);
    const key = (PHOTO.exec(file) ?? DOCUMENT.exec(file))?.[1];
    const [found]: { code: string; kind: string; title: string | null; visibility: Visibility | null }[] =
      key && actor
        ? await dataSource.query(
            `select k.code, u.kind, d.title, d.visibility from work.upload u
             join work.kampung k on k.id = u."kampungId" left join work.document d on d."fileKey" = u.key where u.key = $1`,
            [key],
          )
        : [];
    if (!found || !may(actor, 'kampung.read', { region: found.code })) return reply.callNotFound();
    // A document that nobody has saved yet has no visibility and is handed to nobody.
    if (found.kind === 'DOCUMENT' && found.visibility === null) return reply.callNotFound();
    if (found.visibility === 'RESTRICTED' && !may(actor, 'document.restricted', { region: found.code })) return reply.callNotFound();
    return send(request, reply, file, false, found.title);
  });

  await app.register(async (uploads) => {
    let inside = 0;
    uploads.addHook('onRequest', async (request, reply) => {
      inside++;
      finished(reply.raw, () => inside--);
      if (inside <= UPLOADS_AT_ONCE) return;
      const { language } = await callerOf(request);
      return reply
        .code(503)
        .headers({ 'retry-after': 10, connection: 'close' })
        .send({ errors: [{ message: CROWDED[language], extensions: { code: 'OVERLOADED' } }] });
    });
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: UPLOAD_BYTES_MAX }, (_request, body, done) => done(null, body));
    uploads.put<{ Params: { token: string }; Body: Buffer }>('/upload/:token', { bodyLimit: UPLOAD_BYTES_MAX }, async (request, reply) => {
      try {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        return { key: await takeUpload(dataSource.manager, files, request.params.token, body) };
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
