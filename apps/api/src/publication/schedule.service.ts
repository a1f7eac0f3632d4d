import { rolesWith } from '@simpul/domain/access.ts';
import { formatInstant } from '@simpul/domain/format.ts';
import { text } from '@simpul/domain/text.ts';
import type { DataSource } from 'typeorm';
import { actorOfPerson } from '../identity/session.service.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import type { SchedulePublicationInput } from './publication.inputs.ts';
import { publishInTransaction } from './publication.service.ts';
import { ScheduleRow } from './schedule.entity.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** Plans a publication; a plan made before gives way. @throws Refusal for a time that is past or far away. */
export async function schedulePublication(ctx: Context, input: SchedulePublicationInput): Promise<string> {
  const [role] = rolesAtKampung(ctx, 'kampung.publish', input.code);
  const wait = input.dueAt.getTime() - Date.now();
  if (!(wait > 0 && wait <= YEAR_MS)) {
    throw badInput('dueAt', text('Pilih waktu mulai sekarang sampai satu tahun ke depan.', 'Choose a time from now to one year ahead.'));
  }
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await tx.db.upsert(ScheduleRow, { code: input.code, dueAt: input.dueAt, personId: actorOf(ctx).userId }, ['code']);
      const at = input.dueAt.toISOString();
      await audit(tx, {
        action: 'kampung.schedule',
        entity: 'kampung',
        entityId: input.code,
        region: input.code,
        role,
        summary: text(`Publikasi dijadwalkan ${formatInstant(at, 'id')}`, `Publication planned for ${formatInstant(at, 'en')}`),
        after: { dueAt: at },
      });
      return input.code;
    }),
  );
}

/** Drops the plan; true also when there was none. */
export async function cancelScheduledPublication(ctx: Context, code: string): Promise<string> {
  const [role] = rolesAtKampung(ctx, 'kampung.publish', code);
  await transact(ctx, async (tx) => {
    const { affected } = await tx.db.delete(ScheduleRow, { code });
    if (affected === 0) return;
    await audit(tx, {
      action: 'kampung.unschedule',
      entity: 'kampung',
      entityId: code,
      region: code,
      role,
      summary: text('Jadwal publikasi dibatalkan', 'Planned publication cancelled'),
    });
  });
  return code;
}

/**
 * Makes the publications whose time has come, each in its own transaction; several processes take
 * turns. Whoever asked must still have the right: otherwise the plan is dropped and the trail says so.
 * @returns how many were made
 */
export async function publishDue(dataSource: DataSource): Promise<number> {
  let made = 0;
  for (;;) {
    const next = await dataSource.transaction(async (db) => {
      const [[row]] = await db.query<[ScheduleRow[], number]>(
        'delete from work.publication_schedule where code = (select code from work.publication_schedule where "dueAt" <= now() order by "dueAt" limit 1 for update skip locked) returning *',
      );
      if (!row) return 'NONE';
      const actor = await actorOfPerson(db, row.personId);
      const [role] = rolesWith(actor, 'kampung.publish', { region: row.code });
      const tx = { db, actor, requestId: 'schedule', address: 'schedule' };
      if (actor && role) {
        await publishInTransaction(tx, row.code, role);
        return 'MADE';
      }
      return 'DROPPED';
    });
    if (next === 'NONE') return made;
    if (next === 'MADE') made += 1;
  }
}
