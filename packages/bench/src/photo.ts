import { crc32, deflateSync } from 'node:zlib';
import { signIn, timed } from './client.ts';

const PHOTOS = 8;
const KAMPUNG = '63.01.03.2006';
const REQUEST = `mutation { requestUpload(kampung: "${KAMPUNG}", kind: PHOTO) { url } }`;

/**
 * Small requests while nothing else happens, against the same ones while pictures of 12 megapixels
 * come in all at once: a picture must not make the others wait. One kind asks the database, the
 * other reads a file, which shares its threads with the work on pictures.
 */
export async function measurePhotos(apiUrl: string): Promise<string> {
  const ask = await signIn(apiUrl, 'opdkb.tanahlaut@simpul.test');
  const { activities } = (await ask('{ activities(first: 1) { nodes { photos { webp480 } } } }')) as {
    activities: { nodes: { photos: { webp480: string }[] }[] };
  };
  const file = new URL(activities.nodes[0]?.photos[0]?.webp480 ?? '', apiUrl);
  const picture = makePng(4000, 3000);
  const small = {
    query: () => timed(() => ask('{ viewer { name } }')),
    file: () => timed(async () => (await fetch(file)).arrayBuffer()),
  };
  const alone = { query: [] as number[], file: [] as number[] };
  const beside = { query: [] as number[], file: [] as number[] };
  for (let round = 0; round < 300; round++) {
    alone.query.push(await small.query());
    alone.file.push(await small.file());
  }

  const state = { isDone: false };
  const sending = timed(() => Promise.all(Array.from({ length: PHOTOS }, () => send(apiUrl, ask, picture)))).finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    beside.query.push(await small.query());
    beside.file.push(await small.file());
  }
  const took = await sending;

  const compare = (kind: keyof typeof small) =>
    [0.5, 0.95]
      .map((share) => {
        const [before, after] = [quantile(alone[kind], share), quantile(beside[kind], share)];
        return `${share * 100} % ${before.toFixed(1)} → ${after.toFixed(1)} ms (${(after / before).toFixed(1)} ×)`;
      })
      .join(', ');
  return (
    `${PHOTOS} pictures of 12 megapixels at once, ${(picture.length / 1e6).toFixed(1)} MB each: ${(took / 1000).toFixed(1)} s. ` +
    `Small requests alone → meanwhile: a question ${compare('query')}; a file ${compare('file')}`
  );
}

async function send(apiUrl: string, ask: Awaited<ReturnType<typeof signIn>>, picture: Buffer): Promise<void> {
  const { requestUpload } = (await ask(REQUEST)) as { requestUpload: { url: string } };
  const answer = await fetch(new URL(requestUpload.url, apiUrl), {
    method: 'PUT',
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array(picture),
  });
  if (!answer.ok) throw new Error(`The picture was refused: ${await answer.text()}`);
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN;

/** A picture with some noise, as a camera has: 12 megapixels that do not shrink to nothing. */
function makePng(width: number, height: number): Buffer {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height);
  let seed = 1;
  for (let at = 0; at < pixels.length; at++) {
    if (at % row === 0) continue;
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    pixels[at] = ((at / row) * 0.08 + ((at % row) / row) * 120 + (seed >> 30)) & 255;
  }
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}
