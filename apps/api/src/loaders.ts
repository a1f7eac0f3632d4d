import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Bonds } from '@simpul/domain/bonds.ts';
import type { Lists } from '@simpul/domain/reference.ts';
import type { RecordFacts } from './integration/record/bond-facts.ts';
import type { IntegrationBondRow, IntegrationTransitionRow } from './integration/integration.entity.ts';
import type { IntegrationEvidenceRow } from './integration/record/part.entity.ts';
import {
  readBondRows,
  readProofRows,
  readBonds,
  readEntries,
  readRecordFactsInOrder,
  readStepEvidence,
  readTransitions,
  type ShownIntegration,
} from './integration/integration.loader.ts';
import { readRecordItems } from './kampung/kampung.loader.ts';
import { readSources, type KampungSource } from './kampung/kampung-source.ts';
import type { KampungRecordItem } from './kampung/kampung.types.ts';
import { readPartCounts, type PartCounts } from './paper/paper.plan.ts';
import { readCatalogue, type Catalogue } from './programme/catalogue.ts';
import { countIntegrations, readProgrammeRefs, type StateCount } from './programme/programme.loader.ts';
import type { ProgrammeRef } from './programme/programme.types.ts';
import { readLists } from './reference/reference.loader.ts';
import { readChildren, readRegionRefs, type RegionTotals } from './region/region.loader.ts';
import type { RegionRef } from './region/region.types.ts';

/** Batched reads of one request. Nothing is shared between requests, and nothing outlives a write. */
export type Loaders = {
  region: DataLoader<string, RegionRef>;
  children: DataLoader<string, RegionTotals[]>;
  programme: DataLoader<string, ProgrammeRef>;
  integrationCounts: DataLoader<string, StateCount[]>;
  /** The lists of forms, by code of a region. */
  lists: DataLoader<string, Lists>;
  recordItem: DataLoader<string, KampungRecordItem>;
  /** By code of the kampung. */
  source: DataLoader<string, KampungSource>;
  /** There is one; its key says so. */
  catalogue: DataLoader<'CURRENT', Catalogue>;
  bonds: DataLoader<string, Bonds>;
  bondRows: DataLoader<string, IntegrationBondRow[]>;
  proofRows: DataLoader<string, IntegrationEvidenceRow[]>;
  recordFacts: DataLoader<string, RecordFacts>;
  entries: DataLoader<string, ShownIntegration | null>;
  transitions: DataLoader<string, IntegrationTransitionRow[]>;
  stepEvidence: DataLoader<string, IntegrationEvidenceRow[]>;
  partCounts: DataLoader<string, PartCounts>;
};

export function makeLoaders(pub: Pool, db: EntityManager): Loaders {
  return {
    region: new DataLoader((codes) => readRegionRefs(pub, codes)),
    children: new DataLoader((codes) => readChildren(pub, codes)),
    programme: new DataLoader((codes) => readProgrammeRefs(pub, codes)),
    integrationCounts: new DataLoader((codes) => countIntegrations(pub, codes)),
    // Working rows may change within a request, by its own mutation: they are batched, not kept.
    recordItem: new DataLoader((ids) => readRecordItems(db, ids), { cache: false }),
    source: new DataLoader((codes) => readSourcesInOrder(db, codes), { cache: false }),
    lists: new DataLoader((regions) => readLists(db, regions), { cache: false }),
    catalogue: new DataLoader(
      async (keys) => {
        const catalogue = await readCatalogue(db);
        return keys.map(() => catalogue);
      },
      { cache: false },
    ),
    bonds: new DataLoader((ids) => readBonds(db, ids), { cache: false }),
    bondRows: new DataLoader((ids) => readBondRows(db, ids), { cache: false }),
    proofRows: new DataLoader((ids) => readProofRows(db, ids), { cache: false }),
    recordFacts: new DataLoader((ids) => readRecordFactsInOrder(db, ids), { cache: false }),
    entries: new DataLoader((ids) => readEntries(db, ids), { cache: false }),
    transitions: new DataLoader((ids) => readTransitions(db, ids), { cache: false }),
    stepEvidence: new DataLoader((ids) => readStepEvidence(db, ids), { cache: false }),
    partCounts: new DataLoader((ids) => readPartCounts(db, ids), { cache: false }),
  };
}

async function readSourcesInOrder(db: EntityManager, codes: readonly string[]): Promise<(KampungSource | Error)[]> {
  const sources = new Map((await readSources(db, codes)).map((source) => [source.record.code, source]));
  return codes.map((code) => sources.get(code) ?? new Error(`Unknown kampung ${code}`));
}
