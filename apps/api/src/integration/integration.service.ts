import { may, rolesAt, rolesWith, ROLE_NAMES, type Place, type Role } from '@simpul/domain/access.ts';
import {
  blockers,
  bondsAfter,
  BOND_KINDS,
  COMMAND_RULES,
  COMMANDS,
  depthOf,
  NO_BONDS,
  PUBLIC_STATES,
  rolesFor,
  sideOf,
  STATE_NAMES,
  targetState,
  type Bonds,
  type IntegrationCommand,
  type IntegrationFacts,
  type IntegrationState,
} from '@simpul/domain/integration.ts';
import { text } from '@simpul/domain/text.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { bondsOfRows } from '../kampung/kampung-source.ts';
import type { PublicationStatus } from '../kampung/kampung.types.ts';
import { IntegrationEntry } from '../publication/published.entity.ts';
import { tellOfStep } from '../notification/tell.integration.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { ProgrammeRow } from '../programme/programme.entity.ts';
import { checkContact, checkEvidence, checkFunctions, checkReason } from './integration.checks.ts';
import { IntegrationBondRow, IntegrationRow, IntegrationTransitionRow } from './integration.entity.ts';
import type { AdvanceIntegrationInput, ProposeIntegrationInput } from './integration.inputs.ts';
import type { AllowedCommand } from './integration.types.ts';

const INTEGRATION = text('Integrasi', 'Integration');

/** Opens an integration in DIUSULKAN. @throws Refusal naming the field at fault. */
export async function proposeIntegration(ctx: Context, input: ProposeIntegrationInput): Promise<IntegrationRow> {
  const actor = actorOf(ctx);
  const place: Place = { region: input.kampungCode, programme: input.programmeCode };
  const [role] = rolesWith(actor, 'integration.propose', place);
  if (!role) throw forbidden();

  const [kampung, programme] = await Promise.all([
    ctx.db.findOneBy(KampungRow, { code: input.kampungCode }),
    ctx.db.findOneBy(ProgrammeRow, { code: input.programmeCode }),
  ]);
  if (!kampung)
    throw badInput(
      'kampungCode',
      text(`Tidak ada kampung dengan kode ${input.kampungCode}.`, `There is no kampung with code ${input.kampungCode}.`),
    );
  if (!programme)
    throw badInput(
      'programmeCode',
      text(`Tidak ada program dengan kode ${input.programmeCode}.`, `There is no programme with code ${input.programmeCode}.`),
    );
  const reason = checkReason(input.reason);
  const targetFunctions = checkFunctions(input.targetFunctions);
  const contact = checkContact(input.contact);
  const side = sideOf(role);

  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = tx.db.create(IntegrationRow, {
        kampungId: kampung.id,
        programmeCode: programme.code,
        state: 'DIUSULKAN',
        reason,
        targetFunctions,
        proposedBySide: side,
        proposedById: actor.userId,
        familyContact: side === 'FAMILY' ? contact : null,
        agencyContact: side === 'PROGRAMME' ? contact : null,
        suspendedFrom: null,
        sampleData: kampung.sampleData,
      });
      await tx.db.insert(IntegrationRow, row);
      await tx.db.insert(
        IntegrationBondRow,
        BOND_KINDS.map((kind) => ({ integrationId: row.id, kind, status: NO_BONDS[kind] })),
      );
      await record(tx, { row, region: kampung.code, command: 'PROPOSE', from: null, role, reason, evidence: [] });
      await refreshSummaries(tx.db, [kampung.code]);
      return row.id;
    }),
  );
  return ctx.db.findOneByOrFail(IntegrationRow, { id });
}

/** Moves an integration by a command whose guard and evidence are checked here. @throws Refusal. */
export async function advanceIntegration(ctx: Context, input: AdvanceIntegrationInput): Promise<IntegrationRow> {
  const found = await findIntegration(ctx, input.id);
  if (!found) throw notFound(INTEGRATION);
  const rule = COMMAND_RULES[input.command];

  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // The row is locked first: two signatures at once are decided one after the other.
      const row = await tx.db.findOneOrFail(IntegrationRow, { where: { id: found.row.id }, lock: { mode: 'pessimistic_write' } });
      const facts = await readFacts(tx, row);
      const role = roleFor(tx, input.command, facts, found.place);
      if (row.version !== input.version) throw await conflict(tx, row);

      const evidence = checkEvidence(input.evidence ?? [], rule.needsEvidence);
      const reason = rule.needsReason || input.reason ? checkReason(input.reason ?? '') : null;
      const contact = rule.needsContact ? checkContact(input.contact ?? '') : null;
      const [blocker] = blockers(input.command, facts, evidence);
      if (blocker) throw badInput('command', blocker);

      const to = targetState(input.command, facts);
      const changed = {
        state: to,
        version: row.version + 1,
        suspendedFrom: input.command === 'SUSPEND' ? row.state : row.suspendedFrom,
        ...(contact && (sideOf(role) === 'FAMILY' ? { familyContact: contact } : { agencyContact: contact })),
      };
      await tx.db.update(IntegrationRow, { id: row.id }, changed);
      await writeBonds(tx, row.id, facts.bonds, bondsAfter(facts.bonds, evidence));
      await record(tx, {
        row: { ...row, ...changed },
        region: found.place.region,
        command: input.command,
        from: row.state,
        role,
        reason,
        evidence,
      });
      await refreshSummaries(tx.db, [found.place.region]);
      return row.id;
    }),
  );
  return ctx.db.findOneByOrFail(IntegrationRow, { id });
}

export type FoundIntegration = { row: IntegrationRow; place: Required<Place> };

/** An integration in the actor's scope, or null: foreign and missing look alike. */
export async function findIntegration(ctx: Context, id: string): Promise<FoundIntegration | null> {
  if (!isUuid(id)) return null;
  // One statement either way: the time of the answer does not tell a foreign one from a missing one.
  const [found] = await ctx.db.query<(IntegrationRow & { code: string })[]>(
    'select i.*, k.code from work.integration i join work.kampung k on k.id = i."kampungId" where i.id = $1',
    [id],
  );
  if (!found) return null;
  const { code, ...row } = found;
  const place = { region: code, programme: row.programmeCode };
  return may(ctx.actor, 'integration.read', place) ? { row, place } : null;
}

export async function readFacts(ctx: Pick<Context, 'db' | 'actor'>, row: IntegrationRow): Promise<IntegrationFacts> {
  const bonds = await ctx.db.findBy(IntegrationBondRow, { integrationId: row.id });
  const [joint] = await ctx.db.query<{ count: number }[]>(
    'select count(*)::int as count from work.activity where "kampungId" = $1 and $2 = any(programmes) and state = \'TAMPIL\' and "deletedAt" is null',
    [row.kampungId, row.programmeCode],
  );
  return {
    state: row.state,
    proposedBySide: row.proposedBySide,
    proposedByViewer: row.proposedById !== null && row.proposedById === ctx.actor?.userId,
    bonds: bondsOfRows(bonds),
    jointActivityCount: joint?.count ?? 0,
    suspendedFrom: row.suspendedFrom,
  };
}

function roleFor(ctx: Context, command: IntegrationCommand, facts: IntegrationFacts, place: Place): Role {
  const roles = rolesAt(ctx.actor, place);
  const [role] = rolesFor(command, facts, roles);
  if (role) return role;
  const rule = COMMAND_RULES[command];
  if (!roles.some((candidate) => rule.roles.includes(candidate))) throw forbidden();
  if (rule.from.includes(facts.state)) {
    throw new Refusal(
      'FORBIDDEN',
      text(
        'Yang mengusulkan tidak dapat mengkaji atau menandatangani usulannya sendiri.',
        'Who proposed cannot review or counter-sign their own proposal.',
      ),
    );
  }
  const state = STATE_NAMES[facts.state];
  throw new Refusal(
    'CONFLICT',
    text(
      `«${rule.name.id}» tidak dapat dilakukan saat integrasi ${state.id.toLowerCase()}.`,
      `"${rule.name.en}" cannot be done while the integration is ${state.en.toLowerCase()}.`,
    ),
    'command',
  );
}

async function conflict(tx: Context, row: IntegrationRow): Promise<Refusal> {
  const last = await tx.db.findOneOrFail(IntegrationTransitionRow, { where: { integrationId: row.id }, order: { at: 'DESC' } });
  const state = STATE_NAMES[row.state];
  return new Refusal(
    'CONFLICT',
    text(
      `Integrasi ini sudah diubah oleh ${last.actorName} (${ROLE_NAMES[last.actorRole].id}) menjadi ${state.id.toLowerCase()}.`,
      `${last.actorName} (${ROLE_NAMES[last.actorRole].en}) has changed this integration meanwhile; it is now ${state.en.toLowerCase()}.`,
    ),
    'version',
  );
}

async function writeBonds(tx: Context, integrationId: string, before: Bonds, after: Bonds): Promise<void> {
  for (const kind of BOND_KINDS.filter((bond) => after[bond] !== before[bond])) {
    await tx.db.upsert(IntegrationBondRow, { integrationId, kind, status: after[kind] }, ['integrationId', 'kind']);
  }
}

type Step = {
  row: IntegrationRow;
  /** Code of the kampung. */
  region: string;
  command: string;
  from: IntegrationState | null;
  role: Role;
  reason: string | null;
  evidence: IntegrationTransitionRow['evidence'];
};

/** The timeline row and the audit row of one step. */
async function record(tx: Context, { row, region, command, from, role, reason, evidence }: Step): Promise<void> {
  const to = STATE_NAMES[row.state];
  await tx.db.insert(IntegrationTransitionRow, {
    integrationId: row.id,
    at: () => 'clock_timestamp()',
    command,
    fromState: from,
    toState: row.state,
    actorName: actorOf(tx).name,
    actorRole: role,
    reason,
    evidence,
  });
  await audit(tx, {
    action: `integration.${command.toLowerCase()}`,
    entity: 'integration',
    entityId: row.id,
    region,
    role,
    summary: text(`Integrasi ${row.programmeCode}: ${to.id.toLowerCase()}`, `Integration ${row.programmeCode}: ${to.en.toLowerCase()}`),
    before: from && { state: from },
    after: { state: row.state, reason, evidence },
  });
  await tellOfStep(tx, row, region, await readFacts(tx, row));
}

/** The steps the actor's role may take from here, with what each needs and what still blocks it. */
export async function allowedCommands(ctx: Context, row: IntegrationRow): Promise<AllowedCommand[]> {
  const kampung = await ctx.load.recordItem.load(row.kampungId);
  const roles = rolesAt(ctx.actor, { region: kampung.code, programme: row.programmeCode });
  const facts = await readFacts(ctx, row);
  return COMMANDS.filter((command) => rolesFor(command, facts, roles).length > 0).map((command) => {
    const rule = COMMAND_RULES[command];
    const promised = rule.needsEvidence.map((kind) => ({ kind }));
    return {
      command,
      name: rule.name,
      effect: rule.effect,
      needsReason: rule.needsReason,
      needsContact: rule.needsContact,
      needsEvidence: [...rule.needsEvidence],
      blockedBy: blockers(command, facts, promised),
    };
  });
}

/** What the public sees of an integration: published is this bond, changed is anything about it. */
export async function publicationOf(ctx: Context, row: IntegrationRow): Promise<PublicationStatus> {
  const { publication, code } = await ctx.load.recordItem.load(row.kampungId);
  const entry = await ctx.db.findOneBy(IntegrationEntry, { kampungCode: code, programmeCode: row.programmeCode });
  const bonds = await ctx.load.bonds.load(row.id);
  const shouldShow = PUBLIC_STATES.includes(row.state);
  const shown = entry !== null && entry.state === row.state && entry.depth === depthOf(bonds);
  return { ...publication, published: entry !== null, hasUnpublishedChanges: shouldShow ? !shown : entry !== null };
}
