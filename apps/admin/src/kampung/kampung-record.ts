import type { KampungRecordQuery } from '../gql/graphql.ts';

/** The working record of a kampung as its page asks for it. */
export type KampungRecord = NonNullable<KampungRecordQuery['kampungRecord']>;
