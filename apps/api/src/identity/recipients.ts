import type { Place, Role } from '@simpul/domain/access.ts';
import { ancestorCodes } from '@simpul/domain/region-code.ts';
import type { EntityManager } from 'typeorm';
import { params } from '../platform/sql.ts';

/** Somebody and those of the asked roles that they hold at a place. */
export type Holder = { personId: string; roles: Role[] };

/** Everybody who holds one of some roles at a place today: role × region × programme, open accounts only. */
export async function holdersAt(db: EntityManager, place: Place, roles: readonly Role[]): Promise<Holder[]> {
  const { $, values } = params();
  const programme = place.programme === undefined ? '' : `or ${$(place.programme)} = any(a.programmes)`;
  return db.query<Holder[]>(
    `select a."personId", jsonb_agg(distinct a.role) as roles from work.role_assignment a join work.person p on p.id = a."personId"
     where a.role = any(${$(roles)}) and a."regionCode" = any(${$([...ancestorCodes(place.region), place.region])})
       and (a.programmes is null ${programme})
       and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date) and p."deactivatedAt" is null
     group by a."personId"`,
    values,
  );
}
