import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import type { OpenValue } from '@simpul/domain/open-values.ts';
import type { Polarity } from '@simpul/domain/programme.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { IntegrationStateEnum } from '../integration/integration.inputs.ts';
import { Bond } from '../integration/integration.types.ts';
import { Facility } from '../kampung/kampung.types.ts';
import { LocationValue } from '../kampung/profile.types.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar, enumOf } from '../platform/text.type.ts';
import { PolarityEnum } from '../programme/catalogue.types.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import type {
  PublishedPhoto,
  PublishedActivity,
  PublishedDecision,
  PublishedEvidence,
  PublishedDocument,
  PublishedMember,
  PublishedPlanItem,
  PublishedDesignation,
  PublishedFigure,
  PublishedIntegration,
  ValueState,
} from '../publication/published.ts';
import { RegionRef } from '../region/region.types.ts';
import { Assessment, Level } from '../rubric/assessment.types.ts';

// The public types: filled from publications alone.

export const ValueStateEnum = enumOf('ValueState', ['KNOWN', 'MISSING', 'SUPPRESSED'] as const, 'Whether a number can be shown.', {
  KNOWN: 'The value stands beside it; zero is a value.',
  MISSING: 'Nobody has filled it in.',
  SUPPRESSED: 'Hidden because it is so small that it could point at persons.',
});

@ObjectType({ description: 'A kampung by code, name and level.', simpleResolvers: true })
@Policy('public')
export class KampungRef {
  @Field(() => ID, { description: 'Code of its village.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Level, { description: 'Its published level.' })
  level!: Level;
}

@ObjectType({ description: 'The same figure of a region around the kampung.', simpleResolvers: true })
@Policy('public')
export class FigureComparison {
  @Field(() => RegionRef, { description: 'The region.' })
  region!: RegionRef;
  @Field(() => Float, { description: 'Mean of a count, or the share over all published kampung of the region.' })
  value!: number;
}

@ObjectType({ description: 'A figure in one month.', simpleResolvers: true })
@Policy('public')
export class FigurePoint {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => Float, { nullable: true, description: 'Null unless state is KNOWN.' })
  value!: number | null;
  @Field(() => ValueStateEnum, { description: 'Whether the value can be shown.' })
  state!: ValueState;
}

@ObjectType({ description: 'One published number with everything needed to read it honestly.', simpleResolvers: true })
@Policy('public')
export class Figure implements PublishedFigure {
  @Field(() => String, { description: 'Code such as CPR.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Unit.' })
  unit!: BilingualText;
  @Field(() => ValueStateEnum, { description: 'Whether the value can be shown.' })
  state!: ValueState;
  @Field(() => Float, { nullable: true, description: 'Null unless state is KNOWN.' })
  value!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the month it was reported for.' })
  period!: string | null;
  @Field(() => BilingualTextType, { description: 'Where it comes from.' })
  source!: BilingualText;
  @Field(() => [FigureComparison], {
    description: 'The same figure for the district, regency and province; empty when there is nothing to compare.',
  })
  comparisons!: FigureComparison[];
  @Field(() => [FigurePoint], { description: 'The last twelve reports, oldest first.' })
  trend!: FigurePoint[];
}

@ObjectType('PublishedIntegration', { description: 'A published bond between a kampung and a thematic programme.', simpleResolvers: true })
@Policy('public')
export class PublishedIntegrationType implements PublishedIntegration {
  @Field(() => KampungRef, { description: 'The kampung.' })
  kampung!: KampungRef;
  @Field(() => ProgrammeRef, { description: 'The programme.' })
  programme!: ProgrammeRef;
  @Field(() => BilingualTextType, { description: "The programme's agency in the regency." })
  agencyName!: BilingualText;
  @Field(() => IntegrationStateEnum, { description: 'Where it stands.' })
  state!: IntegrationState;
  @Field(() => BilingualTextType, { description: 'The state in words.' })
  stateName!: BilingualText;
  @Field(() => Int, { description: 'Depth of the bond, 0–15.' })
  depth!: number;
  @Field(() => BilingualTextType, { description: 'The depth in words.' })
  depthName!: BilingualText;
  @Field(() => [Bond], { description: 'The five bonds.' })
  bonds!: PublishedIntegration['bonds'];
  @Field(() => DateScalar, { description: 'Day both owners agreed.' })
  since!: string;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType('DesignatedLevel', { description: "A level's place in the scheme of its programme.", simpleResolvers: true })
@Policy('public')
export class DesignatedLevel {
  @Field(() => Int, { description: 'Its place, 1 is the lowest.' })
  ordinal!: number;
  @Field(() => Int, { description: 'How many levels the scheme has.' })
  of!: number;
  @Field(() => PolarityEnum, { description: 'What the scheme ranks.' })
  polarity!: Polarity;
}

@ObjectType({ description: 'The status of a village in a programme of another agency.' })
@Policy('public')
export class Designation implements PublishedDesignation {
  @Field(() => ProgrammeRef, { description: 'The programme.' })
  programme!: ProgrammeRef;
  @Field(() => BilingualTextType, { nullable: true, description: 'Its level there, in that programme’s own scheme.' })
  levelName!: BilingualText | null;
  @Field(() => DesignatedLevel, { nullable: true, description: 'The place of that level; null when none is known.' })
  level?: DesignatedLevel | null;
  @Field(() => String, { nullable: true, description: 'Number of the decree, where known.' })
  decree!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the decree, where known.' })
  decreedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  validTo?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was revoked; null when it was not.' })
  revokedOn?: string | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Where this is known from.' })
  note!: BilingualText | null;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType('ProfileFact', { description: 'A fact of the profile in words.', simpleResolvers: true })
@Policy('public')
export class ProfileFactType {
  @Field(() => String, { description: 'Stable code of the field.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'What it is called.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { nullable: true, description: 'What it says; null while it is not filled in.' })
  value!: BilingualText | null;
}

@ObjectType('PublicMember', { description: 'A member of the working group who agreed to be shown.', simpleResolvers: true })
@Policy('public')
export class PublicMember implements PublishedMember {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => BilingualTextType, { description: 'Position.' })
  position!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Section.' })
  section!: BilingualText;
}

@ObjectType({ description: 'An activity of the community work plan (RKM).', simpleResolvers: true })
@Policy('public')
export class PublicPlanItem implements PublishedPlanItem {
  @Field(() => DateScalar, { description: 'First day of the month it is due.' })
  month!: string;
  @Field(() => String, { description: 'What is to be done.' })
  title!: string;
  @Field(() => CodedName, { description: 'Family function it serves.' })
  familyFunction!: CodedName;
  @Field(() => String, { description: 'Office or role that carries it out.' })
  owner!: string;
  @Field(() => BilingualTextType, { description: 'How far it is.' })
  state!: BilingualText;
}

@ObjectType({ description: 'A document that anyone may read.', simpleResolvers: true })
@Policy('public')
export class PublicDocument implements PublishedDocument {
  fileKey!: string;
  @Field(() => BilingualTextType, { description: 'What kind of document it is.' })
  kind!: BilingualText;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that issued it.' })
  issuer!: string | null;
  @Field(() => String, { description: 'Address of the file under this API; always a download.' })
  url!: string;
  @Field(() => Int, { description: 'Size of the file in bytes.' })
  bytes!: number;
  @Field(() => String, { description: 'SHA-256 of the file, in hex: whoever has a copy can see that it is the same.' })
  hash!: string;
}

@ObjectType({ description: 'What was published about one Kampung KB.' })
@Policy('public')
export class Kampung {
  cover!: PublishedPhoto | null;
  @Field(() => ID, { description: 'Code of its village: the key of everything.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => [RegionRef], { description: 'Province, regency, district, village.' })
  path!: RegionRef[];
  @Field(() => DateScalar, { nullable: true, description: 'Day of its launch (pencanangan).' })
  inauguratedOn!: string | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'General description (gambaran umum).' })
  overview!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'What the village can build on.' })
  potentials!: BilingualText | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'What the village struggles with.' })
  challenges!: BilingualText | null;
  @Field(() => LocationValue, { nullable: true, description: 'Where its office stands; null when not filled in.' })
  location!: LocationValue | null;
  @Field(() => [ProfileFactType], { description: 'Working group, support and ways of working, in words.' })
  facts!: ProfileFactType[];
  @Field(() => [PublicMember], {
    description: 'Members of the working group who agreed to be shown; of an earlier day nobody, as consent can be withdrawn.',
  })
  workingGroup!: PublicMember[];
  @Field(() => [PublicPlanItem], { description: 'The community work plan (RKM) of its latest year.' })
  workPlan!: PublicPlanItem[];
  @Field(() => [PublicDocument], { description: 'Documents that anyone may read, newest first.' })
  documents!: PublicDocument[];
  @Field(() => Boolean, { description: 'True while the figures are generated for demonstration.' })
  sampleData!: boolean;
  @Field(() => Date, { description: 'When this publication was made.' })
  publishedAt!: Date;
  @Field(() => Int, { description: 'Number of this publication, counting up.' })
  version!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the month of the figures; null when none was reported.' })
  dataPeriod!: string | null;
  @Field(() => Level, {
    description: 'Its level: the decided one where one is public, otherwise what the rule gives on the published data.',
  })
  level!: Level;
  @Field(() => Assessment, { description: 'Why it has that level; `verification` tells whether it was decided.' })
  assessment!: Assessment;
  estimate?: Assessment | null;
  openValues?: OpenValue[];
  evidence?: PublishedEvidence[];
  decisions?: PublishedDecision[];
  figures!: PublishedFigure[];
  @Field(() => [Facility], { description: 'Groups and facilities.' })
  facilities!: Facility[];
  @Field(() => [CodedName], { nullable: true, description: 'Kinds of funding; null when not filled in.' })
  fundingSources!: CodedName[] | null;
  @Field(() => [CodedName], { nullable: true, description: 'Data it works with; null when not filled in.' })
  dataUses!: CodedName[] | null;
  @Field(() => [CodedName], { nullable: true, description: 'Working mechanisms carried out; null when not filled in.' })
  mechanisms!: CodedName[] | null;
  @Field(() => [PublishedIntegrationType], {
    description: 'Bonds with thematic programmes that both owners agreed and that were published.',
  })
  integrations!: PublishedIntegration[];
  @Field(() => [Designation], { description: 'Its status in programmes of other agencies.' })
  designations!: Designation[];
  activities!: PublishedActivity[];
}

@ObjectType({ description: 'A kampung as it stands in lists and on maps.' })
@Policy('public')
export class KampungListItem {
  @Field(() => ID, { description: 'Code of its village.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => ID, { description: 'Code of its district.' })
  districtCode!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => String, { description: 'Its regency or city.' })
  regencyName!: string;
  @Field(() => Level, { description: 'Its published level.' })
  level!: Level;
  @Field(() => Int, { nullable: true, description: 'People; null when not reported.' })
  persons!: number | null;
  @Field(() => Int, { nullable: true, description: 'Families; null when not reported.' })
  families!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the month of the figures.' })
  dataPeriod!: string | null;
  @Field(() => Date, { description: 'When it was last published.' })
  publishedAt!: Date;
  @Field(() => Boolean, { description: 'True while the figures are generated for demonstration.' })
  sampleData!: boolean;
  cover!: PublishedPhoto | null;
  programmeCodes!: string[];
}

@ObjectType({ description: 'A place in a list.', simpleResolvers: true })
@Policy('public')
export class KampungEdge {
  @Field(() => String, { description: 'Cursor of this row.' })
  cursor!: string;
  @Field(() => KampungListItem, { description: 'The row.' })
  node!: KampungListItem;
}

@ObjectType({ description: 'How many rows a filter value would give.', simpleResolvers: true })
@Policy('public')
export class FacetCount {
  @Field(() => String, { description: 'Value of the filter.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => Int, { description: 'Rows under this value and all other filters.' })
  count!: number;
}

@InputType({ description: 'Which kampung to list. Every condition must hold.' })
export class KampungFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it. Default: the nation.' })
  region?: string | null;
  @Field(() => [String], { nullable: true, description: 'Level codes; empty or absent means all.' })
  levels?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Programme codes; a kampung needs a published integration with one of them.' })
  programmes?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of a kampung, district or regency, or a code; forgives typing errors. At most 100 characters.',
  })
  search?: string | null;
}

export const KAMPUNG_ORDERS = ['NAME', 'LEVEL_DESC', 'LEVEL_ASC', 'RECENT', 'PERSONS_DESC', 'RELEVANCE'] as const;
export type KampungOrder = (typeof KAMPUNG_ORDERS)[number];
export const KampungOrderEnum = enumOf('KampungOrder', KAMPUNG_ORDERS, 'Order of the list; ties by code.', {
  NAME: 'By name.',
  LEVEL_DESC: 'Highest level first.',
  LEVEL_ASC: 'Lowest level first.',
  RECENT: 'Last published first.',
  PERSONS_DESC: 'Most people first; not reported comes last.',
  RELEVANCE: 'Best match of the search first; by name without a search.',
});

@ObjectType({ description: 'A page of kampung with counts for its filters.' })
@Policy('public')
export class KampungConnection {
  filter!: KampungFilter;
  @Field(() => [KampungListItem], { description: 'The rows of this page.' })
  nodes!: KampungListItem[];
  @Field(() => [KampungEdge], { description: 'The rows with their cursors.' })
  edges!: KampungEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}
