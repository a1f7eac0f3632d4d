import { isInside, NATION } from '@simpul/domain/region-code.ts';
import { may, ROLE_NAMES } from '@simpul/domain/access.ts';
import { levelOfRegion } from '@simpul/domain/delegation.ts';
import { programmeChanges } from '@simpul/domain/programme-values.ts';
import { In } from 'typeorm';
import { actorOf, type Context } from '../platform/context.ts';
import { Region } from '../region/region.entity.ts';
import { ProgrammeRegencyRow, ProgrammeRow, ProgrammeVersionRow } from './programme.entity.ts';
import type { ProgrammeInRegency, ProgrammeRecord, ProgrammeVersion } from './programme-record.types.ts';
import { everRestricted, levelUse, valuesOf } from './programme.store.ts';

/** The record with its history and what the actor's regencies add; null for an unknown code. The catalogue itself is public. */
export async function findProgrammeRecord(ctx: Context, code: string): Promise<ProgrammeRecord | null> {
  const actor = actorOf(ctx);
  const row = await ctx.db.findOneBy(ProgrammeRow, { code });
  if (!row) return null;
  const kept = await ctx.db.find(ProgrammeVersionRow, { where: { programmeCode: code }, order: { version: 'ASC' } });
  const viewerCanEdit = may(actor, 'programme.edit', { region: NATION, programme: code });
  return {
    code,
    version: row.version,
    values: valuesOf(row),
    withdrawnOn: row.withdrawnOn,
    withdrawnReason: row.withdrawnReason,
    // How many villages of the nation bear a level is known before they are published: for its owner, who may not remove it.
    usedLevels: !viewerCanEdit ? [] : [...(await levelUse(ctx, code))].map(([level, count]) => ({ code: level, count })),
    restrictedIndicators: [...(await everRestricted(ctx, row))],
    versions: versionsOf(kept, NATION),
    inRegencies: await readRegencies(ctx, code, kept),
    viewerCanEdit,
  };
}

/** Newest first, each with what it changed. */
function versionsOf(kept: readonly ProgrammeVersionRow[], region: string): ProgrammeVersion[] {
  const rows = kept.filter(({ regionCode }) => regionCode === region);
  return rows
    .map(({ version, at, actorName, actorRole, note, values }, index) => ({
      version,
      at,
      actorName,
      actorRole: actorRole && ROLE_NAMES[actorRole],
      note,
      changes: index === 0 && actorName === null ? [] : programmeChanges(rows[index - 1]?.values ?? null, values),
    }))
    .reverse();
}

/** The regencies in which one of the actor's roles lies. */
async function readRegencies(ctx: Context, code: string, kept: readonly ProgrammeVersionRow[]): Promise<ProgrammeInRegency[]> {
  const { assignments } = actorOf(ctx);
  const own = new Set(assignments.map(({ region }) => region.slice(0, 5)).filter((region) => levelOfRegion(region) === 'REGENCY'));
  const added = await ctx.db.find(ProgrammeRegencyRow, { where: { programmeCode: code }, order: { regionCode: 'ASC' } });
  for (const { regionCode } of added) if (assignments.some(({ region }) => isInside(regionCode, region))) own.add(regionCode);
  const regions = await ctx.db.find(Region, { where: { code: In([...own]) }, order: { code: 'ASC' } });
  return regions.map(({ code: regionCode, name }) => {
    const row = added.find((each) => each.regionCode === regionCode);
    return {
      regionCode,
      regionName: name,
      values: {
        regencyOwner: row?.regencyOwner ?? null,
        contact: row?.contact ?? null,
        eligibilityWords: row?.eligibilityWords ?? null,
        pokjaSection: row?.pokjaSection ?? null,
      },
      version: row?.version ?? 0,
      versions: versionsOf(kept, regionCode),
      viewerCanEdit: may(ctx.actor, 'programme.edit', { region: regionCode, programme: code }),
    };
  });
}
