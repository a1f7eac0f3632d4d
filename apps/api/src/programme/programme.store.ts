import type { Role } from '@simpul/domain/access.ts';
import type { ProgrammeUse } from '@simpul/domain/programme-checks.ts';
import { changedParts, PROGRAMME_FIELDS, type ProgrammeValues, type RegencyValues } from '@simpul/domain/programme-values.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { DesignationRow } from './designation.entity.ts';
import { ProgrammeVersionRow, type ProgrammeRow, type StoredProgramme } from './programme.entity.ts';

/** What a row says that its owner may write, and nothing else. */
export const valuesOf = (row: ProgrammeRow): ProgrammeValues =>
  // Object.fromEntries forgets the keys' type.
  Object.fromEntries(PROGRAMME_FIELDS.map((field) => [field, row[field]])) as ProgrammeValues;

export const storedOf = (row: ProgrammeRow): StoredProgramme => ({ ...valuesOf(row), withdrawnReason: row.withdrawnReason });

/** Designations that name a level, also former ones: their history must stay readable. */
export async function levelUse(ctx: Pick<Context, 'db'>, code: string): Promise<Map<string, number>> {
  const rows = await ctx.db
    .createQueryBuilder(DesignationRow, 'g')
    .select('g."levelCode"', 'level')
    .addSelect('count(*)::int', 'count')
    .where('g."programmeCode" = :code and g."levelCode" is not null', { code })
    .groupBy('g."levelCode"')
    .getRawMany<{ level: string; count: number }>();
  return new Map(rows.map(({ level, count }) => [level, count]));
}

/** Indicators with values that kampung have recorded. */
export async function indicatorUse(ctx: Pick<Context, 'db'>, { code, indicators }: ProgrammeRow): Promise<ProgrammeUse['indicators']> {
  const rows = await ctx.db.query<{ indicator: string; count: number }[]>(
    `select v.indicator, count(*)::int as count from work.programme_data v join work.integration i on i.id = v."integrationId"
     where i."programmeCode" = $1 group by v.indicator order by v.indicator`,
    [code],
  );
  return new Map(
    rows.flatMap(({ indicator, count }) => {
      const row = indicators.find((each) => each.code === indicator);
      return row ? [[indicator, { type: row.type, count }] as const] : [];
    }),
  );
}

/** Codes of indicators that were restricted in any state of the record. */
export async function everRestricted(ctx: Pick<Context, 'db'>, row: ProgrammeRow): Promise<Set<string>> {
  const versions = await ctx.db.findBy(ProgrammeVersionRow, { programmeCode: row.code, regionCode: NATION });
  // Rows of the nation hold whole records.
  const states = [row, ...versions.map(({ values }) => values as StoredProgramme)];
  return new Set(states.flatMap(({ indicators }) => indicators).flatMap(({ code, restricted }) => (restricted ? [code] : [])));
}

type Kept<Values> = { code: string; region: string; version: number; values: Values };

/**
 * Keeps a new state of a record beside all former ones, and writes the trail. `before` is the state
 * that was not kept yet because nobody had changed it: the shipped one.
 */
export async function keepVersion(
  tx: Context,
  { code, region, version, values }: Kept<StoredProgramme | RegencyValues>,
  change: {
    role: Role;
    note: string | null;
    action: string;
    summary: BilingualText;
    before: StoredProgramme | RegencyValues | null;
    shippedBefore: boolean;
  },
): Promise<void> {
  const key = { programmeCode: code, regionCode: region };
  const { role, note, action, summary, before, shippedBefore } = change;
  if (shippedBefore && before)
    await tx.db.insert(ProgrammeVersionRow, { ...key, version: version - 1, actorName: null, actorRole: null, note: null, values: before });
  await tx.db.insert(ProgrammeVersionRow, { ...key, version, actorName: actorOf(tx).name, actorRole: role, note, values });
  await audit(tx, { action, entity: 'programme', entityId: code, region, role, summary, ...changedParts(before, values) });
}

export async function changedMeanwhile(tx: Context, code: string, region: string): Promise<Refusal> {
  const last = await tx.db.findOne(ProgrammeVersionRow, { where: { programmeCode: code, regionCode: region }, order: { version: 'DESC' } });
  return new Refusal(
    'CONFLICT',
    text(
      `${last?.actorName ?? 'Orang lain'} sudah menyimpan versi ${last?.version ?? ''} sementara itu. Muat yang terbaru; yang Anda ketik tetap di layar ini.`,
      `${last?.actorName ?? 'Somebody else'} has saved version ${last?.version ?? ''} meanwhile. Load the latest; what you typed stays on this screen.`,
    ),
    'version',
  );
}
