import { setImmediate } from 'node:timers/promises';
import { compare, LEAST_COMPARED, type Compared, type Side } from '@simpul/domain/comparison.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import type { Context } from '../../platform/context.ts';
import { levelCountsOf } from '../../public/region.resolver.ts';
import type { ComparedSide, ProgrammeComparison } from './comparison.types.ts';
import { factsOfRow, MOST_KAMPUNG, readFactsRows, TURN } from '../facts-rows.ts';
import { readableScopes } from '../integration.reads.ts';

/**
 * Kampung bound to a programme beside the others of the same regency, in the actor's scope. A partner
 * agency reads of its own programmes alone. @throws Refusal FORBIDDEN for who may read no integration anywhere.
 */
export async function compareProgramme(ctx: Context, programme: string, region: string | null): Promise<ProgrammeComparison[]> {
  const scopes = readableScopes(ctx).filter(({ programmes }) => programmes === null || programmes.includes(programme));
  const { rubric } = await ctx.load.catalogue.load('CURRENT');
  const rows = (await readFactsRows(ctx, scopes, region)).slice(0, MOST_KAMPUNG);
  const compared: (Compared & { regencyCode: string; regencyName: string })[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    const { level, indices } = assess(factsOfRow(row), rubric);
    const { regencyCode, regencyName } = row;
    compared.push({ regencyCode, regencyName, isWith: row.agreed.includes(programme), levelCode: level.code, indices });
  }
  return [...Map.groupBy(compared, ({ regencyCode }) => regencyCode)].map(([regencyCode, own]): ProgrammeComparison => {
    const { withIt, without, isComparable } = compare(own);
    return {
      regencyCode,
      regencyName: own[0]?.regencyName ?? '',
      withIt: sideOf(withIt, rubric),
      without: sideOf(without, rubric),
      isComparable,
      least: LEAST_COMPARED,
    };
  });
}

const sideOf = ({ count, levels, indices }: Side, rubric: Rubric): ComparedSide => ({
  count,
  levels: indices.length === 0 ? [] : levelCountsOf(levels),
  indices: rubric.indices.flatMap(({ code, name }) => {
    const found = indices.find((index) => index.code === code);
    return found ? [{ ...found, name }] : [];
  }),
});
