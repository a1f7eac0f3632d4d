import { rolesWith } from '@simpul/domain/access.ts';
import { HALF_YEAR_MONTHS, REPORT_RHYTHM_NAMES, type ReportRhythm } from '@simpul/domain/report-state.ts';
import { text } from '@simpul/domain/text.ts';
import type { EntityManager } from 'typeorm';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { Region } from '../region/region.entity.ts';
import { ReportRhythmRow } from './report.entity.ts';

/** Length of the code of a regency such as 63.01. */
const REGENCY = 5;
const regencyOf = (code: string): string | null => (code.length < REGENCY ? null : code.slice(0, REGENCY));

/** Whether the report of a month, an SQL date, is asked for from kampung `k`. */
export const askedForSql = (period: string): string =>
  `(extract(month from ${period}) in (${HALF_YEAR_MONTHS.join(', ')}) or not exists (select from work.report_rhythm h
     where h."regencyCode" = left(k.code, ${REGENCY}) and h.rhythm = 'HALF_YEARLY'))`;

/** How often the regency of a code asks for reports; null above the regencies, where it differs. */
export async function rhythmAt(db: EntityManager, code: string): Promise<ReportRhythm | null> {
  const regencyCode = regencyOf(code);
  if (regencyCode === null) return null;
  return (await db.findOneBy(ReportRhythmRow, { regencyCode }))?.rhythm ?? 'MONTHLY';
}

/** @throws Refusal NOT_FOUND for what is no regency, FORBIDDEN without the right there. */
export async function setRhythm(ctx: Context, regencyCode: string, rhythm: ReportRhythm): Promise<ReportRhythm> {
  const regency = await ctx.db.findOneBy(Region, { code: regencyCode });
  if (!regency || (regency.kind !== 'KABUPATEN' && regency.kind !== 'KOTA')) throw notFound(text('Kabupaten/kota', 'Regency'));
  const [role] = rolesWith(ctx.actor, 'report.rhythm', { region: regencyCode });
  if (!role) throw forbidden();
  await transact(ctx, async (tx) => {
    const before = await rhythmAt(tx.db, regencyCode);
    if (before === rhythm) return;
    await tx.db.upsert(ReportRhythmRow, { regencyCode, rhythm }, ['regencyCode']);
    const { id, en } = REPORT_RHYTHM_NAMES[rhythm];
    await audit(tx, {
      action: 'report.rhythm',
      entity: 'region',
      entityId: regencyCode,
      region: regencyCode,
      role,
      summary: text(`Laporan diminta: ${id.toLowerCase()}`, `Reports are asked for: ${en.toLowerCase()}`),
      before: { rhythm: before },
      after: { rhythm },
    });
  });
  return rhythm;
}
