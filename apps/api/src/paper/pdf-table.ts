import type { Block } from './paper.blocks.ts';
import { branch, leaf, ornament, type Pen } from './pdf-structure.ts';

const SIZE = 9;
const PAD = 4;
/** Rows that are filled in by hand are high enough for a pen. */
const HAND_ROW = 25;

type Table = Extract<Block, { kind: 'table' }>;
type Row = { texts: readonly string[]; isHead: boolean; height: number };

/** A table with lines; its head stands again on every page that it runs over. */
export function drawTable(pen: Pen, table: Table): void {
  const { doc, root, bottom } = pen;
  const head = rowOf(pen, table, { texts: table.columns.map(({ title }) => title), isHead: true });
  const rows = table.rows.map((texts) => rowOf(pen, table, { texts, isHead: false }));
  const element = branch(doc, root, 'Table', { title: table.name });
  if (doc.y + head.height + (rows[0]?.height ?? 0) > bottom) doc.addPage();
  drawRow(pen, table, head, element);
  for (const row of rows) {
    if (doc.y + row.height > bottom) {
      doc.addPage();
      drawRow(pen, table, head, null);
    }
    drawRow(pen, table, row, element);
  }
  element.end();
}

/** A row is never higher than a page: what is longer ends in dots. */
function rowOf({ doc, width }: Pen, { columns, forHand }: Table, { texts, isHead }: Omit<Row, 'height'>): Row {
  choose(doc, isHead);
  const heights = columns.map(({ share }, at) => doc.heightOfString(texts[at] ?? '', { width: share * width - 2 * PAD }));
  const least = forHand && !isHead ? HAND_ROW : 0;
  const { height, margins } = doc.page;
  const most = height - margins.top - margins.bottom - HAND_ROW * 2;
  return { texts, isHead, height: Math.min(Math.max(least, ...heights.map((each) => each + 2 * PAD)), most) };
}

const choose = (doc: PDFKit.PDFDocument, isHead: boolean) =>
  doc
    .font(isHead ? 'bold' : 'regular')
    .fontSize(SIZE)
    .fillColor('black');

/** @param parent the table; null where the head is only repeated for the eye */
function drawRow(pen: Pen, table: Table, { texts, isHead, height }: Row, parent: PDFKit.PDFStructureElement | null): void {
  const { doc, left, width } = pen;
  const row = parent && branch(doc, parent, 'TR');
  const top = doc.y;
  let x = left;
  for (const [at, { share, align }] of table.columns.entries()) {
    const from = x;
    ornament(
      doc,
      () =>
        void doc
          .rect(from, top, share * width, height)
          .lineWidth(0.5)
          .fillAndStroke(isHead ? '#eeeeee' : 'white', '#555555'),
    );
    choose(doc, isHead);
    const options = { width: share * width - 2 * PAD, height: height - 2 * PAD + 1, align: align ?? 'left', ellipsis: true } as const;
    const write = () => void doc.text(texts[at] ?? '', from + PAD, top + PAD, options);
    if (row) leaf(doc, row, isHead ? 'TH' : 'TD', write, isHead ? { scope: 'Column' } : {});
    else ornament(doc, write);
    x += share * width;
  }
  row?.end();
  doc.y = top + height;
}
