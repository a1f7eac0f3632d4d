import type { IntegrationState, Side } from '@simpul/domain/integration.ts';
import { AGENCIES_OF_TANAH_LAUT } from './agencies.ts';
import { AGENCY_CONTACTS, FAMILY_CONTACTS, PROPOSAL_REASONS } from './data/integration-words.ts';
import { drawHistory, type SeedTransition } from './integration-history.ts';
import { drawParts, type SeedParts } from './integration-parts.ts';
import type { IntegrationPlan } from './integration-plan.ts';
import { PROGRAMMES } from './programmes.ts';
import { randomFor } from './random.ts';

/** One made-up integration with its whole life; the fields are those of its table. */
export type SeedIntegration = {
  kampungCode: string;
  programmeCode: string;
  state: IntegrationState;
  reason: string;
  targetFunctions: string[];
  proposedBySide: Side;
  familyContact: string | null;
  agencyContact: string | null;
  suspendedFrom: IntegrationState | null;
  version: number;
  /** Instants in UTC, ISO 8601. */
  proposedAt: string;
  updatedAt: string;
  parts: SeedParts;
  /** Oldest first. */
  transitions: SeedTransition[];
  sampleData: true;
};

const FAMILY_AGENCY = 'OPD KB Kabupaten Tanah Laut';

/** Writes out a planned integration. */
export function makeIntegration({ kampung: { village }, programmeCode, state }: IntegrationPlan): SeedIntegration {
  const random = randomFor(`integration:${village.code}:${programmeCode}`);
  const programme = PROGRAMMES.find(({ code }) => code === programmeCode);
  const agency = AGENCIES_OF_TANAH_LAUT.find(({ code }) => code === programme?.agencyCode);
  if (!programme || !agency) throw new Error(`No programme ${programmeCode}`);
  const fill = (words: string): string => words.replaceAll('{nama}', village.name).replaceAll('{kecamatan}', village.districtName);

  const side: Side = random.chance(0.62) ? 'FAMILY' : 'PROGRAMME';
  const reason = fill(random.pick(PROPOSAL_REASONS[programmeCode] ?? []));
  const transitions = drawHistory(
    random,
    state,
    {
      side,
      family: FAMILY_AGENCY,
      agency: agency.name.id,
      village: `Pemerintah ${village.kind === 'DESA' ? 'Desa' : 'Kelurahan'} ${village.name}`,
      pokja: `Operator Pokja Kampung KB ${village.name}`,
      isKelurahan: village.kind === 'KELURAHAN',
    },
    reason,
  );
  const familyContact = fill(random.pick(FAMILY_CONTACTS));
  const agencyContact = `${AGENCY_CONTACTS[agency.code]}, ${agency.name.id}`;
  const wasReviewed = transitions.some(({ command }) => command === 'REVIEW');
  return {
    kampungCode: village.code,
    programmeCode,
    state,
    reason,
    targetFunctions: random.some(programme.familyFunctions, random.int(1, programme.familyFunctions.length)),
    proposedBySide: side,
    familyContact: side === 'FAMILY' || wasReviewed ? familyContact : null,
    agencyContact: side === 'PROGRAMME' || wasReviewed ? agencyContact : null,
    suspendedFrom: transitions.find(({ command }) => command === 'SUSPEND')?.fromState ?? null,
    version: transitions.length,
    proposedAt: transitions[0]?.at ?? '',
    updatedAt: transitions.at(-1)?.at ?? '',
    parts: drawParts(random, transitions, programme, agency.name.id),
    transitions,
    sampleData: true,
  };
}
