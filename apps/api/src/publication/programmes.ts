import type { EntityManager } from 'typeorm';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, nameOf } from '@simpul/domain/lists.ts';
import { readCatalogue } from '../programme/catalogue.ts';
import { ProgrammeEntry } from './published.entity.ts';

/** Copies the whole catalogue of programmes to the public. */
export async function publishProgrammes(db: EntityManager): Promise<void> {
  const { programmes, agencies } = await readCatalogue(db);
  const entries = [...programmes.values()].map(({ ordinal, agencyCode, supports: _, ...row }) => ({
    code: row.code,
    ordinal,
    data: {
      ...row,
      agencyName: agencies.get(agencyCode)?.name ?? row.name,
      familyFunctions: row.familyFunctions.map((code) => ({ code, name: nameOf(FAMILY_FUNCTIONS, code) })),
      inpresGroups: row.inpresGroups.map((code) => ({ code, name: nameOf(INPRES_GROUPS, code) })),
    },
  }));
  await db.upsert(ProgrammeEntry, entries, ['code']);
}
