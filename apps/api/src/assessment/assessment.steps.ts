import { rolesAt, type Role } from '@simpul/domain/access.ts';
import {
  ASSESSMENT_COMMANDS,
  ASSESSMENT_RULES,
  ASSESSMENT_STATE_NAMES,
  assessmentRolesFor,
  isCancelOfRevision,
  isOwnWork,
  problemOfRemark,
  type AssessmentCommand,
  type AssessmentHands,
} from '@simpul/domain/assessment-life.ts';
import { text } from '@simpul/domain/text.ts';
import { tellOfAssessment } from '../notification/tell.assessment.ts';
import { lockKampung } from '../publication/summary.ts';
import { audit, type Actions } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, Refusal, rowChanged } from '../platform/errors.ts';
import { AssessmentRow, AssessmentTransitionRow } from './assessment.entity.ts';
import type { FoundAssessment } from './assessment.found.ts';

export type HeldAssessment = { row: AssessmentRow; role: Role; reason: string | null };

/**
 * Holds an assessment for a step and says in which role the actor may take it. Call it first in the
 * transaction; then write what belongs to the step, and end with `recordStep`.
 * @throws Refusal FORBIDDEN for a foreign role or one's own work, CONFLICT for another state or version,
 *   BAD_USER_INPUT at `reason`.
 */
export async function holdForStep(
  tx: Context,
  { row: { id }, region }: FoundAssessment,
  { command, version, reason }: { command: AssessmentCommand; version: number; reason?: string | null },
): Promise<HeldAssessment> {
  // The kampung is held first, as by everybody who writes about it.
  await lockKampung(tx.db, [region]);
  const row = await tx.db.findOneOrFail(AssessmentRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
  const role = roleForStep(tx, command, row, region);
  if (row.version !== version) throw rowChanged();
  return { row, role, reason: ASSESSMENT_RULES[command].needsReason || reason ? checkRemark('reason', reason ?? '') : null };
}

function roleForStep(ctx: Context, command: AssessmentCommand, row: AssessmentRow, region: string): Role {
  const rule = ASSESSMENT_RULES[command];
  const roles = rolesAt(ctx.actor, { region });
  if (!roles.some((role) => rule.roles.includes(role))) throw forbidden();
  if (isOwnWork(command, row, actorOf(ctx).userId)) throw new Refusal('FORBIDDEN', OWN_WORK);
  if (isCancelOfRevision(command, row.revision))
    throw new Refusal(
      'CONFLICT',
      text(
        'Revisi tidak dibatalkan: tingkat yang terbit tetap berlaku sampai revisinya ditetapkan.',
        'A revision is not cancelled: the published level holds until the revision is decided.',
      ),
      'command',
    );
  const [role] = assessmentRolesFor(command, row.state, roles);
  if (role) return role;
  const state = ASSESSMENT_STATE_NAMES[row.state];
  throw new Refusal(
    'CONFLICT',
    text(
      `«${rule.name.id}» tidak dapat dilakukan dengan peran Anda saat penilaian ${state.id.toLowerCase()}.`,
      `"${rule.name.en}" cannot be done in your role while the assessment is ${state.en.toLowerCase()}.`,
    ),
    'command',
  );
}

export const OWN_WORK = text(
  'Anda sudah menangani penilaian ini pada langkah sebelumnya: pemeriksaan, verifikasi, dan penetapan masing-masing oleh orang lain.',
  'You have handled this assessment in an earlier step: checking, verifying and deciding are each done by somebody else.',
);

/** @throws Refusal at the field for a text that says nothing, is too long, or carries a number of a person */
export function checkRemark(field: string, written: string): string {
  const body = written.trim();
  const problem = problemOfRemark(body);
  if (problem) throw badInput(field, problem);
  return body;
}

/** Moves a held assessment by a command, with what the step changes besides: the row, the timeline, the audit line, and whom it concerns next. */
export async function recordStep(
  tx: Actions,
  { row, role, reason }: HeldAssessment,
  {
    command,
    region,
    changes = {},
    byClock = false,
  }: {
    command: AssessmentCommand;
    region: string;
    changes?: Partial<AssessmentRow>;
    /** True for what the calendar did. */ byClock?: boolean;
  },
): Promise<AssessmentRow> {
  const actor = byClock ? CLOCK : actorOf(tx);
  const after = { ...row, ...changes, state: ASSESSMENT_RULES[command].to, version: row.version + 1 };
  await tx.db.update(AssessmentRow, { id: row.id }, { ...changes, state: after.state, version: after.version });
  await writeTransition(tx, {
    assessmentId: row.id,
    command,
    fromState: row.state,
    toState: after.state,
    actorId: actor.userId,
    actorName: actor.name,
    actorRole: byClock ? null : role,
    reason,
    version: after.version,
  });
  const words = ASSESSMENT_STATE_NAMES[after.state];
  await audit(tx, {
    action: `assessment.${command.toLowerCase()}`,
    entity: 'assessment',
    entityId: row.id,
    region,
    role,
    summary: text(`Penilaian: ${words.id.toLowerCase()}`, `Assessment: ${words.en.toLowerCase()}`),
    before: { state: row.state },
    after: { state: after.state, reason },
  });
  await tellOfAssessment(tx, after, region);
  return after;
}

/** Stands in the timeline where nobody took the step. */
const CLOCK = { userId: null, name: 'Jadwal terbit' };

type NewStep = Omit<AssessmentTransitionRow, 'id' | 'at' | 'version'> & { version?: number };

/** Adds a row to the timeline, at the time of the clock: two steps of one transaction keep their order. */
export async function writeTransition(tx: Pick<Context, 'db'>, step: NewStep): Promise<void> {
  const row = tx.db.create(AssessmentTransitionRow, step);
  await tx.db.insert(AssessmentTransitionRow, Object.assign(row, { at: () => 'clock_timestamp()' }));
}

/** The steps that the actor may take from here. */
export function allowedSteps(
  ctx: Context,
  row: AssessmentHands & Pick<AssessmentRow, 'state' | 'revision'>,
  region: string,
): AssessmentCommand[] {
  const { userId } = actorOf(ctx);
  const roles = rolesAt(ctx.actor, { region });
  return ASSESSMENT_COMMANDS.filter(
    (command) =>
      assessmentRolesFor(command, row.state, roles).length > 0 &&
      !isOwnWork(command, row, userId) &&
      !isCancelOfRevision(command, row.revision),
  );
}
