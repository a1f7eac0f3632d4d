import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may, rolesAt } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { isUsable, offerableField, type DataField, type DataValue } from '@simpul/domain/programme-data.ts';
import { MAPPING_NAMES } from '@simpul/domain/programme.ts';
import { recordValueName } from '@simpul/domain/record-values.ts';
import type { Context } from '../../platform/context.ts';
import { Policy } from '../../platform/policy.ts';
import { today } from '../../platform/today.ts';
import type { ProgrammeDataRow } from './data.entity.ts';
import { acceptProgrammeData, mayAccept, offerProgrammeData } from './data.offers.ts';
import { countEntriesSaved } from './data.reads.ts';
import { readForm, saveProgrammeData } from './data.service.ts';
import {
  EntriesSaved,
  ProgrammeData,
  ProgrammeDataKey,
  SaveProgrammeDataInput,
  type DataValueFields,
  type ProgrammeDataField,
} from './data.types.ts';
import type { IntegrationRow } from '../integration.entity.ts';
import { Integration } from '../integration.types.ts';

const KEY = { description: 'Which value.' };

@Resolver(() => Integration)
export class ProgrammeDataResolver {
  @Policy('signedIn')
  @Mutation(() => ID, { description: 'Writes values of a programme, all or none; answers the id of the integration.' })
  saveProgrammeData(
    @Arg('input', () => SaveProgrammeDataInput, { description: 'The values.' }) input: SaveProgrammeDataInput,
    @Ctx() ctx: Context,
  ): Promise<string> {
    return saveProgrammeData(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: "Offers a value to the kampung's profile, which lacks it; answers the id of the integration." })
  offerProgrammeData(@Arg('input', () => ProgrammeDataKey, KEY) input: ProgrammeDataKey, @Ctx() ctx: Context): Promise<string> {
    return offerProgrammeData(ctx, input);
  }
  @Policy('signedIn')
  @Mutation(() => ID, { description: "Takes an offered value into the kampung's profile; answers the id of the integration." })
  acceptProgrammeData(@Arg('input', () => ProgrammeDataKey, KEY) input: ProgrammeDataKey, @Ctx() ctx: Context): Promise<string> {
    return acceptProgrammeData(ctx, input);
  }
  @Policy('signedIn')
  @Extensions({ work: 100 })
  @Query(() => EntriesSaved, { description: 'What entering once has saved.' })
  entriesSaved(@Ctx() ctx: Context): Promise<EntriesSaved> {
    return countEntriesSaved(ctx);
  }

  @FieldResolver(() => ProgrammeData, { description: 'The data form of the programme here.' })
  async data(
    @Root() row: IntegrationRow,
    @Arg('year', () => Int, { nullable: true, description: 'Year; this one if nothing is said.' }) year: number | null,
    @Ctx() ctx: Context,
  ): Promise<ProgrammeData> {
    const { code } = await ctx.load.recordItem.load(row.kampungId);
    const place = { region: code, programme: row.programmeCode };
    const of = year ?? Number(today().slice(0, 4));
    const { fields, rows } = await readForm(ctx, { row, place }, of);
    return {
      year: of,
      fields: fields.map((field) => shown(field, rows.get(field.indicator.code))),
      known: fields.filter(({ state }) => state === 'FILLED' || state === 'FILLABLE').length,
      viewerCanWrite: !CLOSED_STATES.includes(row.state) && may(ctx.actor, 'integration.write', place),
      viewerCanAccept: mayAccept(ctx, code),
      viewerCanOffer: rolesAt(ctx.actor, place).includes('SKPD_PROGRAM'),
    };
  }
}

function shown({ indicator, source, stored, state }: DataField, row: ProgrammeDataRow | undefined): ProgrammeDataField {
  const { code, label, type, unit, restricted } = indicator;
  return {
    indicator: code,
    label,
    type,
    unit,
    restricted,
    state,
    value: stored && partsOf(stored.value),
    version: row?.version ?? 0,
    writtenBy: row?.writtenBy ?? null,
    source: source && {
      name: recordValueName(source.value),
      nearness: MAPPING_NAMES[source.kind],
      usable: isUsable(indicator, source),
      value: source.found === null ? null : partsOf(source.found),
      period: source.period,
      hidden: source.hidden,
    },
    offerable: offerableField({ indicator, source, stored }) !== null,
    offeredAt: row?.offeredAt ?? null,
  };
}

const partsOf = (value: DataValue): DataValueFields => ({
  number: typeof value === 'number' ? value : null,
  yes: typeof value === 'boolean' ? value : null,
  words: typeof value === 'string' ? value : null,
});
