import type { EntityManager } from 'typeorm';
import { levelOf } from '@simpul/domain/level.ts';
import type { KampungRecordItem } from './kampung.types.ts';

/** A list row of a record with its district and what is public of it. */
export const ITEM_COLUMNS = `k.id, k.code, k.name, k."levelCode", k.persons, k."dataPeriod"::text, k."integrationCount", k."updatedAt", k."sampleData",
  d.code as "districtCode", d.name as "districtName", v."publishedAt", v.version, coalesce(v."pageHash" <> k."pageHash", true) as changed`;
/** What is counted: the district adds no row and takes none away. */
export const COUNTED_TABLES = `work.kampung k
  left join pub.kampung_version v on v.code = k.code and v."supersededAt" is null`;
export const ITEM_TABLES = `${COUNTED_TABLES}
  join pub.region r on r.code = k.code
  join pub.region d on d.code = r."parentCode"`;

export type ItemRow = Omit<KampungRecordItem, 'level' | 'publication'> & {
  levelCode: string;
  publishedAt: Date | null;
  version: number | null;
  changed: boolean;
};

export const toItem = ({ levelCode, publishedAt, version, changed, ...row }: ItemRow): KampungRecordItem => ({
  ...row,
  level: levelOf(levelCode),
  publication: { published: publishedAt !== null, publishedAt, version, hasUnpublishedChanges: changed },
});

/** Batched list rows by record id, for relations that were already checked. */
export async function readRecordItems(db: EntityManager, ids: readonly string[]): Promise<(KampungRecordItem | Error)[]> {
  const rows = await db.query<ItemRow[]>(`select ${ITEM_COLUMNS} from ${ITEM_TABLES} where k.id = any($1)`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, toItem(row)]));
  return ids.map((id) => byId.get(id) ?? new Error(`Unknown kampung ${id}`));
}
