import { may } from '@simpul/domain/access.ts';
import { problemOfCoverAlt } from '@simpul/domain/activity-input.ts';
import { text } from '@simpul/domain/text.ts';
import { IsNull, Not } from 'typeorm';
import { ActivityRow } from '../activity/activity.entity.ts';
import { UploadRow } from '../file/upload.entity.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import type { SetCoverInput } from './cover.types.ts';
import { KampungRow, type StoredCover } from './kampung.entity.ts';
import { rolesAtKampung } from './rights.ts';

/** Chooses the photo at the head of the public page, or leaves it to the latest one. @throws Refusal. */
export async function setCover(ctx: Context, { kampung: code, key = null, activity = null, alt }: SetCoverInput): Promise<KampungRow> {
  // Who may hide activities may also take a cover off.
  const right = key === null && may(ctx.actor, 'activity.moderate', { region: code }) ? 'activity.moderate' : 'activity.write';
  const [role] = rolesAtKampung(ctx, right, code);
  const problem = key === null ? null : problemOfCoverAlt(alt);
  if (problem) throw badInput('alt', problem);
  await transact(ctx, async (tx) => {
    const [held] = await lockKampung(tx.db, [code]);
    if (!held) throw notFound(text('Kampung', 'Kampung'));
    const { cover: before } = await tx.db.findOneByOrFail(KampungRow, { id: held.id });
    const cover = key === null ? null : await photoFor(tx, held.id, key, activity, alt.trim());
    await tx.db.update(KampungRow, { id: held.id }, { cover });
    await audit(tx, {
      action: 'kampung.cover',
      entity: 'kampung',
      entityId: code,
      region: code,
      role,
      summary: cover
        ? text(`Sampul dipilih: ${cover.alt.id}`, `Cover chosen: ${cover.alt.en}`)
        : text('Sampul dilepas: foto terbaru dipakai', 'Cover taken off: the latest photo is used'),
      before: { cover: before },
      after: { cover },
    });
    await refreshSummaries(tx.db, [code]);
  });
  return ctx.db.findOneByOrFail(KampungRow, { code });
}

/** A photo of a shown activity of this kampung, or this kampung's own upload. @throws Refusal. */
async function photoFor(tx: Context, kampungId: string, key: string, activityId: string | null, words: string): Promise<StoredCover> {
  const alt = text(words, words);
  if (activityId !== null) {
    const row = isUuid(activityId)
      ? await tx.db.findOneBy(ActivityRow, { id: activityId, kampungId, state: 'TAMPIL', deletedAt: IsNull() })
      : null;
    const photo = row?.photos.find((one) => one.key === key);
    if (!photo) throw badInput('key', text('Foto ini tidak ada pada kegiatan yang tampil.', 'No activity that is shown has this photo.'));
    return { key, width: photo.width, height: photo.height, alt, activityId };
  }
  // Otherwise a photo would stay public although its activity was hidden.
  const [used] = await tx.db.query<unknown[]>(
    `select 1 from work.activity where "kampungId" = $1 and photos @> jsonb_build_array(jsonb_build_object('key', $2::text)) limit 1`,
    [kampungId, key],
  );
  // Held, so that nobody clears it away as unused meanwhile.
  const upload = await tx.db.findOne(UploadRow, {
    where: { key, kampungId, kind: 'PHOTO', width: Not(IsNull()) },
    lock: { mode: 'for_key_share' },
  });
  if (used) throw badInput('activity', text('Sebutkan kegiatan foto ini.', 'Name the activity of this photo.'));
  if (!upload?.width || !upload.height)
    throw badInput('key', text('Foto ini belum selesai diunggah.', 'This photo has not been uploaded yet.'));
  return { key, width: upload.width, height: upload.height, alt, activityId: null };
}
