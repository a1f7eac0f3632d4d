import type { Role } from '@simpul/domain/access.ts';
import { ROLE_ENDS_DAYS } from '@simpul/domain/notification.ts';
import type { EntityManager } from 'typeorm';
import { holdersAt } from '../identity/recipients.ts';
import { notify, type Telling } from './notify.ts';
import { tellNewcomer } from './tell.newcomer.ts';

// Who hears of what. Each is called inside the transaction of what happened.

/** A publication is news to the village itself. */
export async function tellOfPublication(tx: Telling, code: string, version: number): Promise<void> {
  const [kampung] = await tx.db.query<{ id: string }[]>('select id from work.kampung where code = $1', [code]);
  if (!kampung) return;
  const to = await holdersAt(tx.db, { region: code }, ['POKJA_OPERATOR', 'PEMDES']);
  await notify(tx, {
    kind: 'PUBLISHED',
    event: `publication:${kampung.id}:${version}`,
    to: to.map(({ personId }) => ({ personId })),
    kampungId: kampung.id,
  });
}

/** A role that was just given is news to whoever holds it now, and so is what waits for it already. */
export async function tellOfRole(tx: Telling, personId: string, role: Role, regionCode: string): Promise<void> {
  const [given] = await tx.db.query<{ id: string; validTo: string | null; programmes: string[] | null }[]>(
    `select id, "validTo"::text, programmes from work.role_assignment
     where "personId" = $1 and role = $2 and "regionCode" = $3 and ("validTo" is null or "validTo" >= current_date)
     order by "validFrom" desc, id limit 1`,
    [personId, role, regionCode],
  );
  if (!given) return;
  await notify(tx, { kind: 'ROLE_GIVEN', event: `role:${given.id}`, to: [{ personId, role }], regionCode, day: given.validTo });
  await tellNewcomer(tx, { role, region: regionCode, programmes: given.programmes });
}

/** Tells everybody whose role ends soon, once for each last day. @returns how many roles */
export async function tellOfEndingRoles(db: EntityManager): Promise<number> {
  const ending = await db.query<{ id: string; personId: string; role: Role; regionCode: string; validTo: string }[]>(
    `select a.id, a."personId", a.role, a."regionCode", a."validTo"::text from work.role_assignment a join work.person p on p.id = a."personId"
     where p."deactivatedAt" is null and a."validFrom" <= current_date and a."validTo" between current_date and current_date + $1::int
       and not exists (select from work.notification n where n."personId" = a."personId" and n.event = 'role-ends:' || a.id || ':' || a."validTo"::text)`,
    [ROLE_ENDS_DAYS],
  );
  for (const { id, personId, role, regionCode, validTo } of ending) {
    const event = `role-ends:${id}:${validTo}`;
    await notify({ db, actor: null }, { kind: 'ROLE_ENDS', event, to: [{ personId, role }], regionCode, day: validTo });
  }
  return ending.length;
}
