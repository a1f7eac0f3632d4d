import type { Role } from '@simpul/domain/access.ts';
import { PROFILE_FIELDS, PROFILE_RULES, showValue, type KampungProfile, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { problemsOfProfile, sameValue } from '@simpul/domain/profile-checks.ts';
import { dayIn, DEFAULT_TIME_ZONE, formatInstant } from '@simpul/domain/format.ts';
import { choicesOf, type Lists } from '@simpul/domain/reference.ts';
import { text } from '@simpul/domain/text.ts';
import { In } from 'typeorm';
import { dropDraft } from '../draft/draft.service.ts';
import { rolesAtKampung } from './rights.ts';
import { audit, AuditRow, nameOfActorRole } from '../platform/audit.ts';
import { type Context } from '../platform/context.ts';
import { notFound, Refusal, type FieldRefusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { codesOf, KampungRow } from './kampung.entity.ts';
import type { EditProfileInput, RestoreProfileValueInput, ValueChange } from './profile.types.ts';

const KAMPUNG = text('Kampung', 'Kampung');
const EDIT = 'kampung.edit';

type ProfileEdit = Omit<EditProfileInput, 'changes'> & { changes: Partial<KampungProfile> };

/**
 * Changes fields of a profile. Of two people at once both are kept while they change different
 * fields; where they change the same one, the second is told which, by whom, and nothing is written.
 * @throws Refusal BAD_USER_INPUT or CONFLICT with one sentence per field.
 */
export async function editProfile(ctx: Context, input: ProfileEdit): Promise<KampungRow> {
  const [role] = rolesAtKampung(ctx, 'kampung.edit', input.code);
  const given = PROFILE_FIELDS.filter((field) => input.changes[field] !== undefined);

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // Rows that point to the kampung may still come in beside it.
      const row = await tx.db.findOne(KampungRow, { where: { code: input.code }, lock: { mode: 'for_no_key_update' } });
      if (!row) throw notFound(KAMPUNG);
      const changed = given.filter((field) => !sameValue(row[field], input.changes[field]));
      refuseOverwriting(await changesSince(tx, row, input.version), changed);
      const after = pick(input.changes, changed);
      refuseProblems({ ...row, ...after }, changed, choicesOf(await ctx.load.lists.load(row.code), row));
      await dropDraft(tx, 'PROFILE', row.code);
      if (changed.length === 0) return;

      const confirmedOn = { ...row.confirmedOn, ...daysOf(changed) };
      await tx.db.update(KampungRow, { id: row.id }, { ...after, confirmedOn, version: row.version + 1 });
      await audit(tx, {
        action: EDIT,
        entity: 'kampung',
        entityId: row.code,
        region: row.code,
        role,
        summary: summaryOf(changed, role),
        before: pick(row, changed),
        after,
      });
      await refreshSummaries(tx.db, [row.code]);
    }),
  );
  return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
}

/** Writes again what a field held before one change of it. @throws Refusal as an edit does. */
export async function restoreProfileValue(ctx: Context, input: RestoreProfileValueInput): Promise<KampungRow> {
  rolesAtKampung(ctx, 'kampung.edit', input.code);
  const record = await ctx.db.findOneBy(KampungRow, { code: input.code });
  const change =
    record && /^\d{1,18}$/.test(input.changeId)
      ? await ctx.db.findOneBy(AuditRow, { id: input.changeId, entity: 'kampung', entityId: In(codesOf(record)), action: EDIT })
      : null;
  const before: Partial<KampungProfile> = change?.before ?? {};
  const value = before[input.field];
  if (value === undefined) throw notFound(text('Nilai sebelumnya', 'The earlier value'));
  const { code, version, idempotencyKey = null } = input;
  return editProfile(ctx, { code, version, changes: { [input.field]: value }, idempotencyKey });
}

/** Every change of one value, newest first. The caller has seen the record. */
export async function valueHistory(ctx: Context, record: KampungRow, field: ProfileField, limit: number): Promise<ValueChange[]> {
  const rows = await ctx.db
    .createQueryBuilder(AuditRow, 'a')
    .where('a.entity = :entity and a."entityId" = any(:codes) and a.action = :action and jsonb_exists(a.after, :field)', {
      entity: 'kampung',
      codes: codesOf(record),
      action: EDIT,
      field,
    })
    .orderBy('a.id', 'DESC')
    .limit(limit)
    .getMany();
  const lists = await ctx.load.lists.load(record.code);
  return rows.map(({ id, at, actorName, actorRole, before, after }) => ({
    id,
    at,
    actorName,
    actorRole: nameOfActorRole({ actorRole }),
    before: wordsOf(field, before, lists),
    after: wordsOf(field, after, lists),
  }));
}

/** The edits that came after the version somebody has read: each raised it by one. */
async function changesSince(tx: Context, row: KampungRow, version: number): Promise<AuditRow[]> {
  if (version > row.version || version < 1) {
    throw new Refusal(
      'CONFLICT',
      text(`Versi ${version} tidak ada; yang terbaru ${row.version}.`, `There is no version ${version}; the latest is ${row.version}.`),
      'version',
    );
  }
  if (version === row.version) return [];
  return tx.db.find(AuditRow, {
    where: { entity: 'kampung', entityId: In(codesOf(row)), action: EDIT },
    order: { id: 'DESC' },
    take: row.version - version,
  });
}

function refuseOverwriting(since: readonly AuditRow[], changed: readonly ProfileField[]): void {
  const fields = changed.flatMap((field): FieldRefusal[] => {
    const other = since.find(({ after }) => after !== null && field in after);
    if (!other) return [];
    const at = other.at.toISOString();
    return [
      {
        field,
        text: text(
          `${other.actorName} mengubahnya pada ${formatInstant(at, 'id')}.`,
          `${other.actorName} changed it on ${formatInstant(at, 'en')}.`,
        ),
      },
    ];
  });
  if (fields.length === 0) return;
  const names = fields.map(({ field }) => PROFILE_RULES[field as ProfileField].name);
  throw new Refusal(
    'CONFLICT',
    text(
      `Sementara Anda mengisi, orang lain mengubah: ${names.map(({ id }) => id).join(', ')}.`,
      `While you were typing, somebody else changed: ${names.map(({ en }) => en).join(', ')}.`,
    ),
    fields[0]?.field,
    fields,
  );
}

function refuseProblems(profile: KampungProfile, changed: readonly ProfileField[], choices: Lists): void {
  const [first, ...others] = problemsOfProfile(profile, changed, today(), choices);
  if (!first) return;
  const fields = [first, ...others].map(({ field, problem }) => ({ field, text: problem }));
  throw new Refusal('BAD_USER_INPUT', first.problem, first.field, fields);
}

const pick = (from: Partial<KampungProfile>, fields: readonly ProfileField[]): Partial<KampungProfile> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));

/** Entered or confirmed today, at the place of work. */
export const daysOf = (fields: readonly ProfileField[]): KampungRow['confirmedOn'] =>
  Object.fromEntries(fields.map((field) => [field, dayIn(DEFAULT_TIME_ZONE, new Date())]));

const wordsOf = (field: ProfileField, values: object | null, lists: Lists) =>
  showValue(field, (values as KampungProfile | null)?.[field] ?? null, lists);

/** The village itself enters its profile; whoever else does it, does it on behalf of the village. */
function summaryOf(changed: readonly ProfileField[], role: Role) {
  const names = changed.map((field) => PROFILE_RULES[field].name);
  const isOwn = role === 'POKJA_OPERATOR' || role === 'PEMDES';
  return text(
    `Profil diubah${isOwn ? '' : ' atas nama kampung'}: ${names.map(({ id }) => id).join(', ')}`,
    `Profile changed${isOwn ? '' : ' on behalf of the kampung'}: ${names.map(({ en }) => en).join(', ')}`,
  );
}
