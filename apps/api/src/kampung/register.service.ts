import { scopesOf } from '@simpul/domain/access.ts';
import { lengthOf } from '@simpul/domain/checks.ts';
import { parseRegionCode } from '@simpul/domain/region-code.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { EntityManager } from 'typeorm';
import { scopeSql } from '../identity/scope.sql.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { params } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { refreshSummaries } from '../publication/summary.ts';
import { Region } from '../region/region.entity.ts';
import type { RegionRef } from '../region/region.types.ts';
import { KampungRow } from './kampung.entity.ts';
import { likeSafe, searchTerm } from './kampung.service.ts';
import { rolesAtKampung } from './rights.ts';
import type { AddKampungInput } from './register.types.ts';

const VILLAGES = 20;

/** Villages of the actor's scope that have no kampung yet and whose name holds the words, or whose code starts with them. */
export async function villagesWithoutKampung(ctx: Context, words: string): Promise<RegionRef[]> {
  const { $, values } = params();
  const term = likeSafe(searchTerm(words));
  return ctx.db.query<RegionRef[]>(
    `select r.code, r.name, r.kind from pub.region r
     where r.kind in ('DESA', 'KELURAHAN') and r."endedOn" is null and ${scopeSql(scopesOf(ctx.actor, 'kampung.add'), $, 'r.code')}
       and (lower(r.name) like ${$(`%${term}%`)} or r.code like ${$(`${likeSafe(words.trim())}%`)})
       and not exists (select from work.kampung k where k.code = r.code)
     order by r.code limit ${VILLAGES}`,
    values,
  );
}

/**
 * Opens the record of a kampung in a village that has none; everything else is filled in afterwards.
 * @throws Refusal naming the field at fault; CONFLICT for a village that has one
 */
export async function addKampung(ctx: Context, input: AddKampungInput): Promise<KampungRow> {
  const code = parseRegionCode(input.code) ?? input.code;
  const [role] = rolesAtKampung(ctx, 'kampung.add', code);
  const village = await ctx.db.findOneBy(Region, { code });
  if (!village || (village.kind !== 'DESA' && village.kind !== 'KELURAHAN')) throw notFound(text('Desa', 'Village'));
  if (village.endedOn !== null)
    throw badInput('code', text(`${village.name} sudah bergabung dengan desa lain.`, `${village.name} has joined another village.`));
  const name = input.name?.trim() || village.name;
  const problem = lengthOf(name, 2, 80, text('Nama kampung', 'The name of the kampung'));
  if (problem) throw badInput('name', problem);

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const { identifiers } = await tx.db.createQueryBuilder().insert().into(KampungRow).values({ code, name }).orIgnore().execute();
      if (!identifiers[0])
        throw new Refusal('CONFLICT', text(`${village.name} sudah memiliki kampung.`, `${village.name} has a kampung already.`), 'code');
      await audit(tx, {
        action: 'kampung.add',
        entity: 'kampung',
        entityId: code,
        region: code,
        role,
        summary: text('Kampung ditambahkan', 'Kampung added'),
        after: { name },
      });
      await refreshSummaries(tx.db, [code]);
    }),
  );
  return ctx.db.findOneByOrFail(KampungRow, { code });
}

/** What a kampung may hold, by table; rows in the trash count, they can still come back. */
const CONTENTS = {
  report: text('laporan', 'reports'),
  activity: text('kegiatan', 'activities'),
  working_group_member: text('anggota Pokja', 'members of the working group'),
  work_plan_item: text('rencana kerja', 'work plan items'),
  document: text('dokumen', 'documents'),
  upload: text('berkas', 'files'),
  integration: text('integrasi', 'integrations'),
  designation: text('status program', 'statuses in programmes'),
  assessment: text('penilaian', 'assessments'),
  plan_task: text('tugas', 'tasks'),
};

/** What a record holds beyond its name; nothing for one that was just opened. */
export async function contentsOf(db: EntityManager, code: string): Promise<BilingualText[]> {
  const tables = Object.entries(CONTENTS);
  const [found] = await db.query<Record<string, boolean>[]>(
    `select ${tables.map(([table]) => `exists (select from work.${table} o where o."kampungId" = k.id) as ${table}`).join(', ')},
       k.version > 1 as profile,
       exists (select from pub.kampung_version v where v.code = k.code)
         or exists (select from work.publication_schedule s where s.code = k.code) as publication
     from work.kampung k where k.code = $1`,
    [code],
  );
  const all = [
    ...tables,
    ['profile', text('isi profil', 'a profile')] as const,
    ['publication', text('publikasi', 'publications')] as const,
  ];
  return all.filter(([key]) => found?.[key]).map(([, name]) => name);
}

/**
 * Takes back a kampung that was opened by mistake. One that holds anything stays: it is withdrawn from
 * the public, or closed with its village, and its history is kept.
 * @throws Refusal CONFLICT naming what it holds
 */
export async function removeKampung(ctx: Context, code: string): Promise<void> {
  const [role] = rolesAtKampung(ctx, 'kampung.add', code);
  await transact(ctx, async (tx) => {
    // Nobody adds anything to it from here on: a row that refers to it waits for this lock.
    const [row] = await tx.db.query<{ name: string }[]>('select name from work.kampung where code = $1 for update', [code]);
    if (!row) throw notFound(text('Kampung', 'Kampung'));
    const contents = await contentsOf(tx.db, code);
    if (contents.length > 0)
      throw new Refusal(
        'CONFLICT',
        text(
          `${row.name} sudah berisi ${contents.map(({ id }) => id).join(', ')}. Hanya kampung yang masih kosong dapat dihapus; yang lain ditarik dari publik.`,
          `${row.name} holds ${contents.map(({ en }) => en).join(', ')}. Only an empty kampung can be removed; any other is withdrawn from the public.`,
        ),
      );
    await tx.db.delete(KampungRow, { code });
    await audit(tx, {
      action: 'kampung.remove',
      entity: 'kampung',
      entityId: code,
      region: code,
      role,
      summary: text('Kampung yang masih kosong dihapus', 'Kampung removed, still empty'),
      before: { name: row.name },
    });
  });
}
