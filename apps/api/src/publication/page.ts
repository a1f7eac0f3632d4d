import { createHash } from 'node:crypto';
import { DOCUMENT_KINDS } from '@simpul/domain/document.ts';
import { openValuesOf, publicOpenValues, type OpenValue } from '@simpul/domain/open-values.ts';
import { publicAssessment, publicFigures } from '@simpul/domain/figures.ts';
import { depthName, depthOf, describeBonds } from '@simpul/domain/bonds.ts';
import { PUBLIC_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { publicFacts, type Location, type ProfileFact } from '@simpul/domain/kampung-profile.ts';
import { showCount } from '@simpul/domain/suppression.ts';
import { INPRES_ACTIVITIES } from '@simpul/domain/inpres.ts';
import { FAMILY_FUNCTIONS, nameOf, TARGET_GROUPS } from '@simpul/domain/lists.ts';
import type { Lists } from '@simpul/domain/reference.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { inOrder, PLAN_STATES } from '@simpul/domain/working-group.ts';
import { slugOf } from '@simpul/domain/slug.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { ActivityRow } from '../activity/activity.entity.ts';
import type { DocumentRow } from '../document/document.entity.ts';
import { facilitiesOf } from '../kampung/facilities.ts';
import { factsOf, type IntegrationSource, type KampungSource } from '../kampung/kampung-source.ts';
import type { MemberRow, PlanItemRow } from '../pokja/pokja.entity.ts';
import { programmeOf, type Catalogue } from '../programme/catalogue.ts';
import type { DesignationRow } from '../programme/designation.entity.ts';
import type { ProgrammeRow } from '../programme/programme.entity.ts';
import type { ProgrammeRef } from '../programme/programme.types.ts';
import type { RegionRef } from '../region/region.types.ts';
import { evidenceOf, levelPart, type Estimate } from './level-part.ts';
import type { Assessment, Level } from '../rubric/assessment.types.ts';
import type {
  Coded,
  KampungRefData,
  PublishedActivity,
  PublishedDecision,
  PublishedEvidence,
  PublishedPhoto,
  PublishedDesignation,
  PublishedDocument,
  PublishedFacility,
  PublishedFigure,
  PublishedIntegration,
  PublishedMember,
  PublishedPlanItem,
} from './published.ts';

/** Everything the public page of a kampung shows: the whole content of one publication. */
export type KampungPage = {
  code: string;
  name: string;
  slug: string;
  path: RegionRef[];
  inauguratedOn: string | null;
  overview: BilingualText | null;
  potentials: BilingualText | null;
  challenges: BilingualText | null;
  location: Location | null;
  facts: ProfileFact[];
  workingGroup: PublishedMember[];
  workPlan: PublishedPlanItem[];
  sampleData: boolean;
  dataPeriod: string | null;
  /** The decided level where one is public, otherwise what the rule gives. */
  level: Level;
  /** Why it has that level. */
  assessment: Assessment;
  /** What the rule gives on the published data, beside a decided level; null where that is the level. Left out in older pages, as are the next three. */
  estimate?: Assessment | null;
  openValues?: OpenValue[];
  evidence?: PublishedEvidence[];
  /** Decided levels that are public, the newest first. */
  decisions?: PublishedDecision[];
  figures: PublishedFigure[];
  facilities: PublishedFacility[];
  fundingSources: Coded[] | null;
  dataUses: Coded[] | null;
  mechanisms: Coded[] | null;
  integrations: PublishedIntegration[];
  designations: PublishedDesignation[];
  /** Left out in older pages. */
  cover?: PublishedPhoto | null;
  activities: PublishedActivity[];
  documents: PublishedDocument[];
};

/**
 * The page that publishing would write now. Pure: the same working data gives the same page, so
 * its hash tells whether anything has changed since the last publication.
 */
export function buildPage(source: KampungSource, catalogue: Catalogue): KampungPage {
  const { record, path, reports, lists } = source;
  const facts = factsOf(source, reports[0]);
  const levels = levelPart(estimateOf(source, facts, catalogue), source.decidedLevels);
  const kampung: KampungRefData = {
    code: record.code,
    name: record.name,
    slug: slugOf(record.name),
    districtName: path.find(({ kind }) => kind === 'KECAMATAN')?.name ?? '',
    level: levels.level,
  };
  return {
    code: record.code,
    name: record.name,
    slug: kampung.slug,
    path,
    inauguratedOn: record.inauguratedOn,
    overview: inBothLanguages(record.overview),
    potentials: inBothLanguages(record.potentials),
    challenges: inBothLanguages(record.challenges),
    location: record.location,
    facts: publicFacts(record, lists),
    workingGroup: inOrder(source.shownMembers, lists).map((member) => publishedMember(member, lists)),
    workPlan: planOfLatestYear(source.planItems).map(publishedPlanItem),
    sampleData: record.sampleData,
    dataPeriod: reports[0]?.period ?? null,
    ...levels,
    figures: figuresWithTrend(source),
    facilities: facilitiesOf(record),
    fundingSources: codedList(lists.FUNDING_SOURCES, record.fundingSources),
    dataUses: codedList(lists.DATA_USES, record.dataUses),
    mechanisms: codedList(lists.MECHANISMS, record.mechanisms),
    integrations: source.integrations
      .filter(({ row }) => PUBLIC_STATES.includes(row.state))
      .map((integration) => publishedIntegration(integration, kampung, catalogue, lists)),
    designations: source.designations.map((row) => publishedDesignation(row, programmeOf(catalogue, row.programmeCode))),
    cover: coverOf(source),
    activities: source.activities.map((row) => publishedActivity(row, kampung, catalogue, lists)),
    documents: source.publicDocuments.map(publishedDocument),
  };
}

function estimateOf(source: KampungSource, facts: KampungFacts, { rubric }: Catalogue): Estimate {
  const assessment = publicAssessment(assess(facts, rubric), facts);
  return {
    assessment,
    openValues: publicOpenValues(openValuesOf(facts, rubric), assessment),
    evidence: evidenceOf(source, assessment, rubric),
  };
}

export const hashOfPage = (page: KampungPage): string => createHash('sha256').update(JSON.stringify(page)).digest('base64url');

export const programmeRef = ({ code, slug, name, shortName }: ProgrammeRow): ProgrammeRef => ({ code, slug, name, shortName });

/** The photo at the head of the page: the chosen one, as long as its activity shows it; otherwise the latest. */
export function coverOf(source: KampungSource): PublishedPhoto | null {
  return chosenCover(source) ?? latestPhoto(source.activities);
}

/** The photo that was chosen for the head; null when none was, or when its activity shows it no more. */
export function chosenCover({ record: { cover }, activities }: KampungSource): PublishedPhoto | null {
  if (!cover) return null;
  const { activityId, ...photo } = cover;
  if (activityId === null) return { ...photo, caption: null };
  const shown = activities.find(({ id }) => id === activityId)?.photos.find(({ key }) => key === cover.key);
  return shown ? { ...shown, alt: cover.alt } : null;
}

const latestPhoto = (activities: readonly { photos: readonly PublishedPhoto[] }[]): PublishedPhoto | null =>
  activities.flatMap(({ photos }) => photos)[0] ?? null;

/** The photo at the head of a published page; pages that were published before covers were chosen show the latest. */
export const publishedCover = ({ cover, activities }: Pick<KampungPage, 'cover' | 'activities'>): PublishedPhoto | null =>
  cover ?? latestPhoto(activities);

/** Where nobody has translated a text yet, a reader of English reads the Indonesian one. */
const inBothLanguages = (written: BilingualText | null): BilingualText | null =>
  written && { id: written.id, en: written.en || written.id };

const codedList = (list: Parameters<typeof nameOf>[0], codes: readonly string[] | null): Coded[] | null =>
  codes && codes.map((code) => ({ code, name: nameOf(list, code) }));

/** The figures of the latest report, each with its own last twelve months. */
function figuresWithTrend(source: KampungSource): PublishedFigure[] {
  const months = source.reports.map((report) => ({ period: report.period, figures: publicFigures(factsOf(source, report)) }));
  const latest = months[0]?.figures ?? publicFigures(factsOf(source, undefined));
  return latest.map(({ code, name, unit, state, value, source: origin }) => ({
    code,
    name,
    unit,
    state,
    value,
    period: months[0]?.period ?? null,
    source: origin,
    trend: months
      .map(({ period, figures }) => {
        const figure = figures.find((candidate) => candidate.code === code);
        return { period, value: figure?.value ?? null, state: figure?.state ?? ('MISSING' as const) };
      })
      .reverse(),
  }));
}

/** Name, position and section of somebody who agreed to it; nothing else of a person is ever published. */
const publishedMember = ({ name, position, section }: MemberRow, { POSITIONS, SECTIONS }: Lists): PublishedMember => ({
  name,
  position: nameOf(POSITIONS, position),
  section: nameOf(SECTIONS, section),
});

function planOfLatestYear(items: readonly PlanItemRow[]): PlanItemRow[] {
  const year = items.at(-1)?.year;
  return items.filter((item) => item.year === year && item.state !== 'BATAL');
}

const publishedPlanItem = ({ year, month, title, familyFunction, owner, state }: PlanItemRow): PublishedPlanItem => ({
  month: `${year}-${String(month).padStart(2, '0')}-01`,
  title,
  familyFunction: { code: familyFunction, name: nameOf(FAMILY_FUNCTIONS, familyFunction) },
  owner,
  state: nameOf(PLAN_STATES, state),
});

const publishedDocument = ({ kind, title, number, issuedOn, issuer, fileKey, fileName, bytes, hash }: DocumentRow): PublishedDocument => ({
  kind: nameOf(DOCUMENT_KINDS, kind),
  title,
  number,
  issuedOn,
  issuer,
  fileKey,
  url: `/media/${fileName}`,
  bytes,
  hash,
});

function publishedIntegration(
  { row, bonds, since }: IntegrationSource,
  kampung: KampungRefData,
  catalogue: Catalogue,
  { AGENCIES }: Lists,
): PublishedIntegration {
  const programme = programmeOf(catalogue, row.programmeCode);
  const depth = depthOf(bonds);
  return {
    kampung,
    programme: programmeRef(programme),
    agencyName: nameOf(AGENCIES, programme.agencyCode),
    state: row.state,
    stateName: STATE_NAMES[row.state],
    depth,
    depthName: depthName(depth),
    bonds: describeBonds(bonds),
    since,
    sampleData: row.sampleData,
  };
}

/** Whether it is still in force is told by the day of reading; why it was revoked stays with the offices. */
function publishedDesignation(row: DesignationRow, programme: ProgrammeRow): PublishedDesignation {
  const level = programme.levels.find(({ code }) => code === row.levelCode);
  return {
    programme: programmeRef(programme),
    levelName: level?.name ?? null,
    level: level ? { ordinal: level.ordinal, of: programme.levels.length, polarity: programme.polarity ?? 'MERIT' } : null,
    decree: row.decree,
    decreedOn: row.decreedOn,
    validTo: row.validTo,
    revokedOn: row.revokedOn,
    note: inBothLanguages(row.note),
    sampleData: row.sampleData,
  };
}

function publishedActivity(row: ActivityRow, kampung: KampungRefData, catalogue: Catalogue, { AGENCIES }: Lists): PublishedActivity {
  return {
    id: row.id,
    title: row.title,
    heldOn: row.heldOn,
    place: row.place,
    description: row.description,
    familyFunction: { code: row.familyFunction, name: nameOf(FAMILY_FUNCTIONS, row.familyFunction) },
    agencies: row.agencies.map((code) => ({ code, name: nameOf(AGENCIES, code) })),
    programmes: row.programmes.map((code) => programmeRef(programmeOf(catalogue, code))),
    kampung,
    inpresActivity: row.inpresActivity === null ? null : { code: row.inpresActivity, name: nameOf(INPRES_ACTIVITIES, row.inpresActivity) },
    participants: row.participants.map(({ group, count }) => {
      const { state, value } = showCount({ size: count });
      return { code: group, name: nameOf(TARGET_GROUPS, group), state, value };
    }),
    photos: row.photos,
    sampleData: row.sampleData,
  };
}
