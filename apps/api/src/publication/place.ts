import { slugOf } from '@simpul/domain/slug.ts';
import { ancestorCodes } from '@simpul/domain/region-code.ts';
import { In, IsNull, type EntityManager } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { Region } from '../region/region.entity.ts';
import type { RegionRef } from '../region/region.types.ts';
import type { KampungPage } from './page.ts';
import { clock, emptyShelf, publish, writePage } from './publication.service.ts';
import { KampungVersion } from './published.entity.ts';
import { PublishedSums } from './published-sums.entity.ts';
import { ScheduleRow } from './schedule.entity.ts';

// What is public of a kampung when its village changes name, code or existence.

/**
 * Writes the public pages of kampung again where their regions are called otherwise by now. What
 * nobody has published yet stays unpublished: such a page changes in name and address alone.
 */
export async function republishPlaces(db: EntityManager, codes: readonly string[]): Promise<void> {
  const records = await db.find(KampungRow, { where: { code: In([...codes]) } });
  const current = await db.find(KampungVersion, { where: { code: In([...codes]), supersededAt: IsNull() }, order: { code: 'ASC' } });
  const recordOf = new Map(records.map((record) => [record.code, record]));
  const upToDate: string[] = [];
  for (const { code, version, page, pageHash } of current) {
    const record = recordOf.get(code);
    if (!record) continue;
    if (record.pageHash === pageHash) upToDate.push(code);
    else await writePage(db, placed(page, record, await pathOf(db, code)), version + 1, await clock(db));
  }
  if (upToDate.length > 0) await publish(db, upToDate);
}

/** A page with another place, and nothing else changed. */
function placed(page: KampungPage, { code, name }: KampungRow, path: RegionRef[]): KampungPage {
  const own = { code, name, slug: slugOf(name) };
  const districtName = path.find(({ kind }) => kind === 'KECAMATAN')?.name ?? '';
  const here = <Part extends { kampung: KampungPage['activities'][number]['kampung'] }>(part: Part): Part => ({
    ...part,
    kampung: { ...part.kampung, ...own, districtName },
  });
  return { ...page, ...own, path, integrations: page.integrations.map(here), activities: page.activities.map(here) };
}

async function pathOf(db: EntityManager, code: string): Promise<RegionRef[]> {
  const codes = [...ancestorCodes(code), code];
  const regions = await db.find(Region, { where: { code: In(codes) }, select: { code: true, name: true, kind: true } });
  return codes.flatMap((each) => regions.filter((region) => region.code === each && region.kind !== 'NATION'));
}

/** Gives a kampung another code, with everything that was public of it: what was public then is still found by date. */
export async function moveKampung(db: EntityManager, code: string, newCode: string): Promise<void> {
  const sums = await db.findOneBy(PublishedSums, { code });
  await emptyShelf(db, code);
  await db.query(`update work.kampung set code = $2, "formerCodes" = "formerCodes" || $1::text where code = $1`, [code, newCode]);
  if (sums) await db.insert(PublishedSums, { ...sums, code: newCode });
  await db.update(KampungVersion, { code }, { code: newCode });
  await db.update(ScheduleRow, { code }, { code: newCode });
}

/** Takes a kampung off the public pages for good; its publications can still be asked for by date. */
export async function closeKampung(db: EntityManager, code: string): Promise<void> {
  await db.update(KampungVersion, { code, supersededAt: IsNull() }, { supersededAt: await clock(db) });
  await emptyShelf(db, code);
  await db.delete(ScheduleRow, { code });
}
