import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { data } from 'react-router';
import { env } from './env.server.ts';

const TIMEOUT_MS = 5000;

/** What the error page needs to know; `reference` also stands in the log. */
export type Outage = { kind: 'outage'; reference: string };

/**
 * Asks the API for what one page shows. A new client per request: no reader ever sees another's cache.
 * When the API is away or answers with an error the page becomes an outage page with status 503.
 */
export async function ask<Data, Variables extends OperationVariables>(
  request: Request,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const client = new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: env.apiUrl, headers: { 'apollo-require-preflight': 'portal' } }),
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
    const reasons = CombinedGraphQLErrors.is(error) ? error.errors.map((each) => each.message).join('; ') : String(error);
    console.error(`[${reference}] ${new URL(request.url).pathname}: ${reasons}`);
    throw data({ kind: 'outage', reference } satisfies Outage, { status: 503 });
  }
}
