import type { ConditionName, DecisionTable, MeasureName, RubricFlags, UnprovenPolicy } from './measures.ts';
import type { Band, Rubric, RubricIndex, RubricIndicator } from './rubric.ts';
import type { BilingualText } from './text.ts';

/**
 * What of a rubric its editor may write, as forms and the API carry it: what a rubric leaves out is null
 * here, and a measure is one of two fields. Everything else of a rubric is fixed.
 */
export type RubricValues = {
  title: BilingualText;
  legalSource: BilingualText;
  validFrom: string;
  validTo: string | null;
  unofficial: boolean;
  flags: FlagValues;
  indices: IndexValues[];
  levels: LevelValues[];
};
export type FlagValues = {
  excludeOwnSector: boolean;
  requireCouples: boolean;
  recentActivities: boolean;
  unproven: UnprovenPolicy | null;
};
export type IndexValues = {
  code: string;
  name: BilingualText;
  passSum: number;
  passMean: number | null;
  weight: number | null;
  indicators: IndicatorValues[];
};
export type IndicatorValues = {
  code: string;
  name: BilingualText;
  /** One of these two. */
  measure: string | null;
  decisions: { value: number; when: string[] }[] | null;
  unit: BilingualText;
  source: BilingualText;
  direction: RubricIndicator['direction'];
  bands: BandValues[];
};
export type BandValues = { score: number; min: number; max: number | null; label: BilingualText | null };
export type LevelValues = { code: string; ordinal: number; name: BilingualText; aliases: string[]; patterns: string[][] };

export const valuesOfRubric = (rubric: Rubric): RubricValues => ({
  title: rubric.title,
  legalSource: rubric.legalSource,
  validFrom: rubric.validFrom,
  validTo: rubric.validTo,
  unofficial: rubric.unofficial ?? false,
  flags: {
    excludeOwnSector: rubric.flags.excludeOwnSector,
    requireCouples: rubric.flags.requireCouples,
    recentActivities: rubric.flags.recentActivities ?? false,
    unproven: rubric.flags.unproven ?? null,
  },
  indices: rubric.indices.map((index) => ({
    code: index.code,
    name: index.name,
    passSum: index.passSum,
    passMean: index.passMean ?? null,
    weight: index.weight ?? null,
    indicators: index.indicators.map(indicatorValues),
  })),
  levels: rubric.levels.map(({ code, ordinal, name, aliases, patterns }) => ({
    code,
    ordinal,
    name,
    aliases: [...aliases],
    patterns: patterns.map((pattern) => [...pattern]),
  })),
});

const indicatorValues = ({ code, name, measure, unit, source, direction, bands }: RubricIndicator): IndicatorValues => ({
  code,
  name,
  measure: typeof measure === 'string' ? measure : null,
  decisions: typeof measure === 'string' ? null : measure.map(({ value, when }) => ({ value, when: [...when] })),
  unit,
  source,
  direction,
  bands: bands.map(({ score, min, max, label }) => ({ score, min, max: max ?? null, label: label ?? null })),
});

/** A rubric with these values; what the editor may not write comes from `fixed`. */
export const rubricOf = (
  values: RubricValues,
  fixed: Pick<Rubric, 'code' | 'version' | 'status' | 'rounding' | 'missingPolicy' | 'scheme'>,
): Rubric => ({
  code: fixed.code,
  version: fixed.version,
  title: bilingual(values.title),
  legalSource: bilingual(values.legalSource),
  validFrom: values.validFrom,
  validTo: values.validTo,
  status: fixed.status,
  ...(values.unofficial && { unofficial: true }),
  rounding: fixed.rounding,
  missingPolicy: fixed.missingPolicy,
  flags: flagsOf(values.flags),
  indices: values.indices.map(indexOf),
  scheme: fixed.scheme,
  levels: values.levels.map(({ code, ordinal, name, aliases, patterns }) => ({ code, ordinal, name: bilingual(name), aliases, patterns })),
});

/** Without whatever else the caller's object carries. */
const bilingual = ({ id, en }: BilingualText): BilingualText => ({ id: id.trim(), en: en.trim() });

const flagsOf = ({ excludeOwnSector, requireCouples, recentActivities, unproven }: FlagValues): RubricFlags => ({
  excludeOwnSector,
  requireCouples,
  ...(recentActivities && { recentActivities }),
  ...(unproven !== null && { unproven }),
});

const indexOf = ({ code, name, passSum, passMean, weight, indicators }: IndexValues): RubricIndex => ({
  code,
  name: bilingual(name),
  passSum,
  ...(passMean !== null && { passMean }),
  ...(weight !== null && { weight }),
  indicators: indicators.map(({ code: own, name: label, measure, decisions, unit, source, direction, bands }): RubricIndicator => ({
    code: own,
    name: bilingual(label),
    measure: measureOf(measure, decisions),
    unit: bilingual(unit),
    source: bilingual(source),
    direction,
    bands: bands.map(({ score, min, max, label: words }): Band => ({
      score,
      min,
      ...(max !== null && { max }),
      ...(words !== null && { label: bilingual(words) }),
    })),
  })),
});

/** The names are checked with the rest of the rubric: what is unknown is told at its place. */
const measureOf = (name: string | null, decisions: IndicatorValues['decisions']): MeasureName | DecisionTable =>
  decisions ? decisions.map(({ value, when }) => ({ value, when: when as ConditionName[] })) : ((name ?? '') as MeasureName);
