import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar, enumOf } from '../platform/text.type.ts';
import { Level } from '../rubric/assessment.types.ts';

@ObjectType({ description: 'What something takes.', simpleResolvers: true })
@Policy('signedIn')
export class PlanEffort {
  @Field(() => Float, { description: 'Working days.' })
  days!: number;
  @Field(() => Float, { description: 'Rupiah.' })
  rupiah!: number;
  @Field(() => Int, { description: 'Months before it can show.' })
  months!: number;
}

export const PathStepKindEnum = enumOf('PathStepKind', ['FILL', 'RAISE'] as const, 'What a step does.', {
  FILL: 'Fills in what is missing; its result is open.',
  RAISE: 'Raises the score.',
});

@ObjectType({ description: 'A programme that does what a step asks for.', simpleResolvers: true })
@Policy('signedIn')
export class StepProgramme {
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Short name.' })
  name!: BilingualText;
  @Field(() => Boolean, { description: 'True when the kampung is bound to it already.' })
  bound!: boolean;
}

@ObjectType({ description: 'One thing to do on a path.', simpleResolvers: true })
@Policy('signedIn')
export class PathStep {
  @Field(() => PathStepKindEnum, { description: 'What it does.' })
  kind!: 'FILL' | 'RAISE';
  @Field(() => String, { description: 'Code of the indicator, such as P3.' })
  indicatorCode!: string;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  indicatorName!: BilingualText;
  @Field(() => Int, { description: 'Score today; of a missing value the worst it can be.' })
  from!: number;
  @Field(() => Int, { description: 'Score to reach; of filling in, the best that may come out.' })
  to!: number;
  @Field(() => BilingualTextType, { description: 'What to do.' })
  what!: BilingualText;
  @Field(() => BilingualTextType, { nullable: true, description: 'The value today and the one that is needed.' })
  amount!: BilingualText | null;
  @Field(() => PlanEffort, { description: 'What it takes.' })
  effort!: PlanEffort;
  @Field(() => BilingualTextType, { description: 'What proves it.' })
  evidence!: BilingualText;
  @Field(() => CodedName, { description: 'The agency that it falls to.' })
  owner!: CodedName;
  @Field(() => Boolean, { description: 'True when it changes documents alone.' })
  paperOnly!: boolean;
  @Field(() => [StepProgramme], { description: 'Programmes that do it; those that run here first.' })
  programmes!: StepProgramme[];
  @Field(() => Boolean, { description: 'Whether a task for it is open already.' })
  planned!: boolean;
}

@ObjectType({ description: 'A way to a better level, without a step for nothing.', simpleResolvers: true })
@Policy('signedIn')
export class KampungPath {
  @Field(() => Level, { description: 'The level it leads to.' })
  level!: Level;
  @Field(() => PlanEffort, { description: 'What all of it takes; the months are those of the slowest step.' })
  effort!: PlanEffort;
  @Field(() => Float, { description: 'Days and money as one number, which paths are ordered by.' })
  cost!: number;
  @Field(() => Boolean, { description: 'True when every step changes documents alone.' })
  paperOnly!: boolean;
  @Field(() => [PathStep], { description: 'What to do.' })
  steps!: PathStep[];
}

@ObjectType({ description: 'A better score of an indicator.', simpleResolvers: true })
@Policy('signedIn')
export class PathModelStep extends PlanEffort {
  @Field(() => Int, { description: 'The score.' })
  toScore!: number;
}

@ObjectType({ description: 'A score of an indicator in words.', simpleResolvers: true })
@Policy('signedIn')
export class ScoreLabel {
  @Field(() => Int, { description: 'The score.' })
  score!: number;
  @Field(() => BilingualTextType, { description: 'The values that give it.' })
  label!: BilingualText;
}

@ObjectType({ description: 'An indicator as paths and sliders see it.', simpleResolvers: true })
@Policy('signedIn')
export class PathModelIndicator {
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Int, { description: 'The score that is sure today.' })
  score!: number;
  @Field(() => Int, { description: 'The score it could turn out to have once it is filled in.' })
  best!: number;
  @Field(() => Boolean, { description: 'Whether something of it is not filled in.' })
  missing!: boolean;
  @Field(() => Int, { description: 'The lowest score there is.' })
  lowest!: number;
  @Field(() => [PathModelStep], { description: 'Every better score than the lowest, each from the one below.' })
  steps!: PathModelStep[];
  @Field(() => [ScoreLabel], { description: 'Every score in words, lowest first.' })
  labels!: ScoreLabel[];
}

@ObjectType({ description: 'An index as paths and sliders see it.', simpleResolvers: true })
@Policy('signedIn')
export class PathModelIndex {
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Int, { description: 'It passes from this sum on.' })
  passSum!: number;
  @Field(() => [PathModelIndicator], { description: 'Its indicators.' })
  indicators!: PathModelIndicator[];
}

@ObjectType({ description: 'A level and the sets of passed indices that give it.', simpleResolvers: true })
@Policy('signedIn')
export class PathModelLevel {
  @Field(() => Level, { description: 'The level.' })
  level!: Level;
  @Field(() => [[String]], { description: 'Each set of passed indices that gives it.' })
  patterns!: string[][];
}

@ObjectType({ description: 'Everything the sliders compute with, so that they need no server.', simpleResolvers: true })
@Policy('signedIn')
export class PathModelData {
  @Field(() => Float, { description: 'What a working day is worth in rupiah.' })
  rupiahPerDay!: number;
  @Field(() => PlanEffort, { description: 'What filling in one indicator takes.' })
  fill!: PlanEffort;
  @Field(() => [PathModelIndex], { description: 'The indices.' })
  indices!: PathModelIndex[];
  @Field(() => [PathModelLevel], { description: 'The levels, lowest first.' })
  levels!: PathModelLevel[];
}

@ObjectType({ description: 'The ways of a kampung to better levels.', simpleResolvers: true })
@Policy('signedIn')
export class KampungPaths {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => Level, { description: 'The level that is sure today: an estimate from the working data.' })
  level!: Level;
  @Field(() => Level, { description: 'The best level that may come out once everything is filled in.' })
  highestPossible!: Level;
  @Field(() => Int, { description: 'Indicators of which something is not filled in.' })
  missingCount!: number;
  @Field(() => Boolean, { description: 'Whether the efforts are those of the regency; otherwise they are estimates of ours.' })
  ownEfforts!: boolean;
  @Field(() => BilingualTextType, { description: 'What to know about the efforts.' })
  effortNote!: BilingualText;
  @Field(() => PathModelData, { description: 'What the paths were computed from.' })
  model!: PathModelData;
  @Field(() => [KampungPath], { description: 'The three best different paths to each better level, lowest level first.' })
  paths!: KampungPath[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may make tasks of a path.' })
  viewerCanPlan!: boolean;
}

@ObjectType({ description: 'An indicator that changed before a kampung rose.', simpleResolvers: true })
@Policy('signedIn')
export class ScoreChange {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;
  @Field(() => Int, { description: 'Its score before.' })
  from!: number;
  @Field(() => Int, { description: 'Its score once the level had risen.' })
  to!: number;
}

@ObjectType({ description: 'A kampung that was like the asked one before it rose, from its publications.', simpleResolvers: true })
@Policy('signedIn')
export class SimilarKampung {
  @Field(() => ID, { description: 'Code.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'District.' })
  districtName!: string;
  @Field(() => String, { description: 'Regency.' })
  regencyName!: string;
  @Field(() => Level, { description: 'Level before.' })
  from!: Level;
  @Field(() => Level, { description: 'Level after.' })
  to!: Level;
  @Field(() => DateScalar, { description: 'Day of the publication with the higher level.' })
  risenOn!: string;
  @Field(() => DateScalar, { description: 'Day of the publication it is compared with, about twelve months before or the first one.' })
  comparedWith!: string;
  @Field(() => Int, { nullable: true, description: 'People then; null when not published.' })
  persons!: number | null;
  @Field(() => Float, { description: 'How unlike it was: 0 is the same size and the same scores.' })
  distance!: number;
  @Field(() => [ScoreChange], { description: 'Indicators whose score had changed.' })
  changes!: ScoreChange[];
}
