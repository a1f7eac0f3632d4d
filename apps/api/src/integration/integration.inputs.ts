import { BOND_KINDS, BOND_NAMES, type BondKind } from '@simpul/domain/bonds.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EVIDENCE_KINDS, type EvidenceKind } from '@simpul/domain/evidence.ts';
import { COMMANDS, INTEGRATION_STATES, type IntegrationCommand, type IntegrationState } from '@simpul/domain/integration.ts';
import { DateScalar, enumOf } from '../platform/text.type.ts';
import { EVIDENCE_NAMES } from '@simpul/domain/evidence.ts';
import { STATE_NAMES, COMMAND_RULES } from '@simpul/domain/integration.ts';

const english = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
  Object.fromEntries(codes.map((code) => [code, nameOf(code)]));

export const IntegrationStateEnum = enumOf(
  'IntegrationState',
  INTEGRATION_STATES,
  'Where an integration stands.',
  english(INTEGRATION_STATES, (code) => STATE_NAMES[code].en),
);
export const IntegrationCommandEnum = enumOf(
  'IntegrationCommand',
  COMMANDS,
  'A step that moves an integration.',
  english(COMMANDS, (code) => COMMAND_RULES[code].effect.en),
);
export const EvidenceKindEnum = enumOf(
  'EvidenceKind',
  EVIDENCE_KINDS,
  'Kind of document.',
  english(EVIDENCE_KINDS, (code) => EVIDENCE_NAMES[code].en),
);

const BondKindEnum = enumOf(
  'BondKind',
  BOND_KINDS,
  'One of the five bonds.',
  english(BOND_KINDS, (code) => `${BOND_NAMES[code].en}.`),
);

@InputType({ description: 'A document that proves a step.' })
export class EvidenceInput {
  @Field(() => EvidenceKindEnum, { description: 'Kind of document.' })
  kind!: EvidenceKind;
  @Field(() => String, { description: 'Its number, 3–120 characters.' })
  number!: string;
  @Field(() => DateScalar, { description: 'Day it was issued; not in the future.' })
  issuedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds; left out for ever.' })
  validTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Remark, 500 characters at most.' })
  note?: string | null;
}

@InputType({ description: 'A proposal to bind a kampung and a programme.' })
export class ProposeIntegrationInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => ID, { description: 'Code of the programme.' })
  programmeCode!: string;
  @Field(() => String, { description: 'Why the two belong together, 10–1000 characters.' })
  reason!: string;
  @Field(() => [String], { description: 'Family functions it serves; at least one code.' })
  targetFunctions!: string[];
  @Field(() => String, { description: 'Office or role to turn to on the proposing side, 3–120 characters, no phone numbers.' })
  contact!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of an integration with what it needs.' })
export class AdvanceIntegrationInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  id!: string;
  @Field(() => IntegrationCommandEnum, { description: 'The step.' })
  command!: IntegrationCommand;
  @Field(() => Int, { description: 'Version the step was decided on; a newer one refuses the step.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Reason, 10–1000 characters, where the step needs one; a remark with any other.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Office or role to turn to, where the step needs one.' })
  contact?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the section of the working group that takes the programme in, where the step needs one.',
  })
  section?: string | null;
  @Field(() => [EvidenceInput], { nullable: true, description: 'Documents; every kind that the step needs.' })
  evidence?: EvidenceInput[] | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which integrations to list. Every condition must hold.' })
export class IntegrationFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it.' })
  region?: string | null;
  @Field(() => ID, { nullable: true, description: 'Programme code.' })
  programme?: string | null;
  @Field(() => [IntegrationStateEnum], { nullable: true, description: 'States; empty or absent means all.' })
  states?: IntegrationState[] | null;
  @Field(() => ID, { nullable: true, description: 'Code of a kampung.' })
  kampung?: string | null;
}

@InputType({ description: 'A bond whose proof the signed-in person has checked.' })
export class VerifyBondInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
  @Field(() => BondKindEnum, { description: 'Which bond.' })
  kind!: BondKind;
  @Field(() => String, { nullable: true, description: 'Remark, 500 characters at most.' })
  remark?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
