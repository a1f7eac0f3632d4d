import { crc32, deflateSync } from 'node:zlib';
import { median, signIn, timed } from './client.ts';

const PHOTOS = 6;
const KAMPUNG = '63.01.03.2006';
const REQUEST = `mutation { requestUpload(kampung: "${KAMPUNG}", kind: PHOTO) { url } }`;

/**
 * Small requests while nothing else happens, against the same ones while pictures of 12 megapixels
 * come in one after the other: a picture must not make the others wait.
 */
export async function measurePhotos(apiUrl: string): Promise<string> {
  const ask = await signIn(apiUrl, 'opdkb.tanahlaut@simpul.test');
  const picture = makePng(4000, 3000);
  const small = () => timed(() => ask('{ viewer { name } }'));
  const alone: number[] = [];
  for (let round = 0; round < 300; round++) alone.push(await small());

  const state = { isDone: false };
  const took: number[] = [];
  const sending = (async () => {
    for (let count = 0; count < PHOTOS; count++) {
      const { requestUpload } = (await ask(REQUEST)) as { requestUpload: { url: string } };
      took.push(
        await timed(async () => {
          const answer = await fetch(new URL(requestUpload.url, apiUrl), {
            method: 'PUT',
            headers: { 'content-type': 'image/png' },
            body: new Uint8Array(picture),
          });
          if (!answer.ok) throw new Error(`The picture was refused: ${await answer.text()}`);
        }),
      );
    }
    state.isDone = true;
  })();
  const beside: number[] = [];
  while (!state.isDone) beside.push(await small());
  await sending;

  const at = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
  const of = (times: number[]) =>
    `${median(times).toFixed(1)} ms (95 %: ${at(times, 0.95).toFixed(1)}, longest ${Math.max(...times).toFixed(1)})`;
  return (
    `A picture of 12 megapixels, ${(picture.length / 1e6).toFixed(1)} MB: ${(median(took) / 1000).toFixed(2)} s. ` +
    `Small requests alone ${of(alone)}, beside pictures ${of(beside)}: ${(median(beside) / median(alone)).toFixed(1)} ×`
  );
}

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
