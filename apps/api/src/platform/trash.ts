import { IsNull, LessThan, MoreThan, type EntityManager, type EntityTarget, type FindOperator } from 'typeorm';

const TRASH_MS = 30 * 24 * 3600 * 1000;
const limit = (): Date => new Date(Date.now() - TRASH_MS);

/** The `deletedAt` of rows that stand, or of those that can still be brought back. */
export const inTrash = (isTrash: boolean): FindOperator<Date> => (isTrash ? MoreThan(limit()) : IsNull());

/** Whether a row has been in the trash for longer than it is kept. */
export const isGone = ({ deletedAt }: { deletedAt: Date | null }): boolean => deletedAt !== null && deletedAt < limit();

/** Takes out for good what has been in the trash for thirty days. @returns how many rows */
export async function emptyTrash(db: EntityManager, entities: readonly EntityTarget<{ deletedAt: Date | null }>[]): Promise<number> {
  let gone = 0;
  for (const entity of entities) gone += (await db.delete(entity, { deletedAt: LessThan(limit()) })).affected ?? 0;
  return gone;
}
