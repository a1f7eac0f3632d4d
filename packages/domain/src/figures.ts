import { GROUP_KINDS, LONG_ACTING_METHODS, type FamilyReport, type KampungFacts } from './kampung-facts.ts';
import { contraceptiveUsers, denominatorOf, roundHalfEven, sumOf, usersOf } from './measures.ts';
import type { AssessmentResult, AssessedIndicator } from './rubric-engine.ts';
import { plainCount, share, type Shown } from './suppression.ts';
import { text, type BilingualText } from './text.ts';

/** What the public is told about a kampung in numbers, and how each is made from the report. */
type FigureRule = {
  code: string;
  name: BilingualText;
  unit: BilingualText;
  part: (report: FamilyReport) => number | null;
  /** Null for a plain count. */
  whole: ((report: FamilyReport) => number | null) | null;
};

const PEOPLE = text('jiwa', 'people');
const FAMILIES = text('keluarga', 'families');
const PERCENT = text('%', '%');

const count = (code: string, name: BilingualText, unit: BilingualText, part: FigureRule['part']): FigureRule => ({ code, name, unit, part, whole: null });
const rate = (code: string, name: BilingualText, part: FigureRule['part'], whole: FigureRule['part']): FigureRule => ({ code, name, unit: PERCENT, part, whole });

const FIGURES: readonly FigureRule[] = [
  count('PERSONS', text('Penduduk', 'Population'), PEOPLE, (report) => report.persons),
  count('FAMILIES', text('Keluarga', 'Families'), FAMILIES, (report) => report.families),
  count('FERTILE_COUPLES', text('Pasangan usia subur (PUS)', 'Couples of fertile age'), text('pasangan', 'couples'), (report) => report.fertileCouples),
  count('ADOLESCENTS', text('Remaja', 'Adolescents'), text('orang', 'people'), (report) => report.adolescents),
  count('TODDLER_FAMILIES', text('Keluarga dengan balita', 'Families with a child under five'), FAMILIES, (report) => report.toddlerFamilies),
  count('ELDERLY_FAMILIES', text('Keluarga dengan lansia', 'Families with an elderly member'), FAMILIES, (report) => report.elderlyFamilies),
  rate('CPR', text('Pasangan yang ber-KB', 'Couples using contraception'), contraceptiveUsers, (report) => report.fertileCouples),
  rate('MKJP', text('Peserta KB dengan metode jangka panjang', 'Users of a long-acting method'), (report) => usersOf(report, LONG_ACTING_METHODS), contraceptiveUsers),
  rate('UNMET_NEED', text('Kebutuhan KB tidak terpenuhi', 'Unmet need for family planning'), (report) => sumOf([report.nonUse.IAT, report.nonUse.TIAL]), (report) => report.fertileCouples),
  ...GROUP_KINDS.map((kind) =>
    rate(
      `GROUP_${kind}`,
      text(`Keluarga sasaran yang ikut ${kind.replace('_', '-')}`, `Target families taking part in ${kind.replace('_', '-')}`),
      (report) => report.participants[kind],
      (report) => denominatorOf(kind, report),
    ),
  ),
];

export type PublicFigure = { code: string; name: BilingualText; unit: BilingualText; source: BilingualText } & Shown;

const SOURCE = text('Laporan kependudukan dan KB kampung', "The kampung's population and family-planning report");

/** The public numbers of one report, each already past the suppression. */
export function publicFigures({ report }: Pick<KampungFacts, 'report'>): PublicFigure[] {
  return FIGURES.map((rule) => ({ code: rule.code, name: rule.name, unit: rule.unit, source: SOURCE, ...shown(rule, report) }));
}

function shown(rule: FigureRule, report: FamilyReport | null): Shown {
  const part = report && rule.part(report);
  if (rule.whole === null) return plainCount(part);
  const whole = report && rule.whole(report);
  return share(part, whole, part === null || !whole ? null : roundHalfEven(100 * part, whole));
}

/**
 * Numerator and denominator of each figure, for averages of regions. Exact: for the server alone.
 * A count is divided by one kampung, a share by its people, in percent.
 */
export function figureSums({ report }: Pick<KampungFacts, 'report'>): Record<string, [number, number]> {
  if (!report) return {};
  return Object.fromEntries(
    FIGURES.flatMap((rule): [string, [number, number]][] => {
      const part = rule.part(report);
      const whole = rule.whole ? rule.whole(report) : 1;
      return part === null || !whole ? [] : [[rule.code, [rule.whole ? 100 * part : part, whole]]];
    }),
  );
}

/** Indicators of the rule that show the same share as a figure. */
const FIGURE_OF_INDICATOR: Readonly<Record<string, string>> = { O2: 'CPR', O3: 'MKJP', O4: 'UNMET_NEED' };
const HIDDEN = text('disembunyikan (angka kecil)', 'hidden (small numbers)');
const HIDDEN_REASON = text(
  'Jumlah orangnya terlalu sedikit untuk ditampilkan; skornya tetap dihitung dari angka sebenarnya.',
  'So few people are meant that the value is hidden; the score still comes from the true number.',
);

/** The assessment as the public may see it: where a figure is hidden, so is the indicator made of it. */
export function publicAssessment(result: AssessmentResult, facts: KampungFacts): AssessmentResult {
  const figures = publicFigures(facts);
  const isHidden = (code: string) => figures.find((figure) => figure.code === FIGURE_OF_INDICATOR[code])?.state === 'SUPPRESSED';
  return {
    ...result,
    indices: result.indices.map((index) => ({ ...index, indicators: index.indicators.map((indicator) => (isHidden(indicator.code) ? hide(indicator) : indicator)) })),
    levers: result.levers.filter(({ indicatorCode }) => !isHidden(indicatorCode)),
  };
}

const hide = (indicator: AssessedIndicator): AssessedIndicator => ({ ...indicator, value: null, distanceToNext: null, band: HIDDEN, reason: HIDDEN_REASON });
