import type { Page } from '@playwright/test';
import { ask } from './graphql.ts';

/**
 * A kampung of whoever is signed in that no bond, open or ended, ties to the programme yet. Phone and desktop run
 * beside each other on one database, so each takes its own: the `index`-th.
 */
export async function kampungWithout(programme: string, page: Page, index: number): Promise<{ code: string; name: string }> {
  const { integrationMatrix } = await ask<{
    integrationMatrix: { rows: { kampungCode: string; kampungName: string; cells: unknown[]; designations: unknown[] }[] };
  }>(
    page.request,
    `query ($programme: ID!) {
      integrationMatrix(programmes: [$programme]) { rows { kampungCode kampungName cells { state } designations } }
    }`,
    { programme },
  );
  const free = integrationMatrix.rows.filter(({ cells, designations }) => cells.length === 0 && designations.length === 0);
  const { kampungCode, kampungName } = free[index] ?? { kampungCode: '', kampungName: '' };
  return { code: kampungCode, name: kampungName };
}
