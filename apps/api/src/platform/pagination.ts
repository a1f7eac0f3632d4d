import { Field, ObjectType } from 'type-graphql';
import { text } from '@simpul/domain/text.ts';
import { badInput } from './errors.ts';
import { Policy } from './policy.ts';

export const MAX_PAGE = 100;

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
@Policy('public')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows come before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; give it as `before` for the previous page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as `after` for the next page.' })
  endCursor!: string | null;
}

export type PageInput = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

/** One expression of the sort order. The last one must be unique. `cast` is its SQL type. */
export type SortKey = { sql: string; cast: 'text' | 'int' | 'bigint' | 'float8' | 'date' | 'timestamptz' | 'uuid'; desc?: boolean };

export type Page = {
  limit: number;
  backwards: boolean;
  cursor: unknown[] | null;
  order: string;
};

/** The size of a list that has no pages. @throws Refusal for one outside 1–100. */
export const pageSize = (first: number | null | undefined, defaultSize = 20): number =>
  readPage({ first: first ?? null }, '', [], defaultSize).limit;

/** @throws Refusal for a size outside 1–100, both directions at once, or a cursor not made by this order. */
export function readPage(input: PageInput, order: string, keys: readonly SortKey[], defaultSize = 20): Page {
  const backwards = input.last != null || input.before != null;
  if (backwards && (input.first != null || input.after != null)) {
    throw badInput('last', text('Pakai first/after atau last/before, jangan keduanya.', 'Use first/after or last/before, not both.'));
  }
  const field = backwards ? 'last' : 'first';
  const size = (backwards ? input.last : input.first) ?? defaultSize;
  if (size < 1 || size > MAX_PAGE) {
    throw badInput(
      field,
      text(`${field} harus 1 sampai ${MAX_PAGE}; diberikan ${size}.`, `${field} must be 1 to ${MAX_PAGE}; got ${size}.`),
    );
  }
  const given = backwards ? input.before : input.after;
  return {
    limit: size,
    backwards,
    order,
    cursor: given == null ? null : decodeCursor(given, order, keys, backwards ? 'before' : 'after'),
  };
}

const encodeCursor = (order: string, values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

const CASTS: Record<SortKey['cast'], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  int: (value) => Number.isInteger(value),
  bigint: (value) => typeof value === 'string' && /^\d{1,18}$/.test(value),
  float8: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  timestamptz: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}[\d.+:-]*$/.test(value),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
};

function decodeCursor(cursor: string, order: string, keys: readonly SortKey[], field: string): unknown[] {
  const refuse = () =>
    badInput(field, text(`${field} bukan kursor dari daftar dengan urutan ini.`, `${field} is not a cursor of this list in this order.`));
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(decoded) || decoded[0] !== order || decoded.length !== keys.length + 1) throw refuse();
  const values: unknown[] = decoded.slice(1);
  if (!keys.every((key, at) => CASTS[key.cast](values[at]))) throw refuse();
  return values;
}

/**
 * The keyset parts of a statement: a predicate (or 'true'), and the order. Select each key as
 * `key_0`, `key_1`, … and ask for one row more than the limit.
 */
export function keyset(
  page: Page,
  keys: readonly SortKey[],
  $: (value: unknown) => string,
): { where: string; orderBy: string; select: string; limit: string } {
  const direction = (key: SortKey): 'asc' | 'desc' => (Boolean(key.desc) !== page.backwards ? 'desc' : 'asc');
  const alternatives: string[] = [];
  if (page.cursor) {
    for (let at = 0; at < keys.length; at++) {
      const parts = keys.slice(0, at + 1).map((key, index) => {
        const operator = index < at ? '=' : direction(key) === 'asc' ? '>' : '<';
        return `${key.sql} ${operator} ${$(page.cursor?.[index])}::${key.cast}`;
      });
      alternatives.push(`(${parts.join(' and ')})`);
    }
  }
  return {
    where: alternatives.length > 0 ? `(${alternatives.join(' or ')})` : 'true',
    orderBy: keys.map((key) => `${key.sql} ${direction(key)}`).join(', '),
    select: keys
      .map((key, at) => `${key.cast === 'date' || key.cast === 'timestamptz' ? `(${key.sql})::text` : key.sql} as key_${at}`)
      .join(', '),
    limit: $(page.limit + 1),
  };
}

/** Cuts the extra row off, puts a backward page the right way round, and writes its cursors. */
export function pageOf<Row extends Record<string, unknown>>(
  page: Page,
  keys: readonly SortKey[],
  rows: Row[],
): { nodes: Row[]; cursors: string[]; pageInfo: PageInfo } {
  const more = rows.length > page.limit;
  const nodes = rows.slice(0, page.limit);
  if (page.backwards) nodes.reverse();
  const cursors = nodes.map((row) =>
    encodeCursor(
      page.order,
      keys.map((_, at) => row[`key_${at}`]),
    ),
  );
  return {
    nodes,
    cursors,
    pageInfo: {
      hasNextPage: page.backwards ? page.cursor !== null : more,
      hasPreviousPage: page.backwards ? more : page.cursor !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}
