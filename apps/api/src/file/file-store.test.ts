import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../platform/env.ts';
import { makeFileStore } from './file-store.ts';

/** A store with one bucket that lets in only who signs in the S3 way, and remembers what it was asked. */
const files = new Map<string, { body: Buffer; type: string }>();
let isDown = false;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const signed = /^AWS4-HMAC-SHA256 Credential=kunci\/\d{8}\/id-1\/s3\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/;
  if (isDown) return response.writeHead(500).end();
  if (!signed.test(request.headers.authorization ?? '')) return response.writeHead(403).end();
  const name = request.url ?? '';
  const found = files.get(name);
  if (request.method === 'PUT') files.set(name, { body: Buffer.concat(chunks), type: String(request.headers['content-type']) });
  else if (request.method === 'DELETE') files.delete(name);
  else if (found)
    return response.writeHead(200, { 'content-length': found.body.length, 'last-modified': new Date().toUTCString() }).end(found.body);
  else return response.writeHead(404).end();
  return response.writeHead(200).end();
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

const storeWith = (secret: string, key = 'kunci') =>
  makeFileStore(
    readEnv({
      DATABASE_URL: 'postgres://localhost/none',
      SECRET_KEY: 'k'.repeat(32),
      FILES_S3_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simpul`,
      FILES_S3_KEY: key,
      FILES_S3_SECRET: secret,
      FILES_S3_REGION: 'id-1',
    }),
  );

test('files go to an S3-compatible store, come back whole and can be removed', async () => {
  const store = storeWith('rahasia');
  await store.put('a-480.webp', Buffer.from('isi berkas'), 'image/webp');
  expect(files.get('/simpul/a-480.webp')).toEqual({ body: Buffer.from('isi berkas'), type: 'image/webp' });
  const found = await store.open('a-480.webp');
  expect(found?.bytes).toBe(10);
  const chunks: Uint8Array[] = [];
  for await (const chunk of found?.body ?? []) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('isi berkas');
  await store.remove('a-480.webp');
  expect(await store.open('a-480.webp')).toBeNull();
});

test('a store that refuses or is down is an error, never a missing file', async () => {
  await expect(storeWith('rahasia', 'orang-lain').open('a')).rejects.toThrow('403');
  isDown = true;
  await expect(storeWith('rahasia').put('a', Buffer.from('x'), 'image/webp')).rejects.toThrow('500');
  isDown = false;
});
