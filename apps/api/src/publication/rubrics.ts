import type { EntityManager } from 'typeorm';
import { valuesOfRubric } from '@simpul/domain/rubric-values.ts';
import { RubricRow } from '../rubric/rubric.entity.ts';
import type { PublishedRubric } from './published.ts';
import { RubricEntry } from './published.entity.ts';

/** Copies every adopted version of every rubric to the public, also those that were retired: former levels rest on them. */
export const publishRubrics = (db: EntityManager): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.query('lock table pub.rubric in share row exclusive mode');
    const rows = await tx.find(RubricRow);
    const entries = rows
      .filter(({ data }) => data.status !== 'DRAFT')
      .map((row) => ({ code: row.code, version: row.version, data: publishedRubric(row) }));
    if (entries.length > 0) await tx.upsert(RubricEntry, entries, ['code', 'version']);
  });

/** What the public reads of a rubric: what it says and where it stands, not who adopted it and why. */
const publishedRubric = ({ code, version, inForce, data }: RubricRow): PublishedRubric => ({
  ...valuesOfRubric(data),
  code,
  version,
  status: data.status,
  inForce,
});
