import { may, rolesWith, ROLE_NAMES } from '@simpul/domain/access.ts';
import { dayIn, DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import { STATE_NAMES, type IntegrationState } from '@simpul/domain/integration.ts';
import type { Decree } from '@simpul/domain/kampung-profile.ts';
import { FAMILY_FUNCTIONS, nameOf } from '@simpul/domain/lists.ts';
import { sectionFor, type PaperFacts } from '@simpul/domain/papers.ts';
import type { RegionKind } from '@simpul/domain/region-code.ts';
import { effectsOf } from '../integration/integration.effect.ts';
import type { IntegrationRow, IntegrationTransitionRow } from '../integration/integration.entity.ts';
import type { FoundIntegration } from '../integration/integration.found.ts';
import { overlapOf } from '../integration/integration.overlap.ts';
import { publicationOf } from '../integration/integration.service.ts';
import type { IntegrationEvidenceRow } from '../integration/record/part.entity.ts';
import type { KampungSource } from '../kampung/kampung-source.ts';
import type { Context } from '../platform/context.ts';
import { programmeOf } from '../programme/catalogue.ts';
import type { ProgrammeRow } from '../programme/programme.entity.ts';
import { readPlan, type PartCounts } from './paper.plan.ts';
import type { PlanOnPaper } from './work-plan.ts';

/** Everything a paper says about an integration, in Indonesian. It names offices and never a person. */
export type PaperRecord = PaperFacts & {
  kampung: {
    name: string;
    /** With what they are: "Desa Bumi Jaya", "Kecamatan Pelaihari", "Kabupaten Tanah Laut". */
    village: string;
    district: string;
    regency: string;
    isDesa: boolean;
    /** The office that heads the village: "Kepala Desa Bumi Jaya" or "Lurah …". */
    head: string;
  };
  programme: { name: string; shortName: string; purpose: string; nationalOwner: string; legalBasis: string[] };
  familyAgency: string;
  partnerAgency: string;
  state: IntegrationState;
  stateName: string;
  reason: string;
  proposedOn: string;
  /** Family functions that it serves. */
  functions: string[];
  /** The section of the Pokja that the thematic team has joined or would join. */
  section: string | null;
  /** The decree of the Pokja; null when there is none or the reader may not see the kampung's records. */
  decree: Decree | null;
  overlap: { name: string; has: boolean; note: string }[];
  effects: { code: string; name: string; score: number | null; maxScore: number; note: string }[];
  /** What was signed so far. */
  signed: { minutes: SignedDocument | null; decree: SignedDocument | null };
  sampleData: boolean;
  /** Whether the public page shows this integration. */
  published: boolean;
  /** Whether the kampung has a public page. */
  hasPublicPage: boolean;
  /** Where the QR code leads. */
  address: string;
  version: number;
  changedAt: Date;
  /** What both owners keep together. */
  plan: PlanOnPaper;
  made: { at: Date; day: string; role: string };
};
type SignedDocument = Pick<IntegrationEvidenceRow, 'number' | 'issuedOn'>;

const FAMILY_AGENCY = 'OPD_KB';

/** Reads what the actor may put on paper about an integration that they found. */
export async function readPaperRecord(ctx: Context, { row, place }: FoundIntegration): Promise<PaperRecord> {
  const [source, catalogue, transitions, documents, counts, overlap, effects, publication] = await Promise.all([
    ctx.load.source.load(place.region),
    ctx.load.catalogue.load('CURRENT'),
    ctx.load.transitions.load(row.id),
    ctx.load.stepEvidence.load(row.id),
    ctx.load.partCounts.load(row.id),
    overlapOf(ctx, row),
    effectsOf(ctx, row),
    publicationOf(ctx, row),
  ]);
  const programme = programmeOf(catalogue, row.programmeCode);
  const { record, lists } = source;
  // A partner agency reads the integration, not the record of the kampung: it gets room for the decree instead.
  const decree = may(ctx.actor, 'kampung.read', place) ? record.workingGroupDecree : null;
  const signed = {
    minutes: handedIn(transitions, documents, 'COUNTERSIGN', 'BERITA_ACARA'),
    decree: handedIn(transitions, documents, 'RATIFY', 'SK'),
  };
  const [role] = rolesWith(ctx.actor, 'integration.read', place);
  const familyAgency = nameOf(lists.AGENCIES, FAMILY_AGENCY).id;
  // What was decreed stands; before, the paper suggests a section.
  const section =
    row.pokjaSection ??
    sectionFor(
      record.workingGroupSections,
      { own: programme.pokjaSection, functions: row.targetFunctions, inpresGroups: programme.inpresGroups },
      lists,
    );
  return {
    ...paperFactsOf(row, { programme, source, transitions, documents, counts }),
    plan: await readPlan(ctx, row, lists, catalogue),
    kampung: { name: record.name, ...namesOf(source) },
    programme: {
      name: programme.name.id,
      shortName: programme.shortName.id,
      purpose: programme.purpose.id,
      nationalOwner: programme.nationalOwner,
      legalBasis: programme.legalBasis,
    },
    familyAgency,
    // Some programmes belong to the family-planning agency itself: its two parts sign.
    partnerAgency:
      programme.agencyCode === FAMILY_AGENCY
        ? `${familyAgency} (pengelola ${programme.shortName.id})`
        : nameOf(lists.AGENCIES, programme.agencyCode).id,
    state: row.state,
    stateName: STATE_NAMES[row.state].id,
    reason: row.reason,
    proposedOn: dayIn(DEFAULT_TIME_ZONE, row.proposedAt),
    functions: row.targetFunctions.map((code) => nameOf(FAMILY_FUNCTIONS, code).id),
    section: section === null ? null : nameOf(lists.SECTIONS, section).id,
    decree,
    overlap: overlap.map(({ name, kampungHas, note }) => ({ name: name.id, has: kampungHas, note: note.id })),
    effects: effects.map(({ indicatorCode, name, score, maxScore, note }) => ({
      code: indicatorCode,
      name: name.id,
      score,
      maxScore,
      note: note.id,
    })),
    signed,
    sampleData: row.sampleData || record.sampleData,
    published: publication.published,
    hasPublicPage: publication.publishedAt !== null,
    address: new URL(`/kampung/${record.code}${publication.published ? '#program' : ''}`, ctx.env.PUBLIC_PORTAL_URL).href,
    version: row.version,
    changedAt: row.updatedAt,
    made: { at: new Date(), day: dayIn(DEFAULT_TIME_ZONE, new Date()), role: role === undefined ? '' : ROLE_NAMES[role].id },
  };
}

/** What the papers ask of the record: no more than is needed to say what is missing. */
export const paperFactsOf = (
  { familyContact, agencyContact }: IntegrationRow,
  { programme, source: { record }, transitions, documents, counts }: AroundIntegration,
): PaperFacts => ({
  ...counts,
  familyContact,
  agencyContact,
  workingGroupExists: record.workingGroupExists,
  workingGroupSections: record.workingGroupSections,
  hasDecree: record.workingGroupDecree !== null,
  isLawChecked: !programme.unverified.includes('IDENTITY'),
  hasMinutes: handedIn(transitions, documents, 'COUNTERSIGN', 'BERITA_ACARA') !== null,
});
export type AroundIntegration = {
  programme: ProgrammeRow;
  source: KampungSource;
  transitions: readonly IntegrationTransitionRow[];
  /** Those that came with the steps. */
  documents: readonly IntegrationEvidenceRow[];
  counts: PartCounts;
};

/** The latest document of a kind that came with a step. */
function handedIn(
  transitions: readonly IntegrationTransitionRow[],
  documents: readonly IntegrationEvidenceRow[],
  command: string,
  kind: EvidenceKind,
): IntegrationEvidenceRow | null {
  const steps = transitions.filter((step) => step.command === command).map(({ id }) => id);
  return (
    documents.filter(({ transitionId, kind: its }) => its === kind && transitionId !== null && steps.includes(transitionId)).at(-1) ?? null
  );
}

const KIND_WORDS: Partial<Record<RegionKind, string>> = {
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
  KECAMATAN: 'Kecamatan',
  DESA: 'Desa',
  KELURAHAN: 'Kelurahan',
};

function namesOf({ path }: KampungSource) {
  const named = (...kinds: RegionKind[]) => path.find(({ kind }) => kinds.includes(kind));
  const say = (region: KampungSource['path'][number] | undefined) => {
    const word = region && KIND_WORDS[region.kind];
    return region === undefined ? '' : word && !region.name.startsWith(word) ? `${word} ${region.name}` : region.name;
  };
  const village = named('DESA', 'KELURAHAN');
  const isDesa = village?.kind !== 'KELURAHAN';
  return {
    village: say(village),
    district: say(named('KECAMATAN')),
    regency: say(named('KABUPATEN', 'KOTA')),
    isDesa,
    head: `${isDesa ? 'Kepala Desa' : 'Lurah'} ${village?.name ?? ''}`,
  };
}
