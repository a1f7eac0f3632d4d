import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { PageInfo } from '../platform/pagination.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';
import { Level } from '../rubric/assessment.types.ts';

export const TRI_STATES = ['YES', 'NO', 'UNKNOWN'] as const;
export type TriStateValue = (typeof TRI_STATES)[number];
export const TriStateEnum = enumOf('TriState', TRI_STATES, 'Yes, no, or not filled in.', {
  YES: 'It is there.',
  NO: 'It is not there.',
  UNKNOWN: 'Not filled in; not the same as no.',
});
export const triState = (value: boolean | null): TriStateValue => (value === null ? 'UNKNOWN' : value ? 'YES' : 'NO');

@ObjectType({ description: 'A group or facility that a kampung may have.', simpleResolvers: true })
@Policy('public')
export class Facility {
  @Field(() => String, { description: 'Code such as BKB or RUMAH_DATAKU.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => TriStateEnum, { description: 'Whether it is there.' })
  state!: TriStateValue;
}

@ObjectType({ description: 'What the public sees of a record.', simpleResolvers: true })
@Policy('signedIn')
export class PublicationStatus {
  @Field(() => Boolean, { description: 'Whether a publication stands now.' })
  published!: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was made.' })
  publishedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Its number.' })
  version!: number | null;
  @Field(() => Boolean, { description: 'Whether publishing now would change the public page.' })
  hasUnpublishedChanges!: boolean;
}

@ObjectType({ description: 'Main counts of the latest report.', simpleResolvers: true })
@Policy('signedIn')
export class ReportFigures {
  @Field(() => DateScalar, { description: 'First day of the reported month.' })
  period!: string;
  @Field(() => Int, { nullable: true, description: 'People.' })
  persons!: number | null;
  @Field(() => Int, { nullable: true, description: 'Families.' })
  families!: number | null;
  @Field(() => Int, { nullable: true, description: 'Couples of fertile age (PUS).' })
  fertileCouples!: number | null;
  @Field(() => Int, { nullable: true, description: 'Adolescents 10–24, unmarried.' })
  adolescents!: number | null;
  @Field(() => Int, { nullable: true, description: 'Families with a child under five.' })
  toddlerFamilies!: number | null;
  @Field(() => Int, { nullable: true, description: 'Families with an adolescent.' })
  adolescentFamilies!: number | null;
  @Field(() => Int, { nullable: true, description: 'Families with an elderly member.' })
  elderlyFamilies!: number | null;
  @Field(() => Int, { nullable: true, description: 'Current users of any contraceptive method.' })
  contraceptiveUsers!: number | null;
}

@ObjectType({ description: 'A working record as it stands in lists.', simpleResolvers: true })
@Policy('signedIn')
export class KampungRecordItem {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => ID, { description: 'Code of its village.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => ID, { description: 'Code of its district.' })
  districtCode!: string;
  @Field(() => String, { description: 'Name of its district.' })
  districtName!: string;
  @Field(() => Level, { description: 'Level that the rule gives on the working data: an estimate.' })
  level!: Level;
  @Field(() => Int, { nullable: true, description: 'People in the latest report.' })
  persons!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Month of the latest report; null when none was filed.' })
  dataPeriod!: string | null;
  @Field(() => Int, { description: 'Integrations that have not ended.' })
  integrationCount!: number;
  @Field(() => PublicationStatus, { description: 'What the public sees.' })
  publication!: PublicationStatus;
  @Field(() => Date, { description: 'Last change of the record.' })
  updatedAt!: Date;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A page of working records.', simpleResolvers: true })
@Policy('signedIn')
export class KampungRecordConnection {
  @Field(() => [KampungRecordItem], { description: 'The rows of this page.' })
  nodes!: KampungRecordItem[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Rows in scope under this filter.' })
  totalCount!: number;
}

const PUBLICATION_FILTERS = ['CURRENT', 'CHANGED', 'NEVER'] as const;
export type PublicationFilter = (typeof PUBLICATION_FILTERS)[number];
const PublicationFilterEnum = enumOf('PublicationFilter', PUBLICATION_FILTERS, 'State of the public page.', {
  CURRENT: 'Published and unchanged since.',
  CHANGED: 'Published, with changes that are not public yet.',
  NEVER: 'Not published.',
});

@InputType({ description: 'Which working records to list. Every condition must hold.' })
export class KampungRecordFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it.' })
  region?: string | null;
  @Field(() => [String], { nullable: true, description: 'Level codes; empty or absent means all.' })
  levels?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Programme with an integration that has not ended.' })
  programme?: string | null;
  @Field(() => String, { nullable: true, description: 'Name or code; forgives typing errors. At most 100 characters.' })
  search?: string | null;
  @Field(() => PublicationFilterEnum, { nullable: true, description: 'State of the public page.' })
  publication?: PublicationFilter | null;
}

export const RECORD_ORDERS = ['NAME', 'DISTRICT', 'LEVEL', 'PERSONS', 'UPDATED', 'INTEGRATIONS'].flatMap((key) => [
  `${key}_ASC`,
  `${key}_DESC`,
]);
export const KampungRecordOrderEnum = enumOf('KampungRecordOrder', RECORD_ORDERS, 'Order of the list; ties by code.');

@ObjectType({ description: 'An entry of the audit trail.', simpleResolvers: true })
@Policy('signedIn')
export class AuditEntry {
  @Field(() => ID, { description: 'Number of the entry.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'What was done, as a code.' })
  action!: string;
  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;
  @Field(() => BilingualTextType, { description: 'In which role.' })
  actorRole!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What was done, in words.' })
  summary!: BilingualText;
}
