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
import { readDecisionRecord, regenciesOf, type DecisionRecord } from './decision.record.ts';
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
  if (!found || !(edition >= 1 && edition <= found.published + 1)) throw notFound(text('Dokumen', 'Document'));
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

/** The documents of a period in the actor's regencies, published and next ones, with their papers. */
export async function decisionPapersOf(ctx: Context, period: string): Promise<DecisionPapers[]> {
  const keys = (await regenciesOf(ctx, period)).flatMap(({ code, published }) =>
    Array.from({ length: published + 1 }, (_, at) => ({ period, regency: code, edition: at + 1 })),
  );
  const sets: DecisionPapers[] = [];
  for (const key of keys) {
    const record = await readDecisionRecord(ctx, key.period, key.regency, key.edition);
    const kinds = papersOf(record);
    if (kinds.length === 0) continue;
    sets.push({
      id: documentId(key.period, key.regency, key.edition),
      regencyCode: record.regency.code,
      regencyName: record.regency.name,
      edition: record.edition,
      publicUrl: record.address,
      publishedAt: record.decided?.publishedAt ?? null,
      hash: record.decided?.hash ?? null,
      decidedCount: record.decided?.content.entries.length ?? 0,
      gaps: record.decided?.publishedAt ? [] : gapsOf(record),
      papers: kinds.map((kind) => ({
        kind,
        name: DECISION_PAPER_NAMES[kind],
        purpose: DECISION_PAPER_PURPOSES[kind],
        files: PAPER_FORMATS.map((format) => ({
          format,
          url: `/papers/decisions/${key.period}/${key.regency}/${key.edition}/${slugOf(kind)}.${format}`,
        })),
      })),
    });
  }
  return sets;
}

/** A paper needs something to say: the minutes a verified kampung, the decree a decided one. */
const papersOf = ({ verified, decided }: DecisionRecord): DecisionPaperKind[] =>
  DECISION_PAPER_KINDS.filter((kind) => (kind === 'SK_PENETAPAN' ? decided !== null : verified.length > 0));

function gapsOf({ verified, unverifiedCount }: DecisionRecord): BilingualText[] {
  const undecided = verified.filter(({ isDecided }) => !isDecided).length;
  return [
    ...(unverifiedCount > 0
      ? [text(`${unverifiedCount} penilaian belum diverifikasi.`, `Assessments not verified yet: ${unverifiedCount}.`)]
      : []),
    ...(undecided > 0
      ? [text(`${undecided} penilaian terverifikasi belum ditetapkan.`, `Verified but not decided yet: ${undecided}.`)]
      : []),
  ];
}
