import { TRAIL_KINDS, type TrailKind, type ValueChange } from '@simpul/domain/trail.ts';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

export const TrailKindEnum = enumOf('TrailKind', TRAIL_KINDS, 'What a line of the trail is about.', {
  kampung: 'A kampung: profile, activities, working group, plan, documents, publication.',
  report: 'A monthly report.',
  integration: 'An integration with a programme.',
  person: 'An account or its roles.',
  invitation: 'A link for an account.',
  reference: 'An entry of a reference list.',
  region: 'A region.',
  programme: 'A programme of the catalogue.',
  assessment: 'An assessment or its period.',
  rubric: 'A rubric.',
  target: 'A target of a region.',
});

@InputType({ description: 'Which lines of the trail.' })
export class TrailFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it.' })
  region?: string | null;
  @Field(() => TrailKindEnum, { nullable: true, description: 'What it is about.' })
  kind?: TrailKind | null;
  @Field(() => String, { nullable: true, description: 'Part of the name of who did it, 100 characters at most.' })
  actor?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'From this day on (Central Indonesian Time).' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Up to this day, it included.' })
  to?: string | null;
}

@ObjectType('TrailChange', { description: 'One value that a change has moved.', simpleResolvers: true })
@Policy('signedIn')
export class TrailChangeType implements ValueChange {
  @Field(() => String, { description: 'Path of the field, such as values.persons.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What it was.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it became.' })
  after!: string | null;
}

@ObjectType({ description: 'A line of the audit trail: who did what, when, in which role, from where.', simpleResolvers: true })
@Policy('signedIn')
export class TrailEntry {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'Who.' })
  actorName!: string;
  @Field(() => BilingualTextType, { description: 'In which role.' })
  actorRole!: BilingualText;
  @Field(() => String, { description: 'Network address it came from.' })
  address!: string;
  @Field(() => String, { description: 'Code of what was done, such as report.save.' })
  action!: string;
  @Field(() => TrailKindEnum, { description: 'What it is about.' })
  kind!: TrailKind;
  @Field(() => ID, { description: 'Which one.' })
  entityId!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the region that it concerns.' })
  regionCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that region.' })
  regionName!: string | null;
  @Field(() => BilingualTextType, { description: 'In words.' })
  summary!: BilingualText;
  @Extensions({ listSize: 5 })
  @Field(() => [TrailChangeType], { description: 'What it changed.' })
  changes!: ValueChange[];
}

@ObjectType({ description: 'A page of the audit trail.', simpleResolvers: true })
@Policy('signedIn')
export class TrailConnection {
  @Field(() => [TrailEntry], { description: 'The lines of this page, newest first.' })
  nodes!: TrailEntry[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@ObjectType({
  description: 'How far the audit trail is sealed: whoever changes a sealed line breaks the chain of hashes.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class TrailSeal {
  @Field(() => Int, { description: 'Number of the last block.' })
  block!: number;
  @Field(() => String, {
    description: 'Its hash (SHA-256), which builds on all blocks before it. Note it somewhere else to be able to prove the trail later.',
  })
  hash!: string;
  @Field(() => Date, { description: 'When it was sealed.' })
  sealedAt!: Date;
  @Field(() => Int, { description: 'Lines that the next block will hold, of the whole installation.' })
  waitingCount!: number;
}
