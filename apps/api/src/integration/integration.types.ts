import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '@simpul/domain/access.ts';
import type { EvidenceKind, IntegrationCommand, IntegrationState } from '@simpul/domain/integration.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../platform/text.type.ts';
import { Level } from '../rubric/assessment.types.ts';
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
  @Field(() => [MatrixCell], { description: 'Its integrations; a programme without one is absent.' })
  cells!: MatrixCell[];
  @Field(() => [ID], { description: 'Programmes in which the village has a designation of its own.' })
  designations!: string[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may propose for this kampung.' })
  viewerCanPropose!: boolean;
}

@ObjectType({ description: 'A programme of the matrix.' })
@Policy('signedIn')
export class MatrixColumn {
  programmeCode!: string;
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
  @Field(() => [MatrixRow], { description: 'Kampung by district and name.' })
  rows!: MatrixRow[];
  @Field(() => Boolean, { description: 'True when more than 300 kampung fit; narrow the region then.' })
  truncated!: boolean;
}
