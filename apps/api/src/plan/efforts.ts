import { may, rolesWith } from '@simpul/domain/access.ts';
import { checkEfforts, effortsFor, type EffortTable } from '@simpul/domain/effort.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { text } from '@simpul/domain/text.ts';
import type { EntityManager } from 'typeorm';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, notFound, Refusal, rowChanged } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { Region } from '../region/region.entity.ts';
import { EffortTableRow } from './plan.entity.ts';
import type { RegencyEfforts, SaveEffortsInput } from './efforts.types.ts';

/** Length of the code of a regency such as 63.01. */
const REGENCY = 5;
export const regencyOf = (code: string): string => code.slice(0, REGENCY);

/** What steps take where a kampung lies, for a rubric. */
export async function effortsAt(db: EntityManager, code: string, rubric: Rubric): Promise<EffortTable> {
  return effortsFor(rubric, await db.findOneBy(EffortTableRow, { regencyCode: regencyOf(code) }));
}

/**
 * The effort table of a regency beside what finished tasks there really took.
 * @throws Refusal NOT_FOUND for what is no regency, or one outside the actor's scope.
 */
export async function readEfforts(ctx: Context, regencyCode: string): Promise<RegencyEfforts> {
  await findRegency(ctx, regencyCode);
  const { rubric } = await ctx.load.catalogue.load('CURRENT');
  const own = await ctx.db.findOneBy(EffortTableRow, { regencyCode });
  const table = effortsFor(rubric, own);
  const spent = await readSpent(ctx.db, regencyCode);
  const indicators = rubric.indices.flatMap(({ indicators: list }) => list);
  return {
    regencyCode,
    isOwn: own !== null,
    version: own?.version ?? 0,
    rupiahPerDay: table.rupiahPerDay,
    fillDays: table.fillDays,
    fillRupiah: table.fillRupiah,
    steps: table.steps.map((step) => ({
      ...step,
      indicatorName: indicators.find(({ code }) => code === step.indicatorCode)?.name ?? text(step.indicatorCode, step.indicatorCode),
      ...(spent.get(`${step.indicatorCode} ${step.toScore}`) ?? { doneCount: 0, meanDays: null, meanRupiah: null }),
    })),
    viewerCanEdit: may(ctx.actor, 'plan.effort', { region: regencyCode }),
  };
}

type Spent = { doneCount: number; meanDays: number | null; meanRupiah: number | null };

/** Only tasks of one single step compare with a row of the table. */
async function readSpent(db: EntityManager, regencyCode: string): Promise<Map<string, Spent>> {
  const rows = await db.query<(Spent & { key: string })[]>(
    `select t."indicatorCode" || ' ' || t."toScore" as key, count(*)::int as "doneCount",
       round(avg(t."spentDays")::numeric, 1)::float8 as "meanDays", round(avg(t."spentRupiah"))::float8 as "meanRupiah"
     from work.plan_task t join work.kampung k on k.id = t."kampungId"
     where t.state = 'SELESAI' and t.kind = 'RAISE' and t."toScore" = t."fromScore" + 1 and starts_with(k.code, $1 || '.') group by 1`,
    [regencyCode],
  );
  return new Map(rows.map(({ key, ...spent }) => [key, spent]));
}

/** Sets what steps take in a regency. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT for an older version. */
export async function saveEfforts(ctx: Context, input: SaveEffortsInput): Promise<RegencyEfforts> {
  const { regencyCode, version, ...table } = input;
  const regency = await findRegency(ctx, regencyCode);
  const [role] = rolesWith(ctx.actor, 'plan.effort', { region: regencyCode });
  if (!role) throw forbidden();
  const steps = input.steps.map(({ indicatorCode, toScore, days, rupiah, months }) => ({ indicatorCode, toScore, days, rupiah, months }));
  const { rubric } = await readCatalogue(ctx.db);
  checkSteps(rubric, { ...table, steps });
  await transact(ctx, async (tx) => {
    const before = await tx.db.findOne(EffortTableRow, { where: { regencyCode }, lock: { mode: 'pessimistic_write' } });
    if ((before?.version ?? 0) !== version) throw rowChanged();
    const row = { regencyCode, rupiahPerDay: input.rupiahPerDay, fillDays: input.fillDays, fillRupiah: input.fillRupiah, steps };
    if (before) await tx.db.update(EffortTableRow, { regencyCode }, { ...row, version: version + 1 });
    else await tx.db.insert(EffortTableRow, row);
    await audit(tx, {
      action: 'plan.effort',
      entity: 'region',
      entityId: regencyCode,
      region: regencyCode,
      role,
      summary: text(`Tabel upaya ${regency.name} diubah`, `Effort table of ${regency.name} changed`),
      before,
      after: row,
    });
  });
  return readEfforts(ctx, regencyCode);
}

function checkSteps(rubric: Rubric, table: EffortTable): void {
  const known = new Set(effortsFor(rubric, null).steps.map(({ indicatorCode, toScore }) => `${indicatorCode} ${toScore}`));
  const strange = table.steps.filter(({ indicatorCode, toScore }) => !known.has(`${indicatorCode} ${toScore}`));
  const problems = [
    ...checkEfforts(table),
    ...strange.map(({ indicatorCode, toScore }) => ({
      field: `${indicatorCode}.${toScore}`,
      text: text(
        `Aturan yang berlaku tidak punya langkah ${indicatorCode} ke ${toScore}.`,
        `The rule in force has no step ${indicatorCode} to ${toScore}.`,
      ),
    })),
  ];
  const [first] = problems;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, problems);
}

async function findRegency(ctx: Context, code: string): Promise<Region> {
  const regency = await ctx.db.findOneBy(Region, { code });
  const isRegency = regency?.kind === 'KABUPATEN' || regency?.kind === 'KOTA';
  if (!isRegency || !may(ctx.actor, 'kampung.read', { region: code })) throw notFound(text('Kabupaten/kota', 'Regency'));
  return regency;
}
