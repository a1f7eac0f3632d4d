import { env } from '../env.server.ts';
import type { Route } from './+types/media';

// A document must stay a download that runs nothing here, as it is at the API.
const PASSED_ON = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'etag', 'last-modified'];

/** Pictures and documents live at the API; readers get them from here, so pages need no other origin. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const source = new URL(`/media/${params['*']}`, env.apiUrl);
  const preview = new URL(request.url).searchParams.get('preview');
  if (preview !== null) source.searchParams.set('preview', preview);
  if (!source.pathname.startsWith('/media/')) return new Response(null, { status: 404 });
  const answer = await fetch(source, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(10_000)]) }).catch(() => null);
  if (answer === null) return new Response(null, { status: 502 });
  if (!answer.ok) return new Response(null, { status: answer.status === 404 ? 404 : 502 });
  const headers = new Headers({ 'Cache-Control': preview === null ? 'public, max-age=86400' : 'no-store' });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    // fetch has already unpacked the body, so the length of a packed one would be wrong.
    if (value !== null && !(name === 'content-length' && answer.headers.has('content-encoding'))) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
