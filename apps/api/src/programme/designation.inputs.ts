import { Field, ID, InputType } from 'type-graphql';
import { DESIGNATION_STATES, DESIGNATION_STATE_NAMES, type DesignationState } from '@simpul/domain/designation.ts';
import { DateScalar, enumOf } from '../platform/text.type.ts';

export const DesignationStateEnum = enumOf(
  'DesignationState',
  DESIGNATION_STATES,
  'Where a designation stands today.',
  // Object.fromEntries forgets the keys' type.
  Object.fromEntries(DESIGNATION_STATES.map((code) => [code, DESIGNATION_STATE_NAMES[code].en])),
);

@InputType({ description: 'Which designations.' })
export class DesignationFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it.' })
  region?: string | null;
  @Field(() => ID, { nullable: true, description: 'Programme code.' })
  programme?: string | null;
  @Field(() => DesignationStateEnum, { nullable: true, description: 'Where it stands; left out, all but replaced ones.' })
  state?: DesignationState | null;
}

@InputType({ description: 'What a decree says.' })
export class DesignationValuesInput {
  @Field(() => String, { nullable: true, description: "Level in the programme's own scheme; left out when the decree names none." })
  levelCode?: string | null;
  @Field(() => String, { description: 'Number of the decree.' })
  decree!: string;
  @Field(() => DateScalar, { description: 'Day of the decree.' })
  decreedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; left out: until further notice.' })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'A note that everybody may read.' })
  note?: string | null;
}

@InputType({ description: 'A new designation; it closes the one that stood before.' })
export class AddDesignationInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => ID, { description: 'Code of the programme.' })
  programme!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the designation you have seen and that this one replaces; left out when there was none.',
  })
  replaces?: string | null;
  @Field(() => DesignationValuesInput, { description: 'What the decree says.' })
  values!: DesignationValuesInput;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The end of a designation before its last day.' })
export class RevokeDesignationInput {
  @Field(() => ID, { description: 'Id of the designation.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Day on which it was revoked.' })
  revokedOn!: string;
  @Field(() => String, { description: 'Why; for offices alone.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
