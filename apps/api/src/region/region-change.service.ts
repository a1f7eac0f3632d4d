import { createHash } from 'node:crypto';
import { may, rolesWith, ROLE_NAMES, scopesOf, type Role } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import {
  effectsOf,
  problemsOfRegionChange,
  REGION_CHANGE_NAMES,
  type KampungEffect,
  type RegionChange,
} from '@simpul/domain/region-change.ts';
import { ancestorCodes, isInside, parentCode, regionKind } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { In, IsNull, type EntityManager } from 'typeorm';
import { DraftRow } from '../draft/draft.entity.ts';
import { InvitationRow } from '../identity/identity.entity.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { closeKampung, moveKampung, republishPlaces } from '../publication/place.ts';
import { refreshRegions } from '../publication/region-totals.ts';
import { lockKampung, refreshSummaries } from '../publication/summary.ts';
import { RegionAlias, RegionRelation } from './region-change.entity.ts';
import type { AffectedKampung, AffectedRole, ChangeRegionInput, RegionChangePreview } from './region-change.types.ts';
import { Region } from './region.entity.ts';
import { IN_FORCE } from './region-alias.ts';

type Plan = RegionChangePreview & {
  regions: ReadonlyMap<string, Region>;
  /** What becomes of each region that changes. */
  effects: { code: string; effect: KampungEffect; newCode: string }[];
};

/** What a change would do; nothing is written. @throws Refusal with one sentence per wrong field. */
export async function previewRegionChange(ctx: Context, change: RegionChange): Promise<RegionChangePreview> {
  roleOfChanger(ctx, change);
  return planOf(ctx.db, change);
}

/**
 * Makes a change that was looked at: names, codes, kampung, roles, public pages and old addresses in
 * one transaction. @throws Refusal CONFLICT when it would no longer do what was shown.
 */
export async function changeRegion(ctx: Context, { change, fingerprint, idempotencyKey }: ChangeRegionInput): Promise<RegionRelation[]> {
  const role = roleOfChanger(ctx, change);
  const [first = ''] = change.from;
  const ids = await transact(ctx, (tx) =>
    once(tx, idempotencyKey, { change, fingerprint }, async () => {
      // Changes of regions are rare, and one may lead on where another one led: they take turns.
      await tx.db.query(`select pg_advisory_xact_lock(hashtextextended('region change', 0))`);
      const plan = await planOf(tx.db, change);
      if (plan.fingerprint !== fingerprint) {
        throw new Refusal(
          'CONFLICT',
          text(
            'Sejak pratinjau ada yang berubah. Lihat pratinjau lagi, lalu setujui.',
            'Something has changed since the preview. Look at it again and confirm.',
          ),
          'fingerprint',
        );
      }
      const relations = await apply(tx.db, change, plan);
      await record(tx, role, change, plan);
      return relations.map(({ id }) => id).join(' ') || first;
    }),
  );
  return ctx.db.find(RegionRelation, { where: { id: In(ids.split(' ')) }, order: { toCode: 'ASC' } });
}

/** The changes inside a region that lies in the caller's scope, latest first. */
export async function listRegionChanges(ctx: Context, region: string): Promise<RegionRelation[]> {
  const { $, values } = params();
  const scopes = scopesOf(actorOf(ctx), 'region.manage');
  if (scopes.length === 0) throw forbidden();
  return ctx.db.query<RegionRelation[]>(
    `select id, kind, "fromCode", "fromName", "toCode", "toName", "onDate"::text, "legalBasis" from pub.region_relation
     where ${insideSql(region, $, '"fromCode"')} and ${scopeSql(scopes, $, '"fromCode"')} order by "onDate" desc, "recordedAt" desc, "toCode" limit 100`,
    values,
  );
}

/** The village that took over from one that has joined it; null while a village goes on. */
export async function successorOf(ctx: Context, code: string): Promise<string | null> {
  return (await ctx.db.findOneBy(RegionAlias, { kind: 'CODE', value: code }))?.code ?? null;
}

function roleOfChanger(ctx: Context, { from, to }: RegionChange): Role {
  const codes = [...from, ...to.map(({ code }) => code)];
  // A region that may not be read looks like one that is not there.
  if (codes.some((code) => !may(ctx.actor, 'kampung.read', { region: code }))) throw notFound(text('Wilayah', 'Region'));
  const roles = codes.map((code) => rolesWith(ctx.actor, 'region.manage', { region: code }));
  const [role] = roles[0] ?? [];
  if (!role || roles.some((each) => each.length === 0)) throw forbidden();
  return role;
}

async function planOf(db: EntityManager, change: RegionChange): Promise<Plan> {
  const problems = problemsOfRegionChange(change, today()).map(({ field, problem }) => ({ field: `change.${field}`, text: problem }));
  if (problems[0]) throw new Refusal('BAD_USER_INPUT', problems[0].text, problems[0].field, problems);
  const regions = await readRegions(db, change);

  const { $, values } = params();
  const inside = change.kind === 'MERGED' ? [...change.from, ...change.to.map(({ code }) => code)] : change.from;
  const rows = await db.query<Omit<AffectedKampung, 'effect' | 'newCode' | 'newName'>[]>(
    `select k.code, k.name, exists (select from pub.kampung_version v where v.code = k.code and v."supersededAt" is null) as published,
       (select count(*)::int from work.report r where r."kampungId" = k.id) as "reportCount",
       (select count(*)::int from work.integration i where i."kampungId" = k.id and i.state <> all(${$(CLOSED_STATES)})) as "integrationCount"
     from work.kampung k where ${IN_FORCE} and (${inside.map((code) => insideSql(code, $, 'k.code')).join(' or ')}) order by k.code`,
    values,
  );
  const effects = effectsOf(change, (code) => rows.some((row) => row.code === code));
  const effectOf = (code: string) => effects.find((each) => isInside(code, each.code));
  const kampung = rows.flatMap((row): AffectedKampung[] => {
    const found = effectOf(row.code);
    if (!found) return [];
    const newCode = found.effect === 'STAYS' ? row.code : found.newCode;
    return [
      { ...row, newCode, effect: found.effect, newName: found.effect === 'CLOSES' ? row.name : newNameOf(row, newCode, change, regions) },
    ];
  });
  const roles = await affectedRoles(
    db,
    effects.filter(({ effect }) => effect !== 'STAYS'),
  );
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([change, kampung, roles]))
    .digest('base64url');
  return { kampung, roles, fingerprint, regions, effects };
}

/** A kampung that bears the name of its village bears the new one from then on. */
function newNameOf(row: { code: string; name: string }, newCode: string, change: RegionChange, regions: Plan['regions']): string {
  const village = regions.get(row.code);
  if (!village || row.name !== village.name || change.kind === 'SPLIT') return row.name;
  return change.kind === 'MERGED' ? (regions.get(newCode)?.name ?? row.name) : (change.to[0]?.name.trim() ?? row.name);
}

async function readRegions(db: EntityManager, { kind, from, to }: RegionChange): Promise<Map<string, Region>> {
  const targets = to.map(({ code }) => code);
  const found = await db.findBy(Region, { code: In([...from, ...targets, ...targets.map((code) => parentCode(code) ?? '')]) });
  const regions = new Map(found.map((region) => [region.code, region]));
  const goesOn = (code: string) => regions.get(code)?.endedOn === null;
  for (const code of kind === 'MERGED' ? [...from, ...targets] : from) {
    if (!goesOn(code)) {
      throw badInput(
        from.includes(code) ? 'change.from' : 'change.to',
        text(`Wilayah ${code} tidak ada atau sudah berakhir.`, `Region ${code} does not exist or has ended.`),
      );
    }
  }
  if (kind === 'MERGED') return regions;
  for (const { code, name } of to) {
    const isSame = code === from[0];
    if (isSame && name.trim() === regions.get(code)?.name)
      throw badInput('change.to', text(`Wilayah ${code} sudah bernama ${name}.`, `Region ${code} has the name ${name} already.`));
    if (!isSame && regions.has(code)) throw badInput('change.to', text(`Kode ${code} sudah dipakai.`, `Code ${code} is taken.`));
    if (!goesOn(parentCode(code) ?? ''))
      throw badInput('change.to', text(`Kecamatan dari kode ${code} tidak ada.`, `There is no district for the code ${code}.`));
  }
  return regions;
}

/** Roles go on with the kampung of their village; where it closes, they end with it. */
async function affectedRoles(db: EntityManager, effects: Plan['effects']): Promise<AffectedRole[]> {
  const rows = await db.query<{ id: string; name: string; role: Role; regionCode: string }[]>(
    `select a.id, p.name, a.role, a."regionCode" from work.role_assignment a join work.person p on p.id = a."personId"
     where a."regionCode" = any($1) and (a."validTo" is null or a."validTo" >= current_date) order by p.name, a.id`,
    [effects.map(({ code }) => code)],
  );
  return rows.map(({ role, ...row }) => ({
    ...row,
    roleName: ROLE_NAMES[role],
    effect: effects.find(({ code }) => code === row.regionCode)?.effect ?? 'CLOSES',
  }));
}

async function apply(db: EntityManager, change: RegionChange, { kampung, effects, regions }: Plan): Promise<RegionRelation[]> {
  const { kind, onDate } = change;
  await lockKampung(
    db,
    kampung.map(({ code }) => code),
  );
  const relations: RegionRelation[] = [];
  const relate = (fromCode: string, toCode: string, toName: string) =>
    relations.push(
      db.create(RegionRelation, {
        kind,
        fromCode,
        fromName: regions.get(fromCode)?.name ?? '',
        toCode,
        toName,
        onDate,
        legalBasis: change.legalBasis.trim(),
      }),
    );
  for (const { code, name } of kind === 'MERGED' ? [] : change.to) {
    if (regions.has(code)) await db.update(Region, { code }, { name: name.trim() });
    else await db.insert(Region, { code, name: name.trim(), kind: regionKind(code), parentCode: parentCode(code) });
    for (const from of change.from) relate(from, code, name.trim());
  }
  if (kind === 'MERGED') for (const { code, newCode } of effects) relate(code, newCode, regions.get(newCode)?.name ?? '');

  for (const { code, newCode, newName, name, effect } of kampung) {
    if (effect === 'CLOSES') await closeKampung(db, code);
    if (effect === 'MOVES') {
      await moveKampung(db, code, newCode);
      await db.update(DraftRow, { subject: code }, { subject: newCode });
    }
    if (newName !== name) await db.query('update work.kampung set name = $2 where code = $1', [newCode, newName]);
  }
  for (const { code, effect, newCode } of effects) {
    if (effect !== 'STAYS') await leadOn(db, { code, effect, newCode, onDate });
    const oldName = regions.get(code)?.name ?? '';
    const current = await db.findOneByOrFail(Region, { code: newCode });
    if (current.name !== oldName) await db.upsert(RegionAlias, { kind: 'NAME', value: oldName, code: newCode }, ['kind', 'value', 'code']);
  }
  await db.insert(RegionRelation, relations);

  const open = kampung.filter(({ effect }) => effect !== 'CLOSES').map(({ newCode }) => newCode);
  // A village that others have joined is found by their names from now on.
  const reached = [...new Set([...open, ...effects.map(({ newCode }) => newCode)])];
  await republishPlaces(db, reached);
  await recountVillages(db, [...change.from, ...change.to.map(({ code }) => code)]);
  await refreshRegions(db, [...kampung.map(({ code }) => code), ...reached]);
  await refreshSummaries(db, open);
  return relations;
}

/** Ends a village: its code leads to another one, and so do the codes and names that led to it; its roles go on or end. */
async function leadOn(
  db: EntityManager,
  { code, effect, newCode, onDate }: { code: string; effect: KampungEffect; newCode: string; onDate: string },
): Promise<void> {
  await db.update(Region, { code }, { endedOn: onDate });
  await db.query(
    `insert into pub.region_alias (kind, value, code) select kind, value, $2 from pub.region_alias where code = $1 and kind = 'NAME' on conflict do nothing`,
    [code, newCode],
  );
  await db.query(`delete from pub.region_alias where code = $1 and kind = 'NAME'`, [code]);
  await db.update(RegionAlias, { kind: 'CODE', code }, { code: newCode });
  await db.insert(RegionAlias, { kind: 'CODE', value: code, code: newCode });
  if (effect === 'MOVES') {
    await db.query(
      `update work.role_assignment set "regionCode" = $2 where "regionCode" = $1 and ("validTo" is null or "validTo" >= current_date)`,
      [code, newCode],
    );
    await db.update(InvitationRow, { regionCode: code, closedAt: IsNull() }, { regionCode: newCode });
  } else {
    await db.query(
      `update work.role_assignment set "validTo" = current_date - 1 where "regionCode" = $1 and ("validTo" is null or "validTo" >= current_date)`,
      [code],
    );
    await db.update(InvitationRow, { regionCode: code, closedAt: IsNull() }, { closedAt: () => 'now()' });
  }
}

/** Counts the villages of every region above these again. */
async function recountVillages(db: EntityManager, codes: readonly string[]): Promise<void> {
  await db.query(
    `update pub.region r set "villageCount" = (select count(*) from pub.region v
       where v.kind in ('DESA', 'KELURAHAN') and v."endedOn" is null and (r.code = 'ID' or starts_with(v.code, r.code || '.')))
     where r.code = any($1) and r.kind not in ('DESA', 'KELURAHAN')`,
    [[...new Set(codes.flatMap(ancestorCodes))]],
  );
}

/** In the trail of the region, and in the history of every kampung it reached. */
async function record(tx: Context, role: Role, change: RegionChange, { kampung, roles, regions }: Plan): Promise<void> {
  const [first = ''] = change.from;
  const names = REGION_CHANGE_NAMES[change.kind];
  const words = `${change.from.map((code) => regions.get(code)?.name ?? code).join(', ')} → ${change.to.map(({ code, name }) => name.trim() || (regions.get(code)?.name ?? code)).join(', ')}`;
  const summary = text(`${names.id}: ${words}`, `${names.en}: ${words}`);
  await audit(tx, {
    action: `region.${change.kind.toLowerCase()}`,
    entity: 'region',
    entityId: first,
    region: first,
    role,
    summary,
    before: change.from.map((code) => ({ code, name: regions.get(code)?.name })),
    after: { ...change, kampung, roles: roles.map(({ id, regionCode, effect }) => ({ id, regionCode, effect })) },
  });
  for (const { code, newCode, effect, name, newName } of kampung) {
    await audit(tx, {
      action: 'kampung.place',
      entity: 'kampung',
      entityId: effect === 'CLOSES' ? code : newCode,
      region: effect === 'CLOSES' ? code : newCode,
      role,
      summary,
      before: { code, name },
      after: { code: newCode, name: newName, effect },
    });
  }
}
