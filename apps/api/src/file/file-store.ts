import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { randomUUID } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { Env } from '../platform/env.ts';

export type StoredFile = { body: Readable; bytes: number; changedAt: Date };

/** Where files lie. Names are made by us: letters, digits, hyphens and one dot. */
export type FileStore = {
  put(name: string, bytes: Buffer, contentType: string): Promise<void>;
  /** @returns null when there is no such file */
  open(name: string): Promise<StoredFile | null>;
  /** Removing what is not there is no error. */
  remove(name: string): Promise<void>;
};

/** A folder of this machine, or an S3-compatible store when FILES_S3_URL is set. */
export const makeFileStore = (env: Env): FileStore =>
  env.FILES_S3_URL === undefined ? folderStore(path.resolve(env.FILES_DIR, 'media')) : s3Store(env.FILES_S3_URL, env);

function folderStore(folder: string): FileStore {
  return {
    /** All of the file or none of it. */
    async put(name, bytes) {
      await mkdir(folder, { recursive: true });
      const unfinished = path.join(folder, `${name}.${randomUUID()}`);
      try {
        await writeFile(unfinished, bytes, { flush: true });
        await rename(unfinished, path.join(folder, name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async open(name) {
      const file = path.join(folder, name);
      const found = await stat(file).catch(() => null);
      return found?.isFile() ? { body: createReadStream(file), bytes: found.size, changedAt: found.mtime } : null;
    },
    remove: (name) => rm(path.join(folder, name), { force: true }),
  };
}

/** How long a store that does not answer may keep a request waiting. */
const S3_TIMEOUT_MS = 8_000;

/** @param bucket address of the bucket, such as https://s3.example.go.id/simpul */
function s3Store(bucket: string, env: Env): FileStore {
  const client = new AwsClient({
    accessKeyId: env.FILES_S3_KEY ?? '',
    secretAccessKey: env.FILES_S3_SECRET ?? '',
    region: env.FILES_S3_REGION,
    service: 's3',
    retries: 2,
  });
  async function send(method: string, name: string, init: RequestInit = {}): Promise<Response | null> {
    const answer = await client.fetch(`${bucket.replace(/\/$/, '')}/${name}`, {
      ...init,
      method,
      signal: AbortSignal.timeout(S3_TIMEOUT_MS),
    });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404) return null;
    throw new Error(`The file store answered ${answer.status} to ${method} ${name}`);
  }
  return {
    async put(name, bytes, contentType) {
      const body = new Uint8Array(bytes);
      const answer = await send('PUT', name, { body, headers: { 'content-type': contentType, 'content-length': String(bytes.length) } });
      if (!answer) throw new Error('The bucket of FILES_S3_URL does not exist');
      await answer.body?.cancel();
    },
    async open(name) {
      const answer = await send('GET', name);
      if (!answer?.body) return null;
      return {
        // The two libraries name the same class by two types.
        body: Readable.fromWeb(answer.body as ReadableStream<Uint8Array>),
        bytes: Number(answer.headers.get('content-length') ?? 0),
        changedAt: new Date(answer.headers.get('last-modified') ?? 0),
      };
    },
    async remove(name) {
      const answer = await send('DELETE', name);
      await answer?.body?.cancel();
    },
  };
}
