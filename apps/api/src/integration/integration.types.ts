import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '@simpul/domain/access.ts';
import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import { RECORD_PARTS, type Blocker, type IntegrationCommand, type IntegrationState, type RecordPart } from '@simpul/domain/integration.ts';
import { LAPSE_KINDS, type Lapse, type LapseKind } from '@simpul/domain/integration-lapse.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';
import { EvidenceKindEnum, IntegrationCommandEnum, IntegrationStateEnum } from './integration.inputs.ts';
import type { IntegrationRow } from './integration.entity.ts';

const LapseKindEnum = enumOf('IntegrationLapseKind', LAPSE_KINDS, 'Why an integration asks for a review.', {
  DECREE_ENDED: 'Its decree has ended.',
  DECREE_ENDS: 'Its decree ends within 90 days.',
  NO_ACTIVITY: 'No joint activity for twelve months.',
});

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

@ObjectType({ description: 'One of the five bonds as it stands on the record, with what proves it.', simpleResolvers: true })
@Policy('signedIn')
export class BondOnRecord extends Bond {
  @Field(() => BilingualTextType, { description: 'How it is lifted.' })
  rule!: BilingualText;
  @Field(() => [EvidenceKindEnum], { description: 'Kinds of documents that document it.' })
  proof!: EvidenceKind[];
  @Field(() => Boolean, { description: 'Whether the signed-in person alone handed in its proof, which somebody else checks.' })
  viewerHandedIn!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Day its proof was last checked; counts for twelve months.' })
  verifiedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who checked it.' })
  verifiedBy!: string | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'In which role.' })
  verifiedRole!: BilingualText | null;
  @Field(() => String, { nullable: true, description: 'What they remarked.' })
  remark!: string | null;
}

@ObjectType({
  description: 'Something that asks for a review of an integration; it never changes a state by itself.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class IntegrationLapse implements Lapse {
  @Field(() => LapseKindEnum, { description: 'Kind.' })
  kind!: LapseKind;
  @Field(() => BilingualTextType, { description: 'In words.' })
  name!: BilingualText;
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
export class Evidence {
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
  integrationId!: string;
}

const RecordPartEnum = enumOf('IntegrationRecordPart', RECORD_PARTS, 'Where on the record of an integration something is missing.', {
  EVIDENCE: 'A document.',
  TASK: 'A task of the joint work plan.',
  BUDGET: 'A budget line.',
  VISIT: 'A monitoring visit.',
  ACTIVITY: 'A joint activity of the kampung.',
  CONFIRMATION: 'The word of the partner agency.',
});

@ObjectType({ description: 'Something that stands in the way of a step.', simpleResolvers: true })
@Policy('signedIn')
export class StepBlocker implements Blocker {
  @Field(() => BilingualTextType, { description: 'What is missing.' })
  problem!: BilingualText;
  @Field(() => RecordPartEnum, { description: 'Where it is added.' })
  part!: RecordPart;
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
  @Field(() => [EvidenceKindEnum], { description: 'Documents to hand in; what stands on the record already is not asked for again.' })
  needsEvidence!: EvidenceKind[];
  @Field(() => Boolean, { description: 'Whether a contact is asked for.' })
  needsContact!: boolean;
  @Field(() => Boolean, { description: 'Whether the section of the working group must be named.' })
  needsSection!: boolean;
  @Field(() => [StepBlocker], { description: 'Why it cannot be done now although the role may; empty when it can.' })
  blockedBy!: StepBlocker[];
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
  @Field(() => Int, {
    nullable: true,
    description: 'Its score on the day both owners agreed; null when they have not, or when it would give a hidden value away.',
  })
  scoreBefore!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Its score today if the joint activities of this integration had not been; null when it would give a hidden value away.',
  })
  scoreWithoutIt!: number | null;
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
  @Field(() => String, { nullable: true, description: 'Code of the section of the working group that takes the programme in.' })
  pokjaSection!: string | null;
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
