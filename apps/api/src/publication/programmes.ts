import type { EntityManager } from 'typeorm';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, nameOf } from '@simpul/domain/lists.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { readLists } from '../reference/reference.loader.ts';
import { ProgrammeEntry } from './published.entity.ts';

/** Copies the whole catalogue of programmes to the public, with the national names of their agencies. */
export async function publishProgrammes(db: EntityManager): Promise<void> {
  const { programmes } = await readCatalogue(db);
  const [lists] = await readLists(db, [NATION]);
  const entries = [...programmes.values()].map(({ ordinal, agencyCode, supports: _, ...row }) => ({
    code: row.code,
    ordinal,
    data: {
      ...row,
      agencyName: nameOf(lists?.AGENCIES ?? [], agencyCode),
      familyFunctions: row.familyFunctions.map((code) => ({ code, name: nameOf(FAMILY_FUNCTIONS, code) })),
      inpresGroups: row.inpresGroups.map((code) => ({ code, name: nameOf(INPRES_GROUPS, code) })),
    },
  }));
  await db.upsert(ProgrammeEntry, entries, ['code']);
}
