import { rolesWith } from '@simpul/domain/access.ts';
import {
  DECISION_PAPER_KINDS,
  DECISION_PAPER_NAMES,
  DECISION_PAPER_PURPOSES,
  type DecisionPaperKind,
} from '@simpul/domain/decision-papers.ts';
import { PAPER_FORMATS, type PaperFormat } from '@simpul/domain/papers.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { documentId } from '../publication/decision-documents.ts';
import type { DecisionPapers } from './decision-paper.types.ts';
import { publicAddress, readDecisionRecord, type DecisionRecord } from './decision.record.ts';
import { regenciesOf, type RegencyOfPeriod } from './decision.regencies.ts';
import { levelDecreeOf } from './level-decree.ts';
import { printable, type Paper } from './paper.blocks.ts';
import { renderPaper, type MadePaper } from './paper.service.ts';
import { verificationMinutesOf } from './verification-minutes.ts';

const BUILDERS: Record<DecisionPaperKind, (record: DecisionRecord) => Paper> = {
  BERITA_ACARA_VERIFIKASI: verificationMinutesOf,
  SK_PENETAPAN: levelDecreeOf,
};

/** A paper's part of its address: "sk-penetapan". */
export const decisionKindOfSlug = (slug: string): DecisionPaperKind | undefined =>
  DECISION_PAPER_KINDS.find((kind) => slugOf(kind) === slug);

/** Which document: that of a regency in a period. */
export type DocumentKey = { period: string; regency: string; edition: number };

/** Makes a paper of a decision and notes that it was taken out. @throws Refusal NOT_FOUND, also for a foreign regency. */
export async function makeDecisionPaper(
  ctx: Context,
  { period, regency, edition }: DocumentKey,
  kind: DecisionPaperKind,
  format: PaperFormat,
): Promise<MadePaper> {
  const found = (await regenciesOf(ctx, period)).find(({ code }) => code === regency);
  if (!found || !(edition >= 1 && edition <= found.documents.length + 1)) throw notFound(text('Dokumen', 'Document'));
  const record = await readDecisionRecord(ctx, period, regency, edition);
  if (!papersOf(record).includes(kind)) throw notFound(text('Dokumen', 'Document'));
  const paper = printable(BUILDERS[kind](record));
  const body = await renderPaper(paper, format);
  const [role = null] = rolesWith(ctx.actor, 'kampung.read', { region: regency });
  await transact(ctx, (tx) =>
    audit(tx, {
      action: 'assessment.paper',
      entity: 'assessment',
      entityId: documentId(period, regency, edition),
      region: regency,
      role,
      summary: text(
        `Dokumen dibuat: ${DECISION_PAPER_NAMES[kind].id} (${format.toUpperCase()}), ${record.period.title}`,
        `Document made: ${DECISION_PAPER_NAMES[kind].en} (${format.toUpperCase()}), ${record.period.title}`,
      ),
      after: { edition, hash: record.decided?.hash ?? null },
    }),
  );
  return { fileName: `${paper.fileName}.${format}`, body };
}

/** The documents of a period in the actor's regencies, published and next ones, with their papers; nothing of them is made yet. */
export async function decisionPapersOf(ctx: Context, period: string): Promise<DecisionPapers[]> {
  const regencies = await regenciesOf(ctx, period);
  return regencies.flatMap((regency) => [
    ...regency.documents.map((document) => setOf(ctx, period, regency, document, [])),
    ...nextSet(ctx, period, regency),
  ]);
}

/** What would come into the next document: the minutes need a verified kampung, the decree a decided one. */
function nextSet(ctx: Context, period: string, regency: RegencyOfPeriod): DecisionPapers[] {
  const { unverified, undecided, decided, documents } = regency;
  if (undecided + decided === 0) return [];
  const gaps = [
    ...(unverified > 0 ? [text(`${unverified} penilaian belum diverifikasi.`, `Assessments not verified yet: ${unverified}.`)] : []),
    ...(undecided > 0
      ? [text(`${undecided} penilaian terverifikasi belum ditetapkan.`, `Verified but not decided yet: ${undecided}.`)]
      : []),
  ];
  const next = { edition: documents.length + 1, hash: null, publishedAt: null, kampungCount: decided };
  return [setOf(ctx, period, regency, next, gaps)];
}

function setOf(
  ctx: Context,
  period: string,
  { code, name }: RegencyOfPeriod,
  { edition, hash, publishedAt, kampungCount }: RegencyOfPeriod['documents'][number] | NextEdition,
  gaps: BilingualText[],
): DecisionPapers {
  const id = documentId(period, code, edition);
  const kinds = DECISION_PAPER_KINDS.filter((kind) => kind !== 'SK_PENETAPAN' || kampungCount > 0);
  return {
    id,
    regencyCode: code,
    regencyName: name,
    edition,
    publicUrl: publicAddress(ctx, id),
    publishedAt,
    hash,
    decidedCount: kampungCount,
    gaps,
    papers: kinds.map((kind) => ({
      kind,
      name: DECISION_PAPER_NAMES[kind],
      purpose: DECISION_PAPER_PURPOSES[kind],
      files: PAPER_FORMATS.map((format) => ({ format, url: `/papers/decisions/${period}/${code}/${edition}/${slugOf(kind)}.${format}` })),
    })),
  };
}
type NextEdition = { edition: number; hash: null; publishedAt: null; kampungCount: number };

/** A paper needs something to say. */
const papersOf = ({ verified, decided }: DecisionRecord): DecisionPaperKind[] =>
  DECISION_PAPER_KINDS.filter((kind) => (kind === 'SK_PENETAPAN' ? decided !== null : verified.length > 0));
