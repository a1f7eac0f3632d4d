import { rolesWith } from '@simpul/domain/access.ts';
import {
  gapsOf,
  isDraft,
  PAPER_FORMATS,
  PAPER_KINDS,
  PAPER_NAMES,
  PAPER_PURPOSES,
  type PaperFormat,
  type PaperKind,
} from '@simpul/domain/papers.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import { text } from '@simpul/domain/text.ts';
import type { IntegrationRow } from '../integration/integration.entity.ts';
import { findIntegration } from '../integration/integration.found.ts';
import { audit } from '../platform/audit.ts';
import type { Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { programmeOf } from '../programme/catalogue.ts';
import { addendumOf } from './addendum.ts';
import { minutesOf } from './minutes.ts';
import { printable, type Paper } from './paper.blocks.ts';
import { paperFactsOf, readPaperRecord, type PaperRecord } from './paper.record.ts';
import type { IntegrationPaper } from './paper.types.ts';
import { workPlanOf } from './work-plan.ts';

const BUILDERS: Record<PaperKind, (record: PaperRecord) => Paper> = {
  BERITA_ACARA: minutesOf,
  ADDENDUM_SK: addendumOf,
  RENCANA_KERJA: workPlanOf,
};

/** A paper's part of its address: "berita-acara". */
const slugOfKind = (kind: PaperKind): string => slugOf(kind);
export const kindOfSlug = (slug: string): PaperKind | undefined => PAPER_KINDS.find((kind) => slugOfKind(kind) === slug);

export type MadePaper = { fileName: string; body: Buffer };

/** Makes a paper of an integration that the actor may read, and notes that it was taken out. @throws Refusal NOT_FOUND. */
export async function makePaper(ctx: Context, id: string, kind: PaperKind, format: PaperFormat): Promise<MadePaper> {
  const found = await findIntegration(ctx, id);
  if (!found) throw notFound(text('Integrasi', 'Integration'));
  const record = await readPaperRecord(ctx, found);
  const paper = printable(BUILDERS[kind](record));
  const body = await renderPaper(paper, format);
  const [role = null] = rolesWith(ctx.actor, 'integration.read', found.place);
  await transact(ctx, (tx) =>
    audit(tx, {
      action: 'integration.paper',
      entity: 'integration',
      entityId: found.row.id,
      region: found.place.region,
      role,
      summary: text(
        `Dokumen dibuat: ${PAPER_NAMES[kind].id} (${format.toUpperCase()}), ${found.row.programmeCode}`,
        `Document made: ${PAPER_NAMES[kind].en} (${format.toUpperCase()}), ${found.row.programmeCode}`,
      ),
      after: { version: found.row.version },
    }),
  );
  return { fileName: `${paper.fileName}.${format}`, body };
}

/** The libraries are fetched with the first paper: the API starts without them. */
export async function renderPaper(paper: Paper, format: PaperFormat): Promise<Buffer> {
  if (format === 'pdf') return (await import('./pdf.ts')).renderPdf(paper);
  return (await import('./docx.ts')).renderDocx(paper);
}

/** The papers that can be made of an integration, with what each would have to leave open. */
export async function papersOf(ctx: Context, row: IntegrationRow): Promise<IntegrationPaper[]> {
  const { code } = await ctx.load.recordItem.load(row.kampungId);
  const [catalogue, source, transitions, documents, counts] = await Promise.all([
    ctx.load.catalogue.load('CURRENT'),
    ctx.load.source.load(code),
    ctx.load.transitions.load(row.id),
    ctx.load.stepEvidence.load(row.id),
    ctx.load.partCounts.load(row.id),
  ]);
  const facts = paperFactsOf(row, { programme: programmeOf(catalogue, row.programmeCode), source, transitions, documents, counts });
  return PAPER_KINDS.map((kind) => ({
    kind,
    name: PAPER_NAMES[kind],
    purpose: PAPER_PURPOSES[kind],
    isDraft: isDraft(kind, row.state),
    files: PAPER_FORMATS.map((format) => ({ format, url: `/papers/${row.id}/${slugOfKind(kind)}.${format}` })),
    gaps: gapsOf(kind, facts),
  }));
}
