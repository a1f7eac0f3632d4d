import { setImmediate } from 'node:timers/promises';
import { scopesOf } from '@simpul/domain/access.ts';
import { ASPECT_RULES } from '@simpul/domain/data-quality-rules.ts';
import { qualityTasks } from '@simpul/domain/data-quality-tasks.ts';
import { qualityOf, type KampungQuality, type QualityRecord } from '@simpul/domain/data-quality.ts';
import { dayIn } from '@simpul/domain/format.ts';
import { recordedFacts } from '@simpul/domain/recorded-facts.ts';
import type { ReportRhythm } from '@simpul/domain/report-state.ts';
import { flatten } from '@simpul/domain/report.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { monthsAfter } from '@simpul/domain/silence.ts';
import { text } from '@simpul/domain/text.ts';
import { fieldsOf } from '@simpul/domain/value-dates.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { readSources, type KampungSource } from '../kampung/kampung-source.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { reportDay } from '../report/report.reads.ts';
import { rhythmAt } from '../report/report.rhythm.ts';
import { FADING_SENTENCES, type DataQuality, type DataQualityList, type KampungQualityItem } from './quality.types.ts';

/** A regency with its kampung fits; what is wider is asked for regency by regency. */
const MOST_KAMPUNG = 500;
/** After so many kampung others get their turn. */
const TURN = 100;
const LISTED = 50;

/** The quality of the data of a kampung whose record the caller has seen. */
export async function readQuality(ctx: Context, source: KampungSource): Promise<DataQuality> {
  const { rubric } = await readCatalogue(ctx.db);
  const { quality, tasks } = judge(source, rubric, (await rhythmAt(ctx.db, source.record.code)) ?? 'MONTHLY');
  return {
    ...quality,
    aspects: quality.aspects.map(({ code, points }) => ({
      code,
      points,
      name: ASPECT_RULES[code].name,
      sentence: ASPECT_RULES[code].sentence,
    })),
    tasks,
    fading: FADING_SENTENCES,
  };
}

/**
 * The kampung of a region in the actor's scope, the worst data first. Read from the records at every look.
 * @throws Refusal FORBIDDEN for who may read no record; BAD_USER_INPUT for a region with too many kampung.
 */
export async function listQuality(ctx: Context, region: string | null, limit: number | null): Promise<DataQualityList> {
  const shown = pageSize(limit, LISTED);
  const scopes = scopesOf(actorOf(ctx), 'kampung.read');
  if (scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const where = [IN_FORCE, scopeSql(scopes, $, 'k.code'), ...(region ? [insideSql(region, $, 'k.code')] : [])];
  const rows = await ctx.db.query<{ code: string }[]>(
    `select k.code from work.kampung k where ${where.join(' and ')} order by k.code limit ${$(MOST_KAMPUNG + 1)}`,
    values,
  );
  if (rows.length > MOST_KAMPUNG) throw badInput('region', TOO_WIDE);
  const { rubric } = await readCatalogue(ctx.db);
  const rhythms = new Map<string, ReportRhythm>();
  const items: KampungQualityItem[] = [];
  for (let at = 0; at < rows.length; at += TURN) {
    if (at > 0) await setImmediate();
    const codes = rows.slice(at, at + TURN).map(({ code }) => code);
    for (const source of await readSources(ctx.db, codes)) {
      const regency = source.record.code.slice(0, 5);
      const rhythm = rhythms.get(regency) ?? (await rhythmAt(ctx.db, regency)) ?? 'MONTHLY';
      rhythms.set(regency, rhythm);
      items.push(itemOf(source, judge(source, rubric, rhythm)));
    }
  }
  const sum = items.reduce((total, { score }) => total + score, 0);
  return {
    kampungCount: items.length,
    meanScore: items.length === 0 ? null : Math.round(sum / items.length),
    nodes: items.sort((one, other) => one.score - other.score || one.name.localeCompare(other.name)).slice(0, shown),
  };
}

const TOO_WIDE = text(
  `Pilih satu kabupaten/kota atau kecamatan: wilayah ini punya lebih dari ${MOST_KAMPUNG} kampung.`,
  `Choose one regency or district: this region has more than ${MOST_KAMPUNG} kampung.`,
);

type Judged = { quality: KampungQuality; tasks: ReturnType<typeof qualityTasks> };

function judge(source: KampungSource, rubric: Rubric, rhythm: ReportRhythm): Judged {
  const record = qualityRecord(source, rubric, rhythm);
  const day = reportDay();
  const quality = qualityOf(record, day);
  return { quality, tasks: qualityTasks(quality, record, day) };
}

function itemOf({ record, path }: KampungSource, { quality: { score, values }, tasks }: Judged): KampungQualityItem {
  return {
    code: record.code,
    name: record.name,
    districtName: path.find(({ kind }) => kind === 'KECAMATAN')?.name ?? '',
    score,
    missingCount: values.filter(({ missing }) => missing).length,
    fadedCount: values.filter(({ points }) => points.FRESH !== undefined && points.FRESH < 100).length,
    firstTask: tasks[0] ?? null,
    sampleData: record.sampleData,
  };
}

function qualityRecord(source: KampungSource, rubric: Rubric, rhythm: ReportRhythm): QualityRecord {
  const { record, reports, activities, lists, raw } = source;
  const [latest, before] = reports;
  return {
    profile: record,
    confirmedOn: record.confirmedOn,
    proven: recordedFacts(raw, today()).proven,
    verified: verifiedFields(source, rubric),
    report: latest
      ? {
          period: latest.period,
          values: flatten(latest),
          reasons: latest.reasons,
          firstSentOn: latest.firstSubmittedAt && dayIn('Asia/Jakarta', latest.firstSubmittedAt),
          accepted: latest.status === 'DITERIMA',
        }
      : null,
    earlier: before ? { period: before.period, values: flatten(before) } : null,
    rhythm,
    lastActivityOn: activities[0]?.heldOn ?? null,
    lists,
  };
}

/** For how long a decided level vouches for the values in it. */
const DECISION_MONTHS = 12;

/** Fields that the latest public decision looked at and nobody has changed or confirmed since. */
function verifiedFields({ decidedLevels: [latest], record }: KampungSource, rubric: Rubric): string[] {
  if (!latest || monthsAfter(latest.row.decidedOn, DECISION_MONTHS) <= reportDay()) return [];
  const { decidedOn } = latest.row;
  return rubric.indices
    .flatMap(({ indicators }) => indicators.flatMap(fieldsOf))
    .filter((field) => (record.confirmedOn[field] ?? '') <= decidedOn);
}
