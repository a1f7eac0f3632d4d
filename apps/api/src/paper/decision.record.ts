import { rolesWith, ROLE_NAMES } from '@simpul/domain/access.ts';
import type { Assessment } from '@simpul/domain/assessment.ts';
import type { DecisionContent } from '@simpul/domain/decision-document.ts';
import { publicAssessment } from '@simpul/domain/figures.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { levelsOf } from '@simpul/domain/level.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import type { Context } from '../platform/context.ts';
import { documentId, nextDocument, REGENCY } from '../publication/decision-documents.ts';
import { DecisionDocument } from '../publication/decision.entity.ts';

/** Everything the papers of a decision say, in Indonesian. They name offices and never a person. */
export type DecisionRecord = {
  period: { title: string; publishOn: string; rubricTitle: string };
  regency: { code: string; name: string };
  province: string;
  edition: number;
  /** What was decided, as it is or will be public; null while nothing is. */
  decided: { content: DecisionContent; hash: string; publishedAt: Date | null } | null;
  verified: VerifiedKampung[];
  /** Assessments that nobody has verified yet. */
  unverifiedCount: number;
  /** Where the QR code leads. */
  address: string;
  sampleData: boolean;
  made: { at: Date; role: string };
};
export type VerifiedKampung = {
  code: string;
  name: string;
  district: string;
  before: string | null;
  claimed: string;
  verified: string;
  isDecided: boolean;
  /** Where the verified score is another than the claimed one; scores are null where the number behind them is too small. */
  differences: { indicator: string; claimed: number | null; verified: number | null; reason: string }[];
};

/** Reads what the papers of one document say. The caller has seen to it that the actor may read the regency. */
export async function readDecisionRecord(ctx: Context, periodId: string, regency: string, edition: number): Promise<DecisionRecord> {
  const id = documentId(periodId, regency, edition);
  const [document, [frame], published] = await Promise.all([
    ctx.db.findOneBy(DecisionDocument, { id }),
    ctx.db.query<Frame[]>(FRAME, [periodId, regency]),
    ctx.db.query<VerifiedRow[]>(VERIFIED, [periodId, regency, id]),
  ]);
  if (!frame) throw new Error(`No period ${periodId} in ${regency}`);
  const next = document === null ? await nextDocument(ctx.db, periodId, regency, 'DECIDED') : null;
  const decided = document
    ? { content: JSON.parse(document.content) as DecisionContent, hash: document.hash, publishedAt: document.publishedAt }
    : next && { content: next.content, hash: next.hash, publishedAt: null };
  const [role] = rolesWith(ctx.actor, 'kampung.read', { region: regency });
  return {
    period: { title: frame.title, publishOn: frame.publishOn, rubricTitle: frame.rubric.title.id },
    regency: { code: regency, name: frame.regency },
    province: frame.province,
    edition,
    decided,
    verified: published.map((row) => verifiedOf(row, frame.rubric)),
    unverifiedCount: frame.unverified,
    address: publicAddress(ctx, id),
    sampleData: frame.sampleData,
    made: { at: new Date(), role: role === undefined ? '' : ROLE_NAMES[role].id },
  };
}

/** Where the public finds a document once it is published. */
export const publicAddress = ({ env }: Pick<Context, 'env'>, id: string): string => new URL(`/keputusan/${id}`, env.PUBLIC_PORTAL_URL).href;

type Frame = {
  title: string;
  publishOn: string;
  rubric: Rubric;
  regency: string;
  province: string;
  sampleData: boolean;
  unverified: number;
};
const FRAME = `
  select p.title, p."publishOn"::text, p."sampleData", r.data as rubric, initcap(g.kind) || ' ' || g.name as regency, v.name as province,
    (select count(*)::int from work.assessment a join work.kampung k on k.id = a."kampungId"
     where a."periodId" = p.id and ${REGENCY} = $2 and a.state in ('DIAJUKAN', 'DIPERIKSA')) as unverified
  from work.assessment_period p join work.rubric r on r.id = p."rubricId"
    join pub.region g on g.code = $2 join pub.region v on v.code = g."parentCode"
  where p.id = $1`;

type VerifiedRow = {
  code: string;
  name: string;
  district: string;
  before: string | null;
  claimedLevel: string | null;
  verifiedLevel: string | null;
  isDecided: boolean;
  facts: KampungFacts | null;
  claim: Assessment | null;
  verdicts: { indicator: string; score: number; reason: string | null }[];
};

/** What was verified for a document: what it holds, or, before it is published, what would come into the next one. */
const VERIFIED = `
  select k.code, k.name, district.name as district, a."claimedLevel", a."verifiedLevel", d.id is not null as "isDecided",
    a.snapshot->'facts' as facts, a.snapshot->'assessment' as claim,
    coalesce(d."levelBefore", (select l."levelCode" from work.level_decision l
      where l."kampungId" = k.id and l."publishedAt" is not null order by l."publishedAt" desc limit 1)) as before,
    (select coalesce(jsonb_agg(jsonb_build_object('indicator', v.indicator, 'score', v.score, 'reason', v.reason) order by v.indicator), '[]')
     from work.assessment_verdict v where v."assessmentId" = a.id) as verdicts
  from work.assessment a join work.kampung k on k.id = a."kampungId"
    join pub.region village on village.code = k.code join pub.region district on district.code = village."parentCode"
    left join work.level_decision d on d."assessmentId" = a.id
    left join pub.decision_entry e on e."decisionId" = d.id
  where a."periodId" = $1 and ${REGENCY} = $2 and a.state in ('DIVERIFIKASI', 'DITETAPKAN', 'DIPUBLIKASI')
    and case when exists (select from pub.decision_document x where x.id = $3) then e."documentId" = $3 else e."documentId" is null end
  order by k.code`;

function verifiedOf(row: VerifiedRow, rubric: Rubric): VerifiedKampung {
  const { code, name, district, isDecided } = row;
  const levelName = (level: string | null) =>
    levelsOf(rubric).find((each) => each.code === level || each.aliases.includes(level ?? ''))?.name.id ?? level ?? '';
  const claim = row.claim && row.facts ? publicAssessment(row.claim, row.facts).indices.flatMap(({ indicators }) => indicators) : [];
  const claimedScores = new Map(row.claim?.indices.flatMap(({ indicators }) => indicators).map((each) => [each.code, each.score]));
  return {
    code,
    name,
    district,
    isDecided,
    before: row.before && levelName(row.before),
    claimed: levelName(row.claimedLevel),
    verified: levelName(row.verifiedLevel),
    differences: row.verdicts
      .filter(({ indicator, score }) => claimedScores.get(indicator) !== score)
      .map(({ indicator, score, reason }) => {
        const claimed = claim.find((each) => each.code === indicator)?.score ?? null;
        return { indicator, claimed, verified: claimed === null ? null : score, reason: reason ?? '' };
      }),
  };
}
