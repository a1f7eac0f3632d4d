import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { i18n } from '@lingui/core';
import { failureOf } from './failure.ts';
import { sessionEnded } from './session.ts';

const TIMEOUT = 20_000;

/** Asks in the language being shown, and gives up rather than let a person wait for ever. */
const http = new HttpLink({
  uri: '/graphql',
  fetch: (uri, { signal, headers, ...options } = {}) =>
    fetch(uri, {
      ...options,
      headers: { ...Object.fromEntries(new Headers(headers)), 'accept-language': i18n.locale },
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT), ...(signal ? [signal] : [])]),
    }),
});

const noticeEndOfSession = new ErrorLink(({ error, operation }) => {
  if (failureOf(error).code === 'UNAUTHENTICATED' && operation.operationName !== 'SignIn') sessionEnded(true);
});

const byCode = { keyFields: ['code'] };

/** The one place where the app keeps what the API has said. */
export const client = new ApolloClient({
  link: ApolloLink.from([noticeEndOfSession, http]),
  cache: new InMemoryCache({
    typePolicies: {
      // Its field `id` is the Indonesian text, not an identity.
      BilingualText: { keyFields: false },
      Region: byCode,
      RegionRef: byCode,
      Programme: byCode,
      ProgrammeRef: byCode,
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
