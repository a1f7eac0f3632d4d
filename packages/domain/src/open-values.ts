import type { PublicAssessment } from './assessment.ts';
import { bandsText } from './explain.ts';
import type { KampungFacts } from './kampung-facts.ts';
import type { Level } from './level.ts';
import { isKnown } from './measures.ts';
import { possibleBands, possibleLevels, scoreAll, scoredIndex, type Scored, type ScoredIndex } from './rubric-engine.ts';
import type { Band, Rubric } from './rubric.ts';
import { text, type BilingualText } from './text.ts';
import { placeOf, type ValuePlace } from './value-dates.ts';

// What is not filled in leaves a level open. Here is what each such value alone would tell about it.

/** Values of one indicator that all lead to the same levels. */
export type OpenOutcome = {
  /** The values in words: "9% atau kurang". */
  values: BilingualText;
  /** The levels that are then still possible, lowest first; a single one is settled. */
  levels: Level[];
};

/** An indicator that is not filled in while the level depends on what is missing. */
export type OpenValue = {
  indicatorCode: string;
  indexCode: string;
  name: BilingualText;
  /** Where to fill it in, in words and as the part of the record. */
  source: BilingualText;
  place: ValuePlace;
  /** Whether knowing it alone settles the level, whatever the other missing values turn out to be. */
  settles: boolean;
  outcomes: OpenOutcome[];
  sentence: BilingualText;
};

/** Those that settle the level come first; empty when nothing that is missing can change it. */
export function openValuesOf(facts: KampungFacts, rubric: Rubric): OpenValue[] {
  const indices = scoreAll(facts, rubric);
  if (distinct(possibleLevels(rubric, indices)).length < 2) return [];
  const found = indices.flatMap((index) =>
    index.scored.filter(({ measured }) => !isKnown(measured)).map((scored) => openValue(scored, index, indices, rubric)),
  );
  return found.sort((one, other) => Number(other.settles) - Number(one.settles));
}

/** As the public may see them: beside a hidden score, what another one would decide gives it away. */
export const publicOpenValues = (values: readonly OpenValue[], { indices }: PublicAssessment): OpenValue[] =>
  values.filter(({ indexCode }) => indices.some(({ code, sum }) => code === indexCode && sum !== null));

function openValue(scored: Scored, index: ScoredIndex, indices: readonly ScoredIndex[], rubric: Rubric): OpenValue {
  const { rule, measured } = scored;
  const levelsWith = (score: number): Level[] => {
    const settled = index.scored.map((each) => (each === scored ? { ...each, score, best: score } : each));
    return distinct(
      possibleLevels(
        rubric,
        indices.map((each) => (each === index ? scoredIndex(index.rule, settled) : each)),
      ),
    );
  };
  const runs: { bands: [Band, ...Band[]]; levels: Level[] }[] = [];
  for (const band of possibleBands(rule, measured)) {
    const levels = levelsWith(band.score);
    const before = runs.at(-1);
    if (before && isSame(before.levels, levels)) before.bands.push(band);
    else runs.push({ bands: [band], levels });
  }
  const outcomes = runs.map(({ bands, levels }): OpenOutcome => ({ values: bandsText(bands, rule), levels }));
  return {
    indicatorCode: rule.code,
    indexCode: index.rule.code,
    name: rule.name,
    source: rule.source,
    place: placeOf(rule),
    settles: outcomes.every(({ levels }) => levels.length === 1),
    outcomes,
    sentence: sentenceOf(rule.name, outcomes),
  };
}

/** "Unmet need: 9% atau kurang → Mandiri; 10% atau lebih → Berkembang." */
function sentenceOf(name: BilingualText, outcomes: readonly OpenOutcome[]): BilingualText {
  if (outcomes.length < 2) {
    return text(`${name.id}: nilai ini saja belum memastikan tingkatnya.`, `${name.en}: this value alone does not settle the level.`);
  }
  const parts = (language: 'id' | 'en', or: string): string =>
    outcomes.map(({ values, levels }) => `${values[language]} → ${levels.map((level) => level.name[language]).join(` ${or} `)}`).join('; ');
  return text(`${name.id}: ${parts('id', 'atau')}.`, `${name.en}: ${parts('en', 'or')}.`);
}

/** The list is in the order of the levels already. */
const distinct = (levels: readonly Level[]): Level[] => levels.filter(({ code }, at) => code !== levels[at - 1]?.code);
const isSame = (one: readonly Level[], other: readonly Level[]): boolean =>
  one.length === other.length && one.every(({ code }, at) => code === other[at]?.code);
