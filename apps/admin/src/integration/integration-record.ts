import type { IntegrationRecordPartsFragment } from '../gql/graphql.ts';

/** An integration as its page asks for it. */
export type IntegrationRecord = IntegrationRecordPartsFragment;
/** A step that the signed-in person may see, with what it still lacks. */
export type AllowedCommand = IntegrationRecord['viewerCommands'][number];
