import { CONFIRMABLE } from '@simpul/domain/data-quality-tasks.ts';
import { PROFILE_RULES } from '@simpul/domain/kampung-profile.ts';
import { text } from '@simpul/domain/text.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { daysOf } from '../kampung/profile.service.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound, rowChanged } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { refreshSummaries } from '../publication/summary.ts';
import type { ConfirmValuesInput } from './quality.types.ts';

/**
 * Somebody who knows the kampung says that values still hold: they count from today on, and nothing of them changes.
 * @throws Refusal BAD_USER_INPUT at `fields`; CONFLICT when the profile has changed since
 */
export async function confirmValues(ctx: Context, input: ConfirmValuesInput): Promise<KampungRow> {
  const [role] = rolesAtKampung(ctx, 'kampung.edit', input.code);
  const fields = [...new Set(input.fields)];
  if (fields.length === 0) throw badInput('fields', text('Pilih nilai yang masih benar.', 'Choose the values that still hold.'));
  const endless = fields.find((field) => !CONFIRMABLE.includes(field));
  if (endless) {
    const { id, en } = PROFILE_RULES[endless].name;
    throw badInput('fields', text(`${id} tidak perlu dipastikan.`, `${en} needs no confirmation.`));
  }
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await tx.db.findOne(KampungRow, { where: { code: input.code }, lock: { mode: 'for_no_key_update' } });
      if (!row) throw notFound(text('Kampung', 'Kampung'));
      if (row.version !== input.version) throw rowChanged();
      const empty = fields.find((field) => row[field] === null);
      if (empty) {
        const { id, en } = PROFILE_RULES[empty].name;
        throw badInput('fields', text(`${id} belum diisi; isi dahulu.`, `${en} is not filled in; fill it in first.`));
      }
      const confirmed = daysOf(fields);
      const names = fields.map((field) => PROFILE_RULES[field].name);
      await tx.db.update(KampungRow, { id: row.id }, { confirmedOn: { ...row.confirmedOn, ...confirmed } });
      await audit(tx, {
        action: 'kampung.confirm',
        entity: 'kampung',
        entityId: row.code,
        region: row.code,
        role,
        summary: text(`Masih benar: ${names.map(({ id }) => id).join(', ')}`, `Still holds: ${names.map(({ en }) => en).join(', ')}`),
        before: Object.fromEntries(fields.map((field) => [field, row.confirmedOn[field] ?? null])),
        after: confirmed,
      });
      await refreshSummaries(tx.db, [row.code]);
    }),
  );
  return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
}
