import type { Role } from '@simpul/domain/access.ts';
import { ROLE_ENDS_DAYS } from '@simpul/domain/notification.ts';
import type { EntityManager } from 'typeorm';
import { holdersAt } from '../identity/recipients.ts';
import type { ReportRow } from '../report/report.entity.ts';
import { notify, settle, type Telling } from './notify.ts';

// Who hears of what. Each is called inside the transaction of what happened.

/** The kampung that something happened in. */
type At = { id: string; code: string };

/** A report that was sent waits for its reviewers, a returned one for its writers; an accepted one is news to them. */
export async function tellOfReport(tx: Telling, kampung: At, report: ReportRow): Promise<void> {
  await settle(tx, { kampungId: kampung.id, day: report.period });
  const news = { kampungId: kampung.id, day: report.period, at: report.updatedAt };
  const event = `report:${report.id}:${report.version}`;
  if (report.status === 'TERKIRIM') {
    // The regency may review everywhere and has the board for it.
    const reviewers = await holdersAt(tx.db, { region: kampung.code }, ['KECAMATAN', 'PKB']);
    const to = reviewers
      .filter(({ personId }) => personId !== report.submittedById)
      .map(({ personId, roles }) => ({ personId, role: first(roles) }));
    return notify(tx, { ...news, event, kind: 'REPORT_REVIEW', to });
  }
  const writers = await holdersAt(tx.db, { region: kampung.code }, ['POKJA_OPERATOR', 'PKB', 'OPD_KB']);
  const own = writers.filter(({ personId, roles }) => roles.includes('POKJA_OPERATOR') || personId === report.submittedById);
  if (report.status === 'DITERIMA')
    return notify(tx, { ...news, event, kind: 'REPORT_ACCEPTED', to: own.map(({ personId }) => ({ personId })) });
  const to = own.map(
    ({ personId, roles }) => ({ personId, role: roles.includes('POKJA_OPERATOR') ? 'POKJA_OPERATOR' : first(roles) }) as const,
  );
  return notify(tx, { ...news, event, kind: 'REPORT_RETURNED', to });
}

const first = (roles: readonly Role[]): Role | null => roles[0] ?? null;

/** A publication is news to the village itself. */
export async function tellOfPublication(tx: Telling, code: string, version: number): Promise<void> {
  const [kampung] = await tx.db.query<At[]>('select id, code from work.kampung where code = $1', [code]);
  if (!kampung) return;
  const to = await holdersAt(tx.db, { region: code }, ['POKJA_OPERATOR', 'PEMDES']);
  await notify(tx, {
    kind: 'PUBLISHED',
    event: `publication:${kampung.id}:${version}`,
    to: to.map(({ personId }) => ({ personId })),
    kampungId: kampung.id,
  });
}

/** A role that was just given is news to whoever holds it now. */
export async function tellOfRole(tx: Telling, personId: string, role: Role, regionCode: string): Promise<void> {
  const [given] = await tx.db.query<{ id: string; validTo: string | null }[]>(
    `select id, "validTo"::text from work.role_assignment
     where "personId" = $1 and role = $2 and "regionCode" = $3 and ("validTo" is null or "validTo" >= current_date)
     order by "validFrom" desc, id limit 1`,
    [personId, role, regionCode],
  );
  if (!given) return;
  await notify(tx, { kind: 'ROLE_GIVEN', event: `role:${given.id}`, to: [{ personId, role }], regionCode, day: given.validTo });
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
