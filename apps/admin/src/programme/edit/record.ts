import type { ProgrammeRecordPartsFragment } from '../../gql/graphql.ts';

/** The record of a programme as its pages ask for it. */
export type ProgrammeRecordParts = ProgrammeRecordPartsFragment;
