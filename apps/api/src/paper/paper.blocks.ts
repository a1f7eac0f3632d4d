/**
 * What a paper says, before anybody decides how it looks: a list of blocks. PDF and DOCX are made
 * from the same list, so they cannot say different things. Papers are official and therefore in
 * Indonesian, whoever asks for them.
 */
export type Paper = {
  title: string;
  /** Name of the file without its ending. */
  fileName: string;
  /** Stand at the head of every page: RANCANGAN, DATA CONTOH. */
  marks: string[];
  /** Stands at the foot of every page: where the paper comes from. */
  foot: string;
  /** When it was made. */
  madeAt: Date;
  blocks: Block[];
};

export type Block =
  | { kind: 'title'; lines: string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; align?: 'centre' }
  | { kind: 'list'; numbering: 'number' | 'letter'; items: string[] }
  /** "Label : what is said", side by side; several sayings of one label are lettered or numbered, behind an introduction where there is one. */
  | { kind: 'clauses'; rows: Clause[] }
  | { kind: 'table'; name: string; columns: Column[]; rows: string[][]; forHand?: boolean }
  /** Empty lines to be written on. */
  | { kind: 'lines'; count: number }
  /** `closing` are the last words before them: a signature never stands on a page without words. */
  | { kind: 'signatures'; closing: string[]; places: SignaturePlace[] }
  | { kind: 'qr'; address: string; sayings: string[] }
  | { kind: 'pageBreak' };

export type Clause = { label: string; intro?: string; says: string[]; numbering?: 'number' | 'letter' };
/** `share` of the width; the shares of a table add up to 1. */
export type Column = { title: string; share: number; align?: 'right' };
/** Signed by an office: the name is written by hand. `above` says in which capacity, or where and when. */
export type SignaturePlace = { above: string[]; office: string };

export const title = (...lines: string[]): Block => ({ kind: 'title', lines });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const centred = (text: string): Block => ({ kind: 'paragraph', text, align: 'centre' });

/** Room for something that the office writes: a number, a day, a place. */
export const BLANK = '........................';

/** "a." or "1." before the item at a place of a list. */
export const markOf = (numbering: 'number' | 'letter', at: number): string =>
  numbering === 'number' ? `${at + 1}.` : `${String.fromCodePoint(97 + at)}.`;

/** The same paper without what no office program can show: control characters, halves of characters, line ends inside a sentence. */
export function printable(paper: Paper): Paper {
  const clean = (value: string) => value.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const blocks: Block[] = JSON.parse(JSON.stringify(paper.blocks), (_key, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  );
  return { ...paper, title: clean(paper.title), foot: clean(paper.foot), blocks };
}
