import type { DataSource, EntityManager } from 'typeorm';
import { NATION } from '@simpul/domain/region-code.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { text } from '@simpul/domain/text.ts';
import { refreshBonds } from '../integration/record/bond-facts.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { readSources } from '../kampung/kampung-source.ts';
import { notFound, Refusal } from '../platform/errors.ts';
import { insideSql } from '../identity/scope.sql.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { buildPage, hashOfPage } from './page.ts';

/**
 * Brings the derived columns of working records up to date: the bonds, the estimated level, the
 * latest counts, and the hash of the page that publishing would write. Every verb that changes what a
 * kampung's page is made of calls it in its own transaction, after its own writes.
 */
export async function refreshSummaries(db: EntityManager, codes: readonly string[]): Promise<void> {
  await lockKampung(db, codes);
  await refreshBonds(db, codes);
  const sources = await readSources(db, codes);
  const catalogue = await readCatalogue(db);
  const rows = sources.map((source) => {
    const page = buildPage(source, catalogue);
    // A decided level stays as it was decided; offices work with what the rule gives now.
    const { level } = page.estimate ?? page.assessment;
    return {
      id: source.record.id,
      levelCode: level.code,
      levelOrdinal: level.ordinal,
      persons: source.reports[0]?.persons ?? null,
      dataPeriod: page.dataPeriod,
      integrationCount: source.integrations.filter(({ row }) => !CLOSED_STATES.includes(row.state)).length,
      pageHash: hashOfPage(page),
    };
  });
  await db.query(
    `update work.kampung k set "levelCode" = n."levelCode", "levelOrdinal" = n."levelOrdinal", persons = n.persons,
       "dataPeriod" = n."dataPeriod", "integrationCount" = n."integrationCount", "pageHash" = n."pageHash"
     from jsonb_to_recordset($1::jsonb) as n(id uuid, "levelCode" text, "levelOrdinal" smallint, persons int, "dataPeriod" date, "integrationCount" int, "pageHash" text)
     where k.id = n.id`,
    [JSON.stringify(rows)],
  );
}

const BATCH = 500;

/** Brings every kampung of a region up to date. `say` hears how many are done. */
export async function refreshAll(
  dataSource: DataSource,
  say: (done: number, of: number) => unknown = () => {},
  region = NATION,
): Promise<void> {
  const { $, values } = params();
  const rows = await dataSource.query<{ code: string }[]>(
    `select code from work.kampung k where ${IN_FORCE} and ${insideSql(region, $, 'k.code')} order by code`,
    values,
  );
  await refreshMany(
    dataSource.manager,
    rows.map(({ code }) => code),
    say,
  );
}

/** Brings many kampung up to date, a few hundred in each transaction. `say` hears how many are done. */
export async function refreshMany(
  db: EntityManager,
  codes: readonly string[],
  say: (done: number, of: number) => unknown = () => {},
): Promise<void> {
  for (let at = 0; at < codes.length; at += BATCH) {
    await db.transaction((tx) => refreshSummaries(tx, codes.slice(at, at + BATCH)));
    say(Math.min(at + BATCH, codes.length), codes.length);
  }
}

type HeldKampung = Pick<KampungRow, 'id' | 'code' | 'name'>;

/**
 * Whoever derives something from a kampung holds its row first, so that of two at once the second
 * reads what the first has written. Locked in one order; new integrations may still point to the row.
 * @throws Refusal CONFLICT for a kampung whose village has joined another one.
 */
export async function lockKampung(db: EntityManager, codes: readonly string[]): Promise<HeldKampung[]> {
  const rows = await db.query<(HeldKampung & { open: boolean })[]>(
    `select id, code, name, ${IN_FORCE} as open from work.kampung k where code = any($1) order by code for no key update`,
    [codes],
  );
  // One of them was removed a moment ago.
  if (rows.length < new Set(codes).size) throw notFound(text('Kampung', 'Kampung'));
  if (rows.some(({ open }) => !open)) {
    throw new Refusal(
      'CONFLICT',
      text(
        'Desa kampung ini sudah bergabung dengan desa lain: catatannya hanya dapat dibaca.',
        'The village of this kampung has joined another one: its record can be read alone.',
      ),
    );
  }
  return rows;
}
