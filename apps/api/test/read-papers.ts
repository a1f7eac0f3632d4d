import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const flat = (words: string) => words.replaceAll(/\s+/g, ' ');
/** Words, pages and marks of a PDF. */
export async function readPdf(body: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(body));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const { info } = await pdf.getMetadata();
  return { pages: pages.map(flat), words: flat(pages.join(' ')), info, pdf };
}
/** Reads the code that is drawn on the last page as squares, as a camera would. */
export async function qrOfPdf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string | undefined> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await (await pdf.getPage(pdf.numPages)).getOperatorList();
  const paths: number[][] = fnArray.flatMap((op, at) => (op === OPS.constructPath ? [[...argsArray[at][1][0]]] : []));
  const path = paths.toSorted((one, other) => other.length - one.length)[0] ?? [];
  // A square is a move, three lines and the way back: thirteen numbers, its corner first, the opposite one seventh.
  const squares = Array.from({ length: path.length / 13 }, (_, at) => path.slice(at * 13 + 1, at * 13 + 9));
  const [left, bottom] = [Math.min(...squares.map(([x = 0]) => x)), Math.min(...squares.map(([, y = 0]) => y))];
  const [x = 0, , , right = 0] = squares[0] ?? [];
  const side = right - x;
  const dark = squares.map(([fromX = 0, fromY = 0]) => [Math.round((fromX - left) / side), Math.round((fromY - bottom) / side)]);
  const modules = Math.max(...dark.flat()) + 1;
  const [scale, border] = [4, 4];
  const width = (modules + 2 * border) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [column = 0, row = 0] of dark) {
    for (let at = 0; at < scale * scale; at++) {
      const pixelX = (column + border) * scale + (at % scale);
      const pixelY = (modules - 1 - row + border) * scale + Math.floor(at / scale);
      pixels.fill(0, (pixelY * width + pixelX) * 4, (pixelY * width + pixelX) * 4 + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}
/** Words, margins, link and picture of a DOCX. */
export function readDocx(body: Buffer) {
  const parts = unzipSync(new Uint8Array(body));
  const part = (pattern: RegExp) =>
    Object.entries(parts)
      .filter(([name]) => pattern.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
  const plain = (xml: string) => flat(xml.replaceAll(/<\/w:p>/g, ' ').replaceAll(/<[^>]+>/g, ''));
  const picture = Object.entries(parts).find(([name]) => name.endsWith('.png'))?.[1];
  // A part of a page after # is kept apart from the address.
  const document = part(/^word\/document\.xml$/);
  const anchor = /<w:hyperlink[^>]*w:anchor="([^"]*)"/.exec(document)?.[1];
  const link = `${/hyperlink" Target="([^"]*)"/.exec(part(/_rels\/document/))?.[1]}${anchor === undefined ? '' : `#${anchor}`}`;
  return { words: plain(document), margins: plain(part(/^word\/(header|footer)\d\.xml$/)), link, picture };
}
