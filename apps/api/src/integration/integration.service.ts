import { rolesAt, rolesWith, ROLE_NAMES, type Place, type Role } from '@simpul/domain/access.ts';
import { BOND_KINDS, depthOf, NO_BONDS } from '@simpul/domain/bonds.ts';
import {
  blockers,
  COMMAND_RULES,
  COMMANDS,
  evidenceToHandIn,
  PUBLIC_STATES,
  rolesFor,
  sideOf,
  STATE_NAMES,
  targetState,
  type IntegrationCommand,
  type IntegrationFacts,
  type IntegrationState,
} from '@simpul/domain/integration.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { text } from '@simpul/domain/text.ts';
import { sectionsOf } from '@simpul/domain/working-group.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { PublicationStatus } from '../kampung/kampung.types.ts';
import { tellOfStep } from '../notification/tell.integration.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { ProgrammeRow } from '../programme/programme.entity.ts';
import {
  checkContact,
  checkEvidence,
  checkFunctions,
  checkOpen,
  checkReason,
  checkSection,
  type GivenEvidence,
} from './integration.checks.ts';
import { baselineOf } from './integration.effect.ts';
import { IntegrationBondRow, IntegrationRow, IntegrationTransitionRow } from './integration.entity.ts';
import { loadFacts, readFactsOf } from './integration.facts.ts';
import { findIntegration, INTEGRATION, type FoundIntegration } from './integration.found.ts';
import { IntegrationEvidenceRow } from './record/part.entity.ts';
import type { AdvanceIntegrationInput, ProposeIntegrationInput } from './integration.inputs.ts';
import type { AllowedCommand } from './integration.types.ts';

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
  checkOpen(programme, 'programmeCode');
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
        pokjaSection: null,
        baseline: null,
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
      // The kampung is held first, as by everybody who writes about it: two signatures at once are decided one after the other.
      await lockKampung(tx.db, [found.place.region]);
      const row = await tx.db.findOneOrFail(IntegrationRow, { where: { id: found.row.id }, lock: { mode: 'for_no_key_update' } });
      const facts = await readFactsOf(tx, row);
      const role = roleFor(tx, input.command, facts, found.place);
      if (row.version !== input.version) throw await conflict(tx, row);
      if (input.command === 'COUNTERSIGN') checkOpen(await tx.db.findOneByOrFail(ProgrammeRow, { code: row.programmeCode }), 'command');

      const evidence = checkEvidence(input.evidence ?? [], evidenceToHandIn(input.command, facts));
      const reason = rule.needsReason || input.reason ? checkReason(input.reason ?? '') : null;
      const contact = rule.needsContact ? checkContact(input.contact ?? '') : null;
      const pokjaSection = rule.needsSection ? await checkedSection(tx, found, input.section) : row.pokjaSection;
      const [blocker] = blockers(input.command, facts, evidence);
      if (blocker) throw badInput('command', blocker.problem);

      const to = targetState(input.command, facts);
      const changed = {
        state: to,
        version: row.version + 1,
        pokjaSection,
        baseline: input.command === 'COUNTERSIGN' ? await baselineOf(tx, row) : row.baseline,
        suspendedFrom: input.command === 'SUSPEND' ? row.state : row.suspendedFrom,
        ...(contact && (sideOf(role) === 'FAMILY' ? { familyContact: contact } : { agencyContact: contact })),
      };
      await tx.db.update(IntegrationRow, { id: row.id }, changed);
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

function roleFor(ctx: Context, command: IntegrationCommand, facts: IntegrationFacts, place: Place): Role {
  const roles = rolesAt(ctx.actor, place);
  const [role] = rolesFor(command, facts, roles);
  if (role) return role;
  const rule = COMMAND_RULES[command];
  if (!roles.some((candidate) => rule.roles.includes(candidate))) throw forbidden();
  if (rule.from.includes(facts.state)) {
    throw new Refusal('FORBIDDEN', command === 'CONFIRM' ? ONE_PERSON : OWN_PROPOSAL);
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

const OWN_PROPOSAL = text(
  'Yang mengusulkan tidak dapat mengkaji atau menandatangani usulannya sendiri.',
  'Who proposed cannot review or counter-sign their own proposal.',
);
const ONE_PERSON = text(
  'Anda sudah mengonfirmasi ikatannya atas nama instansi mitra: pernyataan terintegrasi datang dari orang lain.',
  'You have confirmed the bonds for the partner agency: somebody else confirms the integration.',
);

async function conflict(tx: Context, row: IntegrationRow): Promise<Refusal> {
  // One that came with an import has no steps.
  const last = await tx.db.findOne(IntegrationTransitionRow, { where: { integrationId: row.id }, order: { at: 'DESC' } });
  const state = STATE_NAMES[row.state];
  const [id, en] = last
    ? [`${last.actorName} (${ROLE_NAMES[last.actorRole].id})`, `${last.actorName} (${ROLE_NAMES[last.actorRole].en})`]
    : ['orang lain', 'Somebody'];
  return new Refusal(
    'CONFLICT',
    text(
      `Integrasi ini sudah diubah oleh ${id} menjadi ${state.id.toLowerCase()}.`,
      `${en} has changed this integration meanwhile; it is now ${state.en.toLowerCase()}.`,
    ),
    'version',
  );
}

/** @throws Refusal at `section` for one that the kampung's working group does not have */
async function checkedSection(ctx: Context, { row, place }: FoundIntegration, section: string | null | undefined): Promise<string> {
  const { workingGroupSections } = await ctx.db.findOneByOrFail(KampungRow, { id: row.kampungId });
  const lists = choicesOf(await ctx.load.lists.load(place.region), null);
  return checkSection(section, sectionsOf(workingGroupSections, lists));
}

type Step = {
  row: IntegrationRow;
  /** Code of the kampung. */
  region: string;
  command: string;
  from: IntegrationState | null;
  role: Role;
  reason: string | null;
  evidence: GivenEvidence[];
};

/** The timeline row, the documents and the audit row of one step. */
async function record(tx: Context, { row, region, command, from, role, reason, evidence }: Step): Promise<void> {
  const to = STATE_NAMES[row.state];
  const { userId, name } = actorOf(tx);
  const transition = tx.db.create(IntegrationTransitionRow, {
    integrationId: row.id,
    command,
    fromState: from,
    toState: row.state,
    actorId: userId,
    actorName: name,
    actorRole: role,
    reason,
  });
  await tx.db.insert(IntegrationTransitionRow, Object.assign(transition, { at: () => 'clock_timestamp()' }));
  await tx.db.insert(
    IntegrationEvidenceRow,
    evidence.map((document) => ({ ...document, integrationId: row.id, transitionId: transition.id, handedInById: userId })),
  );
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
  await tellOfStep(tx, row, region, await readFactsOf(tx, row));
}

/** The steps the actor's role may take from here, with what each needs and what still blocks it. */
export async function allowedCommands(ctx: Context, row: IntegrationRow): Promise<AllowedCommand[]> {
  const kampung = await ctx.load.recordItem.load(row.kampungId);
  const roles = rolesAt(ctx.actor, { region: kampung.code, programme: row.programmeCode });
  const facts = await loadFacts(ctx, row);
  return COMMANDS.filter((command) => rolesFor(command, facts, roles).length > 0).map((command) => {
    const rule = COMMAND_RULES[command];
    const needsEvidence = evidenceToHandIn(command, facts);
    const promised = needsEvidence.map((kind) => ({ kind }));
    return {
      command,
      name: rule.name,
      effect: rule.effect,
      needsReason: rule.needsReason,
      needsContact: rule.needsContact,
      needsSection: rule.needsSection ?? false,
      needsEvidence,
      blockedBy: blockers(command, facts, promised),
    };
  });
}

/** What the public sees of an integration: published is this bond, changed is anything about it. */
export async function publicationOf(ctx: Context, row: IntegrationRow): Promise<PublicationStatus> {
  const [{ publication }, entry, bonds] = await Promise.all([
    ctx.load.recordItem.load(row.kampungId),
    ctx.load.entries.load(row.id),
    ctx.load.bonds.load(row.id),
  ]);
  const shouldShow = PUBLIC_STATES.includes(row.state);
  const shown = entry !== null && entry.state === row.state && entry.depth === depthOf(bonds);
  return { ...publication, published: entry !== null, hasUnpublishedChanges: shouldShow ? !shown : entry !== null };
}
