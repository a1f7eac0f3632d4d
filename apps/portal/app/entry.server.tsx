import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { ServerRouter, type EntryContext } from 'react-router';

/**
 * Renders the whole page at once: every number is known before the first byte, so it can carry an ETag.
 * Readers who come back ask again and get 304 until something was published; nothing is cached unasked.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const html = `<!doctype html>${renderToString(<ServerRouter context={context} url={request.url} />)}`;
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const isPreview = /^(?:\/en)?\/pratinjau\//.test(new URL(request.url).pathname);
  headers.set('Cache-Control', status === 200 && !isPreview ? 'private, no-cache' : 'no-store');
  if (isPreview) headers.set('X-Robots-Tag', 'noindex, nofollow');
  if (status === 503) headers.set('Retry-After', '30');
  if (status === 200) {
    headers.set('ETag', etag);
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  }
  return new Response(html, { status, headers });
}

/** Loaders log what they ask themselves; an aborted request is a reader who left. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(new URL(request.url).pathname, error);
}
