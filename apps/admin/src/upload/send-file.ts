import type { ApolloClient } from '@apollo/client';
import { RequestUploadDocument, type UploadKind } from '../gql/graphql.ts';

const LONGEST_SIDE = 2048;

/** The server has looked at the file and said no, in its sentence: sending it again would end the same way. */
export class FileRefused extends Error {}

/**
 * Sends a file and returns its key; a picture is made small on the device first. `onProgress` hears 0–1.
 * @throws FileRefused, or another Error when the file did not arrive
 */
export async function sendFile(
  client: ApolloClient,
  kampung: string,
  kind: UploadKind,
  file: File,
  onProgress: (share: number) => void,
): Promise<string> {
  const small = await shrink(file);
  const { data } = await client.mutate({ mutation: RequestUploadDocument, variables: { kampung, kind } });
  if (!data) throw new Error('No link for the file');
  const { key, url } = data.requestUpload;
  await put(url, small, onProgress);
  return key;
}

/** What the browser cannot decode, such as a PDF, goes as it is: the server says what is wrong with it. */
async function shrink(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && file.size < 1_000_000) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', 0.85));
}

/** fetch cannot tell how far an upload is. */
function put(url: string, body: Blob, onProgress: (share: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.setRequestHeader('content-type', body.type || 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const message = messageOf(request.responseText);
      if (request.status === 200) done();
      else fail(request.status < 500 && message ? new FileRefused(message) : new Error(`Status ${request.status}`));
    });
    request.addEventListener('error', () => fail(new Error('No connection')));
    request.send(body);
  });
}

function messageOf(answer: string): string {
  try {
    return (JSON.parse(answer) as { errors?: { message: string }[] }).errors?.[0]?.message ?? '';
  } catch {
    return '';
  }
}
