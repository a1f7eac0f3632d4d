import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '@simpul/domain/access.ts';
import type { EvidenceKind, IntegrationCommand, IntegrationState } from '@simpul/domain/integration.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../platform/text.type.ts';
import { EvidenceKindEnum, IntegrationCommandEnum, IntegrationStateEnum } from './integration.inputs.ts';
import type { IntegrationRow, StoredEvidence } from './integration.entity.ts';

@ObjectType({ description: 'One of the five bonds.', simpleResolvers: true })
@Policy('public')
export class Bond {
  @Field(() => String, { description: 'KELEMBAGAAN, PERENCANAAN, PEMBIAYAAN, DATA_INDIKATOR or PELAKSANAAN.' })
  kind!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Int, { description: '0 none, 1 planned, 2 documented, 3 verified this year.' })
  status!: number;
  @Field(() => BilingualTextType, { description: 'The status in words.' })
  statusName!: BilingualText;
}

@ObjectType({ description: 'A state with its name.', simpleResolvers: true })
@Policy('public')
export class IntegrationStateName {
  @Field(() => IntegrationStateEnum, { description: 'Code.' })
  code!: IntegrationState;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'Integrations in a state.', simpleResolvers: true })
@Policy('public')
export class IntegrationStateCount {
  @Field(() => IntegrationStateName, { description: 'The state.' })
  state!: IntegrationStateName;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A document behind a step.', simpleResolvers: true })
@Policy('signedIn')
export class Evidence implements StoredEvidence {
  @Field(() => EvidenceKindEnum, { description: 'Kind.' })
  kind!: EvidenceKind;
  @Field(() => String, { description: 'Number.' })
  number!: string;
  @Field(() => DateScalar, { description: 'Day it was issued.' })
  issuedOn!: string;
  @Field(() => String, { nullable: true, description: 'Remark.' })
  note!: string | null;
}

@ObjectType({ description: 'One step in the life of an integration.' })
@Policy('signedIn')
export class Transition {
  @Field(() => ID, { description: 'Id of the step.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'PROPOSE or a command.' })
  command!: string;
  @Field(() => IntegrationStateEnum, { nullable: true, description: 'State before; null for the proposal.' })
  fromState!: IntegrationState | null;
  @Field(() => IntegrationStateEnum, { description: 'State after.' })
  toState!: IntegrationState;
  @Field(() => String, { description: 'Who.' })
  actorName!: string;
  actorRole!: Role;
  @Field(() => String, { nullable: true, description: 'Reason, where one was given.' })
  reason!: string | null;
  @Field(() => [Evidence], { description: 'Documents handed in with the step.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'A step that the signed-in person may take.', simpleResolvers: true })
@Policy('signedIn')
export class AllowedCommand {
  @Field(() => IntegrationCommandEnum, { description: 'The step.' })
  command!: IntegrationCommand;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What it means.' })
  effect!: BilingualText;
  @Field(() => Boolean, { description: 'Whether a reason is asked for.' })
  needsReason!: boolean;
  @Field(() => [EvidenceKindEnum], { description: 'Documents asked for.' })
  needsEvidence!: EvidenceKind[];
  @Field(() => Boolean, { description: 'Whether a contact is asked for.' })
  needsContact!: boolean;
  @Field(() => [BilingualTextType], { description: 'Why it cannot be done now although the role may; empty when it can.' })
  blockedBy!: BilingualText[];
}

@ObjectType({ description: 'Something the programme asks for, and whether the kampung already has it.', simpleResolvers: true })
@Policy('signedIn')
export class OverlapRow {
  @Field(() => BilingualTextType, { description: 'What is shared.' })
  name!: BilingualText;
  @Field(() => Boolean, { description: 'Whether the kampung already has it.' })
  kampungHas!: boolean;
  @Field(() => BilingualTextType, { description: 'What that means for the integration.' })
  note!: BilingualText;
}

@ObjectType({ description: 'A rubric indicator that this integration supports.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationEffect {
  @Field(() => String, { description: 'Indicator code.' })
  indicatorCode!: string;
  @Field(() => BilingualTextType, { description: 'Indicator.' })
  name!: BilingualText;
  @Field(() => Int, { nullable: true, description: 'Its score today; null when it would give a hidden value away.' })
  score!: number | null;
  @Field(() => Int, { description: 'Highest score possible.' })
  maxScore!: number;
  @Field(() => BilingualTextType, { description: 'Where it stands today, in words.' })
  note!: BilingualText;
}

@ObjectType({ description: 'The working record of a bond between a kampung and a thematic programme.' })
@Policy('signedIn')
export class Integration {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => IntegrationStateEnum, { description: 'Where it stands.' })
  state!: IntegrationState;
  @Field(() => String, { description: 'Why it was proposed.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Office to turn to on the family-planning side.' })
  familyContact!: string | null;
  @Field(() => String, { nullable: true, description: "Office to turn to on the programme's side." })
  agencyContact!: string | null;
  @Field(() => Int, { description: 'Raised by every step; name it when you take the next one.' })
  version!: number;
  @Field(() => Date, { description: 'When it was proposed.' })
  proposedAt!: Date;
  @Field(() => Date, { description: 'Last step.' })
  updatedAt!: Date;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A page of integrations.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationConnection {
  @Field(() => [Integration], { description: 'The rows of this page.' })
  nodes!: IntegrationRow[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Rows in scope under this filter.' })
  totalCount!: number;
}
