import { data } from 'react-router';
import { ask } from '../apollo.server.ts';
import { SuggestionsDocument, type SuggestionsQuery } from '../gql/graphql.ts';

export type Missing = { kind: 'missing'; words: string; suggestions: SuggestionsQuery['kampungs']['nodes'] };

/** A 404 that helps: the words of the address are searched for, and what was found is offered. */
export async function missing(request: Request): Promise<ReturnType<typeof data<Missing>>> {
  const words = wordsOf(new URL(request.url).pathname);
  const found = words === '' ? null : await ask(request, SuggestionsDocument, { words }).catch(() => null);
  return data({ kind: 'missing', words, suggestions: found?.kampungs.nodes ?? [] }, { status: 404 });
}

/** "/kampung/63.01.03.9999/bumi-jaya" → "bumi jaya": the letters of the last part that has any. */
export function wordsOf(pathname: string): string {
  const parts = pathname.split('/').map((part) =>
    decodeLoosely(part)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
  return (parts.findLast((part) => part.length >= 3) ?? '').slice(0, 60);
}

/** A part that is no valid encoding holds no words. */
function decodeLoosely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
