import type { DataValuePartsFragment } from '../../gql/graphql.ts';
import type { IntegrationRecord } from '../integration-record.ts';

export type DataForm = IntegrationRecord['data'];
export type DataField = DataForm['fields'][number];

/** What stands in the control of one field: numbers and words as typed, yes and no by their code. */
export function typedOf(value: DataValuePartsFragment | null | undefined): string {
  if (!value) return '';
  if (value.yes != null) return value.yes ? 'YES' : 'NO';
  return value.words ?? (value.number == null ? '' : String(value.number));
}

/** What is sent for what stands in a control; null takes the value away. */
export function valueOf(type: string, typed: string): { number?: number; yes?: boolean; words?: string } | null {
  if (typed.trim() === '') return null;
  if (type === 'YES_NO') return { yes: typed === 'YES' };
  return type === 'TEXT' ? { words: typed } : { number: Number(typed) };
}
