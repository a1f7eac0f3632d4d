import type { ValuePlace } from '../gql/graphql.ts';

/** Where in the workspace of a kampung a value is filled in. */
export const TAB_OF_PLACE: Record<ValuePlace, string> = { PROFILE: 'ubah', REPORT: 'laporan', ACTIVITIES: 'kegiatan' };
