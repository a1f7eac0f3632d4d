import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { ValueMove } from '@simpul/domain/value-moves.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../platform/text.type.ts';
import { ProgrammeValuesType, RegencyValuesType } from './programme-values.types.ts';

@ObjectType({ description: 'One value that a version has moved.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeChange implements ValueMove {
  @Field(() => String, { description: 'Path of the field, such as indicators.IND_4.label.id.' })
  field!: string;
  @Field(() => BilingualTextType, { description: 'The field in words.' })
  name!: BilingualText;
  @Field(() => String, { nullable: true, description: 'What it was; null where there was none.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is; null where it went away.' })
  after!: string | null;
}

@ObjectType({ description: 'A state that a record of the catalogue once had.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeVersion {
  @Field(() => Int, { description: '1 is the first.' })
  version!: number;
  @Field(() => Date, { description: 'Since when.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'Who made it; null as it was shipped.' })
  actorName!: string | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'In which role.' })
  actorRole!: BilingualText | null;
  @Field(() => String, { nullable: true, description: 'Why, in their words.' })
  note!: string | null;
  @Field(() => [ProgrammeChange], { description: 'What it changed; nothing for the first one.' })
  @Extensions({ listSize: 20 })
  changes!: ProgrammeChange[];
}

@ObjectType({ description: 'A level that designations name.', simpleResolvers: true })
@Policy('signedIn')
export class LevelUse {
  @Field(() => String, { description: 'Code of the level.' })
  code!: string;
  @Field(() => Int, { description: 'How many designations name it, also former ones.' })
  count!: number;
}

@ObjectType({ description: 'What one regency adds to a programme, and who may change it.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeInRegency {
  @Field(() => ID, { description: 'Code of the regency.' })
  regionCode!: string;
  @Field(() => String, { description: 'Its name.' })
  regionName!: string;
  @Field(() => RegencyValuesType, { description: 'What it adds.' })
  values!: RegencyValuesType;
  @Field(() => Int, { description: 'Raised by every change; 0 while nothing was added.' })
  version!: number;
  @Field(() => [ProgrammeVersion], { description: 'Every state of it, newest first.' })
  @Extensions({ listSize: 20 })
  versions!: ProgrammeVersion[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may change it.' })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: 'A programme as its owner keeps it.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeRecord {
  @Field(() => ID, { description: 'Stable code.' })
  code!: string;
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;
  @Field(() => ProgrammeValuesType, { description: 'What is stored.' })
  values!: ProgrammeValuesType;
  @Field(() => DateScalar, { nullable: true, description: 'Since when it takes no new kampung; null while it does.' })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  withdrawnReason!: string | null;
  @Field(() => [LevelUse], { description: 'Levels that cannot be removed.' })
  @Extensions({ listSize: 5 })
  usedLevels!: LevelUse[];
  @Field(() => [String], { description: 'Indicators that were ever restricted: they stay so.' })
  restrictedIndicators!: string[];
  @Field(() => [ProgrammeVersion], { description: 'Every state of it, newest first.' })
  @Extensions({ listSize: 20 })
  versions!: ProgrammeVersion[];
  @Field(() => [ProgrammeInRegency], { description: "What the regencies of the signed-in person's roles add." })
  @Extensions({ listSize: 2 })
  inRegencies!: ProgrammeInRegency[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may change the national record.' })
  viewerCanEdit!: boolean;
}

@InputType({ description: 'A change of the national record.' })
export class SaveProgrammeInput {
  @Field(() => ID, { description: 'Code of the programme.' })
  code!: string;
  @Field(() => Int, { description: 'Version you have seen.' })
  version!: number;
  @Field(() => ProgrammeValuesType, { description: 'The whole record as it shall be.' })
  values!: ProgrammeValuesType;
  @Field(() => String, { nullable: true, description: 'Why, 300 characters at most.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of what a regency adds.' })
export class SaveProgrammeInRegencyInput {
  @Field(() => ID, { description: 'Code of the programme.' })
  code!: string;
  @Field(() => ID, { description: 'Code of the regency.' })
  region!: string;
  @Field(() => Int, { description: 'Version you have seen; 0 while nothing was added.' })
  version!: number;
  @Field(() => RegencyValuesType, { description: 'What it adds.' })
  values!: RegencyValuesType;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Withdraws a programme, or brings it back.' })
export class WithdrawProgrammeInput {
  @Field(() => ID, { description: 'Code of the programme.' })
  code!: string;
  @Field(() => Int, { description: 'Version you have seen.' })
  version!: number;
  @Field(() => Boolean, { description: 'True: it takes no new kampung any more. False: it does again.' })
  withdrawn!: boolean;
  @Field(() => String, { description: 'Why, 10–1000 characters; everybody can read it.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
