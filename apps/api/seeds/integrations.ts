import {
  BOND_KINDS,
  bondsAfter,
  NO_BONDS,
  type BondKind,
  type Bonds,
  type BondStatus,
  type IntegrationState,
  type Side,
} from '@simpul/domain/integration.ts';
import { AGENCIES_OF_TANAH_LAUT } from './agencies.ts';
import { AGENCY_CONTACTS, FAMILY_CONTACTS, PROPOSAL_REASONS } from './data/integration-words.ts';
import { drawHistory, type SeedTransition } from './integration-history.ts';
import type { IntegrationPlan } from './integration-plan.ts';
import { PROGRAMMES } from './programmes.ts';
import { randomFor, type Random } from './random.ts';

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
  bonds: Bonds;
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
    bonds: drawBonds(random, transitions),
    transitions,
    sampleData: true,
  };
}

/** What the evidence proves, raised where an office has planned or verified more than papers show. */
function drawBonds(random: Random, transitions: readonly SeedTransition[]): Bonds {
  const passed = new Set(transitions.map(({ toState }) => toState));
  let bonds = NO_BONDS;
  for (const { evidence } of transitions) bonds = bondsAfter(bonds, evidence);
  const raise = (kind: BondKind, status: BondStatus, probability: number): void => {
    if (random.chance(probability) && bonds[kind] < status) bonds = { ...bonds, [kind]: status };
  };
  raise('KELEMBAGAAN', 1, passed.has('DISEPAKATI') ? 1 : 0.25);
  raise('PERENCANAAN', 1, passed.has('DISEPAKATI') ? 0.9 : 0.3);
  raise('PEMBIAYAAN', 1, passed.has('DITETAPKAN') ? 0.9 : 0.15);
  raise('DATA_INDIKATOR', 1, passed.has('DITETAPKAN') ? 0.6 : 0.1);
  raise('PELAKSANAAN', 1, passed.has('BERJALAN') ? 1 : 0.1);
  if (passed.has('BERJALAN')) {
    raise('DATA_INDIKATOR', 2, 0.45);
    raise('PELAKSANAAN', 2, 0.5);
    raise('KELEMBAGAAN', 3, 0.3);
  }
  if (passed.has('TERINTEGRASI')) for (const kind of BOND_KINDS) raise(kind, 3, 0.55);
  return bonds;
}
