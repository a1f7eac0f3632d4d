import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import type { Block, SignaturePlace } from './paper.blocks.ts';

/** Twentieths of a point: A4 with the margins of the PDF. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1240, bottom: 1240, left: 1420, right: 1140, header: 560, footer: 560 },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const SIZE = 18;
const HAND_ROW = 500;
const LABEL_SHARE = 0.23;
const QR_SHARE = 0.2;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const width = (share: number) => ({ size: Math.round(share * TEXT_WIDTH), type: WidthType.DXA });

/** Tables of fixed widths look alike in every office program. */
const table = (shares: readonly number[], rows: TableRow[], borders?: ITableBordersOptions) =>
  new Table({
    rows,
    width: width(1),
    columnWidths: shares.map((share) => width(share).size),
    layout: TableLayoutType.FIXED,
    ...(borders && { borders }),
  });

/** A table with lines; its head stands again on every page. */
export function dataTable({ columns, rows, forHand }: Extract<Block, { kind: 'table' }>): Table {
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: width(columns[at]?.share ?? 0),
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      verticalAlign: VerticalAlign.TOP,
      ...(isHead && { shading: { fill: 'EEEEEE' } }),
      children: [
        new Paragraph({
          children: [new TextRun({ text, bold: isHead, size: SIZE })],
          spacing: { after: 0 },
          ...(columns[at]?.align === 'right' && { alignment: AlignmentType.RIGHT }),
        }),
      ],
    });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title }, at) => cell(title, at, true)) });
  const body = rows.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        ...(forHand && { height: { value: HAND_ROW, rule: 'atLeast' as const } }),
        children: columns.map((_, at) => cell(texts[at] ?? '', at, false)),
      }),
  );
  return table(
    columns.map(({ share }) => share),
    [head, ...body],
  );
}

/** "Label : what is said". */
export function clausesTable(rows: readonly { label: string; says: Paragraph[] }[]): Table {
  const shares = [LABEL_SHARE, 0.03, 1 - LABEL_SHARE - 0.03];
  const cell = (children: Paragraph[], at: number) => new TableCell({ children, width: width(shares[at] ?? 0), borders: NO_BORDERS });
  const line = (text: string) => new Paragraph({ text, spacing: { after: 60 } });
  return table(
    shares,
    rows.map(({ label, says }) => new TableRow({ children: [cell([line(label)], 0), cell([line(':')], 1), cell(says, 2)] })),
    NO_BORDERS,
  );
}

/** Two places beside each other; a single one stands at the right. Whoever signs sees the others on the same page. */
export function signatureTable(places: readonly SignaturePlace[]): Table {
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, at) => places.slice(at * 2, at * 2 + 2));
  const line = (text: string, before = 0) =>
    new Paragraph({ text, alignment: AlignmentType.CENTER, keepNext: true, spacing: { before, after: 0 } });
  const cell = (children: Paragraph[]) => new TableCell({ width: width(0.5), borders: NO_BORDERS, children });
  const offices = (place: SignaturePlace | undefined) =>
    cell(place ? [...place.above.map((words) => line(words)), line(`${place.office},`)] : [line('')]);
  const room = (place: SignaturePlace | undefined) => cell([line(place ? '(..............................................)' : '', 1000)]);
  const row = (pair: readonly (SignaturePlace | undefined)[], draw: typeof offices) =>
    new TableRow({ cantSplit: true, children: pair.map((place) => draw(place)) });
  return table(
    [0.5, 0.5],
    pairs.flatMap(([one, other]) => {
      const pair = other ? [one, other] : [undefined, one];
      return [row(pair, offices), row(pair, room)];
    }),
    NO_BORDERS,
  );
}

/** A picture and what is said about it. */
export function sideBySide(picture: Paragraph[], says: Paragraph[]): Table {
  const cell = (children: Paragraph[], share: number) => new TableCell({ children, width: width(share), borders: NO_BORDERS });
  return table(
    [QR_SHARE, 1 - QR_SHARE],
    [new TableRow({ cantSplit: true, children: [cell(picture, QR_SHARE), cell(says, 1 - QR_SHARE)] })],
    { ...NO_BORDERS, top: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
  );
}
