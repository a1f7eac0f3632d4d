import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may, ROLE_NAMES } from '@simpul/domain/access.ts';
import { depthName, depthOf } from '@simpul/domain/bonds.ts';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { FAMILY_FUNCTIONS, nameOf } from '@simpul/domain/lists.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { KampungRecordItem, PublicationStatus } from '../kampung/kampung.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import { AdvanceIntegrationInput, IntegrationFilter, ProposeIntegrationInput } from './integration.inputs.ts';
import { findIntegrationFindings } from './views/findings.ts';
import { IntegrationFinding, IntegrationFindingFilter, IntegrationFindings } from './views/findings.types.ts';
import { effectsOf } from './integration.effect.ts';
import { overlapOf } from './integration.overlap.ts';
import { agencyNameOf, listIntegrations } from './integration.reads.ts';
import { findIntegration } from './integration.found.ts';
import { advanceIntegration, allowedCommands, proposeIntegration, publicationOf } from './integration.service.ts';
import type { IntegrationRow } from './integration.entity.ts';
import {
  AllowedCommand,
  Evidence,
  Integration,
  IntegrationConnection,
  IntegrationEffect,
  OverlapRow,
  Transition,
} from './integration.types.ts';

@Resolver(() => Integration)
export class IntegrationResolver {
  @Policy('signedIn')
  @Query(() => Integration, { nullable: true, description: "An integration in the signed-in person's scope; null when there is none." })
  async integration(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<IntegrationRow | null> {
    return (await findIntegration(ctx, id))?.row ?? null;
  }

  @Policy('signedIn')
  @Query(() => IntegrationConnection, { description: 'Integrations in scope, latest change first.' })
  integrations(
    @Arg('filter', () => IntegrationFilter, { nullable: true, description: 'Which ones.' }) filter: IntegrationFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Page size counted backwards from `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor to go back from.' }) before: string | null,
    @Ctx() ctx: Context,
  ): Promise<IntegrationConnection> {
    return listIntegrations(ctx, filter ?? {}, { first, after, last, before });
  }

  @Policy('signedIn')
  @Extensions({ work: 500 })
  @Query(() => IntegrationFindings, {
    description: "What two programmes could do better in one place, of what lies in the signed-in person's scope.",
  })
  integrationFindings(
    @Arg('filter', () => IntegrationFindingFilter, { nullable: true, description: 'Which ones.' }) filter: IntegrationFindingFilter | null,
    @Ctx() ctx: Context,
  ): Promise<IntegrationFindings> {
    return findIntegrationFindings(ctx, filter ?? {});
  }

  @Policy('signedIn')
  @Mutation(() => Integration, { description: 'Proposes to bind a kampung and a programme. Needs the right to propose there.' })
  proposeIntegration(
    @Arg('input', () => ProposeIntegrationInput, { description: 'The proposal.' }) input: ProposeIntegrationInput,
    @Ctx() ctx: Context,
  ): Promise<IntegrationRow> {
    return proposeIntegration(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => Integration, { description: 'Takes the next step of an integration; its guard and evidence are checked.' })
  advanceIntegration(
    @Arg('input', () => AdvanceIntegrationInput, { description: 'The step.' }) input: AdvanceIntegrationInput,
    @Ctx() ctx: Context,
  ): Promise<IntegrationRow> {
    return advanceIntegration(ctx, input);
  }

  @FieldResolver(() => KampungRecordItem, { description: 'The kampung.' })
  kampung(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<KampungRecordItem> {
    return ctx.load.recordItem.load(row.kampungId);
  }
  @FieldResolver(() => ProgrammeRef, { description: 'The programme.' })
  programme(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<ProgrammeRef> {
    return ctx.load.programme.load(row.programmeCode);
  }
  @FieldResolver(() => BilingualTextType, { description: "The programme's agency in the regency." })
  agencyName(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<BilingualText> {
    return agencyNameOf(ctx, row);
  }
  @FieldResolver(() => BilingualTextType, { description: 'The state in words.' })
  stateName(@Root() row: IntegrationRow): BilingualText {
    return STATE_NAMES[row.state];
  }
  @FieldResolver(() => Int, { description: 'Depth of the bond, 0–15: the sum of the five statuses.' })
  async depth(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<number> {
    return depthOf(await ctx.load.bonds.load(row.id));
  }
  @FieldResolver(() => BilingualTextType, { description: 'The depth in words.' })
  async depthName(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<BilingualText> {
    return depthName(depthOf(await ctx.load.bonds.load(row.id)));
  }
  @FieldResolver(() => [CodedName], { description: 'Family functions it serves.' })
  targetFunctions(@Root() row: IntegrationRow): CodedName[] {
    return row.targetFunctions.map((code) => ({ code, name: nameOf(FAMILY_FUNCTIONS, code) }));
  }
  @FieldResolver(() => [Transition], { description: 'Every step so far, oldest first.' })
  transitions(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<Transition[]> {
    return ctx.load.transitions.load(row.id);
  }
  @FieldResolver(() => [OverlapRow], { description: 'What the programme asks for and the kampung already has.' })
  overlap(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<OverlapRow[]> {
    return overlapOf(ctx, row);
  }
  @FieldResolver(() => [IntegrationEffect], { description: "Rubric indicators that this integration supports, with today's scores." })
  effects(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<IntegrationEffect[]> {
    return effectsOf(ctx, row);
  }
  @FieldResolver(() => [AllowedCommand], { description: 'The steps that the signed-in person may take from here.' })
  viewerCommands(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<AllowedCommand[]> {
    return allowedCommands(ctx, row);
  }
  @FieldResolver(() => PublicationStatus, { description: 'Whether the public page shows this integration as it stands now.' })
  publication(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<PublicationStatus> {
    return publicationOf(ctx, row);
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may publish the kampung.' })
  async viewerCanPublish(@Root() row: IntegrationRow, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx.actor, 'kampung.publish', { region: (await ctx.load.recordItem.load(row.kampungId)).code });
  }
}

@Resolver(() => Transition)
export class TransitionResolver {
  @FieldResolver(() => BilingualTextType, { description: 'In which role.' })
  actorRole(@Root() transition: Transition): BilingualText {
    return ROLE_NAMES[transition.actorRole];
  }
  @FieldResolver(() => [Evidence], { description: 'Documents handed in with the step.' })
  async evidence(@Root() { id, integrationId }: Transition, @Ctx() ctx: Context): Promise<Evidence[]> {
    return (await ctx.load.stepEvidence.load(integrationId)).filter(({ transitionId }) => transitionId === id);
  }
}

@Resolver(() => IntegrationFinding)
export class IntegrationFindingResolver {
  @FieldResolver(() => [ProgrammeRef], { description: 'The programmes.' })
  programmes(@Root() { programmeCodes }: IntegrationFinding, @Ctx() ctx: Context): Promise<(ProgrammeRef | Error)[]> {
    return ctx.load.programme.loadMany(programmeCodes);
  }
}
