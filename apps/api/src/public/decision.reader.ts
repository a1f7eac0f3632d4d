import type { DecisionContent } from '@simpul/domain/decision-document.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import type { Context } from '../platform/context.ts';
import { isUuid } from '../platform/uuid.ts';
import type { DecisionDocumentRefType, DecisionDocumentType } from './decision.types.ts';

/** A published document; unknown ones and those that are still drafts are both null. */
export async function readDecisionDocument({ pub }: Pick<Context, 'pub'>, id: string): Promise<DecisionDocumentType | null> {
  if (!isUuid(id)) return null;
  const [{ rows }, replaced] = await Promise.all([
    pub.query<{ content: string; hash: string; publishedAt: Date }>({
      name: 'decision-document',
      text: 'select content, hash, "publishedAt" from pub.decision_document where id = $1',
      values: [id],
    }),
    pub.query<{ kampungCode: string; by: string }>({
      name: 'decision-document-replaced',
      text: `select e."kampungCode", later."documentId" as by
             from pub.decision_entry e join pub.decision_entry later on later."replacesId" = e."decisionId" where e."documentId" = $1`,
      values: [id],
    }),
  ]);
  const [row] = rows;
  if (!row) return null;
  const content: DecisionContent = JSON.parse(row.content);
  const replacedBy = new Map(replaced.rows.map(({ kampungCode, by }) => [kampungCode, by]));
  return {
    id: content.id,
    content: row.content,
    periodTitle: content.period.title,
    regencyCode: content.regency.code,
    regencyName: content.regency.name,
    decidedBy: content.decidedBy,
    rubricCode: content.rubric.code,
    rubricVersion: content.rubric.version,
    rubricTitle: content.rubric.title,
    edition: content.edition,
    indicators: content.indicators,
    entries: content.entries.map(({ kampung, ...entry }) => ({
      ...entry,
      kampungCode: kampung.code,
      kampungName: kampung.name,
      districtName: kampung.district,
      replacedBy: replacedBy.get(kampung.code) ?? null,
    })),
    sampleData: content.sampleData,
    hash: row.hash,
    publishedAt: row.publishedAt,
  };
}

const LISTED = 50;

/** Published documents of a regency, or of those inside a province or the nation, the newest first; a district has none of its own. */
export async function readDecisionDocuments({ pub }: Pick<Context, 'pub'>, region: string): Promise<DecisionDocumentRefType[]> {
  const { rows } = await pub.query<DecisionDocumentRefType>({
    name: 'decision-documents',
    text: `select id, "regencyCode", edition, "publishedAt", content->'regency'->>'name' as "regencyName", content->'period'->>'title' as "periodTitle",
             json_array_length(content->'entries') as "kampungCount", (content->>'sampleData')::boolean as "sampleData"
           from (select id, "regencyCode", edition, "publishedAt", content::json as content from pub.decision_document
             where $1 = '${NATION}' or "regencyCode" = $1 or starts_with("regencyCode", $1 || '.')
             order by "publishedAt" desc, "regencyCode", edition desc limit ${LISTED}) d`,
    values: [region],
  });
  return rows;
}
