import type { IntegrationState } from '@simpul/domain/integration.ts';
import type { ActivityValues } from '@simpul/domain/activity-input.ts';
import { suggestFromWords } from '@simpul/domain/activity-suggestions.ts';
import { addDays, daysBetween, DEMO_DAY, FIRST_ACTIVITY_DAY } from './calendar.ts';
import { CLOSINGS, type ActivityTemplate } from './data/activity-template.ts';
import { ECONOMY, ENVIRONMENT } from './data/activities-economy-environment.ts';
import { CULTURE, FAITH } from './data/activities-faith-culture.ts';
import { LEARNING, REPRODUCTION } from './data/activities-health-learning.ts';
import { LOVE, PROTECTION } from './data/activities-love-protection.ts';
import type { SeedIntegration } from './integrations.ts';
import type { KampungPlan } from './kampung-plan.ts';
import type { StoredPhoto } from '../src/activity/activity.entity.ts';
import { photoOf, PICTURES, type SceneName } from './pictures.ts';
import { PROGRAMMES } from './programmes.ts';
import { randomFor, type Random } from './random.ts';
import type { Village } from './tanah-laut.ts';

/** One made-up activity; the fields are those of its table. */
export type SeedActivity = {
  kampungCode: string;
  title: string;
  heldOn: string;
  place: string;
  description: string;
  familyFunction: string;
  agencies: string[];
  programmes: string[];
  inpresActivity: string | null;
  participants: ActivityValues['participants'];
  photos: StoredPhoto[];
  sampleData: true;
};

type Topic = ActivityTemplate & { familyFunction: string };
const within = (familyFunction: string, templates: readonly ActivityTemplate[]): Topic[] =>
  templates.map((template) => ({ ...template, familyFunction }));

const TOPICS: readonly Topic[] = [
  ...within('AGAMA', FAITH),
  ...within('SOSIAL_BUDAYA', CULTURE),
  ...within('CINTA_KASIH', LOVE),
  ...within('PERLINDUNGAN', PROTECTION),
  ...within('REPRODUKSI', REPRODUCTION),
  ...within('SOSIALISASI_PENDIDIKAN', LEARNING),
  ...within('EKONOMI', ECONOMY),
  ...within('PEMBINAAN_LINGKUNGAN', ENVIRONMENT),
];

/** Few tell nothing at all, few tell something every other month; at most fourteen each. */
const MOST = 14;
const COUNTS: Record<KampungPlan['level'], readonly [low: number, high: number]> = {
  DASAR: [0, 5],
  BERKEMBANG: [8, 12],
  MANDIRI: [6, 10],
  PARIPURNA: [9, 14],
};

/** The activities of a kampung, newest first. An integration that has started has its joint activities among them. */
export function makeActivities({ village, level }: KampungPlan, integrations: readonly SeedIntegration[]): SeedActivity[] {
  const random = randomFor(`activities:${village.code}`);
  const joint = integrations
    .flatMap((integration) => jointActivities(random, village, integration))
    .slice(0, MOST)
    .map((activity) => sharedWith(activity, integrations));
  const [low, high] = COUNTS[level];
  const own = Math.min(random.int(low, high), MOST) - joint.length;
  const used = new Set(joint.map(({ title }) => title));
  const topics = random.some(
    TOPICS.filter(({ title }) => !used.has(title)),
    Math.max(own, 0),
  );
  const span = daysBetween(FIRST_ACTIVITY_DAY, DEMO_DAY) - 4;
  const others = topics.map((topic) => writeUp(random, village, topic, addDays(FIRST_ACTIVITY_DAY, random.int(0, span))));
  return [...joint, ...sideBySide(village), ...others].sort((one, other) => other.heldOn.localeCompare(one.heldOn));
}

/** Every other joint activity serves a second programme as well: one that runs there by then and has the same function. */
function sharedWith(activity: SeedActivity, integrations: readonly SeedIntegration[]): SeedActivity {
  const { kampungCode, title, heldOn, familyFunction, programmes } = activity;
  const random = randomFor(`shared:${kampungCode}:${title}`);
  const partner = integrations.find(
    ({ programmeCode, state, transitions }) =>
      !programmes.includes(programmeCode) &&
      RUNNING.includes(state) &&
      transitions.some(({ command, at }) => command === 'START' && at.slice(0, 10) < heldOn) &&
      PROGRAMMES.some(({ code, familyFunctions }) => code === programmeCode && familyFunctions.includes(familyFunction)),
  );
  return partner && random.chance(0.5) ? { ...activity, programmes: [...programmes, partner.programmeCode] } : activity;
}

const RUNNING: readonly IntegrationState[] = ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI'];

/** Where three programmes did the same kind of work in one month and none knew of the other. */
const SIDE_BY_SIDE = {
  kampungCode: '63.01.09.2014',
  familyFunction: 'SOSIAL_BUDAYA',
  turns: [
    ['DESA_ANTIKORUPSI', '2026-10-08'],
    ['DESA_WISATA', '2026-10-15'],
    ['KAMPUNG_PEMUDA', '2026-10-21'],
  ],
} as const;

function sideBySide(village: Village): SeedActivity[] {
  if (village.code !== SIDE_BY_SIDE.kampungCode) return [];
  const random = randomFor(`side by side:${village.code}`);
  const topics = TOPICS.filter(({ familyFunction, programme }) => familyFunction === SIDE_BY_SIDE.familyFunction && !programme);
  return SIDE_BY_SIDE.turns.flatMap(([programmeCode, heldOn], turn) => {
    const topic = topics[turn];
    const owner = PROGRAMMES.find(({ code }) => code === programmeCode)?.agencyCode;
    return topic && owner ? [writeUp(random, village, { ...topic, agencies: [owner] }, heldOn, programmeCode)] : [];
  });
}

/** One shortly before the integration started, as its command demands, and up to two after. */
function jointActivities(random: Random, village: Village, { programmeCode, transitions, state }: SeedIntegration): SeedActivity[] {
  const start = transitions.find(({ command }) => command === 'START')?.at.slice(0, 10);
  if (!start) return [];
  const ratified = transitions.find(({ command }) => command === 'RATIFY')?.at.slice(0, 10) ?? start;
  const topics = random.some(
    TOPICS.filter(({ programme }) => programme === programmeCode),
    state === 'TERINTEGRASI' ? 3 : 2,
  );
  const end = state === 'DIHENTIKAN' || state === 'DITANGGUHKAN' ? (transitions.at(-1)?.at.slice(0, 10) ?? DEMO_DAY) : DEMO_DAY;
  return topics.map((topic, index) => {
    const first = addDays(start, -random.int(2, Math.max(2, Math.min(14, daysBetween(ratified, start) - 1))));
    const later = addDays(start, random.int(5, Math.max(6, daysBetween(start, end) - 4)));
    return writeUp(random, village, topic, index === 0 ? first : later, programmeCode);
  });
}

function writeUp(random: Random, village: Village, topic: Topic, heldOn: string, programmeCode?: string): SeedActivity {
  const fill = fillIn(random, village);
  const [lead, ...others] = topic.agencies;
  const isCommunity = programmeCode === undefined && random.chance(0.12);
  const sentences = [
    random.pick(topic.openings),
    ...random.some(topic.details, random.int(1, 2)),
    ...(random.chance(0.4) ? [random.pick(CLOSINGS)] : []),
  ];
  const description = sentences.map(fill).join(' ');
  return {
    kampungCode: village.code,
    title: topic.title,
    heldOn,
    place: fill(random.pick(topic.places)),
    description,
    familyFunction: topic.familyFunction,
    // Some activities are the villagers' own and name no agency.
    agencies: isCommunity ? [] : [lead, ...random.some(others, random.int(0, Math.min(2, others.length)))],
    programmes: programmeCode === undefined ? [] : [programmeCode],
    ...detailsOf(topic, `${village.code} ${heldOn}`, description),
    photos: photosOf(random, topic),
    sampleData: true,
  };
}

const FLOWERS = ['Melati', 'Mawar', 'Anggrek', 'Kenanga', 'Dahlia', 'Cempaka', 'Teratai', 'Kamboja'];

function fillIn(random: Random, { name, kind, districtName }: Village): (words: string) => string {
  const flower = random.pick(FLOWERS);
  const crowd = random.int(18, 85);
  const few = random.int(6, 19);
  return (words) =>
    words
      .replaceAll('{desa}', `${kind === 'DESA' ? 'Desa' : 'Kelurahan'} ${name}`)
      .replaceAll('{nama}', name)
      .replaceAll('{kecamatan}', districtName)
      .replaceAll('{bunga}', flower)
      .replaceAll('{jumlah}', String(crowd))
      .replaceAll('{beberapa}', String(few));
}

/** What is rarely told: drawn apart, so that it moves nothing else of the demonstration. */
function detailsOf({ title, familyFunction }: Topic, seed: string, description: string) {
  const random = randomFor(`details ${title} ${seed}`);
  const suggested = suggestFromWords(`${title} ${description}`, DEMO_DAY);
  const inpresActivity = suggested.find(({ field }) => field === 'inpresActivity')?.value ?? null;
  const groups = random.chance(0.4) ? random.some(TARGETS[familyFunction] ?? ['SELURUH_PENDUDUK'], 2) : [];
  return { inpresActivity, participants: groups.map((group) => ({ group, count: random.int(2, 60) })) };
}

const TARGETS: Record<string, string[]> = {
  REPRODUKSI: ['PUS', 'BALITA', 'KELUARGA_BALITA'],
  CINTA_KASIH: ['LANSIA', 'KELUARGA_LANSIA'],
  SOSIALISASI_PENDIDIKAN: ['REMAJA', 'KELUARGA_REMAJA'],
};

/** Work on the environment is shown by what was there before and what is there after it. */
function photosOf(random: Random, topic: Topic): StoredPhoto[] {
  const scene = random.pick(topic.scenes);
  const photo = photoFor(random, scene);
  if (topic.familyFunction !== 'PEMBINAAN_LINGKUNGAN') return [photo];
  const [other] = PICTURES.filter((picture) => picture.scene === scene && picture.key !== photo.key);
  return other
    ? [
        { ...photoOf(other), moment: 'BEFORE' },
        { ...photo, moment: 'AFTER' },
      ]
    : [photo];
}

const photoFor = (random: Random, scene: SceneName): StoredPhoto =>
  photoOf(random.pick(PICTURES.filter((picture) => picture.scene === scene)));
