import type { Context } from './context.ts';
import { refusalOfDatabase } from './errors.ts';

/**
 * Runs a verb's writes in one transaction and hands it a context bound to it. Inside another
 * `transact` it becomes a savepoint, so verbs compose.
 */
export async function transact<T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> {
  try {
    return await ctx.db.transaction((db) => work({ ...ctx, db }));
  } catch (error) {
    throw refusalOfDatabase(error) ?? error;
  }
}
