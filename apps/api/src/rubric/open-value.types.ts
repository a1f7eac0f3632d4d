import { Field, ObjectType } from 'type-graphql';
import type { OpenOutcome, OpenValue } from '@simpul/domain/open-values.ts';
import { VALUE_PLACES, type ValuePlace } from '@simpul/domain/value-dates.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';
import { Level } from './assessment.types.ts';

export const ValuePlaceEnum = enumOf('ValuePlace', VALUE_PLACES, 'The part of a record that a value is kept in.', {
  PROFILE: 'The profile of the kampung.',
  REPORT: 'The monthly report.',
  ACTIVITIES: 'The records of activities.',
});

@ObjectType('OpenOutcome', { description: 'Values of one indicator that all lead to the same levels.', simpleResolvers: true })
@Policy('public')
export class OpenOutcomeType implements OpenOutcome {
  @Field(() => BilingualTextType, { description: 'The values in words.' })
  values!: BilingualText;
  @Field(() => [Level], { description: 'The levels that are then still possible, lowest first; a single one is settled.' })
  levels!: Level[];
}

@ObjectType('OpenValue', {
  description: 'An indicator that is not filled in while the level depends on what is missing.',
  simpleResolvers: true,
})
@Policy('public')
export class OpenValueType implements OpenValue {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;
  @Field(() => String, { description: 'Index it belongs to.' })
  indexCode!: string;
  @Field(() => BilingualTextType, { description: 'Name of the indicator.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Where it is filled in.' })
  source!: BilingualText;
  @Field(() => ValuePlaceEnum, { description: 'The part of the record that it is kept in.' })
  place!: ValuePlace;
  @Field(() => Boolean, { description: 'Whether knowing it alone settles the level, whatever the other missing values turn out to be.' })
  settles!: boolean;
  @Field(() => [OpenOutcomeType], { description: 'Which values lead where.' })
  outcomes!: OpenOutcome[];
  @Field(() => BilingualTextType, { description: 'The same in a sentence.' })
  sentence!: BilingualText;
}
