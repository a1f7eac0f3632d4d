import { text, type BilingualText } from '@simpul/domain/text.ts';
import sharp, { type OutputInfo } from 'sharp';
import { badInput } from '../platform/errors.ts';

/** Phones of today take 12 to 50 megapixels; a small file that unpacks to more is an attack. */
const PIXELS_MAX = 60_000_000;
const FORMATS = ['jpeg', 'png', 'webp'];

/** The sizes in which a photo is stored, by the ending of their names. */
export const PHOTO_ENDINGS = ['480.avif', '480.webp', '960.avif', '960.webp', '960.jpg'] as const;

/** From then on this process decodes only what phones and cameras write, with one thread. */
export function decodePhotosOnly(): void {
  // Every request for a file shares four threads of Node with this work; more of them would not make it faster.
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
}

const NO_PHOTO = text('Berkas ini bukan foto JPEG, PNG atau WebP yang utuh.', 'This file is not a whole JPEG, PNG or WebP picture.');
const NO_DOCUMENT = text(
  'Berkas ini bukan PDF, dan bukan pula foto JPEG, PNG atau WebP yang utuh.',
  'This file is no PDF, and no whole JPEG, PNG or WebP picture either.',
);

let last: Promise<unknown> = Promise.resolve();

/** Pictures are worked on one after the other: each takes a processor and, unpacked, tens of megabytes. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}

type Raw = { data: Buffer; info: OutputInfo };

/** @throws Refusal BAD_USER_INPUT in the given words for what is no whole picture */
async function decode(bytes: Buffer, longestSide: number, refused: BilingualText): Promise<Raw> {
  try {
    const source = sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' });
    const { format } = await source.metadata();
    if (!FORMATS.includes(format)) throw new Error(`The format ${format} is not taken`);
    return await source
      .rotate()
      .flatten({ background: '#fff' })
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw badInput('file', refused);
  }
}

type RenderedPhoto = { files: Record<string, Buffer>; width: number; height: number };

/** A photo in every size it is shown in, decoded, turned upright and written anew. @throws Refusal. */
export const renderPhoto = (bytes: Buffer): Promise<RenderedPhoto> => inTurn(() => photoOf(bytes));

async function photoOf(bytes: Buffer): Promise<RenderedPhoto> {
  const { data, info } = await decode(bytes, 1600, NO_PHOTO);
  const at = (width: number) => sharp(data, { raw: info }).resize({ width, withoutEnlargement: true });
  const files = {
    '480.avif': await at(480).avif({ quality: 50, effort: 2 }).toBuffer(),
    '480.webp': await at(480).webp({ quality: 72 }).toBuffer(),
    '960.avif': await at(960).avif({ quality: 50, effort: 2 }).toBuffer(),
    '960.webp': await at(960).webp({ quality: 72 }).toBuffer(),
    '960.jpg': await at(960).jpeg({ quality: 76, mozjpeg: true }).toBuffer(),
  } satisfies Record<(typeof PHOTO_ENDINGS)[number], Buffer>;
  return { files, width: info.width, height: info.height };
}

/** A photographed page, still readable, written anew as JPEG. @throws Refusal. */
export const renderScan = (bytes: Buffer): Promise<Buffer> => inTurn(() => scanOf(bytes));

async function scanOf(bytes: Buffer): Promise<Buffer> {
  const { data, info } = await decode(bytes, 2400, NO_DOCUMENT);
  return sharp(data, { raw: info }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
