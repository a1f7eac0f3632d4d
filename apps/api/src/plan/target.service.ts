import { rolesWith } from '@simpul/domain/access.ts';
import { checkTarget, METRIC_NAMES, type Target } from '@simpul/domain/target.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { formatDay, formatNumber } from '@simpul/domain/format.ts';
import { may } from '@simpul/domain/access.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal, rowChanged } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { Region } from '../region/region.entity.ts';
import { PlanTaskRow, TargetBaselineRow, TargetRow } from './plan.entity.ts';
import { baselineSql, findTarget, readTarget } from './target.reads.ts';
import type { CloseTargetInput, PlanTarget, SaveTargetInput } from './target.types.ts';

/** Adds a target or changes one. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT. */
export async function saveTarget(ctx: Context, input: SaveTargetInput): Promise<PlanTarget> {
  const { id: given, version, idempotencyKey, ...values } = input;
  const region = await findRegion(ctx, input.regionCode);
  const [role] = rolesWith(ctx.actor, 'plan.edit', { region: region.code });
  if (!role) throw forbidden();
  const problems = checkTarget(values, today());
  const [first] = problems;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, problems);

  const id = await transact(ctx, (tx) =>
    once(tx, idempotencyKey, input, async () => {
      const before = given ? await holdOpen(tx, given, version ?? 0) : null;
      if (before && before.regionCode !== region.code)
        throw badInput(
          'regionCode',
          text('Wilayah target tidak dapat diganti. Buat target baru.', 'The region of a target cannot change. Add a new one.'),
        );
      if (before) await refuseOnceWorkedFor(tx, before.id);
      const row = tx.db.create(
        TargetRow,
        before ? { ...before, ...values, version: before.version + 1 } : { ...values, createdById: actorOf(tx).userId },
      );
      await tx.db.save(TargetRow, row);
      await keepBaseline(tx, row);
      await audit(tx, {
        action: 'plan.target',
        entity: 'target',
        entityId: row.id,
        region: region.code,
        role,
        summary: summaryOf(row, region.name),
        before,
        after: values,
      });
      return row.id;
    }),
  );
  return readTarget(ctx, await findTarget(ctx, id));
}

/** Closes a target; its tasks stay. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT. */
export async function closeTarget(ctx: Context, input: CloseTargetInput): Promise<PlanTarget> {
  const { regionCode } = await findTarget(ctx, input.id);
  const [role] = rolesWith(ctx.actor, 'plan.edit', { region: regionCode });
  if (!role) throw forbidden();
  const reason = input.reason.trim();
  if (reason.length < 10 || reason.length > 500)
    throw badInput('reason', text('Tulis alasannya dalam 10–500 huruf.', 'Say why in 10–500 characters.'));
  await transact(ctx, async (tx) => {
    const row = await holdOpen(tx, input.id, input.version);
    await tx.db.update(TargetRow, { id: row.id }, { closedAt: new Date(), closedReason: reason, version: row.version + 1 });
    await audit(tx, {
      action: 'plan.close',
      entity: 'target',
      entityId: row.id,
      region: regionCode,
      role,
      summary: text(`Target ditutup: ${reason}`, `Target closed: ${reason}`),
    });
  });
  return readTarget(ctx, await findTarget(ctx, input.id));
}

/** An open target in the version that was read, held for a change. */
async function holdOpen(tx: Context, id: string, version: number): Promise<TargetRow> {
  await findTarget(tx, id);
  const row = await tx.db.findOneOrFail(TargetRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row.version !== version) throw rowChanged();
  if (row.closedAt !== null) throw new Refusal('CONFLICT', text('Target ini sudah ditutup.', 'This target is closed.'), 'id');
  return row;
}

/** Tasks rest on the baseline: with any of them it stays as it is. */
async function refuseOnceWorkedFor(tx: Context, targetId: string): Promise<void> {
  if (await tx.db.existsBy(PlanTaskRow, { targetId }))
    throw new Refusal(
      'CONFLICT',
      text(
        'Sudah ada tugas untuk target ini, jadi tidak dapat diubah lagi. Tutup dan buat target baru.',
        'There are tasks for this target, so it cannot change any more. Close it and add a new one.',
      ),
      'id',
    );
}

/** Keeps the level of every kampung on the day of the baseline. */
async function keepBaseline(tx: Context, { id, regionCode, baselineOn }: TargetRow): Promise<void> {
  await tx.db.delete(TargetBaselineRow, { targetId: id });
  const { $, values } = params();
  await tx.db.query(
    `insert into work.target_baseline ("targetId", "kampungId", "levelOrdinal")
     select ${$(id)}::uuid, k.id, k."levelOrdinal" from (${baselineSql(regionCode, baselineOn, baselineOn === today(), $)} and ${IN_FORCE}) k`,
    values,
  );
}

async function findRegion(ctx: Context, code: string): Promise<Region> {
  const region = await ctx.db.findOneBy(Region, { code });
  if (!region || region.endedOn !== null || !may(ctx.actor, 'kampung.read', { region: code })) throw notFound(text('Wilayah', 'Region'));
  if (region.kind === 'DESA' || region.kind === 'KELURAHAN')
    throw badInput(
      'regionCode',
      text('Target berlaku untuk kecamatan atau wilayah yang lebih luas.', 'A target is for a district or a larger region.'),
    );
  return region;
}

const UNIT_SIGNS: Record<Target['unit'], BilingualText> = {
  PERCENT: text('%', '%'),
  COUNT: text(' kampung', ' kampung'),
  PP: text(' poin persen', ' percentage points'),
};

function summaryOf({ metric, unit, value, dueOn }: Target, region: string): BilingualText {
  const line = (language: 'id' | 'en', until: string): string =>
    `${METRIC_NAMES[metric][language]}: ${formatNumber(value, language, 2)}${UNIT_SIGNS[unit][language]}, ${region}, ${until} ${formatDay(dueOn, language)}`;
  return text(line('id', 'sampai'), line('en', 'by'));
}
