import { scopesOf, type Permission } from '@simpul/domain/access.ts';
import { createContext, useContext } from 'react';
import type { ViewerPartsFragment } from '../gql/graphql.ts';

export type Viewer = ViewerPartsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** The signed-in person. Pages stand inside the shell, which shows them to nobody else. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside the shell');
  return viewer;
}

/** Whether one of the person's roles gives a right, by the same rule as the API. */
export const mayAnywhere = ({ assignments }: Viewer, permission: Permission): boolean =>
  scopesOf(
    { userId: '', name: '', assignments: assignments.map(({ role, region }) => ({ role, region: region.code, programmes: null })) },
    permission,
  ).length > 0;

/** Lists of forms, and names of regions: who changes one of them has the page. */
export const mayChangeSettings = ({ keepsListsOf, canChangeRegions }: Viewer): boolean => keepsListsOf.length > 0 || canChangeRegions;

/** The widest region of the person's roles: shorter codes lie higher up. */
export function widestRegion(viewer: Viewer): Viewer['assignments'][number]['region'] | null {
  const regions = viewer.assignments.map(({ region }) => region);
  return regions.find(({ kind }) => kind === 'NATION') ?? regions.toSorted((a, b) => a.code.length - b.code.length)[0] ?? null;
}
