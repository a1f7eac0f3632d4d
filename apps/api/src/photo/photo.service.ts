import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { may } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import sharp from 'sharp';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../identity/session.service.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound } from '../platform/errors.ts';
import { PhotoRow } from './photo.entity.ts';

export const PHOTO_BYTES_MAX = 15 * 1024 * 1024;
const LINK_MINUTES = 10;
/** Phones of today take 12 to 50 megapixels; a small file that unpacks to more is an attack. */
const PIXELS_MAX = 60_000_000;
const FORMATS = ['jpeg', 'png', 'webp'];

/** From then on this process decodes only what phones and cameras write. */
export function decodePhotosOnly(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
}

/** A link that takes one picture for one kampung. @throws Refusal. */
export async function requestPhotoUpload(ctx: Context, code: string): Promise<{ key: string; url: string }> {
  const place = { region: code };
  if (!may(ctx.actor, 'kampung.read', place)) throw notFound(text('Kampung', 'Kampung'));
  if (!may(ctx.actor, 'activity.write', place)) throw forbidden();
  const kampung = await ctx.db.findOneBy(KampungRow, { code });
  if (!kampung) throw notFound(text('Kampung', 'Kampung'));
  const token = randomBytes(24).toString('base64url');
  const key = randomUUID();
  await ctx.db.insert(PhotoRow, {
    key,
    kampungId: kampung.id,
    uploadedById: actorOf(ctx).userId,
    tokenHash: hashOf(token),
    expiresAt: new Date(Date.now() + LINK_MINUTES * 60_000),
  });
  return { key, url: `/upload/${token}` };
}

/**
 * Takes the picture behind a link. It is decoded, turned upright and written anew in every size, so
 * that nothing of the file that came survives: no place, no camera, no script.
 * @throws Refusal NOT_FOUND for a link that was used or is too old, BAD_USER_INPUT for what is no picture.
 */
export async function takePhoto(db: EntityManager, filesDir: string, token: string, bytes: Buffer): Promise<string> {
  const [[photo]] = await db.query<[{ key: string }[], number]>(
    'update work.photo set "tokenHash" = null where "tokenHash" = $1 and "expiresAt" > now() returning key',
    [hashOf(token)],
  );
  if (!photo) throw notFound(text('Tautan unggah', 'The upload link'));
  const { files, width, height } = await renderUpload(bytes);
  const folder = path.join(filesDir, 'media');
  await mkdir(folder, { recursive: true });
  for (const [ending, content] of Object.entries(files)) await writeWhole(path.join(folder, `${photo.key}-${ending}`), content);
  await db.update(PhotoRow, { key: photo.key }, { width, height });
  return photo.key;
}

const NOT_A_PICTURE = text('Berkas ini bukan foto JPEG, PNG atau WebP yang utuh.', 'This file is not a whole JPEG, PNG or WebP picture.');

async function renderUpload(bytes: Buffer): Promise<{ files: Record<string, Buffer>; width: number; height: number }> {
  try {
    const source = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' });
    const { format } = await source.metadata();
    if (!FORMATS.includes(format)) throw new Error(`The format ${format} is not taken`);
    const upright = await source
      .rotate()
      .flatten({ background: '#fff' })
      .resize({ width: 1600, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { info } = upright;
    const at = (width: number) => sharp(upright.data, { raw: info }).resize({ width, withoutEnlargement: true });
    const files = {
      '480.avif': await at(480).avif({ quality: 50, effort: 2 }).toBuffer(),
      '480.webp': await at(480).webp({ quality: 72 }).toBuffer(),
      '960.avif': await at(960).avif({ quality: 50, effort: 2 }).toBuffer(),
      '960.webp': await at(960).webp({ quality: 72 }).toBuffer(),
      '960.jpg': await at(960).jpeg({ quality: 76, mozjpeg: true }).toBuffer(),
    };
    return { files, width: info.width, height: info.height };
  } catch {
    throw badInput('photo', NOT_A_PICTURE);
  }
}

/** All of the file or none of it. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await writeFile(unfinished, content, { flush: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
