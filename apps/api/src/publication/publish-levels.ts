import { isDeepStrictEqual } from 'node:util';
import { In, IsNull, type EntityManager } from 'typeorm';
import { readDecidedLevels } from '../kampung/decided-levels.reads.ts';
import { readSources } from '../kampung/kampung-source.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { publishDecisionDocuments } from './decision-documents.ts';
import { withDecidedLevels } from './level-part.ts';
import { buildPage, type KampungPage } from './page.ts';
import { clock, publish, writePage } from './publication.service.ts';
import { KampungVersion } from './published.entity.ts';
import { refreshRegions } from './region-totals.ts';
import { refreshSummaries } from './summary.ts';

/**
 * Brings decided levels to the public pages: a new publication of each kampung that changes the level
 * and its reasons alone. What nobody has published yet stays unpublished; a kampung that is not public
 * stays so, and shows its level once it is published. What was decided gets its public document.
 *
 * Call it last in the transaction that makes decisions public, after their `publishedAt` is written:
 *
 *     await tx.db.update(LevelDecisionRow, { id: In(ids) }, { publishedAt });
 *     await publishLevels(tx.db, codesOfTheirKampung);
 *
 * Rights, audit and news are the caller's matter. Returns the codes whose public page changed.
 */
export async function publishLevels(db: EntityManager, kampungCodes: readonly string[]): Promise<string[]> {
  await publishDecisionDocuments(db, kampungCodes);
  const codes = await codesInForce(db, kampungCodes);
  await refreshSummaries(db, codes);
  const current = await db.find(KampungVersion, { where: { code: In([...codes]), supersededAt: IsNull() }, order: { code: 'ASC' } });
  const sources = new Map((await readSources(db, codes)).map((source) => [source.record.code, source]));
  const decided = await readDecidedLevels(
    db,
    [...sources.values()].map(({ record }) => record.id),
  );
  const catalogue = await readCatalogue(db);
  const now = await clock(db);
  const upToDate: string[] = [];
  const changed: string[] = [];
  for (const { code, version, page } of current) {
    const source = sources.get(code);
    if (!source) continue;
    const own = decided.get(source.record.id) ?? [];
    const levelled = withDecidedLevels(page, own);
    if (own.length === 0 || isSame(levelled, page)) continue;
    changed.push(code);
    // Nothing else is waiting: the page is written whole, so that it is known to be up to date.
    if (isSame(levelled, buildPage(source, catalogue))) upToDate.push(code);
    else await writePage(db, levelled, version + 1, now);
  }
  if (upToDate.length > 0) await publish(db, upToDate);
  await refreshRegions(db, changed);
  return changed;
}

/** The page of a village that has joined another one stays as it was. */
async function codesInForce(db: EntityManager, codes: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ code: string }[]>(`select code from work.kampung k where code = any($1) and ${IN_FORCE} order by code`, [
    codes,
  ]);
  return rows.map(({ code }) => code);
}

/** Whether two pages say the same, one of which may have been kept as JSON. */
const isSame = (one: KampungPage, other: KampungPage): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
