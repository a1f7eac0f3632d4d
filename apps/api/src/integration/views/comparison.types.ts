import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType } from '../../platform/text.type.ts';
import { LevelCount } from '../../public/region.resolver.ts';

@ObjectType({ description: 'An index of the rule over several kampung.', simpleResolvers: true })
@Policy('signedIn')
export class ComparedIndex {
  @Field(() => String, { description: 'Code, such as INPUT.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Float, { description: 'Median of the mean scores of these kampung.' })
  median!: number;
  @Field(() => Float, { description: 'Mean of the mean scores of these kampung, two decimals.' })
  mean!: number;
}

@ObjectType({ description: 'Kampung of one side of a comparison.', simpleResolvers: true })
@Policy('signedIn')
export class ComparedSide {
  @Field(() => Int, { description: 'How many kampung.' })
  count!: number;
  @Field(() => [LevelCount], { description: 'Kampung per level, lowest first; empty when nothing is compared.' })
  levels!: LevelCount[];
  @Field(() => [ComparedIndex], { description: 'The indices of the rule; empty when nothing is compared.' })
  indices!: ComparedIndex[];
}

@ObjectType({
  description:
    'Kampung of a regency that are bound to a programme beside those that are not. It proves no effect: kampung are chosen for a programme, not drawn by lot.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class ProgrammeComparison {
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => String, { description: 'Its name.' })
  regencyName!: string;
  @Field(() => ComparedSide, { description: 'Kampung whose integration both owners have agreed to and nobody has ended.' })
  withIt!: ComparedSide;
  @Field(() => ComparedSide, { description: 'All other kampung of the regency.' })
  without!: ComparedSide;
  @Field(() => Boolean, { description: 'Whether both sides are large enough to be compared.' })
  isComparable!: boolean;
  @Field(() => Int, { description: 'Kampung that each side must have.' })
  least!: number;
}
