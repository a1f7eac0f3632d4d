import { setImmediate } from 'node:timers/promises';
import { scopesOf } from '@simpul/domain/access.ts';
import { levelOf, type Level } from '@simpul/domain/level.ts';
import { differencesOf, sumsOf, type Difference } from '@simpul/domain/replay.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { checkRubric } from '@simpul/domain/rubric-checks.ts';
import { text } from '@simpul/domain/text.ts';
import { factsOfRow, MOST_KAMPUNG, readFactsRows, TURN, type FactsRow } from '../integration/facts-rows.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, Refusal } from '../platform/errors.ts';
import { pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import type { Movement, ReplayConnection, ReplayRegion, RubricReplay } from './replay.types.ts';
import { rubricRow } from './rubric.reads.ts';

const KEYS: SortKey[] = [{ sql: 'k.code', cast: 'text' }];

/** One kampung under both rubrics; what makes the difference only where there is one. */
type ReplayedRow = { row: FactsRow; before: Level; after: Level; differences: Difference[] };

/**
 * Runs a rubric, also a draft, over the records of every kampung that the actor may read, beside the one in
 * force. Both are computed now from the same facts, and nothing is kept.
 * @throws Refusal FORBIDDEN for who may read no kampung, BAD_USER_INPUT for a rubric that is not sound
 */
export async function replayRubric(
  ctx: Context,
  { id, region, movement }: { id: string; region: string | null; movement: Movement },
  page: PageInput,
): Promise<RubricReplay> {
  const scopes = scopesOf(ctx.actor, 'kampung.read');
  if (scopes.length === 0) throw forbidden();
  const rubric = soundRubric((await rubricRow(ctx, id)).data);
  const { rubric: inForce } = await ctx.load.catalogue.load('CURRENT');
  const asked = readPage(page, `REPLAY ${movement}`, KEYS);
  const found = await readFactsRows(ctx, scopes, region);
  const rows: ReplayedRow[] = [];
  for (const [at, row] of found.slice(0, MOST_KAMPUNG).entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    rows.push(replayed(row, inForce, rubric));
  }
  const { moves, ...sums } = sumsOf(rows);
  return {
    inForce,
    ...sums,
    truncated: found.length > MOST_KAMPUNG,
    moves: moves.map(({ from, to, count }) => ({ from: levelOf(from), to: levelOf(to), count })),
    regions: byRegion(rows),
    changed: changedPage(rows, movement, asked),
  };
}

/** Without a level for each pattern it cannot be run at all; with other faults its result would mislead. */
function soundRubric(rubric: Rubric): Rubric {
  const fields = checkRubric(rubric).map(({ field, problem }) => ({ field, text: problem }));
  if (!fields[0]) return rubric;
  throw new Refusal(
    'BAD_USER_INPUT',
    text(
      `Rubrik ini belum dapat dihitung: masih ada ${fields.length} kesalahan. Yang pertama: ${fields[0].text.id}`,
      `This rubric cannot be run yet: it has ${fields.length} faults. The first: ${fields[0].text.en}`,
    ),
    'rubric',
    fields,
  );
}

function replayed(row: FactsRow, inForce: Rubric, rubric: Rubric): ReplayedRow {
  const facts = factsOfRow(row);
  const [before, after] = [assess(facts, inForce), assess(facts, rubric)];
  const differences = before.level.code === after.level.code ? [] : differencesOf(before, after);
  return { row, before: levelOf(before.level.code), after: levelOf(after.level.code), differences };
}

const isIn = ({ before, after }: ReplayedRow, movement: Movement): boolean => {
  if (movement === 'RISES') return after.ordinal > before.ordinal;
  return movement === 'FALLS' ? after.ordinal < before.ordinal : after.ordinal !== before.ordinal;
};

/** By district as long as all lie in one regency. */
function byRegion(rows: readonly ReplayedRow[]): ReplayRegion[] {
  const regencies = new Set(rows.map(({ row }) => row.regencyCode));
  const placeOf = ({ row }: ReplayedRow) =>
    regencies.size === 1 ? { code: row.code.slice(0, 8), name: row.districtName } : { code: row.regencyCode, name: row.regencyName };
  return [...Map.groupBy(rows, (each) => placeOf(each).code).entries()]
    .map(([code, inside]) => {
      const { kampung, rises, falls } = sumsOf(inside);
      return { code, name: inside[0] ? placeOf(inside[0]).name : code, kampung, rises, falls };
    })
    .sort((a, b) => b.rises + b.falls - (a.rises + a.falls) || a.name.localeCompare(b.name, 'id'));
}

/** The list is in memory: its cursor is the code of a kampung. */
function changedPage(rows: readonly ReplayedRow[], movement: Movement, page: ReturnType<typeof readPage>): ReplayConnection {
  const listed = rows.filter((each) => isIn(each, movement)).map((each) => ({ ...each, key_0: each.row.code }));
  const cursor = page.cursor?.[0];
  const place = listed.findIndex(({ key_0 }) => key_0 === cursor);
  const ahead = page.backwards ? listed.slice(0, place < 0 ? listed.length : place).reverse() : listed.slice(place + 1);
  const { nodes, pageInfo } = pageOf(page, KEYS, ahead.slice(0, page.limit + 1));
  return {
    totalCount: listed.length,
    pageInfo,
    nodes: nodes.map(({ row: { code, name, districtName, regencyName, sampleData }, before, after, differences }) => ({
      code,
      name,
      districtName,
      regencyName,
      sampleData,
      from: before,
      to: after,
      differences,
    })),
  };
}
