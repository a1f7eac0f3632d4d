import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../../platform/text.type.ts';
import { Level } from '../../rubric/assessment.types.ts';
import { IntegrationStateEnum } from '../integration.inputs.ts';

@ObjectType({ description: 'The latest integration of a kampung with a programme.', simpleResolvers: true })
@Policy('signedIn')
export class MatrixCell {
  @Field(() => ID, { description: 'Programme.' })
  programmeCode!: string;
  @Field(() => ID, { description: 'Integration.' })
  integrationId!: string;
  @Field(() => IntegrationStateEnum, { description: 'Where it stands.' })
  state!: IntegrationState;
  @Field(() => Int, { description: 'Depth 0–15.' })
  depth!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last joint activity; null when none is recorded.' })
  lastActivityOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it should be running together, and six months have gone by without a joint activity.' })
  silent!: boolean;
}

@ObjectType({ description: 'A kampung of the matrix.', simpleResolvers: true })
@Policy('signedIn')
export class MatrixRow {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Level, { description: 'Its estimated level.' })
  level!: Level;
  @Field(() => String, { description: 'Code of that level, for who reads many rows and knows the levels.' })
  levelCode!: string;
  @Field(() => [MatrixCell], { description: 'Its integrations; a programme without one is absent.' })
  cells!: MatrixCell[];
  @Field(() => [ID], { description: 'Programmes in which the village has a designation of its own.' })
  designations!: string[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may propose for this kampung.' })
  viewerCanPropose!: boolean;
}

@ObjectType({ description: 'A district of the matrix; the code of its kampung begins with its own.', simpleResolvers: true })
@Policy('signedIn')
export class MatrixDistrict {
  @Field(() => ID, { description: 'Code.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Name of its regency.' })
  regencyName!: string;
}

@ObjectType({ description: 'A programme of the matrix.' })
@Policy('signedIn')
export class MatrixColumn {
  programmeCode!: string;
  @Field(() => ID, { description: 'Code of its agency in the list of agencies.' })
  agencyCode!: string;
  @Field(() => BilingualTextType, { description: 'Its agency in the regency.' })
  agencyName!: BilingualText;
  @Field(() => Int, { description: 'Integrations of the shown kampung that have not ended.' })
  total!: number;
  @Field(() => Boolean, { description: 'Whether the signed-in person may propose this programme somewhere.' })
  viewerCanPropose!: boolean;
}

@ObjectType({ description: 'Kampung × programme.' })
@Policy('signedIn')
export class IntegrationMatrix {
  @Field(() => [MatrixColumn], { description: 'Programmes in the order of the catalogue.' })
  columns!: MatrixColumn[];
  @Field(() => [MatrixDistrict], { description: 'Districts of these kampung, by regency and name.' })
  districts!: MatrixDistrict[];
  @Field(() => [MatrixRow], { description: 'Kampung by regency, district and name.' })
  rows!: MatrixRow[];
  @Field(() => Boolean, { description: 'True when more than 3,000 kampung fit; narrow the region then.' })
  truncated!: boolean;
  @Field(() => Boolean, { description: 'True when generated demonstration data is among what is shown.' })
  sampleData!: boolean;
}
