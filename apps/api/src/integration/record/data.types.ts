import { Extensions, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FIELD_STATES, type FieldState } from '@simpul/domain/programme-data.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../../platform/text.type.ts';

const FieldStateEnum = enumOf('ProgrammeDataState', FIELD_STATES, "How a value of the programme stands to the kampung's own records.", {
  FILLED: 'Taken over from the records.',
  TYPED: 'Somebody wrote it.',
  DIFFERS: 'The records say something else; nothing is overwritten, a person decides.',
  FILLABLE: 'The records have it; it need not be written.',
  EMPTY: 'Nobody has it yet.',
});

@ObjectType('ProgrammeDataValue', { description: 'A number, yes or no, or words; the other two are null.', simpleResolvers: true })
@InputType('ProgrammeDataValueInput', { description: 'A number, yes or no, or words; leave the other two out.' })
@Policy('signedIn')
export class DataValueFields {
  @Field(() => Float, { nullable: true, description: 'A number.' })
  number!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  yes!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words, 500 characters at most.' })
  words!: string | null;
}

@ObjectType({ description: "What the kampung's records have of it.", simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeDataSource {
  @Field(() => BilingualTextType, { description: 'Name of the value in the records.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'How near it comes: the same, in part, computed from, as context.' })
  nearness!: BilingualText;
  @Field(() => Boolean, { description: 'Whether it can be taken over as it is.' })
  usable!: boolean;
  @Field(() => DataValueFields, { nullable: true, description: 'Its value; null when it is not filled in, or hidden.' })
  value!: DataValueFields | null;
  @Field(() => DateScalar, { nullable: true, description: 'Month of the report it stands in; null when it is of no month.' })
  period!: string | null;
  @Field(() => Boolean, { description: 'It is about so few people that only the offices of the kampung may see it.' })
  hidden!: boolean;
}

@ObjectType({ description: 'One field of the data form of a programme.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeDataField {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;
  @Field(() => BilingualTextType, { description: 'Indicator.' })
  label!: BilingualText;
  @Field(() => String, { description: 'COUNT, YES_NO, PERCENT, SCORE or TEXT.' })
  type!: string;
  @Field(() => BilingualTextType, { nullable: true, description: 'Unit.' })
  unit!: BilingualText | null;
  @Field(() => Boolean, { description: 'Cases of drugs, violence or child marriage: never public, and for both owners alone.' })
  restricted!: boolean;
  @Field(() => FieldStateEnum, { description: 'How it stands to the records.' })
  state!: FieldState;
  @Field(() => DataValueFields, { nullable: true, description: 'The value of the programme; null while there is none.' })
  value!: DataValueFields | null;
  @Field(() => Int, { description: 'Version of the value, 0 while there is none.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Who wrote it last.' })
  writtenBy!: string | null;
  @Field(() => ProgrammeDataSource, { nullable: true, description: "What the kampung's records have of it." })
  source!: ProgrammeDataSource | null;
  @Field(() => Boolean, { description: "Whether the programme may offer it to the kampung's profile, which lacks it." })
  offerable!: boolean;
  @Field(() => Date, { nullable: true, description: 'Offered to the profile since.' })
  offeredAt!: Date | null;
}

@ObjectType({ description: 'The data form of a programme in one kampung and year.', simpleResolvers: true })
@Policy('signedIn')
export class ProgrammeData {
  @Field(() => Int, { description: 'Year.' })
  year!: number;
  @Field(() => [ProgrammeDataField], { description: 'Its fields, in the order of the programme; those the reader may see.' })
  @Extensions({ listSize: 20 })
  fields!: ProgrammeDataField[];
  @Field(() => Int, { description: 'How many of them the records already know or have filled.' })
  known!: number;
  @Field(() => Boolean, { description: 'Whether the signed-in person may write.' })
  viewerCanWrite!: boolean;
  @Field(() => Boolean, { description: "Whether the signed-in person may take offered values into the kampung's profile." })
  viewerCanAccept!: boolean;
  @Field(() => Boolean, { description: "Whether the signed-in person speaks for the programme's own agency and may offer its values." })
  viewerCanOffer!: boolean;
}

@InputType({ description: 'One value to write.' })
export class ProgrammeDataInput {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;
  @Field(() => Int, { description: 'Version you have seen; 0 while there is none.' })
  version!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Take it over from the records; `value` is left out then.' })
  fromRecord!: boolean;
  @Field(() => DataValueFields, { nullable: true, description: 'The value; null takes it away.' })
  value?: DataValueFields | null;
}

@InputType({ description: 'Values of a programme in one kampung and year: all are written, or none.' })
export class SaveProgrammeDataInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
  @Field(() => Int, { description: 'Year, from 2016 to next year.' })
  year!: number;
  @Field(() => [ProgrammeDataInput], { description: 'What to write, 100 at most.' })
  values!: ProgrammeDataInput[];
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'One value of a programme.' })
export class ProgrammeDataKey {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
  @Field(() => Int, { description: 'Year.' })
  year!: number;
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;
}

@ObjectType({ description: 'What entering once has saved, in what lies in scope.', simpleResolvers: true })
@Policy('signedIn')
export class EntriesSaved {
  @Field(() => Int, { description: 'Values of programmes that were taken over from the records instead of written again.' })
  values!: number;
  @Field(() => Int, { description: 'Reports of an activity that further programmes did not need, since it was written once.' })
  activities!: number;
}
