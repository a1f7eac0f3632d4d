import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  PageBreak,
  Paragraph,
  TabStopType,
  type Table,
  TextRun,
} from 'docx';
import { clausesTable, dataTable, PAGE, signatureTable, sideBySide, TEXT_WIDTH } from './docx-tables.ts';
import type { Block, Paper } from './paper.blocks.ts';
import { qrPicture } from './qr.ts';

/** Every office program has it, or one with its measures. */
const FONT = 'Arial';
const QR_PIXELS = 115;

/** Half points. */
const SMALL = 16;

/** The paper as a DOCX that the office goes on writing in. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const children = (await Promise.all(paper.blocks.map((block, at) => draw(block, at)))).flat();
  return Packer.toBuffer(
    new Document({
      title: paper.title,
      creator: 'Simpul',
      lastModifiedBy: 'Simpul',
      features: { updateFields: false },
      styles: {
        default: {
          document: { run: { font: FONT, size: 21, language: { value: 'id-ID' } }, paragraph: { spacing: { after: 120 } } },
          title: {
            run: { font: FONT, size: 24, bold: true, color: '000000' },
            paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 40 } },
          },
          heading1: {
            run: { font: FONT, size: 21, bold: true, color: '000000' },
            paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
          },
        },
      },
      numbering: { config: [numbering('number', LevelFormat.DECIMAL), numbering('letter', LevelFormat.LOWER_LETTER)] },
      sections: [
        {
          properties: { page: PAGE },
          headers: { default: new Header({ children: [small(paper.marks.join(' · '), { bold: true, color: '8A1C1C', right: true })] }) },
          footers: { default: new Footer({ children: [foot(paper)] }) },
          children,
        },
      ],
    }),
  );
}

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text: '%1.',
      alignment: AlignmentType.LEFT,
      style: { run: { font: FONT }, paragraph: { indent: { left: 400, hanging: 400 } } },
    },
  ],
});

/** @param at place of the block: every list counts from the beginning */
async function draw(block: Block, at: number): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'title':
      return [...block.lines.map((line) => new Paragraph({ text: line, heading: HeadingLevel.TITLE })), said('')];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'paragraph':
      return [said(block.text, block.align)];
    case 'list':
      return items(block.items, block.numbering, at * 100);
    case 'clauses':
      return [
        clausesTable(
          block.rows.map(({ label, intro, says, numbering: marks }, row) => ({
            label,
            says: [
              ...(intro === undefined ? [] : [said(intro)]),
              ...(marks ? items(says, marks, at * 100 + row) : says.map((saying) => said(saying))),
            ],
          })),
        ),
        said(''),
      ];
    case 'table':
      return [dataTable(block), said('')];
    case 'lines':
      return Array.from({ length: block.count }, () => writingLine());
    case 'signatures':
      return [...block.closing.map((words) => said(words, 'withNext')), signatureTable(block.places), said('')];
    case 'qr':
      // No document of Word ends with a table.
      return [await qr(block), said('')];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function said(text: string, align?: 'centre' | 'withNext'): Paragraph {
  if (align === 'centre') return new Paragraph({ children: [new TextRun({ text, bold: true })], alignment: AlignmentType.CENTER });
  return new Paragraph({ text, keepNext: align === 'withNext' });
}

const items = (texts: readonly string[], reference: string, instance: number): Paragraph[] =>
  texts.map((text) => new Paragraph({ text, numbering: { reference, level: 0, instance }, spacing: { after: 60 } }));

const writingLine = () =>
  new Paragraph({
    text: '',
    spacing: { before: 240, after: 0 },
    border: { bottom: { style: BorderStyle.DOTTED, size: 4, color: '000000', space: 1 } },
  });

function small(text: string, { bold = false, color = '444444', right = false } = {}): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text, bold, color, size: SMALL })],
    spacing: { after: 40 },
    ...(right && { alignment: AlignmentType.RIGHT }),
  });
}

function foot({ foot: text }: Paper): Paragraph {
  const run = { size: SMALL, color: '444444' };
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [new TextRun({ ...run, children: [text, '\tHalaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })],
  });
}

async function qr({ address, sayings }: Extract<Block, { kind: 'qr' }>): Promise<Table> {
  const name = `Kode QR ke ${address}`;
  const picture = new ImageRun({
    type: 'png',
    data: await qrPicture(address, 8),
    transformation: { width: QR_PIXELS, height: QR_PIXELS },
    altText: { name: 'Kode QR', title: 'Kode QR', description: name },
  });
  const link = new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink', size: SMALL })] });
  return sideBySide(
    [new Paragraph({ children: [picture] })],
    [...sayings.map((saying) => small(saying)), new Paragraph({ children: [link] })],
  );
}
