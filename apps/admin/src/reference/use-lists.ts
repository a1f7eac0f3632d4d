import { createContext, useContext } from 'react';
import { SHIPPED_LISTS, type Entry, type ListCode, type Lists } from '@simpul/domain/reference.ts';
import type { ListPartsFragment } from '../gql/graphql.ts';

/** The lists of the kampung that is open, as they read in its regency. */
export const ListsContext = createContext<Lists>(SHIPPED_LISTS);
export const useLists = (): Lists => useContext(ListsContext);

/** What the API says about lists, as the shared rules read it. */
export function listsFrom(parts: readonly ListPartsFragment[]): Lists {
  const own: Partial<Record<ListCode, readonly Entry[]>> = Object.fromEntries(
    parts.map(({ code, entries }) => [
      code,
      entries.map((entry) => ({ ...entry, namedBy: entry.namedBy ?? null, validTo: entry.validTo ?? null })),
    ]),
  );
  return { ...SHIPPED_LISTS, ...own };
}
