import type { KampungPageQuery } from '../gql/graphql.ts';

/** A published kampung as its page asks for it. */
export type PublishedKampung = NonNullable<KampungPageQuery['kampung']>;
