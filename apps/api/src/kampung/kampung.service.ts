import { may, scopesOf } from '@simpul/domain/access.ts';
import { foldSearch } from '@simpul/domain/search-text.ts';
import { text } from '@simpul/domain/text.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { currentCode, currentCodeSql, IN_FORCE } from '../region/region-alias.ts';
import { KampungRow } from './kampung.entity.ts';
import { COUNTED_TABLES, ITEM_COLUMNS, ITEM_TABLES, toItem, type ItemRow } from './kampung.loader.ts';
import type { KampungRecordConnection, KampungRecordFilter } from './kampung.types.ts';

const ORDERS: Record<string, SortKey> = {
  NAME: { sql: 'k.name', cast: 'text' },
  DISTRICT: { sql: 'd.name', cast: 'text' },
  LEVEL: { sql: 'k."levelOrdinal"', cast: 'int' },
  PERSONS: { sql: 'coalesce(k.persons, -1)', cast: 'int' },
  UPDATED: { sql: 'k."updatedAt"', cast: 'timestamptz' },
  INTEGRATIONS: { sql: 'k."integrationCount"', cast: 'int' },
};

/** @throws Refusal FORBIDDEN when the actor may read no record anywhere; BAD_USER_INPUT for a wrong page or search. */
export async function listKampungRecords(
  ctx: Context,
  filter: KampungRecordFilter,
  order: string,
  page: PageInput,
): Promise<KampungRecordConnection> {
  const scopes = scopesOf(actorOf(ctx), 'kampung.read');
  if (scopes.length === 0) throw forbidden();

  const { $, values } = params();
  const where = [IN_FORCE, scopeSql(scopes, $, 'k.code')];
  if (filter.region) where.push(insideSql(filter.region, $, 'k.code'));
  if (filter.levels?.length) where.push(`k."levelCode" = any(${$(filter.levels)})`);
  if (filter.programme) {
    where.push(
      `exists (select from work.integration i where i."kampungId" = k.id and i."programmeCode" = ${$(filter.programme)} and i.state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT'))`,
    );
  }
  if (filter.publication === 'NEVER') where.push('v.code is null');
  if (filter.publication === 'CURRENT') where.push('v."pageHash" = k."pageHash"');
  if (filter.publication === 'CHANGED') where.push('v."pageHash" <> k."pageHash"');
  if (filter.search) {
    const search = searchTerm(filter.search);
    const pattern = $(`%${likeSafe(search)}%`);
    where.push(
      `(k.code = ${currentCodeSql($(filter.search.trim()))} or lower(k.name) like ${pattern} or ${$(search)} <% lower(k.name)
        or exists (select from pub.region_alias a where a.code = k.code and a.kind = 'NAME' and lower(a.value) like ${pattern}))`,
    );
  }
  const [total] = await ctx.db.query<{ count: number }[]>(
    `select count(*)::int as count from ${COUNTED_TABLES} where ${where.join(' and ')}`,
    [...values],
  );

  const at = order.lastIndexOf('_');
  const sort = ORDERS[order.slice(0, at)];
  if (!sort) throw badInput('orderBy', text(`Urutan ${order} tidak dikenal.`, `Unknown order ${order}.`));
  const keys: SortKey[] = [
    { ...sort, desc: order.endsWith('_DESC') },
    { sql: 'k.code', cast: 'text' },
  ];
  const asked = readPage(page, order, keys);
  const set = keyset(asked, keys, $);
  const rows = await ctx.db.query<(ItemRow & Record<string, unknown>)[]>(
    `select ${ITEM_COLUMNS}, ${set.select} from ${ITEM_TABLES} where ${where.join(' and ')} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, keys, rows);
  return { nodes: nodes.map(toItem), pageInfo, totalCount: total?.count ?? 0 };
}

/** @throws Refusal for a search longer than a name can be. */
export function searchTerm(search: string): string {
  if (search.length > 100) {
    throw badInput(
      'search',
      text(`Kata cari paling panjang 100 huruf; diberikan ${search.length}.`, `Search for 100 characters at most; got ${search.length}.`),
    );
  }
  return foldSearch(search);
}

/** % and _ are letters to a person who searches. */
export const likeSafe = (term: string): string => term.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

/** The record of a village, also by a code it had; null when there is none in the actor's scope: the two look alike. */
export async function findKampungRecord(ctx: Context, code: string): Promise<KampungRow | null> {
  const find = (at: string) => (may(ctx.actor, 'kampung.read', { region: at }) ? ctx.db.findOneBy(KampungRow, { code: at }) : null);
  return (await find(code)) ?? find(await currentCode(ctx.db, code));
}
