import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { data } from 'react-router';
import { env } from './env.server.ts';
import { languageOf } from './language/language.ts';

const TIMEOUT_MS = 5000;

/** Why a page cannot be shown. `reference` also stands in the log. */
export type Outage = { kind: 'outage'; reason: 'away' | 'busy' | 'unreadable'; reference: string };

const STATUS = { away: 503, busy: 429, unreadable: 400 } as const;

/**
 * Asks the API for what one page shows. A new client per request: no reader ever sees another's cache.
 * When the API cannot answer, the reader is shown an outage page with the fitting status.
 */
export async function ask<Data, Variables extends OperationVariables>(
  request: Request,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const client = new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: env.apiUrl, headers: headersFor(request) }),
    clientAwareness: { name: 'simpul-portal' },
  });
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const result = await client.query<Data, OperationVariables>({
      query,
      variables,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (result.data === undefined) throw new Error('The API answered without data.');
    return result.data;
  } catch (error) {
    const reference = crypto.randomUUID().slice(0, 8);
    const said = CombinedGraphQLErrors.is(error) ? error.errors.map((each) => each.message).join('; ') : String(error);
    console.error(`[${reference}] ${new URL(request.url).pathname}: ${said}`);
    const reason = reasonOf(error);
    throw data({ kind: 'outage', reason, reference } satisfies Outage, { status: STATUS[reason] });
  }
}

/** The API limits by the reader's address, not by ours, and answers in the language of the page. */
function headersFor(request: Request): Record<string, string> {
  const reader = request.headers.get('x-forwarded-for');
  return {
    'accept-language': languageOf(new URL(request.url).pathname),
    ...(reader === null ? {} : { 'x-forwarded-for': reader }),
  };
}

function reasonOf(error: unknown): Outage['reason'] {
  const codes = CombinedGraphQLErrors.is(error) ? error.errors.map((each) => each.extensions?.['code']) : [];
  if (codes.includes('RATE_LIMITED')) return 'busy';
  // An address that was cut or edited, such as half a cursor.
  if (codes.includes('BAD_USER_INPUT')) return 'unreadable';
  return 'away';
}
