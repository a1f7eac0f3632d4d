import type { EntityManager } from 'typeorm';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { RubricRow } from '../rubric/rubric.entity.ts';
import { ProgrammeRow } from './programme.entity.ts';

/** What every kampung is read against: the programmes and the rule in force. */
export type Catalogue = { programmes: Map<string, ProgrammeRow>; rubric: Rubric };

export async function readCatalogue(db: EntityManager): Promise<Catalogue> {
  const programmes = await db.find(ProgrammeRow, { order: { ordinal: 'ASC' } });
  const rubric = await db.findOneByOrFail(RubricRow, { inForce: true });
  return {
    programmes: new Map(programmes.map((row) => [row.code, row])),
    rubric: rubric.data,
  };
}

/** @throws Error for a code that is not in the catalogue: foreign keys make that impossible. */
export function programmeOf({ programmes }: Catalogue, code: string): ProgrammeRow {
  const programme = programmes.get(code);
  if (!programme) throw new Error(`Unknown programme ${code}`);
  return programme;
}
