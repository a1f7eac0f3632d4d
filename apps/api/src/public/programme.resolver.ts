import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import type { Polarity } from '@simpul/domain/programme.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { IntegrationStateCount, IntegrationStateName } from '../integration/integration.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar } from '../platform/text.type.ts';
import {
  PolarityEnum,
  PublicProgrammeInRegency,
  ProgrammeEligibility,
  ProgrammeIndicator,
  ProgrammeLevel,
  UnverifiedPart,
} from '../programme/catalogue.types.ts';
import type { PublishedActivity, PublishedIntegration, PublishedProgramme } from '../publication/published.ts';
import { readActivities } from './activity.reader.ts';
import { Activity } from './activity.types.ts';
import { PublishedIntegrationType } from './kampung.types.ts';
import { readCoverage, readIntegrations, readProgrammes } from './programme.reader.ts';

@ObjectType({ description: 'A thematic village programme.' })
@Policy('public')
class Programme implements PublishedProgramme {
  @Field(() => ID, { description: 'Stable code.' })
  code!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => BilingualTextType, { description: 'Full name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Name for narrow places.' })
  shortName!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What it is for.' })
  purpose!: BilingualText;
  @Field(() => String, { description: 'Owner in the national government.' })
  nationalOwner!: string;
  @Field(() => String, { description: 'Usual owner in a regency.' })
  regencyOwner!: string;
  @Field(() => BilingualTextType, { description: 'Agency that signs in this regency.' })
  agencyName!: BilingualText;
  @Field(() => [String], { description: 'Legal instruments.' })
  legalBasis!: string[];
  @Field(() => PolarityEnum, { nullable: true, description: 'What its levels rank; null without levels.' })
  polarity!: Polarity | null;
  @Field(() => [ProgrammeLevel], { description: 'Levels of its own scheme.' })
  levels!: ProgrammeLevel[];
  @Field(() => [ProgrammeIndicator], { description: 'What it measures, as far as known.' })
  @Extensions({ listSize: 20 })
  indicators!: ProgrammeIndicator[];
  @Field(() => [CodedName], { description: 'Family functions it touches.' })
  familyFunctions!: CodedName[];
  @Field(() => [CodedName], { description: 'Groups of activities under Inpres 3/2022 it belongs to.' })
  inpresGroups!: CodedName[];
  @Field(() => [String], { description: 'Documents it asks for.' })
  requiredEvidence!: string[];
  @Field(() => [String], { description: 'What must never be published about it.' })
  neverPublic!: string[];
  @Field(() => ProgrammeEligibility, { description: 'Whom it is for.' })
  eligibility!: ProgrammeEligibility;
  @Field(() => String, { nullable: true, description: 'Office or role that answers for it in a regency.' })
  contact!: string | null;
  @Field(() => CodedName, { nullable: true, description: 'Section of the working group (Pokja) that looks after it.' })
  pokjaSection!: CodedName | null;
  @Field(() => BilingualTextType, { description: 'How sure this description is.' })
  sourceNote!: BilingualText;
  @Field(() => [UnverifiedPart], { description: 'Parts that nobody has checked against an official source yet.' })
  @Extensions({ listSize: 5 })
  unverified!: UnverifiedPart[];
  @Field(() => [String], { description: 'Addresses where the facts were read.' })
  @Extensions({ listSize: 5 })
  sources!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'Since when it takes no new kampung; null while it does.' })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  withdrawnReason!: string | null;
  @Field(() => [PublicProgrammeInRegency], { description: 'What regencies add for themselves.' })
  @Extensions({ listSize: 5 })
  inRegencies!: PublicProgrammeInRegency[];
}

@ObjectType({ description: 'A published kampung, and where the programme stands there.', simpleResolvers: true })
@Policy('public')
class CoverageTileType {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { description: 'Its part of a web address.' })
  slug!: string;
  @Field(() => ID, { description: 'Code of its district.' })
  districtCode!: string;
  @Field(() => String, { description: 'Name of its district.' })
  districtName!: string;
  @Field(() => IntegrationStateName, { nullable: true, description: 'State of the published integration; null without one.' })
  state!: IntegrationStateName | null;
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Policy('public')
  @Query(() => Programme, { nullable: true, description: 'A programme of the catalogue; null for an unknown code.' })
  async programme(@Arg('code', () => ID, { description: 'Code or slug.' }) code: string, @Ctx() ctx: Context): Promise<Programme | null> {
    return (await readProgrammes(ctx)).find((programme) => programme.code === code || programme.slug === code) ?? null;
  }
  @Policy('public')
  @Query(() => [Programme], { description: 'The catalogue in its order.' })
  programmes(@Ctx() ctx: Context): Promise<Programme[]> {
    return readProgrammes(ctx);
  }

  @FieldResolver(() => Int, { description: 'Kampung with a published integration.' })
  async kampungCount(@Root() { code }: Programme, @Ctx() ctx: Context): Promise<number> {
    return (await ctx.load.integrationCounts.load(code)).reduce((sum, { count }) => sum + count, 0);
  }
  @FieldResolver(() => [IntegrationStateCount], { description: 'Published integrations per state, only states that occur.' })
  async integrationStateCounts(@Root() { code }: Programme, @Ctx() ctx: Context): Promise<IntegrationStateCount[]> {
    const counts = await ctx.load.integrationCounts.load(code);
    return INTEGRATION_STATES.flatMap((state) => {
      const found = counts.find((row) => row.state === state);
      return found ? [{ state: { code: state, name: STATE_NAMES[state] }, count: found.count }] : [];
    });
  }
  @FieldResolver(() => [PublishedIntegrationType], { description: 'Published integrations, deepest first.' })
  integrations(
    @Root() { code }: Programme,
    @Arg('region', () => ID, { nullable: true, description: 'Region code; everything inside it.' }) region: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<PublishedIntegration[]> {
    return readIntegrations(ctx, code, region, first);
  }
  @FieldResolver(() => [CoverageTileType], {
    nullable: true,
    description: 'Every published kampung of a region with where the programme stands there, by district; null for more than 500.',
  })
  @Extensions({ listSize: 200 })
  async coverage(
    @Root() { code }: Programme,
    @Arg('region', () => ID, { description: 'Region code.' }) region: string,
    @Ctx() ctx: Context,
  ): Promise<CoverageTileType[] | null> {
    const tiles = await readCoverage(ctx, code, region);
    return tiles && tiles.map((tile) => ({ ...tile, state: tile.state && { code: tile.state, name: STATE_NAMES[tile.state] } }));
  }
  @FieldResolver(() => [Activity], { description: 'Latest activities that serve it, newest first.' })
  async activities(
    @Root() { code }: Programme,
    @Arg('first', () => Int, { defaultValue: 6, description: 'How many, 1–100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<PublishedActivity[]> {
    return (await readActivities(ctx, { programme: code }, { first })).nodes;
  }
}
