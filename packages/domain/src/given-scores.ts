import type { AssessedIndex, AssessedIndicator, Assessment } from './assessment.ts';
import { bandText, explainGivenScore, explainLevel } from './explain.ts';
import { twoDecimals } from './rounding.ts';
import { levelFor, leversOf, weighted } from './rubric-engine.ts';
import type { Rubric, RubricIndicator } from './rubric.ts';

/** Scores that somebody gave, by code of the indicator. What has none keeps what the engine gave. */
export type GivenScores = Readonly<Record<string, number>>;

/**
 * An assessment as it is with other scores: sums, passes, level, summary and levers follow from them.
 * Given scores are a decision, so nothing is open any more: the lowest and the highest possible level
 * are the level itself. Values stay; where a score differs, band and reason speak of the score.
 * @throws Error for a score that no band of the indicator gives, or for an indicator that is not in the rubric
 */
export function withScores(assessment: Assessment, rubric: Rubric, scores: GivenScores): Assessment {
  const rules = new Map(rubric.indices.flatMap(({ indicators }) => indicators).map((rule) => [rule.code, rule]));
  for (const code of Object.keys(scores)) if (!rules.has(code)) throw new Error(`${rubric.code} has no indicator ${code}`);
  const indices = assessment.indices.map((index) => rescoreIndex(index, rules, scores));
  const passed = indices.filter((index) => index.passed).map(({ code }) => code);
  const level = levelFor(rubric, passed);
  return {
    ...assessment,
    level,
    lowestPossible: level,
    highestPossible: level,
    summary: explainLevel({
      level,
      highestPossible: level,
      passed: indices.filter((index) => index.passed).map(({ name }) => name),
      failed: indices.filter((index) => !index.passed).map(({ name }) => name),
      missingCount: 0,
    }),
    ...weighted(indices),
    indices,
    levers: indices
      .filter((index) => !index.passed)
      .flatMap((index) =>
        leversOf(
          {
            passSum: index.passSum,
            sum: index.sum,
            scored: index.indicators.map(({ code, score, missing }) => ({ rule: ruleOf(rules, code), score, missing })),
          },
          levelFor(rubric, [...passed, index.code]),
          level,
        ),
      ),
  };
}

/** The scores that an indicator can have, the lowest first. */
export const possibleScores = ({ bands }: Pick<RubricIndicator, 'bands'>): number[] =>
  [...new Set(bands.map(({ score }) => score))].sort((a, b) => a - b);

type Rules = ReadonlyMap<string, RubricIndicator>;

function ruleOf(rules: Rules, code: string): RubricIndicator {
  const rule = rules.get(code);
  if (!rule) throw new Error(`The rubric has no indicator ${code}`);
  return rule;
}

function rescoreIndex(index: AssessedIndex, rules: Rules, scores: GivenScores): AssessedIndex {
  const indicators = index.indicators.map((indicator) => {
    const given = scores[indicator.code];
    return given === undefined || given === indicator.score ? indicator : rescore(indicator, ruleOf(rules, indicator.code), given);
  });
  const sum = indicators.reduce((total, { score }) => total + score, 0);
  return { ...index, sum, mean: twoDecimals(sum, indicators.length), passed: sum >= index.passSum, indicators };
}

function rescore(indicator: AssessedIndicator, rule: RubricIndicator, score: number): AssessedIndicator {
  const band = rule.bands.find((candidate) => candidate.score === score);
  if (!band) throw new Error(`${rule.code} has no score ${score}`);
  const [next] = rule.bands.filter((better) => better.score > score).sort((a, b) => a.score - b.score);
  return {
    ...indicator,
    score,
    band: bandText(band, rule),
    // The value that was claimed is no measure of how far it is from here.
    distanceToNext: null,
    nextBand: next ? bandText(next, rule) : null,
    reason: explainGivenScore(indicator.score, score),
  };
}
