import type { AssessedIndicator, Assessment, PublicIndicator } from './assessment.ts';
import { publicAssessment } from './figures.ts';
import { DATA_USES, FUNDING_SOURCES } from './lists.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { levelOf, type Level } from './level.ts';
import type { MeasureName } from './measures.ts';
import type { EligibilityRule } from './programme.ts';
import { regionKind } from './region-code.ts';
import { assess } from './rubric-engine.ts';
import type { Rubric, RubricIndicator } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

// What an integration would move in the official rubric. No score is written here: the facts are
// changed as an integration would change them, and the engine says what that gives.

/** A programme that could be integrated. `supports` are the rubric indicators that its catalogue record names. */
export type SuggestedProgramme = {
  code: string;
  agencyCode: string;
  supports: readonly string[];
  rules: readonly Pick<EligibilityRule, 'kind' | 'level' | 'regionKind'>[];
};

export type SuggestedGain = {
  indicatorCode: string;
  /** Scores before and after. */
  from: number;
  to: number;
  /** False: only if people join in as well, which no decree brings about. */
  sure: boolean;
  reason: BilingualText;
};

export type Suggestion = {
  programmeCode: string;
  gains: SuggestedGain[];
  /** The sure scores together. */
  gain: number;
  /** The level that the rule would give then. */
  level: Level;
  changesLevel: boolean;
};

/** How an integration changes a fact, and what that is in words; null where it changes nothing or nothing is known. */
type Step = { facts: KampungFacts; reason: BilingualText };
type Change = (facts: KampungFacts, programme: SuggestedProgramme) => Step | null;

/** By measure, not by indicator: a rubric may name and score them otherwise. */
const CHANGES: Partial<Record<MeasureName, Change>> = {
  agencies: (facts, { agencyCode }) =>
    facts.agencies.includes(agencyCode)
      ? null
      : {
          facts: {
            ...facts,
            agencies: [...facts.agencies, agencyCode],
            records: { ...facts.records, recentAgencies: [...facts.records.recentAgencies, agencyCode] },
          },
          reason: text(`menambah instansi ke-${facts.agencies.length + 1}`, `adds agency number ${facts.agencies.length + 1}`),
        },
  // Which source it will be is settled between the owners: it counts as one that is not there yet.
  fundingSources: (facts) => {
    const added = facts.fundingSources && FUNDING_SOURCES.find(({ code }) => !facts.fundingSources?.includes(code));
    if (!facts.fundingSources || !added) return null;
    const count = facts.fundingSources.length + 1;
    return {
      facts: { ...facts, fundingSources: [...facts.fundingSources, added.code] },
      reason: text(`menambah sumber dana ke-${count}`, `adds funding source number ${count}`),
    };
  },
  // A programme brings data of its own sector.
  dataUses: (facts) => {
    const sector = DATA_USES.find(({ code }) => code === 'DATA_SEKTORAL');
    if (!facts.dataUses || !sector || facts.dataUses.includes(sector.code)) return null;
    const count = facts.dataUses.length + 1;
    return {
      facts: { ...facts, dataUses: [...facts.dataUses, sector.code] },
      reason: text(`menambah jenis data ke-${count}`, `adds kind of data number ${count}`),
    };
  },
  officerAndRegulation: (facts) =>
    facts.localRegulation === false
      ? { facts: { ...facts, localRegulation: true }, reason: text('membawa regulasi daerah', 'brings a local regulation') }
      : null,
  facilities: (facts) =>
    facts.dataHouse === false
      ? { facts: { ...facts, dataHouse: true }, reason: text('membawa Rumah DataKu', 'brings a data house') }
      : null,
};

/** Whether the kind of village or its level rules a programme out; other conditions are people's to judge. */
export const isRuledOut = ({ rules }: SuggestedProgramme, code: string, level: Level): boolean =>
  rules.some(
    ({ kind, level: least, regionKind: wanted }) =>
      (kind === 'MIN_LEVEL' && level.ordinal < levelOf(least ?? '').ordinal) || (kind === 'REGION_KIND' && regionKind(code) !== wanted),
  );

/**
 * The programmes ranked by what integrating one of them would move, the best first: those that lift
 * the level, then by the sure scores together, then by what is possible besides; of equals the order
 * of the catalogue. Programmes that move nothing are left out.
 * @param programmes those that the kampung is not bound to yet
 */
export function suggest(
  { code, facts }: { code: string; facts: KampungFacts },
  programmes: readonly SuggestedProgramme[],
  rubric: Rubric,
): Suggestion[] {
  const now = assess(facts, rubric);
  // Many programmes would change the same facts in the same way: each way is scored once.
  const scored = new Map<string, Assessment>();
  const assessOnce = (key: string, changed: KampungFacts): Assessment => {
    const assessment = scored.get(key) ?? assess(changed, rubric);
    scored.set(key, assessment);
    return assessment;
  };
  // Partner agencies read this too: what would give few people away is not told.
  const shown = publicAssessment(now, facts).indices.flatMap(({ indicators }) => indicators);
  return programmes
    .filter((programme) => !isRuledOut(programme, code, now.level))
    .map((programme): Suggestion => {
      const sure = sureGains(programme, facts, now, rubric, assessOnce);
      return { ...sure, gains: [...sure.gains, ...possibleGains(programme, shown, rubric)] };
    })
    .filter(({ gains }) => gains.some(({ from, to }) => to > from))
    .sort((a, b) => b.level.ordinal - a.level.ordinal || b.gain - a.gain || b.gains.length - a.gains.length);
}

/** What follows from the integration by itself. */
function sureGains(
  programme: SuggestedProgramme,
  facts: KampungFacts,
  now: Assessment,
  rubric: Rubric,
  assessOnce: (key: string, changed: KampungFacts) => Assessment,
): Suggestion {
  let changed = facts;
  const reasons = new Map<string, BilingualText>();
  for (const rule of rubric.indices.flatMap(({ indicators }) => indicators)) {
    const step = programme.supports.includes(rule.code) ? changeOf(rule)?.(changed, programme) : null;
    if (!step) continue;
    changed = step.facts;
    reasons.set(rule.code, step.reason);
  }
  // Which agency it is makes no difference to the score, only whether one is added; but for the rule's own sector.
  const key = `${[...reasons.keys()].join()} ${rubric.flags.excludeOwnSector ? programme.agencyCode : ''}`;
  const then = assessOnce(key, changed);
  const after = new Map(indicatorsOf(then).map((indicator) => [indicator.code, indicator]));
  const sure = indicatorsOf(now).flatMap(({ code, name, score }): SuggestedGain[] => {
    const reason = reasons.get(code);
    const to = after.get(code)?.score ?? score;
    return reason ? [{ indicatorCode: code, from: score, to, sure: true, reason: sentence(reason, { code, name }, score, to) }] : [];
  });
  return {
    programmeCode: programme.code,
    gains: sure,
    gain: sure.reduce((sum, { from, to }) => sum + to - from, 0),
    level: then.level,
    changesLevel: then.level.code !== now.level.code,
  };
}

/** People who join groups: no more can be said than how many it would take. */
const possibleGains = ({ supports }: SuggestedProgramme, shown: readonly PublicIndicator[], rubric: Rubric): SuggestedGain[] =>
  rubric.indices
    .flatMap(({ indicators }) => indicators)
    .filter(({ code, measure }) => measure === 'participation' && supports.includes(code))
    .flatMap((rule): SuggestedGain[] => {
      const { score = null, missing = true, nextBand = null } = shown.find(({ code }) => code === rule.code) ?? {};
      if (score === null || missing || nextBand === null) return [];
      const to = Math.min(...rule.bands.map((band) => band.score).filter((better) => better > score));
      const condition = text(`bila keikutsertaan kelompok mencapai ${nextBand.id}`, `if participation in groups reaches ${nextBand.en}`);
      return [{ indicatorCode: rule.code, from: score, to, sure: false, reason: sentence(condition, rule, score, to) }];
    });

const changeOf = ({ measure }: RubricIndicator): Change | undefined => (typeof measure === 'string' ? CHANGES[measure] : undefined);

const indicatorsOf = ({ indices }: Assessment): AssessedIndicator[] => indices.flatMap(({ indicators }) => indicators);

/** "menambah instansi ke-3: Lintas sektor (P3) naik dari 1 ke 2" */
function sentence(reason: BilingualText, { code, name }: { code: string; name: BilingualText }, from: number, to: number): BilingualText {
  const [id, en] = [`${reason.id}: ${name.id} (${code})`, `${reason.en}: ${name.en} (${code})`];
  return to === from
    ? text(`${id} tetap ${from}`, `${en} stays at ${from}`)
    : text(`${id} naik dari ${from} ke ${to}`, `${en} rises from ${from} to ${to}`);
}
