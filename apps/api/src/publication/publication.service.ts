import { In, IsNull, type EntityManager } from 'typeorm';
import { may, rolesWith } from '@simpul/domain/access.ts';
import { figureSums } from '@simpul/domain/figures.ts';
import { searchText } from '@simpul/domain/search-text.ts';
import { text } from '@simpul/domain/text.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { factsOf, readSources, type KampungSource } from '../kampung/kampung-source.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { readCatalogue, type Catalogue } from '../programme/catalogue.ts';
import { buildPage, hashOfPage, type KampungPage } from './page.ts';
import { ActivityEntry, IntegrationEntry, KampungEntry, KampungVersion } from './published.entity.ts';
import { PublishedSums } from './published-sums.entity.ts';
import type { PublishKampungInput } from './publication.inputs.ts';
import { refreshRegions } from './region-totals.ts';
import { lockKampung } from './summary.ts';

/** The one door to the public: copies a kampung as it stands now into `pub`. @throws Refusal. */
export async function publishKampung(ctx: Context, input: PublishKampungInput): Promise<KampungRow> {
  const actor = actorOf(ctx);
  const place = { region: input.code };
  if (!may(actor, 'kampung.read', place)) throw notFound(text('Kampung', 'Kampung'));
  const [role] = rolesWith(actor, 'kampung.publish', place);
  if (!role) throw forbidden();

  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const [version] = await publish(tx.db, [input.code]);
      if (!version) throw notFound(text('Kampung', 'Kampung'));
      await audit(tx, {
        action: 'kampung.publish',
        entity: 'kampung',
        entityId: input.code,
        role,
        summary: text(`Publikasi ke-${version.version}`, `Publication no. ${version.version}`),
        after: { version: version.version, pageHash: version.pageHash },
      });
      return input.code;
    }),
  );
  return ctx.db.findOneByOrFail(KampungRow, { code: input.code });
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
async function clock(db: EntityManager): Promise<Date> {
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
  const { code } = page;
  const row = db.create(KampungVersion, { code, version, publishedAt, supersededAt: null, pageHash: hashOfPage(page), page });
  await db.update(KampungVersion, { code, supersededAt: IsNull() }, { supersededAt: publishedAt });
  await db.insert(KampungVersion, row);
  // Publishing does not change the record: its time of change stays.
  await db.query('update work.kampung set "pageHash" = $2 where code = $1', [code, row.pageHash]);

  await db.delete(IntegrationEntry, { kampungCode: code });
  await db.delete(ActivityEntry, { kampungCode: code });
  await db.upsert(KampungEntry, entryOf(page, publishedAt), ['code']);
  await db.upsert(PublishedSums, { code, sums: figureSums(factsOf(source, source.reports[0])) }, ['code']);
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
  return row;
}

function entryOf(page: KampungPage, publishedAt: Date): KampungEntry {
  const [province, regency, district] = page.path;
  const figure = (code: string) => page.figures.find((candidate) => candidate.code === code)?.value ?? null;
  return {
    code: page.code,
    name: page.name,
    slug: page.slug,
    searchText: searchText([page.name, ...page.path.map(({ name }) => name)]),
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
    programmeCodes: page.integrations.map(({ programme }) => programme.code),
    sampleData: page.sampleData,
  };
}
