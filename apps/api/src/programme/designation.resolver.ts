import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may } from '@simpul/domain/access.ts';
import { designationState, validityText, type DesignationState } from '@simpul/domain/designation.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { KampungRecord } from '../kampung/kampung.resolver.ts';
import { KampungRecordItem } from '../kampung/kampung.types.ts';
import type { Context } from '../platform/context.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType } from '../platform/text.type.ts';
import { today } from '../platform/today.ts';
import { Designation, DesignatedLevel } from '../public/kampung.types.ts';
import { programmeOf } from './catalogue.ts';
import type { DesignationRow } from './designation.entity.ts';
import { AddDesignationInput, DesignationFilter, DesignationStateEnum, RevokeDesignationInput } from './designation.inputs.ts';
import { designationsOf, listDesignations } from './designation.reads.ts';
import { addDesignation, revokeDesignation } from './designation.service.ts';
import { DesignationConnection, DesignationRecord } from './designation.types.ts';
import { ProgrammeRef } from './programme.types.ts';

const levelOf = async (row: DesignationRow, ctx: Context) => {
  const programme = programmeOf(await ctx.load.catalogue.load('CURRENT'), row.programmeCode);
  return { programme, level: programme.levels.find(({ code }) => code === row.levelCode) };
};

@Resolver(() => DesignationRecord)
export class DesignationResolver {
  @Policy('signedIn')
  @Query(() => DesignationConnection, { description: 'Designations in scope, those that end first before the others.' })
  designations(
    @Arg('filter', () => DesignationFilter, { nullable: true, description: 'Which ones.' }) filter: DesignationFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'Page size, 1–100; default 20.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on from.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Page size counted backwards from `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor to go back from.' }) before: string | null,
    @Ctx() ctx: Context,
  ): Promise<DesignationConnection> {
    return listDesignations(ctx, filter ?? {}, { first, after, last, before });
  }

  @Policy('signedIn')
  @Mutation(() => DesignationRecord, { description: 'Enters a decree; it closes the designation that stood before.' })
  addDesignation(
    @Arg('input', () => AddDesignationInput, { description: 'The decree.' }) input: AddDesignationInput,
    @Ctx() ctx: Context,
  ): Promise<DesignationRow> {
    return addDesignation(ctx, input);
  }

  @Policy('signedIn')
  @Mutation(() => DesignationRecord, { description: 'Ends a designation before its last day.' })
  revokeDesignation(
    @Arg('input', () => RevokeDesignationInput, { description: 'The end.' }) input: RevokeDesignationInput,
    @Ctx() ctx: Context,
  ): Promise<DesignationRow> {
    return revokeDesignation(ctx, input);
  }

  @FieldResolver(() => KampungRecordItem, { description: 'The kampung.' })
  kampung(@Root() row: DesignationRow, @Ctx() ctx: Context): Promise<KampungRecordItem> {
    return ctx.load.recordItem.load(row.kampungId);
  }
  @FieldResolver(() => ProgrammeRef, { description: 'The programme.' })
  programme(@Root() row: DesignationRow, @Ctx() ctx: Context): Promise<ProgrammeRef> {
    return ctx.load.programme.load(row.programmeCode);
  }
  @FieldResolver(() => BilingualTextType, { nullable: true, description: "Its level in the programme's own scheme." })
  async levelName(@Root() row: DesignationRow, @Ctx() ctx: Context): Promise<BilingualText | null> {
    return (await levelOf(row, ctx)).level?.name ?? null;
  }
  @FieldResolver(() => DesignatedLevel, { nullable: true, description: 'The place of that level; null when none is known.' })
  async level(@Root() row: DesignationRow, @Ctx() ctx: Context): Promise<DesignatedLevel | null> {
    const { programme, level } = await levelOf(row, ctx);
    return level ? { ordinal: level.ordinal, of: programme.levels.length, polarity: programme.polarity ?? 'MERIT' } : null;
  }
  @FieldResolver(() => DesignationStateEnum, { description: 'Where it stands today.' })
  state(@Root() row: DesignationRow): DesignationState {
    return designationState(row, today());
  }
  @FieldResolver(() => BilingualTextType, { description: 'The same in words, with its day.' })
  validity(@Root() row: DesignationRow): BilingualText {
    return validityText(row, today());
  }
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in person may replace or revoke it.' })
  async viewerCanEdit(@Root() row: DesignationRow, @Ctx() ctx: Context): Promise<boolean> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    return row.replacedOn === null && may(ctx.actor, 'designation.edit', { region: code, programme: row.programmeCode });
  }
}

@Resolver(() => KampungRecord)
export class KampungDesignationsResolver {
  @FieldResolver(() => [DesignationRecord], {
    description: 'Its designations by programmes, the standing one of each first, then its history.',
  })
  @Extensions({ listSize: 10 })
  designations(@Root() { id, code }: KampungRecord, @Ctx() ctx: Context): Promise<DesignationRow[]> {
    return designationsOf(ctx, { id, code });
  }
  @FieldResolver(() => [ID], { description: 'Programmes whose designations the signed-in person keeps for it.' })
  async viewerCanDesignate(@Root() { code }: KampungRecord, @Ctx() ctx: Context): Promise<string[]> {
    const { programmes } = await ctx.load.catalogue.load('CURRENT');
    return [...programmes.keys()].filter((programme) => may(ctx.actor, 'designation.edit', { region: code, programme }));
  }
}

/** What a page says of a designation by the day on which it is read. */
@Resolver(() => Designation)
export class PublicDesignationResolver {
  @FieldResolver(() => DesignationStateEnum, { description: 'Where it stands today.' })
  state(@Root() { validTo = null, revokedOn = null }: Designation): DesignationState {
    return designationState({ validTo, revokedOn }, today());
  }
  @FieldResolver(() => BilingualTextType, { description: 'The same in words, with its day.' })
  validity(@Root() { validTo = null, revokedOn = null }: Designation): BilingualText {
    return validityText({ validTo, revokedOn }, today());
  }
}
