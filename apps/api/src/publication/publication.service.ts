import { In, IsNull, type EntityManager } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import { figureSums } from '@simpul/domain/figures.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { searchText } from '@simpul/domain/search-text.ts';
import { text } from '@simpul/domain/text.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { factsOf, readSources, type KampungSource } from '../kampung/kampung-source.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { tellOfPublication } from '../notification/tell.ts';
import { audit, type Actions } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { readCatalogue, type Catalogue } from '../programme/catalogue.ts';
import { formerNames } from '../region/region-alias.ts';
import { differences, type Difference } from './difference.ts';
import { buildPage, hashOfPage, publishedCover, type KampungPage } from './page.ts';
import { ActivityEntry, IntegrationEntry, KampungEntry, KampungVersion, MediaEntry } from './published.entity.ts';
import { PublishedSums } from './published-sums.entity.ts';
import type { PublishKampungInput, WithdrawKampungInput } from './publication.inputs.ts';
import { refreshRegions } from './region-totals.ts';
import { lockKampung } from './summary.ts';

const KAMPUNG = text('Kampung', 'Kampung');

/** The one door to the public: copies a kampung as it stands now into `pub`. @throws Refusal. */
export async function publishKampung(ctx: Context, input: PublishKampungInput): Promise<KampungRow> {
  const [role] = rolesAtKampung(ctx, 'kampung.publish', input.code);
  await transact(ctx, (tx) => once(tx, input.idempotencyKey, input, () => publishInTransaction(tx, input.code, role)));
  return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
}

export async function publishInTransaction(tx: Actions, code: string, role: Role): Promise<void> {
  const [version] = await publish(tx.db, [code]);
  if (!version) throw notFound(KAMPUNG);
  await audit(tx, {
    action: 'kampung.publish',
    entity: 'kampung',
    entityId: code,
    region: code,
    role,
    summary: text(`Publikasi ke-${version.version}`, `Publication no. ${version.version}`),
    after: { version: version.version, pageHash: version.pageHash },
  });
  await tellOfPublication(tx, code, version.version);
}

/** Takes a kampung off the public pages; its earlier publications are kept. @throws Refusal. */
export async function withdrawKampung(ctx: Context, input: WithdrawKampungInput): Promise<KampungRow> {
  const [role] = rolesAtKampung(ctx, 'kampung.publish', input.code);
  const problem = problemOfReason(input.reason);
  if (problem) throw badInput('reason', problem);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const { code } = input;
      await lockKampung(tx.db, [code]);
      const { affected } = await tx.db.update(KampungVersion, { code, supersededAt: IsNull() }, { supersededAt: await clock(tx.db) });
      if (affected === 0) throw new Refusal('CONFLICT', text('Kampung ini sedang tidak publik.', 'This kampung is not public.'), 'code');
      await emptyShelf(tx.db, code);
      await refreshRegions(tx.db, [code]);
      await audit(tx, {
        action: 'kampung.withdraw',
        entity: 'kampung',
        entityId: code,
        region: code,
        role,
        summary: text(`Ditarik dari publik: ${input.reason.trim()}`, `Withdrawn from the public: ${input.reason.trim()}`),
        after: { reason: input.reason.trim() },
      });
    }),
  );
  return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
}

/** What publishing now would change on the public page. The caller has seen the record. */
export async function unpublishedDifferences(ctx: Context, source: KampungSource): Promise<Difference[]> {
  const current = await ctx.db.findOneBy(KampungVersion, { code: source.record.code, supersededAt: IsNull() });
  return differences(current?.page ?? null, buildPage(source, await readCatalogue(ctx.db)));
}

/** Publishes many kampung and brings the totals of their regions up to date. Rights are the caller's matter. */
export async function publish(db: EntityManager, codes: readonly string[]): Promise<KampungVersion[]> {
  await lockKampung(db, codes);
  const sources = await readSources(db, codes);
  const catalogue = await readCatalogue(db);
  const current = await db.find(KampungVersion, {
    where: { code: In([...codes]) },
    select: { code: true, version: true },
    order: { version: 'ASC' },
  });
  const lastVersion = new Map(current.map(({ code, version }) => [code, version]));
  const versions: KampungVersion[] = [];
  const now = await clock(db);
  for (const source of sources) versions.push(await publishOne(db, source, catalogue, (lastVersion.get(source.record.code) ?? 0) + 1, now));
  await refreshRegions(db, codes);
  return versions;
}

/** The database's clock, so that every process agrees on what was public when. */
export async function clock(db: EntityManager): Promise<Date> {
  const [row] = await db.query<{ now: Date }[]>('select clock_timestamp() as now');
  return row?.now ?? new Date();
}

async function publishOne(
  db: EntityManager,
  source: KampungSource,
  catalogue: Catalogue,
  version: number,
  publishedAt: Date,
): Promise<KampungVersion> {
  const page = buildPage(source, catalogue);
  const row = await writePage(db, page, version, publishedAt);
  // Publishing does not change the record: its time of change stays.
  await db.query('update work.kampung set "pageHash" = $2 where code = $1', [page.code, row.pageHash]);
  await db.upsert(PublishedSums, { code: page.code, sums: figureSums(factsOf(source, source.reports[0])) }, ['code']);
  return row;
}

/** Takes what lists, maps and pictures show of a kampung; its publications stay. */
export async function emptyShelf(db: EntityManager, code: string): Promise<void> {
  for (const entity of [KampungEntry, PublishedSums]) await db.delete(entity, { code });
  for (const entity of [IntegrationEntry, ActivityEntry, MediaEntry]) await db.delete(entity, { kampungCode: code });
}

/** Makes a page the current publication of its kampung, with its rows for lists, maps and pictures. */
export async function writePage(db: EntityManager, page: KampungPage, version: number, publishedAt: Date): Promise<KampungVersion> {
  const { code } = page;
  const row = db.create(KampungVersion, { code, version, publishedAt, supersededAt: null, pageHash: hashOfPage(page), page });
  await db.update(KampungVersion, { code, supersededAt: IsNull() }, { supersededAt: publishedAt });
  await db.insert(KampungVersion, row);

  await db.delete(IntegrationEntry, { kampungCode: code });
  await db.delete(ActivityEntry, { kampungCode: code });
  await db.delete(MediaEntry, { kampungCode: code });
  const former = await formerNames(
    db,
    page.path.map((region) => region.code),
  );
  await db.upsert(KampungEntry, entryOf(page, publishedAt, [...former.values()].flat()), ['code']);
  const [province = '', regency = '', district = ''] = page.path.map((region) => region.code);
  if (page.integrations.length > 0) {
    await db.insert(
      IntegrationEntry,
      page.integrations.map((data) => ({
        kampungCode: code,
        programmeCode: data.programme.code,
        depth: data.depth,
        state: data.state,
        data,
      })),
    );
  }
  if (page.activities.length > 0) {
    await db.insert(
      ActivityEntry,
      page.activities.map((data) => ({
        id: data.id,
        kampungCode: code,
        districtCode: district,
        regencyCode: regency,
        provinceCode: province,
        heldOn: data.heldOn,
        programmeCodes: data.programmes.map((programme) => programme.code),
        data,
      })),
    );
  }
  const cover = publishedCover(page);
  const media = new Map<string, string | null>([
    ...(cover ? [[cover.key, null] as const] : []),
    ...page.activities.flatMap(({ photos }) => photos.map(({ key }) => [key, null] as const)),
    // A page of an earlier version has none.
    ...(page.documents ?? []).map(({ fileKey, title }) => [fileKey, title] as const),
  ]);
  if (media.size > 0) {
    await db.insert(
      MediaEntry,
      [...media].map(([key, title]) => ({ key, title, kampungCode: code })),
    );
  }
  return row;
}

function entryOf(page: KampungPage, publishedAt: Date, former: readonly string[]): KampungEntry {
  const [province, regency, district] = page.path;
  const figure = (code: string) => page.figures.find((candidate) => candidate.code === code)?.value ?? null;
  return {
    code: page.code,
    name: page.name,
    slug: page.slug,
    searchText: searchText([page.name, ...page.path.map(({ name }) => name), ...former]),
    districtCode: district?.code ?? '',
    districtName: district?.name ?? '',
    regencyCode: regency?.code ?? '',
    regencyName: regency?.name ?? '',
    provinceCode: province?.code ?? '',
    levelCode: page.level.code,
    levelOrdinal: page.level.ordinal,
    persons: figure('PERSONS'),
    families: figure('FAMILIES'),
    dataPeriod: page.dataPeriod,
    publishedAt,
    cover: publishedCover(page),
    programmeCodes: page.integrations.map(({ programme }) => programme.code),
    sampleData: page.sampleData,
  };
}
