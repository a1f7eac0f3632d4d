import { rolesAt, scopesOf, type Role } from '@simpul/domain/access.ts';
import { lapsesOf } from '@simpul/domain/integration-lapse.ts';
import {
  blockers,
  COMMAND_RULES,
  evidenceToHandIn,
  rolesFor,
  STATE_NAMES,
  type IntegrationCommand,
  type IntegrationFacts,
  type IntegrationState,
} from '@simpul/domain/integration.ts';
import { NEXT_STEPS } from '@simpul/domain/notification.ts';
import { text } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { readRecordFacts } from '../integration/record/bond-facts.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { readFacts } from '../integration/integration.facts.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { MAX_PAGE } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { StaffTask } from './home.types.ts';

type Waiting = IntegrationRow & { code: string; name: string; programme: { id: string; en: string } };

/** Steps that only the actor's role can take. */
export async function integrationTasks(ctx: Context): Promise<StaffTask[]> {
  const actor = actorOf(ctx);
  const rows = await waitingIn(
    ctx,
    NEXT_STEPS.flatMap((command) => COMMAND_RULES[command].from),
  );
  const facts = await readFacts(ctx, rows);
  return rows.flatMap((row, at) => {
    const roles = rolesAt(actor, { region: row.code, programme: row.programmeCode });
    return NEXT_STEPS.filter((command) => isReady(command, facts[at], roles)).map((command): StaffTask => {
      const rule = COMMAND_RULES[command];
      return {
        id: `${row.id}:${command}`,
        kind: command,
        title: text(`${rule.name.id}: ${row.programme.id} di ${row.name}`, `${rule.name.en}: ${row.programme.en} in ${row.name}`),
        detail: text(`${STATE_NAMES[row.state].id}. ${rule.effect.id}`, `${STATE_NAMES[row.state].en}. ${rule.effect.en}`),
        since: row.updatedAt,
        kampungCode: row.code,
        integrationId: row.id,
        reportPeriod: null,
      };
    });
  });
}

/** Whether this role may take the step now, with nothing in the way but the documents it hands in. */
function isReady(command: IntegrationCommand, facts: IntegrationFacts | undefined, roles: readonly Role[]): boolean {
  if (!facts || rolesFor(command, facts, roles).length === 0) return false;
  const promised = evidenceToHandIn(command, facts).map((kind) => ({ kind }));
  return blockers(command, facts, promised).length === 0;
}

/** Integrations that ask for a review: the evaluation is opened by a person, never by a date. */
export async function lapseTasks(ctx: Context): Promise<StaffTask[]> {
  const actor = actorOf(ctx);
  const rows = await waitingIn(ctx, ['DITETAPKAN', 'BERJALAN', 'TERINTEGRASI']);
  const facts = await readRecordFacts(
    ctx.db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const roles = rolesAt(actor, { region: row.code, programme: row.programmeCode });
    const lapse = facts.get(row.id)?.lapse;
    const lapses = lapse && roles.includes('OPD_KB') ? lapsesOf({ ...lapse, state: row.state }, today()) : [];
    if (lapses.length === 0) return [];
    return {
      id: `${row.id}:LAPSE`,
      kind: 'REVIEW_LAPSE' as const,
      title: text(`Tinjau: ${row.programme.id} di ${row.name}`, `Review: ${row.programme.en} in ${row.name}`),
      detail: text(lapses.map(({ name }) => name.id).join(' '), lapses.map(({ name }) => name.en).join(' ')),
      since: row.updatedAt,
      kampungCode: row.code,
      integrationId: row.id,
      reportPeriod: null,
    };
  });
}

async function waitingIn(ctx: Context, states: readonly IntegrationState[]): Promise<Waiting[]> {
  const { $, values } = params();
  const inScope = scopeSql(scopesOf(ctx.actor, 'integration.read'), $, 'k.code', 'i."programmeCode"');
  return ctx.db.query<Waiting[]>(
    `select i.*, k.code, k.name, p."shortName" as programme
     from work.integration i join work.kampung k on k.id = i."kampungId" join work.programme p on p.code = i."programmeCode"
     where ${IN_FORCE} and i.state = any(${$(states)}) and ${inScope}
     order by i."updatedAt" limit ${$(MAX_PAGE * 3)}`,
    values,
  );
}
