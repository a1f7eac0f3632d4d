import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { may } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { hashOf } from '../identity/session.service.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound } from '../platform/errors.ts';
import type { FileStore } from './file-store.ts';
import { PHOTO_ENDINGS, renderPhoto, renderScan } from './picture.ts';
import { UploadRow, type UploadKind } from './upload.entity.ts';

export const UPLOAD_BYTES_MAX = 15 * 1024 * 1024;
const LINK_MINUTES = 10;
/** A form may lie open, or wait for a connection, for some days before it is saved. */
const UNUSED_DAYS = 7;

/** A link that takes one file for one kampung. @throws Refusal. */
export async function requestUpload(ctx: Context, code: string, kind: UploadKind): Promise<{ key: string; url: string }> {
  const place = { region: code };
  if (!may(ctx.actor, 'kampung.read', place)) throw notFound(text('Kampung', 'Kampung'));
  if (!may(ctx.actor, kind === 'PHOTO' ? 'activity.write' : 'kampung.edit', place)) throw forbidden();
  const kampung = await ctx.db.findOneBy(KampungRow, { code });
  if (!kampung) throw notFound(text('Kampung', 'Kampung'));
  const token = randomBytes(24).toString('base64url');
  const key = randomUUID();
  await ctx.db.insert(UploadRow, {
    key,
    kind,
    kampungId: kampung.id,
    uploadedById: actorOf(ctx).userId,
    tokenHash: hashOf(token),
    expiresAt: new Date(Date.now() + LINK_MINUTES * 60_000),
  });
  return { key, url: `/upload/${token}` };
}

/**
 * Takes the file behind a link. A picture is decoded and written anew, so that nothing of the file
 * that came survives: no place, no camera, no script. A PDF is kept as it is and only ever handed
 * out as a download.
 * @throws Refusal NOT_FOUND for a link that was used or is too old, BAD_USER_INPUT for a file of another kind
 */
export async function takeUpload(db: EntityManager, store: FileStore, token: string, bytes: Buffer): Promise<string> {
  const [[upload]] = await db.query<[{ key: string; kind: UploadKind }[], number]>(
    'update work.upload set "tokenHash" = null where "tokenHash" = $1 and "expiresAt" > now() returning key, kind',
    [hashOf(token)],
  );
  if (!upload) throw notFound(text('Tautan unggah', 'The upload link'));
  const { key } = upload;
  if (upload.kind === 'PHOTO') {
    const { files, width, height } = await renderPhoto(bytes);
    for (const [ending, content] of Object.entries(files)) {
      await store.put(`${key}-${ending}`, content, CONTENT_TYPES[ending.split('.')[1] ?? ''] ?? '');
    }
    await db.update(UploadRow, { key }, { width, height });
  } else {
    const isPdf = isWholePdf(bytes);
    if (!isPdf && bytes.subarray(0, 4).toString('latin1') === '%PDF')
      throw badInput('file', text('Berkas PDF ini tidak utuh.', 'This PDF is not whole.'));
    const content = isPdf ? bytes : await renderScan(bytes);
    const fileName = `${key}.${isPdf ? 'pdf' : 'jpg'}`;
    await store.put(fileName, content, CONTENT_TYPES[isPdf ? 'pdf' : 'jpg'] ?? '');
    const hash = createHash('sha256').update(content).digest('hex');
    await db.update(UploadRow, { key }, { fileName, bytes: content.length, hash });
  }
  return key;
}

export const CONTENT_TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

/** Starts and ends like a PDF: nothing stands before it, and it has not been cut off. */
function isWholePdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF');
}

/**
 * Takes out uploads that nothing has used for a week, and their files. A row is locked by whoever
 * puts it to use, so that what is being saved at this moment stays.
 * @returns how many uploads
 */
export async function sweepUploads(dataSource: DataSource, store: FileStore): Promise<number> {
  const gone: { key: string; kind: UploadKind; fileName: string | null }[] = await dataSource.transaction(async (db) => {
    const [rows] = await db.query<[{ key: string; kind: UploadKind; fileName: string | null }[], number]>(
      `delete from work.upload u where u.key in (
         select key from work.upload where "createdAt" < now() - make_interval(days => $1) for update skip locked)
       and not exists (select 1 from work.document d where d."fileKey" = u.key)
       and not exists (select 1 from work.activity a where a."kampungId" = u."kampungId"
                         and a.photos @> jsonb_build_array(jsonb_build_object('key', u.key)))
       and not exists (select 1 from work.kampung k where k.id = u."kampungId" and k.cover->>'key' = u.key)
       and not exists (select 1 from pub.media m where m.key = u.key)
       returning u.key, u.kind, u."fileName"`,
      [UNUSED_DAYS],
    );
    return rows;
  });
  for (const { key, kind, fileName } of gone) {
    const names = kind === 'PHOTO' ? PHOTO_ENDINGS.map((ending) => `${key}-${ending}`) : fileName === null ? [] : [fileName];
    for (const name of names) await store.remove(name);
  }
  return gone.length;
}
