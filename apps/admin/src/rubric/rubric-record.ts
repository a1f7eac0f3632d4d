import type { Rubric } from '@simpul/domain/rubric.ts';
import { rubricOf, type RubricValues } from '@simpul/domain/rubric-values.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import type { RubricPartsFragment } from '../gql/graphql.ts';

export type RubricRecord = RubricPartsFragment;

/** The values as the rules and the API take them: without the client's own marks. */
export const plainRubric = (values: object): RubricValues =>
  // The query asks for every field of the type.
  JSON.parse(JSON.stringify(values), (key, value: unknown) => (key === '__typename' ? undefined : value)) as RubricValues;

/** The rubric as the engine and its check read it. What no form writes is the same in all of them. */
export const rubricFrom = (values: RubricValues, { code, version, status }: Pick<RubricRecord, 'code' | 'version' | 'status'>): Rubric =>
  rubricOf(values, { ...KKB_2021, code, version, status });

export const nameOfVersion = ({ code, version }: Pick<RubricRecord, 'code' | 'version'>): string => `${code} v${version}`;
