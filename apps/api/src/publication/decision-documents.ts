import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Assessment } from '@simpul/domain/assessment.ts';
import { canonicalJson } from '@simpul/domain/canonical-json.ts';
import { DECISION_FORMAT, type DecidedLevel, type DecisionContent, type DecisionEntry } from '@simpul/domain/decision-document.ts';
import { publicAssessment } from '@simpul/domain/figures.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { levelsOf } from '@simpul/domain/level.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { text } from '@simpul/domain/text.ts';
import { DecisionDocument, DecisionDocumentEntry } from './decision.entity.ts';

/** The document that would be published now, before or after the office has signed its paper. */
export type NextDocument = {
  content: DecisionContent;
  hash: string;
  /** When the last of its decisions was published; null while one is not. */
  publishedAt: Date | null;
  decisions: { id: string; kampungCode: string; replacesId: string | null }[];
};

/**
 * Writes the documents of what was published about these kampung and stands in none yet: one for each
 * period and regency. Called in the transaction that publishes, so that no published level is without
 * its document.
 */
export async function publishDecisionDocuments(db: EntityManager, kampungCodes: readonly string[]): Promise<void> {
  const open = await db.query<{ periodId: string; code: string }[]>(
    `select distinct d."periodId", ${REGENCY} as code from work.level_decision d join work.kampung k on k.id = d."kampungId"
     where k.code = any($1) and d."publishedAt" is not null and ${IN_NO_DOCUMENT} order by 1, 2`,
    [kampungCodes],
  );
  for (const { periodId, code } of open) {
    // Of two at once the second counts on from the first.
    await db.query('select id from work.assessment_period where id = $1 for no key update', [periodId]);
    const next = await nextDocument(db, periodId, code, 'PUBLISHED');
    if (!next?.publishedAt) continue;
    const { content, hash, publishedAt, decisions } = next;
    await db.insert(DecisionDocument, {
      id: content.id,
      periodId,
      regencyCode: code,
      edition: content.edition,
      content: canonicalJson(content),
      hash,
      publishedAt,
    });
    await db.insert(
      DecisionDocumentEntry,
      decisions.map(({ id, kampungCode, replacesId }) => ({ decisionId: id, documentId: content.id, kampungCode, replacesId })),
    );
  }
}

/**
 * The next document of a regency in a period, of all that was decided or of what is published; null
 * where that is nothing. Its address is known before it is published, for the code on the paper.
 */
export async function nextDocument(
  db: EntityManager,
  periodId: string,
  regency: string,
  which: 'DECIDED' | 'PUBLISHED',
): Promise<NextDocument | null> {
  const rows = await db.query<DecisionRow[]>(
    `select d.id, d."levelBefore", d.assessment, d."decidedOn"::text, d.revision, d."revisionReason", d."sampleData", d."publishedAt",
       a.snapshot->'facts' as facts, k.code, k.name, district.name as district, former.id as "replacesId", e."documentId" as replaces
     from work.level_decision d join work.assessment a on a.id = d."assessmentId" join work.kampung k on k.id = d."kampungId"
       join pub.region village on village.code = k.code join pub.region district on district.code = village."parentCode"
       left join lateral (select p.id from work.level_decision p
         where p."periodId" = d."periodId" and p."kampungId" = d."kampungId" and p.revision < d.revision order by p.revision desc limit 1) former on true
       left join pub.decision_entry e on e."decisionId" = former.id
     where d."periodId" = $1 and ${REGENCY} = $2 and ${IN_NO_DOCUMENT} ${which === 'PUBLISHED' ? 'and d."publishedAt" is not null' : ''}
     order by k.code, d.revision`,
    [periodId, regency],
  );
  const [first] = rows;
  if (!first) return null;
  const place = await readPlace(db, periodId, regency);
  const id = documentId(periodId, regency, place.edition);
  const content: DecisionContent = {
    format: DECISION_FORMAT,
    id,
    period: { title: place.title, opensOn: place.opensOn },
    regency: { code: regency, name: place.regency },
    decidedBy: `Perwakilan BKKBN Provinsi ${place.province}`,
    rubric: { code: place.rubric.code, version: place.rubric.version, title: place.rubric.title },
    edition: place.edition,
    indicators: first.assessment.indices.flatMap(({ indicators }) =>
      indicators.map(({ code, name, maxScore }) => ({ code, name, maxScore })),
    ),
    entries: rows.map((row) => entryOf(row, place.rubric)),
    sampleData: rows.some(({ sampleData }) => sampleData),
  };
  const latest = Math.max(...rows.map(({ publishedAt }) => publishedAt?.getTime() ?? Infinity));
  return {
    content,
    hash: hashOf(content),
    publishedAt: Number.isFinite(latest) ? new Date(latest) : null,
    decisions: rows.map((row) => ({ id: row.id, kampungCode: row.code, replacesId: row.replacesId })),
  };
}

/** Code of the regency of a kampung `k`, as SQL. */
export const REGENCY = `split_part(k.code, '.', 1) || '.' || split_part(k.code, '.', 2)`;
const IN_NO_DOCUMENT = 'not exists (select from pub.decision_entry x where x."decisionId" = d.id)';

type DecisionRow = {
  id: string;
  levelBefore: string | null;
  assessment: Assessment;
  decidedOn: string;
  revision: number;
  revisionReason: string | null;
  sampleData: boolean;
  publishedAt: Date | null;
  facts: KampungFacts | null;
  code: string;
  name: string;
  district: string;
  replacesId: string | null;
  replaces: string | null;
};

function entryOf(row: DecisionRow, rubric: Rubric): DecisionEntry {
  const { assessment, facts } = row;
  const scores = publicAssessment(assessment, facts).indices.flatMap(({ indicators }) => indicators.map(({ score }) => score));
  return {
    kampung: { code: row.code, name: row.name, district: row.district },
    levelBefore: row.levelBefore === null ? null : decidedLevel(row.levelBefore, rubric),
    level: decidedLevel(assessment.level.code, rubric),
    scores,
    passed: assessment.indices.filter(({ passed }) => passed).map(({ code }) => code),
    decidedOn: row.decidedOn,
    revision: row.revision,
    revisionReason: row.revisionReason,
    replaces: row.replaces,
  };
}

/** A level that this rubric does not know, of an older rule, keeps its code for a name. */
function decidedLevel(code: string, rubric: Rubric): DecidedLevel {
  const found = levelsOf(rubric).find((level) => level.code === code || level.aliases.includes(code));
  return found ? { code: found.code, ordinal: found.ordinal, name: found.name } : { code, ordinal: 0, name: text(code, code) };
}

type Place = { title: string; opensOn: string; rubric: Rubric; regency: string; province: string; edition: number };

async function readPlace(db: EntityManager, periodId: string, regency: string): Promise<Place> {
  const [place] = await db.query<Place[]>(
    `select p.title, p."opensOn"::text as "opensOn", r.data as rubric, initcap(g.kind) || ' ' || g.name as regency, v.name as province,
       (select count(*)::int + 1 from pub.decision_document d where d."periodId" = p.id and d."regencyCode" = $2) as edition
     from work.assessment_period p join work.rubric r on r.id = p."rubricId"
       join pub.region g on g.code = $2 join pub.region v on v.code = g."parentCode"
     where p.id = $1`,
    [periodId, regency],
  );
  if (!place) throw new Error(`No period ${periodId} in ${regency}`);
  return place;
}

const hashOf = (content: DecisionContent): string => sha256(canonicalJson(content)).toString('hex');

/** The address of a document follows from what it is: it can be printed before the document exists. */
export function documentId(periodId: string, regency: string, edition: number): string {
  const bytes = sha256(`${periodId} ${regency} ${edition}`).subarray(0, 16);
  // Marked as an id of one's own making: version 8, RFC 9562.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const sha256 = (words: string): Buffer => createHash('sha256').update(words, 'utf8').digest();
