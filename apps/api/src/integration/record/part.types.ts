import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import {
  PART_KINDS,
  type BudgetValues,
  type EvidenceValues,
  type FollowUp,
  type PartKind,
  type TaskValues,
  type VisitValues,
} from '@simpul/domain/integration-parts.ts';
import { RowInput, StoredOwned } from '../../kampung/owned.types.ts';
import { Policy } from '../../platform/policy.ts';
import { DateScalar, enumOf } from '../../platform/text.type.ts';
import { EvidenceKindEnum } from '../integration.inputs.ts';

// The same classes say what is read and what is written.

@ObjectType('IntegrationTask', { description: 'A task of the joint work plan.', simpleResolvers: true })
@InputType('IntegrationTaskValues', { description: 'A task of the joint work plan.' })
@Policy('signedIn')
export class TaskFields implements TaskValues {
  @Field(() => String, { description: 'What is to be done, 5–200 characters.' })
  title!: string;
  @Field(() => String, { description: 'Code of the agency that does it.' })
  owner!: string;
  @Field(() => DateScalar, { description: 'Day it is due.' })
  dueOn!: string;
  @Field(() => String, { description: 'DIRENCANAKAN, BERJALAN, SELESAI or BATAL.' })
  state!: string;
  @Field(() => String, { nullable: true, description: 'Code of the indicator it moves; one of `movableIndicators`.' })
  indicator!: string | null;
  @Field(() => String, { nullable: true, description: 'Remark, 500 characters at most.' })
  note!: string | null;
}

@ObjectType('IntegrationBudget', { description: 'Money for the joint work: one source in one year.', simpleResolvers: true })
@InputType('IntegrationBudgetValues', { description: 'Money for the joint work: one source in one year.' })
@Policy('signedIn')
export class BudgetFields implements BudgetValues {
  @Field(() => String, { description: 'Code of the source of funding.' })
  source!: string;
  @Field(() => Int, { description: 'Year.' })
  year!: number;
  @Field(() => Float, { description: 'Planned, in whole rupiah.' })
  planned!: number;
  @Field(() => Float, { nullable: true, description: 'Used, in whole rupiah; null while it is not known.' })
  realised!: number | null;
  @Field(() => String, { nullable: true, description: 'Remark, 500 characters at most.' })
  note!: string | null;
}

@ObjectType('IntegrationFollowUp', { description: 'What a visit asked for.', simpleResolvers: true })
@InputType('IntegrationFollowUpValues', { description: 'What a visit asked for.' })
@Policy('signedIn')
export class FollowUpFields implements FollowUp {
  @Field(() => String, { description: 'What is to be done, 5–200 characters.' })
  what!: string;
  @Field(() => String, { description: 'Code of the agency that does it.' })
  owner!: string;
  @Field(() => DateScalar, { description: 'Day it is due.' })
  dueOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day it was done; null while it is open.' })
  doneOn!: string | null;
}

@ObjectType('IntegrationVisit', { description: 'A monitoring visit of both owners.', simpleResolvers: true })
@InputType('IntegrationVisitValues', { description: 'A monitoring visit of both owners.' })
@Policy('signedIn')
export class VisitFields implements VisitValues {
  @Field(() => DateScalar, { description: 'Day of the visit; not in the future.' })
  visitedOn!: string;
  @Field(() => [String], { description: 'Codes of the agencies that came.' })
  agencies!: string[];
  @Field(() => String, { description: 'What was found, 10–2000 characters.' })
  findings!: string;
  @Field(() => [FollowUpFields], { description: 'What it asked for, at most twenty.' })
  followUps!: FollowUpFields[];
}

@ObjectType('IntegrationEvidence', { description: 'A document behind a step or a bond.', simpleResolvers: true })
@InputType('IntegrationEvidenceValues', { description: 'A document behind a bond.' })
@Policy('signedIn')
export class EvidenceFields implements EvidenceValues {
  @Field(() => EvidenceKindEnum, { description: 'Kind.' })
  kind!: EvidenceKind;
  @Field(() => String, { description: 'Number, 3–120 characters.' })
  number!: string;
  @Field(() => DateScalar, { description: 'Day it was issued; not in the future.' })
  issuedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds; null for ever.' })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Remark, 500 characters at most.' })
  note!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the document of the kampung that holds the file; null when there is none.' })
  documentId!: string | null;
}

@ObjectType({ description: 'A task as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredTask extends StoredOwned {
  @Field(() => TaskFields, { description: 'What is planned.' })
  values!: TaskFields;
}

@ObjectType({ description: 'A budget line as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredBudget extends StoredOwned {
  @Field(() => BudgetFields, { description: 'The amounts.' })
  values!: BudgetFields;
}

@ObjectType({ description: 'A monitoring visit as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredVisit extends StoredOwned {
  @Field(() => VisitFields, { description: 'What was found and asked for.' })
  values!: VisitFields;
}

@ObjectType({ description: 'A document as it stands on the record.', simpleResolvers: true })
@Policy('signedIn')
export class StoredEvidence extends StoredOwned {
  @Field(() => EvidenceFields, { description: 'The document.' })
  values!: EvidenceFields;
  @Field(() => Boolean, { description: 'Whether it was handed in with a step and stays as it is.' })
  isOfStep!: boolean;
  @Field(() => String, { nullable: true, description: 'Address of the file under this API, for those who may see it.' })
  url!: string | null;
}

@ObjectType({
  description: 'A shown activity of the kampung that serves the programme, and perhaps others: entered once, counted in each.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class JointActivity {
  @Field(() => ID, { description: 'Id of the activity.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Day.' })
  heldOn!: string;
  @Field(() => [String], { description: 'Codes of the agencies that took part.' })
  agencies!: string[];
  @Field(() => [String], { description: 'Codes of all programmes it serves.' })
  programmes!: string[];
}

@InputType({ description: 'A part of the record of an integration, to add or change.' })
export abstract class PartInput extends RowInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
}

@InputType({ description: 'A task to add or change.' })
export class SaveTaskInput extends PartInput {
  @Field(() => TaskFields, { description: 'All values.' })
  values!: TaskFields;
}

@InputType({ description: 'A budget line to add or change.' })
export class SaveBudgetInput extends PartInput {
  @Field(() => BudgetFields, { description: 'All values.' })
  values!: BudgetFields;
}

@InputType({ description: 'A monitoring visit to add or change.' })
export class SaveVisitInput extends PartInput {
  @Field(() => VisitFields, { description: 'All values.' })
  values!: VisitFields;
}

@InputType({ description: 'A document to add or change.' })
export class SaveEvidenceInput extends PartInput {
  @Field(() => EvidenceFields, { description: 'All values.' })
  values!: EvidenceFields;
}

export const PartKindEnum = enumOf('IntegrationPart', PART_KINDS, 'A part of the record of an integration.', {
  TASK: 'Tasks of the joint work plan.',
  BUDGET: 'Budget lines.',
  VISIT: 'Monitoring visits.',
  EVIDENCE: 'Documents.',
});

@InputType({ description: 'A part to put into the trash, or to bring back from it within 30 days.' })
export class PartTrashInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
  @Field(() => PartKindEnum, { description: 'Which part.' })
  kind!: PartKind;
  @Field(() => ID, { description: 'Id of the row.' })
  id!: string;
}
