import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Actor, Assignment } from '@simpul/domain/access.ts';
import { callForSecondFactor } from '@simpul/domain/delegation.ts';
import type { Caller } from '../platform/context.ts';
import type { Env } from '../platform/env.ts';
import { SessionRow } from './identity.entity.ts';

/** A session ends after this long without a request, and in any case after its absolute life. */
export const SESSION_IDLE_MINUTES = 60;
export const SESSION_HOURS = 12;

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Starts a session and returns its secret for the cookie; only the hash is stored. */
export async function startSession(db: EntityManager, personId: string, from = { browser: '', address: '' }): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await db.insert(SessionRow, { hash: hashOf(secret), personId, lastSeenAt: () => 'now()', ...from });
  return secret;
}

/** The roles of person `p` that are valid today, as JSON. */
const ASSIGNMENTS = `coalesce(
  (select jsonb_agg(jsonb_build_object('role', a.role, 'region', a."regionCode", 'programmes', a.programmes) order by a.id)
   from work.role_assignment a
   where a."personId" = p.id and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date)),
  '[]')`;

/** A person with the roles valid today, for what was asked earlier and is done now; null when there is no such person. */
export async function actorOfPerson(db: EntityManager, personId: string): Promise<Actor | null> {
  const [found]: Omit<SessionFound, 'stale' | 'hasSecondFactor'>[] = await db.query(
    `select p.id, p.name, ${ASSIGNMENTS} as assignments from work.person p where p.id = $1 and p."deactivatedAt" is null`,
    [personId],
  );
  return found ? { userId: found.id, name: found.name, assignments: found.assignments } : null;
}

/** Asked by every request, so it has a name: a connection plans it once, which takes longer than running it. */
const SESSION = `select p.id, p.name, s."lastSeenAt" < now() - interval '1 minute' as stale,
    p."secondFactorSince" is not null as "hasSecondFactor",
    ${ASSIGNMENTS} as assignments
  from work.session s join work.person p on p.id = s."personId"
  where s.hash = $1 and p."deactivatedAt" is null
    and s."lastSeenAt" > now() - make_interval(mins => $2)
    and s."createdAt" > now() - make_interval(hours => $3)`;

type SessionFound = { id: string; name: string; assignments: Assignment[]; stale: boolean; hasSecondFactor: boolean };

/** The person behind a cookie with the roles valid today, or null when the session is unknown or over. */
export async function actorOfSession(
  db: EntityManager,
  secret: string,
  { REQUIRE_TOTP }: Pick<Env, 'REQUIRE_TOTP'>,
): Promise<Caller | null> {
  const hash = hashOf(secret);
  const pool = (db.connection.driver as PostgresDriver).master as pg.Pool;
  const { rows } = await pool.query<SessionFound>({ name: 'session', text: SESSION, values: [hash, SESSION_IDLE_MINUTES, SESSION_HOURS] });
  const [found] = rows;
  if (!found) return null;
  if (found.stale) await db.update(SessionRow, { hash }, { lastSeenAt: () => 'now()' });
  const { id, name, assignments, hasSecondFactor } = found;
  const owesSecondFactor = REQUIRE_TOTP && !hasSecondFactor && callForSecondFactor(assignments);
  return { userId: id, name, assignments: owesSecondFactor ? [] : assignments, owesSecondFactor };
}

export async function endSession(db: EntityManager, hash: string): Promise<void> {
  await db.delete(SessionRow, { hash });
}
