import type { EntityManager } from 'typeorm';
import { yearBefore } from '@simpul/domain/bonds.ts';
import { today } from '../../platform/today.ts';
import { refreshMany } from '../../publication/summary.ts';
import { IN_FORCE } from '../../region/region-alias.ts';

/** Brings up to date the bonds whose check is a year old or whose document has ended: nobody writes on the day that happens. */
export async function refreshLapsedBonds(db: EntityManager): Promise<void> {
  const rows = await db.query<{ code: string }[]>(
    `select distinct k.code from work.integration_bond b
     join work.integration i on i.id = b."integrationId" join work.kampung k on k.id = i."kampungId"
     where ${IN_FORCE} and (b.status = 3 and b."verifiedOn" <= $1
       or b.status >= 2 and exists (select 1 from work.integration_evidence e
            where e."integrationId" = i.id and e."deletedAt" is null and e."validTo" < $2))`,
    [yearBefore(today()), today()],
  );
  await refreshMany(
    db,
    rows.map(({ code }) => code),
  );
}
