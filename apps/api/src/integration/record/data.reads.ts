import { scopesOf } from '@simpul/domain/access.ts';
import { scopeSql } from '../../identity/scope.sql.ts';
import type { Context } from '../../platform/context.ts';
import { params } from '../../platform/sql.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import type { EntriesSaved } from './data.types.ts';

/** Values that nobody typed twice, and activities that several programmes count although they were written once. */
export async function countEntriesSaved(ctx: Context): Promise<EntriesSaved> {
  const { $, values } = params();
  const inScope = scopeSql(scopesOf(ctx.actor, 'integration.read'), $, 'k.code', 'i."programmeCode"');
  const [saved] = await ctx.db.query<EntriesSaved[]>(
    `with mine as (
       select i.id, i."kampungId", i."programmeCode" from work.integration i join work.kampung k on k.id = i."kampungId"
       where ${IN_FORCE} and ${inScope})
     select
       (select count(*)::int from work.programme_data d join mine m on m.id = d."integrationId" where d.origin = 'RECORD') as values,
       (select coalesce(sum(shared.times - 1), 0)::int from (
          select count(distinct m."programmeCode") as times from work.activity a
          join mine m on m."kampungId" = a."kampungId" and m."programmeCode" = any(a.programmes)
          where a.state = 'TAMPIL' and a."deletedAt" is null group by a.id having count(distinct m."programmeCode") > 1) shared) as activities`,
    values,
  );
  return saved ?? { values: 0, activities: 0 };
}
