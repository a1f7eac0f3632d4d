import type { AssessmentDecisionQuery, AssessmentRecordPartsFragment, AssessmentVerificationQuery } from '../gql/graphql.ts';

/** An assessment as each of its pages asks for it. */
export type DecisionRecord = NonNullable<AssessmentDecisionQuery['assessmentRecord']>;
export type VerificationRecord = NonNullable<AssessmentVerificationQuery['assessmentRecord']>;
/** One index of what is claimed. */
export type ClaimedIndex = AssessmentRecordPartsFragment['claim']['assessment']['indices'][number];
