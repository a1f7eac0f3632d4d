import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Difference } from '@simpul/domain/replay.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';
import { Level, RubricRef } from './assessment.types.ts';

export const MOVEMENTS = ['RISES', 'FALLS', 'BOTH'] as const;
export type Movement = (typeof MOVEMENTS)[number];
export const MovementEnum = enumOf('ReplayMovement', MOVEMENTS, 'Which kampung of a replay are listed.', {
  RISES: 'Those with a higher level.',
  FALLS: 'Those with a lower level.',
  BOTH: 'Those with another level.',
});

@ObjectType({ description: 'How many kampung go from one level to another, or stay.', simpleResolvers: true })
@Policy('signedIn')
export class ReplayMove {
  @Field(() => Level, { description: 'Level by the rubric in force.' })
  from!: Level;
  @Field(() => Level, { description: 'Level by the other rubric.' })
  to!: Level;
  @Field(() => Int, { description: 'Kampung.' })
  count!: number;
}

@ObjectType({ description: 'A part of the region and what would change there.', simpleResolvers: true })
@Policy('signedIn')
export class ReplayRegion {
  @Field(() => ID, { description: 'Code of the district or the regency.' })
  code!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => Int, { description: 'Its kampung.' })
  kampung!: number;
  @Field(() => Int, { description: 'Kampung that would rise.' })
  rises!: number;
  @Field(() => Int, { description: 'Kampung that would fall.' })
  falls!: number;
}

@ObjectType({ description: 'An indicator that makes the difference.', simpleResolvers: true })
@Policy('signedIn')
export class ReplayDifference implements Difference {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => Int, { nullable: true, description: 'Score by the rubric in force; null where that has no such indicator.' })
  from!: number | null;
  @Field(() => Int, { nullable: true, description: 'Score by the other rubric; null where that has no such indicator.' })
  to!: number | null;
}

@ObjectType({ description: 'A kampung that would have another level.', simpleResolvers: true })
@Policy('signedIn')
export class ReplayedKampung {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => String, { description: 'Its regency.' })
  regencyName!: string;
  @Field(() => Level, { description: 'Level by the rubric in force.' })
  from!: Level;
  @Field(() => Level, { description: 'Level by the other rubric.' })
  to!: Level;
  @Field(() => [ReplayDifference], { description: 'The indicators that make the difference, the largest first.' })
  @Extensions({ listSize: 4 })
  differences!: ReplayDifference[];
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A page of kampung that would have another level.', simpleResolvers: true })
@Policy('signedIn')
export class ReplayConnection {
  @Field(() => [ReplayedKampung], { description: 'The kampung, by district and name.' })
  @Extensions({ listSize: 20 })
  nodes!: ReplayedKampung[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All of them.' })
  totalCount!: number;
}

@ObjectType({
  description: 'What would change if a rubric gave the levels, on the records as they are now. Nothing of it is kept.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class RubricReplay {
  @Field(() => RubricRef, { description: 'The rubric in force, which is compared with.' })
  inForce!: RubricRef;
  @Field(() => Int, { description: 'Kampung that were looked at.' })
  kampung!: number;
  @Field(() => Int, { description: 'Of them, kampung that would rise.' })
  rises!: number;
  @Field(() => Int, { description: 'Of them, kampung that would fall.' })
  falls!: number;
  @Field(() => Boolean, { description: 'True when more than 3,000 kampung fit; ask region by region then.' })
  truncated!: boolean;
  @Field(() => [ReplayMove], { description: 'How many go from which level to which.' })
  @Extensions({ listSize: 16 })
  moves!: ReplayMove[];
  @Field(() => [ReplayRegion], { description: 'The same by district inside a regency, and by regency above.' })
  @Extensions({ listSize: 20 })
  regions!: ReplayRegion[];
  @Field(() => ReplayConnection, { description: 'The kampung that would have another level.' })
  changed!: ReplayConnection;
}
