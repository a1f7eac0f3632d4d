import type { Place } from '@simpul/domain/access.ts';
import { blockers, COMMAND_RULES, evidenceToHandIn, rolesFor, type IntegrationFacts } from '@simpul/domain/integration.ts';
import { nextStepOf, type NextStep } from '@simpul/domain/notification.ts';
import { holdersAt } from '../identity/recipients.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { notify, settle, type Telling } from './notify.ts';

/** The owners of an integration, and the village it lies in. */
const CONCERNED = ['OPD_KB', 'SKPD_PROGRAM', 'POKJA_OPERATOR', 'PEMDES'] as const;

/** Tells of a step that an integration has just taken: whoever the next one waits for, and both owners what became of it. */
export async function tellOfStep(tx: Telling, row: IntegrationRow, region: string, facts: IntegrationFacts): Promise<void> {
  await settle(tx, { integrationId: row.id });
  const last = await lastStep(tx, row.id);
  const waiting = await tellWhoIsNext(tx, row, region, facts);
  const place: Place = { region, programme: row.programmeCode };
  const people = (await holdersAt(tx.db, place, CONCERNED)).map(({ personId }) => personId);
  const concerned = new Set([...people, ...(row.proposedById ? [row.proposedById] : [])]);
  await notify(tx, {
    kind: 'INTEGRATION',
    event: `integration:${row.id}:${last.id}`,
    to: [...concerned].filter((personId) => !waiting.has(personId)).map((personId) => ({ personId })),
    kampungId: row.kampungId,
    integrationId: row.id,
    code: last.code ?? row.state,
    at: last.at,
  });
}

/**
 * Tells those the next step waits for, once nothing but their own evidence stands in its way. Called again
 * when something else may have opened the way or closed it: who has been told is not told again, and what
 * cannot be done any more waits for nobody.
 * @returns whom it waits for
 */
export async function tellWhoIsNext(tx: Telling, row: IntegrationRow, region: string, facts: IntegrationFacts): Promise<Set<string>> {
  const command = nextStepOf(row.state, facts.affirmed);
  const next = command && isReady(command, facts) ? command : null;
  await withdraw(tx, row.id, next);
  if (!next) return new Set();
  const last = await lastStep(tx, row.id);
  const place: Place = { region, programme: row.programmeCode };
  const to = (await holdersAt(tx.db, place, COMMAND_RULES[next].roles)).flatMap(({ personId, roles }) => {
    const viewer = { proposedByViewer: personId === row.proposedById, affirmedByViewer: facts.affirmed && personId === last.actorId };
    const [role] = rolesFor(next, { ...facts, ...viewer }, roles);
    return role ? [{ personId, role }] : [];
  });
  await notify(tx, {
    kind: 'STEP',
    event: `integration:${row.id}:${last.id}:${next}`,
    to,
    kampungId: row.kampungId,
    integrationId: row.id,
    code: next,
    at: last.at,
  });
  return new Set(to.map(({ personId }) => personId));
}

/** A row that nobody could act on is taken back, with the mail that has not gone out yet; should the way open again, it comes anew. */
async function withdraw(tx: Telling, integrationId: string, next: NextStep | null): Promise<void> {
  await tx.db.query(
    `with gone as (
       delete from work.notification where "integrationId" = $1 and kind = 'STEP' and "handledAt" is null and code is distinct from $2 returning "mailId")
     delete from work.mail_outbox m using gone where m.id = gone."mailId" and m.state = 'QUEUED' and m."digestDay" is null`,
    [integrationId, next],
  );
}

const isReady = (command: NextStep, facts: IntegrationFacts): boolean =>
  blockers(
    command,
    facts,
    evidenceToHandIn(command, facts).map((kind) => ({ kind })),
  ).length === 0;

/** The step that brought it where it is; one that came with an import has none. */
async function lastStep(tx: Telling, integrationId: string): Promise<LastStep> {
  // A step that leaves the state as it was is told by its own name.
  const [last] = await tx.db.query<LastStep[]>(
    `select id, at, "actorId", case when "fromState" = "toState" then command end as code
     from work.integration_transition where "integrationId" = $1 order by at desc limit 1`,
    [integrationId],
  );
  return last ?? { id: '', at: null, actorId: null, code: null };
}
type LastStep = { id: string; at: Date | null; actorId: string | null; code: string | null };
