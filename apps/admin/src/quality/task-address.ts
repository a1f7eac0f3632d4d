import type { QualityPlace } from '../gql/graphql.ts';

const TABS: Record<QualityPlace, string> = { PROFILE: 'ubah', REPORT: 'laporan', ACTIVITIES: 'kegiatan', DOCUMENTS: 'dokumen' };

/** Where in the workspace of a kampung the work on its data is done. */
export const taskAddress = (code: string, place: QualityPlace): string => `/kampung/${code}/${TABS[place]}`;
