import { parseLevel } from '@simpul/domain/level.ts';
import { NATION, parseRegionCode } from '@simpul/domain/region-code.ts';
import type { KampungFilter, KampungOrder } from '../gql/graphql.ts';

export const VIEWS = ['daftar', 'peta', 'tabel'] as const;
export type View = (typeof VIEWS)[number];

/** The orders a reader may choose, as they stand in the address. */
export const ORDERS = {
  nama: 'NAME',
  'tingkat-tertinggi': 'LEVEL_DESC',
  'tingkat-terendah': 'LEVEL_ASC',
  terbaru: 'RECENT',
  'jiwa-terbanyak': 'PERSONS_DESC',
} as const satisfies Record<string, KampungOrder>;
export type OrderKey = keyof typeof ORDERS;

/** What the address of the list says. `after` and `before` are cursors of the API, passed on unread. */
export type Choice = {
  view: View;
  region: string | null;
  levels: string[];
  programmes: string[];
  search: string;
  order: OrderKey | null;
  after: string | null;
  before: string | null;
};

const isView = (value: string): value is View => VIEWS.some((view) => view === value);
const isOrder = (value: string): value is OrderKey => Object.hasOwn(ORDERS, value);
const codes = (values: string[]) => [...new Set(values.filter((value) => /^[A-Z0-9_]{1,40}$/.test(value)))];

/** Reads the address. What cannot be understood counts as not said, so that an old or mangled link still shows a list. */
export function readChoice(params: URLSearchParams): Choice {
  const view = params.get('tampilan') ?? '';
  const order = params.get('urut') ?? '';
  const region = parseRegionCode(params.get('wilayah') ?? '');
  return {
    view: isView(view) ? view : 'daftar',
    region: region === NATION ? null : region,
    levels: codes(params.getAll('tingkat')).filter((code) => parseLevel(code) !== null),
    programmes: codes(params.getAll('program')),
    search: (params.get('q') ?? '').trim().slice(0, 80),
    order: isOrder(order) ? order : null,
    after: params.get('setelah') || null,
    before: params.get('sebelum') || null,
  };
}

/** The address of a choice; only what differs from the plain list is written. */
export function addressOf(choice: Choice): string {
  const params = new URLSearchParams();
  if (choice.view !== 'daftar') params.set('tampilan', choice.view);
  if (choice.search !== '') params.set('q', choice.search);
  if (choice.region !== null) params.set('wilayah', choice.region);
  for (const level of choice.levels) params.append('tingkat', level);
  for (const programme of choice.programmes) params.append('program', programme);
  if (choice.order !== null) params.set('urut', choice.order);
  if (choice.after !== null) params.set('setelah', choice.after);
  if (choice.before !== null) params.set('sebelum', choice.before);
  const query = params.toString();
  return query === '' ? '/jelajahi' : `/jelajahi?${query}`;
}

/** A changed choice starts again at the first page. */
export const changed = (choice: Choice, change: Partial<Choice>): Choice => ({ ...choice, after: null, before: null, ...change });

/** Adds a code when it is absent, removes it when it is there. */
export const toggled = (list: readonly string[], code: string): string[] =>
  list.includes(code) ? list.filter((each) => each !== code) : [...list, code];

export function filterOf(choice: Choice): KampungFilter {
  return {
    region: choice.region,
    levels: choice.levels.length > 0 ? choice.levels : null,
    programmes: choice.programmes.length > 0 ? choice.programmes : null,
    search: choice.search === '' ? null : choice.search,
  };
}

/** A search is answered best hit first unless the reader chose an order. */
export function orderOf(choice: Choice): KampungOrder {
  if (choice.order !== null) return ORDERS[choice.order];
  return choice.search === '' ? 'NAME' : 'RELEVANCE';
}

/** The same choice with one filter less, for every filter that is set: what a reader without results may drop. */
export function withoutOne(choice: Choice): { dropped: 'search' | 'region' | 'levels' | 'programmes'; choice: Choice }[] {
  return [
    ...(choice.search === '' ? [] : [{ dropped: 'search' as const, choice: changed(choice, { search: '' }) }]),
    ...(choice.levels.length === 0 ? [] : [{ dropped: 'levels' as const, choice: changed(choice, { levels: [] }) }]),
    ...(choice.programmes.length === 0 ? [] : [{ dropped: 'programmes' as const, choice: changed(choice, { programmes: [] }) }]),
    ...(choice.region === null ? [] : [{ dropped: 'region' as const, choice: changed(choice, { region: null }) }]),
  ];
}

export const filterCount = (choice: Choice): number => choice.levels.length + choice.programmes.length + (choice.region === null ? 0 : 1);
