import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { SuggestedGain } from '@simpul/domain/suggestion.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType } from '../../platform/text.type.ts';
import { Level } from '../../rubric/assessment.types.ts';

@ObjectType({ description: 'An indicator that an integration would touch.', simpleResolvers: true })
@Policy('signedIn')
export class SuggestionGain implements SuggestedGain {
  @Field(() => String, { description: 'Code of the indicator, such as P3.' })
  indicatorCode!: string;
  @Field(() => Int, { description: 'Its score today.' })
  from!: number;
  @Field(() => Int, { description: 'Its score then.' })
  to!: number;
  @Field(() => Boolean, { description: 'False: only if people join in as well.' })
  sure!: boolean;
  @Field(() => BilingualTextType, { description: 'Why, in words.' })
  reason!: BilingualText;
}

@ObjectType({ description: 'A programme that a kampung is not bound to yet, and what integrating it would move.' })
@Policy('signedIn')
export class IntegrationSuggestion {
  programmeCode!: string;
  @Extensions({ listSize: 3 })
  @Field(() => [SuggestionGain], { description: 'The indicators it would touch.' })
  gains!: SuggestionGain[];
  @Field(() => Int, { description: 'The sure gains together, in scores.' })
  gain!: number;
  @Field(() => Level, { description: 'The level that the rule would give then.' })
  level!: Level;
  @Field(() => Boolean, { description: 'Whether that is another level than today.' })
  changesLevel!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may propose it.' })
  viewerCanPropose!: boolean;
}

@ObjectType({ description: 'A kampung and the programmes that would move most there, the best first.', simpleResolvers: true })
@Policy('signedIn')
export class SuggestedKampung {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Level, { description: 'Its estimated level today.' })
  level!: Level;
  @Extensions({ listSize: 5 })
  @Field(() => [IntegrationSuggestion], { description: 'The programmes, the best first.' })
  suggestions!: IntegrationSuggestion[];
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'What new integrations would move in the official rubric.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationSuggestions {
  @Field(() => Int, { description: 'Kampung that were looked at.' })
  kampungCount!: number;
  @Field(() => Int, { description: 'Of them, kampung in which some programme would move a score.' })
  promisingCount!: number;
  @Field(() => Int, { description: 'Of them, kampung whose level one programme alone would lift.' })
  liftedCount!: number;
  @Field(() => Boolean, { description: 'True when more than 3,000 kampung fit; narrow the region then.' })
  truncated!: boolean;
  @Extensions({ listSize: 20 })
  @Field(() => [SuggestedKampung], { description: 'The kampung that would gain most, first.' })
  nodes!: SuggestedKampung[];
}
