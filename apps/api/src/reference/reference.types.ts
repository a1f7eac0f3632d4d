import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LIST_CODES, LIST_KINDS, LIST_RULES, type Entry, type ListCode, type ListKind } from '@simpul/domain/reference.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

export const ListCodeEnum = enumOf(
  'ReferenceListCode',
  LIST_CODES,
  'A list that forms choose from.',
  // Object.fromEntries forgets the keys' type.
  Object.fromEntries(LIST_CODES.map((code) => [code, LIST_RULES[code].name.en])) as Record<ListCode, string>,
);
const ListKindEnum = enumOf('ReferenceListKind', LIST_KINDS, 'What may be done with a list.', {
  OPEN: 'Entries may be added, re-worded and ended.',
  WORDING: 'Entries may be re-worded; a rule counts the codes.',
  FIXED: 'Laid down by regulation.',
});

@ObjectType({ description: 'An entry of a list as it reads in one region.', simpleResolvers: true })
@Policy('signedIn')
export class ReferenceEntry implements Entry {
  @Field(() => ID, { description: 'Stable code, unique in its list.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name in this region.' })
  name!: BilingualText;
  @Field(() => ID, { nullable: true, description: 'Region that named it last; null as it was shipped.' })
  namedBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it may be chosen; null while no end is set.' })
  validTo!: string | null;
  @Field(() => Boolean, { description: 'Over: it stays readable on old records and is not to be chosen any more.' })
  ended!: boolean;
}

@ObjectType({ description: 'A list as it reads in one region.', simpleResolvers: true })
@Policy('signedIn')
export class ReferenceList {
  @Field(() => ListCodeEnum, { description: 'Which list.' })
  code!: ListCode;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => ListKindEnum, { description: 'What may be done with it.' })
  kind!: ListKind;
  @Field(() => BilingualTextType, { description: 'Why that, and no more.' })
  why!: BilingualText;
  @Field(() => [ReferenceEntry], { description: 'Shipped entries first, then own ones; ended ones too.' })
  entries!: readonly Entry[];
}

@ObjectType({ description: 'What one region itself says about an entry, and where the entry is used inside it.', simpleResolvers: true })
@Policy('signedIn')
export class OwnReferenceEntry {
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it may be chosen; null while no end is set.' })
  validTo!: string | null;
  @Field(() => Int, { description: 'Raised by every change; 0 while the region says nothing of its own.' })
  version!: number;
  @Field(() => Int, { description: 'Kampung inside the region whose record has it.' })
  kampungCount!: number;
}

@InputType({ description: 'An entry to add, re-word or end, for the nation or for one regency.' })
export class SaveReferenceEntryInput {
  @Field(() => ListCodeEnum, { description: 'Which list.' })
  list!: ListCode;
  @Field(() => ID, { description: "Region it holds for: 'ID' or the code of a regency." })
  region!: string;
  @Field(() => ID, { nullable: true, description: 'Code of the entry to change; left out to add one.' })
  code?: string | null;
  @Field(() => String, { description: 'Indonesian name, 2–100 characters.' })
  nameId!: string;
  @Field(() => String, { description: 'English name; where it is empty the Indonesian one is used.' })
  nameEn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it may be chosen; null for no end.' })
  validTo?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version you have seen; needed to change an entry.' })
  version?: number | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
