import { may, scopesOf } from '@simpul/domain/access.ts';
import { DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { valueChanges, type TrailKind } from '@simpul/domain/trail.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { nameOfActorRole, type AuditRow } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { UnsealedRow } from './block.entity.ts';
import { lastBlock } from './chain.ts';
import type { TrailConnection, TrailFilter, TrailSeal } from './trail.types.ts';

const KEYS: SortKey[] = [{ sql: 'a.id', cast: 'bigint', desc: true }];
const ACTOR_MAX = 100;
const CLOSED = text('Diubah; rinciannya tidak untuk peran Anda', 'Changed; the details are not for your role');

/**
 * The audit trail of what lies in the actor's scope, newest first. Lines about accounts alone have no
 * region and are read by who watches over the nation.
 * @throws Refusal FORBIDDEN without the right anywhere, BAD_USER_INPUT for a name that is too long.
 */
export async function readTrail(ctx: Context, filter: TrailFilter, page: PageInput): Promise<TrailConnection> {
  const scopes = scopesOf(ctx.actor, 'audit.read');
  if (scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const where = [scopes.some(({ region }) => region === NATION) ? 'true' : scopeSql(scopes, $, REGION)];
  if (filter.region) where.push(insideSql(filter.region, $, REGION));
  if (filter.kind) where.push(`a.entity = ${$(filter.kind)}`);
  if (filter.actor) where.push(`strpos(lower(a."actorName"), ${$(nameOf(filter.actor))}) > 0`);
  if (filter.from) where.push(`a.at >= ${$(filter.from)}::timestamp at time zone '${DEFAULT_TIME_ZONE}'`);
  if (filter.to) where.push(`a.at < (${$(filter.to)}::date + 1)::timestamp at time zone '${DEFAULT_TIME_ZONE}'`);

  const asked = readPage(page, 'TRAIL', KEYS, 50);
  const set = keyset(asked, KEYS, $);
  const rows = await ctx.db.query<(AuditRow & { regionName: string | null } & Record<string, unknown>)[]>(
    `select a.*, r.name as "regionName", ${set.select}
     from work.audit a left join pub.region r on r.code = a."regionCode"
     where ${where.join(' and ')} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  return {
    nodes: nodes.map((row) => {
      const isOpen = mayReadValues(ctx.actor, row);
      return {
        ...row,
        actorRole: nameOfActorRole(row),
        kind: row.entity as TrailKind,
        // Words of a change name what the record calls it: the title of a draft, the note of a reviewer.
        summary: isOpen ? row.summary : CLOSED,
        changes: isOpen ? valueChanges(row.before, row.after) : [],
      };
    }),
    pageInfo,
  };
}

/** How far the trail is sealed. @throws Refusal FORBIDDEN for who may read no trail. */
export async function readSeal(ctx: Context): Promise<TrailSeal | null> {
  if (scopesOf(ctx.actor, 'audit.read').length === 0) throw forbidden();
  const block = await lastBlock(ctx.db);
  return block && { block: block.number, hash: block.hash, sealedAt: block.sealedAt, waitingCount: await ctx.db.count(UnsealedRow) };
}

/** The trail tells nobody more than the record does: that something changed is told, the values only to who may read them there. */
function mayReadValues(actor: Context['actor'], { entity, regionCode, before, after }: AuditRow): boolean {
  const place = { region: regionCode ?? NATION };
  const isRestricted = [before, after].some((values) => values !== null && 'visibility' in values && values.visibility === 'RESTRICTED');
  if (isRestricted && !may(actor, 'document.restricted', place)) return false;
  return !['kampung', 'report', 'integration', 'assessment', 'target'].includes(entity) || may(actor, 'kampung.read', place);
}

/** Compared byte by byte, as the index of the trail has it. */
const REGION = 'a."regionCode" collate "C"';

function nameOf(actor: string): string {
  if (actor.length > ACTOR_MAX)
    throw badInput('filter.actor', text(`Nama paling panjang ${ACTOR_MAX} huruf.`, `A name has ${ACTOR_MAX} characters at most.`));
  return actor.trim().toLowerCase();
}
