import { finished } from 'node:stream/promises';
import PdfDocument from 'pdfkit';
import { markOf, type Block, type Clause, type Paper } from './paper.blocks.ts';
import { registerFonts } from './pdf-fonts.ts';
import { ACCESSIBLE, branch, leaf, ornament, type Pen } from './pdf-structure.ts';
import { drawTable } from './pdf-table.ts';
import { qrModules } from './qr.ts';

/** Points, on A4: 2.5 cm at the left for the binding, 2 cm elsewhere. */
const MARGINS = { top: 62, bottom: 62, left: 71, right: 57 };
const SIZE = 10.5;
const SMALL = 8;
const GAP = 7;
const MARK_WIDTH = 20;
const LABEL_WIDTH = 96;
const QR_SIDE = 86;
/** A heading never stands alone at the end of a page. */
const WITH_HEADING = 120;

/** The paper as a tagged A4 PDF. */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  const doc = new PdfDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: ACCESSIBLE,
    tagged: true,
    displayTitle: true,
    lang: 'id-ID',
    // None before ours: this one would have to be embedded too.
    font: '',
    info: { Title: asXml(paper.title), Author: 'Simpul', Creator: 'Simpul', CreationDate: paper.madeAt, ModDate: paper.madeAt },
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  registerFonts(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const width = doc.page.width - MARGINS.left - MARGINS.right;
  const pen: Pen = { doc, root, left: MARGINS.left, width, bottom: doc.page.height - MARGINS.bottom };
  for (const block of paper.blocks) draw(pen, block);
  root.end();
  writeMargins(doc, paper);
  doc.end();
  await finished(doc);
  return Buffer.concat(parts);
}

/** The library writes the title into a part that is XML, as it stands. */
const asXml = (words: string): string => words.replaceAll('&', 'dan').replaceAll(/[<>]/g, '');

function draw(pen: Pen, block: Block): void {
  const { doc, left, width } = pen;
  const body = () => doc.font('regular').fontSize(SIZE).fillColor('black');
  switch (block.kind) {
    case 'title':
      doc.font('bold').fontSize(12);
      block.lines.forEach((line, at) => say(pen, at === 0 ? 'H1' : 'P', line, { align: 'center', lineGap: 2 }));
      return void (doc.y += GAP * 2);
    case 'heading':
      room(pen, WITH_HEADING);
      doc.y += 4;
      doc.font('bold').fontSize(SIZE);
      say(pen, 'H2', block.text);
      return void (doc.y += 4);
    case 'paragraph': {
      body();
      if (block.align === 'centre') doc.font('bold');
      say(pen, 'P', block.text, { align: block.align === 'centre' ? 'center' : 'left', lineGap: 1.5 });
      return void (doc.y += GAP);
    }
    case 'list':
      body();
      drawList(pen, block.items, block.numbering, left, width);
      return void (doc.y += GAP);
    case 'clauses':
      body();
      for (const row of block.rows) drawClause(pen, row);
      return void (doc.y += GAP);
    case 'table':
      drawTable(pen, block);
      return void (doc.y += GAP);
    case 'lines':
      for (let at = 0; at < block.count; at++) rule(pen);
      return void (doc.y += GAP);
    case 'signatures':
      body();
      return drawSignatures(pen, block);
    case 'qr':
      return drawQr(pen, block.address, block.sayings);
    case 'pageBreak':
      return void doc.addPage();
  }
}

/** Begins a new page unless so much height is left. */
export function room({ doc, bottom }: Pen, height: number): void {
  if (doc.y + height > bottom) doc.addPage();
}

type Saying = PDFKit.Mixins.TextOptions;
function say(pen: Pen, tag: string, text: string, options: Saying = {}, x = pen.left): void {
  const { doc, root, width } = pen;
  leaf(doc, root, tag, () => void doc.text(text, x, doc.y, { width, ...options }));
}

function drawList(pen: Pen, items: readonly string[], numbering: 'number' | 'letter', x: number, width: number): void {
  const { doc, root } = pen;
  const list = branch(doc, root, 'L');
  items.forEach((item, at) => {
    room(pen, doc.currentLineHeight(true) * 2);
    const line = branch(doc, list, 'LI');
    const y = doc.y;
    leaf(doc, line, 'Lbl', () => void doc.text(markOf(numbering, at), x, y, { width: MARK_WIDTH }));
    leaf(doc, line, 'LBody', () => void doc.text(item, x + MARK_WIDTH, y, { width: width - MARK_WIDTH, lineGap: 1.5 }));
    doc.y += 2;
    line.end();
  });
  list.end();
}

function drawClause(pen: Pen, { label, intro, says, numbering }: Clause): void {
  const { doc, left, width } = pen;
  room(pen, doc.currentLineHeight(true) * 2);
  const [x, y] = [left + LABEL_WIDTH + 12, doc.y];
  say(pen, 'P', label, { width: LABEL_WIDTH });
  ornament(doc, () => void doc.text(':', left + LABEL_WIDTH, y, { width: 10 }));
  doc.y = y;
  const inner = width - LABEL_WIDTH - 12;
  if (intro !== undefined) say(pen, 'P', intro, { width: inner, lineGap: 1.5 }, x);
  if (numbering) drawList(pen, says, numbering, x, inner);
  else for (const saying of says) say(pen, 'P', saying, { width: inner, lineGap: 1.5 }, x);
  doc.y += 2;
}

function rule(pen: Pen): void {
  const { doc, left, width } = pen;
  room(pen, 22);
  doc.y += 22;
  ornament(
    doc,
    () =>
      void doc
        .moveTo(left, doc.y)
        .lineTo(left + width, doc.y)
        .lineWidth(0.4)
        .dash(1, { space: 2 })
        .stroke()
        .undash(),
  );
}

const SIGNATURE_WIDTH = 215;
const SIGNATURE_ROOM = 52;

/** The last words and two places beside each other; a single one stands at the right. Whoever signs sees the others on the same page. */
function drawSignatures(pen: Pen, { closing, places }: Extract<Block, { kind: 'signatures' }>): void {
  const { doc, left, width } = pen;
  const line = doc.currentLineHeight(true);
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) => {
    const pair = places.slice(at * 2, at * 2 + 2);
    const offices = pair.map(({ above, office }) => doc.heightOfString([...above, `${office},`].join('\n'), { width: SIGNATURE_WIDTH }));
    return { pair, height: Math.max(...offices) + SIGNATURE_ROOM };
  });
  const words = closing.map((each) => doc.heightOfString(each, { width, lineGap: 1.5 }) + GAP);
  room(
    pen,
    [...words, ...pairs.map(({ height }) => height + line + GAP * 2)].reduce((sum, each) => sum + each, 0),
  );
  for (const each of closing) {
    say(pen, 'P', each, { lineGap: 1.5 });
    doc.y += GAP;
  }
  const right = left + width - SIGNATURE_WIDTH;
  const options = { width: SIGNATURE_WIDTH, align: 'center' } as const;
  for (const { pair, height } of pairs) {
    const top = doc.y + GAP;
    for (const [at, { above, office }] of pair.entries()) {
      const x = pair.length === 1 || at === 1 ? right : left;
      doc.y = top;
      for (const each of [...above, `${office},`]) say(pen, 'P', each, options, x);
      doc.y = top + height;
      say(pen, 'P', '(..............................................)', options, x);
    }
    doc.y += GAP;
  }
}

function drawQr(pen: Pen, address: string, sayings: readonly string[]): void {
  const { doc, root, left, width } = pen;
  room(pen, QR_SIDE + 16);
  const top = doc.y + 12;
  ornament(
    doc,
    () =>
      void doc
        .moveTo(left, top - 4)
        .lineTo(left + width, top - 4)
        .lineWidth(0.6)
        .stroke(),
  );
  const modules = qrModules(address);
  const side = QR_SIDE / modules.length;
  const draws = () => {
    modules.forEach((row, y) => row.forEach((dark, x) => dark && doc.rect(left + x * side, top + y * side, side, side)));
    doc.fill('black');
  };
  leaf(doc, root, 'Figure', draws, { alt: `Kode QR ke ${address}`, bbox: [left, top, left + QR_SIDE, top + QR_SIDE] });
  doc.font('regular').fontSize(SMALL);
  doc.y = top + 8;
  const x = left + QR_SIDE + 8;
  const options = { width: width - QR_SIDE - 8, lineGap: 1 };
  for (const saying of sayings) say(pen, 'P', saying, options, x);
  leaf(doc, root, 'Link', () => void doc.text(address, x, doc.y + 2, { ...options, link: address, underline: true }));
  doc.y = Math.max(doc.y, top + QR_SIDE);
}

/** Head, foot and number of every page, once their count is known. */
function writeMargins(doc: PDFKit.PDFDocument, { marks, foot }: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    doc.switchToPage(at);
    const { width, height, margins } = doc.page;
    // Writing below the margin would begin a new page.
    doc.page.margins = { ...margins, bottom: 0 };
    const inner = width - margins.left - margins.right;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    doc.font('bold').fontSize(9).fillColor('#8a1c1c');
    doc.text(marks.join(' · '), margins.left, 30, { width: inner, align: 'right', lineBreak: false });
    doc.endMarkedContent();
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.font('regular').fontSize(SMALL).fillColor('#444444');
    doc.text(foot, margins.left, height - 40, { width: inner - 90, lineBreak: false });
    doc.text(`Halaman ${at - start + 1} dari ${count}`, margins.left + inner - 90, height - 40, {
      width: 90,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
    doc.page.margins = margins;
  }
}
