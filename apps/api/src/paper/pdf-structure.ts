/**
 * The structure that screen readers follow. The library knows more than its types, which are some
 * versions behind: that is settled here.
 */
/** What draws, and where; `root` is the root of the structure. */
export type Pen = { doc: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement; left: number; width: number; bottom: number };

type Options = {
  title?: string;
  /** What a picture says. */
  alt?: string;
  /** Left, top, right and bottom of a picture. */
  bbox?: [number, number, number, number];
  scope?: 'Column';
};
/** The standard for PDFs that everybody can read. */
export const ACCESSIBLE = 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets;

const known = (options: Options) => options as PDFKit.Mixins.StructureElementOptions;

/** An element with others in it, such as a table; to be ended when it has all of them. */
export function branch(doc: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, type: string, options: Options = {}) {
  const element = doc.struct(type, known(options));
  parent.add(element);
  return element;
}

/** An element with what `write` writes. */
export function leaf(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  type: string,
  write: () => void,
  options: Options = {},
): void {
  parent.add(doc.struct(type, known(options), [write]));
}

/** What carries no meaning of its own: lines, boxes, and what is only repeated for the eye. */
export function ornament(doc: PDFKit.PDFDocument, write: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  write();
  doc.endMarkedContent();
}
