import type { KampungRecordOrder, KampungRecordsQueryVariables, PublicationFilter } from '../gql/graphql.ts';
import { codeOf, oneOf } from '../table/address.ts';

const ORDERS: readonly KampungRecordOrder[] = ['NAME', 'DISTRICT', 'LEVEL', 'PERSONS', 'UPDATED', 'INTEGRATIONS'].flatMap(
  // The template gives string, though every combination is an order of the API.
  (column) => [`${column}_ASC`, `${column}_DESC`] as KampungRecordOrder[],
);
const PUBLICATIONS: readonly PublicationFilter[] = ['CURRENT', 'CHANGED', 'NEVER'];
const PAGE = 20;

/** What the address of the list asks of the API. */
export function variablesOf(params: URLSearchParams): KampungRecordsQueryVariables & { orderBy: KampungRecordOrder } {
  const before = params.get('sebelum');
  const levels = params.getAll('tingkat').filter((code) => /^\w{1,40}$/.test(code));
  return {
    filter: {
      search: params.get('cari')?.trim() || null,
      region: codeOf(params, 'wilayah'),
      levels: levels.length > 0 ? levels : null,
      programme: codeOf(params, 'program'),
      publication: oneOf(params, 'publikasi', PUBLICATIONS),
    },
    orderBy: oneOf(params, 'urut', ORDERS) ?? 'NAME_ASC',
    ...(before === null ? { first: PAGE, after: params.get('sesudah') } : { last: PAGE, before }),
  };
}
