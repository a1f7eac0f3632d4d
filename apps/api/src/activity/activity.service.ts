import { may, type Role } from '@simpul/domain/access.ts';
import { problemsOfActivity, titleOf } from '@simpul/domain/activity-input.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { In, IsNull, Not } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { UploadRow } from '../file/upload.entity.ts';
import { tellAfterActivity } from '../integration/integration.waiting.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { inTrash, isGone } from '../platform/trash.ts';
import { isUuid } from '../platform/uuid.ts';
import { transact } from '../platform/transact.ts';
import { ProgrammeRow } from '../programme/programme.entity.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { ActivityRow, type StoredPhoto } from './activity.entity.ts';
import type { ActivityMove, MoveActivityInput, SaveActivityInput } from './activity.types.ts';

const ACTIVITY = text('Kegiatan', 'Activity');

/** The activities of a kampung that the caller has seen, or those of its trash; newest first. */
export const listActivities = (ctx: Context, kampungId: string, isTrash: boolean, limit: number): Promise<ActivityRow[]> =>
  ctx.db.find(ActivityRow, {
    where: { kampungId, deletedAt: inTrash(isTrash) },
    order: { heldOn: 'DESC', id: 'ASC' },
    take: limit,
  });

/** Adds or changes an activity; a new one is a draft. @throws Refusal with one sentence per wrong field. */
export async function saveActivity(ctx: Context, input: SaveActivityInput): Promise<ActivityRow> {
  const [role] = rolesAtKampung(ctx, 'activity.write', input.kampung);
  const { heldOn, familyFunction, agencies, programmes, inpresActivity = null, photos } = input;
  const participants = input.participants.map(({ group, count }) => ({ group, count }));
  const values = { ...input, inpresActivity, place: input.place.trim(), description: input.description.trim() };
  const known = await ctx.db.countBy(ProgrammeRow, { code: In(programmes) });
  if (known !== new Set(programmes).size)
    throw badInput('programmes', text('Ada program yang tidak dikenal.', 'There is an unknown programme.'));

  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const kampung = await tx.db.findOneBy(KampungRow, { code: input.kampung });
      if (!kampung) throw notFound(text('Kampung', 'Kampung'));
      const before = input.id ? await lockedActivity(tx, input.id, kampung.id) : null;
      if (before && before.version !== input.version) throw changedMeanwhile();
      const choices = choicesOf(await ctx.load.lists.load(kampung.code), before);
      const fields = problemsOfActivity(values, today(), choices).map(({ field, problem }) => ({ field, text: problem }));
      if (fields[0]) throw new Refusal('BAD_USER_INPUT', fields[0].text, fields[0].field, fields);
      const written = {
        title: titleOf(values),
        heldOn,
        place: values.place,
        description: values.description,
        familyFunction,
        agencies,
        programmes,
        inpresActivity,
        participants,
        photos: await storedPhotos(tx, kampung.id, photos, before?.photos ?? []),
      };
      const row = tx.db.create(ActivityRow, { ...written, kampungId: kampung.id, state: 'DRAF', sampleData: kampung.sampleData });
      if (before) await tx.db.update(ActivityRow, { id: before.id }, { ...written, version: before.version + 1 });
      else await tx.db.insert(ActivityRow, row);
      await record(
        tx,
        { id: before?.id ?? row.id, code: kampung.code, role, title: written.title },
        before ? 'change' : 'add',
        before,
        written,
      );
      await refreshSummaries(tx.db, [kampung.code]);
      await tellAfterActivity(tx, kampung, [...programmes, ...(before?.programmes ?? [])]);
      return before?.id ?? row.id;
    }),
  );
  return ctx.db.findOneByOrFail(ActivityRow, { id });
}

/** Shows, hides, removes or brings back. Showing and hiding of others' activities is moderation. @throws Refusal. */
export async function moveActivity(ctx: Context, { id, move, reason }: MoveActivityInput): Promise<ActivityRow> {
  const found = isUuid(id) ? await ctx.db.findOneBy(ActivityRow, { id }) : null;
  const kampung = found && (await ctx.db.findOneBy(KampungRow, { id: found.kampungId }));
  if (!found || !kampung || !may(ctx.actor, 'kampung.read', { region: kampung.code })) throw notFound(ACTIVITY);
  const [role] = rolesAtKampung(ctx, move === 'HIDE' ? 'activity.moderate' : 'activity.write', kampung.code);
  const problem = move === 'HIDE' ? problemOfReason(reason ?? '') : null;
  if (problem) throw badInput('reason', problem);

  await transact(ctx, async (tx) => {
    const row = await lockedActivity(tx, id, kampung.id);
    // What was hidden by a moderator is shown again by one alone.
    if (move === 'SHOW' && row.state === 'DISEMBUNYIKAN') rolesAtKampung(tx, 'activity.moderate', kampung.code);
    const change = CHANGES[move](reason ?? '');
    await tx.db.update(ActivityRow, { id }, { ...change, version: row.version + 1 });
    await record(tx, { id, code: kampung.code, role, title: row.title }, move, null, { reason: reason ?? null });
    // The kampung is held by now, as it is by whoever changes its integrations: neither waits for the other's rows.
    await refreshSummaries(tx.db, [kampung.code]);
    await tellAfterActivity(tx, kampung, row.programmes);
  });
  return ctx.db.findOneByOrFail(ActivityRow, { id });
}

const CHANGES: Record<ActivityMove, (reason: string) => Partial<Pick<ActivityRow, 'state' | 'hiddenReason' | 'deletedAt'>>> = {
  SHOW: () => ({ state: 'TAMPIL', hiddenReason: null }),
  HIDE: (reason) => ({ state: 'DISEMBUNYIKAN', hiddenReason: reason.trim() }),
  REMOVE: () => ({ deletedAt: new Date() }),
  RESTORE: () => ({ deletedAt: null }),
};

async function lockedActivity(tx: Context, id: string, kampungId: string): Promise<ActivityRow> {
  const row = isUuid(id) ? await tx.db.findOne(ActivityRow, { where: { id, kampungId }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row || isGone(row)) throw notFound(ACTIVITY);
  return row;
}

const changedMeanwhile = () =>
  new Refusal(
    'CONFLICT',
    text(
      'Kegiatan ini sudah diubah orang lain. Muat yang terbaru, lalu ulangi.',
      'Somebody else has changed this activity. Load the latest and try again.',
    ),
    'version',
  );

/** Pictures are this kampung's own uploads, or stand in the activity already. */
async function storedPhotos(
  tx: Context,
  kampungId: string,
  given: SaveActivityInput['photos'],
  already: readonly StoredPhoto[],
): Promise<StoredPhoto[]> {
  // Held, so that nobody clears them away as unused meanwhile.
  const uploads = await tx.db.find(UploadRow, {
    where: { key: In(given.map(({ key }) => key)), kampungId, width: Not(IsNull()) },
    lock: { mode: 'for_key_share' },
  });
  return given.map(({ key, alt, caption, moment }) => {
    const size = uploads.find((upload) => upload.key === key) ?? already.find((photo) => photo.key === key);
    if (!size?.width || !size.height)
      throw badInput('photos', text('Ada foto yang belum selesai diunggah.', 'A photo has not been uploaded yet.'));
    const words = alt.trim();
    const below = caption.trim();
    return {
      key,
      width: size.width,
      height: size.height,
      alt: text(words || 'Foto kegiatan', words || 'Photo of the activity'),
      caption: below === '' ? null : text(below, below),
      moment,
    };
  });
}

const VERBS: Record<ActivityMove | 'add' | 'change', BilingualText> = {
  add: text('ditambahkan', 'added'),
  change: text('diubah', 'changed'),
  SHOW: text('ditampilkan', 'shown'),
  HIDE: text('disembunyikan', 'hidden'),
  REMOVE: text('dihapus', 'removed'),
  RESTORE: text('dipulihkan', 'brought back'),
};

const record = (
  tx: Context,
  { id, code, role, title }: { id: string; code: string; role: Role; title: string },
  verb: keyof typeof VERBS,
  before: object | null,
  after: object,
): Promise<void> =>
  audit(tx, {
    action: `activity.${verb.toLowerCase()}`,
    entity: 'kampung',
    entityId: code,
    region: code,
    role,
    summary: text(`Kegiatan «${title}» ${VERBS[verb].id}`, `Activity “${title}” ${VERBS[verb].en}`),
    before,
    after: { id, ...after },
  });
