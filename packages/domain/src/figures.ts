import type { AssessedIndicator, Assessment, PublicAssessment, PublicIndex, PublicIndicator } from './assessment.ts';
import { GROUP_KINDS, type FamilyReport, type GroupKind, type KampungFacts } from './kampung-facts.ts';
import { GROUPS, nameOf } from './lists.ts';
import { contraceptiveUsers, couldTakePart, longActingUsers, unmetNeed, type MeasureName, type Sum } from './measures.ts';
import { roundHalfEven } from './rounding.ts';
import { HIDDEN, MISSING, showCount, showShare, type Shown } from './suppression.ts';
import { text, type BilingualText } from './text.ts';

export type PublicFigure = { code: string; name: BilingualText; unit: BilingualText; source: BilingualText } & Shown;

type FigureRule = { code: string; name: BilingualText; unit: BilingualText; show: (report: FamilyReport) => Shown };

const SOURCE = text('Laporan kependudukan dan KB', 'Population and family-planning report');
const PEOPLE = text('jiwa', 'people');
const FAMILIES = text('keluarga', 'families');
const PERCENT = text('%', '%');

/** The numbers that are public, in their order. Each one goes through the suppression. */
const FIGURES: readonly FigureRule[] = [
  { code: 'PERSONS', name: text('Penduduk', 'Population'), unit: PEOPLE, show: ({ persons }) => showCount({ size: persons }) },
  { code: 'FAMILIES', name: text('Keluarga', 'Families'), unit: FAMILIES, show: ({ families }) => showCount({ size: families }) },
  {
    code: 'FERTILE_COUPLES',
    name: text('Pasangan usia subur (PUS)', 'Couples of fertile age'),
    unit: text('pasangan', 'couples'),
    show: ({ fertileCouples }) => showCount({ size: fertileCouples }),
  },
  {
    code: 'ADOLESCENTS',
    name: text('Remaja', 'Adolescents'),
    unit: PEOPLE,
    show: ({ adolescents, persons }) => showCount({ size: adolescents, within: persons }),
  },
  {
    code: 'TODDLER_FAMILIES',
    name: text('Keluarga dengan balita', 'Families with a child under five'),
    unit: FAMILIES,
    show: ({ toddlerFamilies, families }) => showCount({ size: toddlerFamilies, within: families }),
  },
  {
    code: 'ADOLESCENT_FAMILIES',
    name: text('Keluarga dengan remaja', 'Families with an adolescent'),
    unit: FAMILIES,
    show: ({ adolescentFamilies, families }) => showCount({ size: adolescentFamilies, within: families }),
  },
  {
    code: 'ELDERLY_FAMILIES',
    name: text('Keluarga dengan lansia', 'Families with an elderly member'),
    unit: FAMILIES,
    show: ({ elderlyFamilies, families }) => showCount({ size: elderlyFamilies, within: families }),
  },
  {
    code: 'CPR',
    name: text('Kesertaan ber-KB (CPR)', 'Contraceptive prevalence (CPR)'),
    unit: PERCENT,
    show: (report) => showShare({ size: total(contraceptiveUsers(report)), within: report.fertileCouples }),
  },
  {
    code: 'MKJP',
    name: text('Pengguna metode jangka panjang (MKJP)', 'Long-acting method users (MKJP)'),
    unit: PERCENT,
    show: showLongActing,
  },
  { code: 'UNMET_NEED', name: text('Kebutuhan KB tidak terpenuhi', 'Unmet need for family planning'), unit: PERCENT, show: showUnmetNeed },
  {
    code: 'GROUP_PARTICIPATION',
    name: text('Partisipasi kelompok kegiatan, rata-rata', 'Participation in activity groups, mean'),
    unit: PERCENT,
    show: showMeanParticipation,
  },
  ...GROUP_KINDS.map((kind): FigureRule => {
    const group = nameOf(GROUPS, kind);
    return {
      code: `GROUP_${kind}`,
      name: text(`Kepesertaan ${group.id}`, `Participation: ${group.en}`),
      unit: PERCENT,
      show: (report) => showParticipation(kind, report),
    };
  }),
];

const total = ({ sum, complete }: Sum): number | null => (complete ? sum : null);

/** Its whole, the users, also gives away the couples who use nothing. */
function showLongActing(report: FamilyReport): Shown {
  const users = total(contraceptiveUsers(report));
  return showShare({ size: total(longActingUsers(report)), within: users, reveals: remainders(report.fertileCouples, users) });
}

/** Beside the CPR, it also gives away the couples who are pregnant or want a child soon. */
function showUnmetNeed(report: FamilyReport): Shown {
  const size = total(unmetNeed(report));
  return showShare({
    size,
    within: report.fertileCouples,
    reveals: remainders(report.fertileCouples, total(contraceptiveUsers(report)), size),
  });
}

/** What is left of a whole, when all of it is known. */
const remainders = (whole: number | null, first: number | null, second: number | null = 0): number[] =>
  whole === null || first === null || second === null ? [] : [whole - first - second];

const showParticipation = (kind: GroupKind, report: FamilyReport): Shown =>
  showShare({ size: report.participants[kind], within: couldTakePart(kind, report) });

/** With four of five shares and their mean, the fifth is no secret: the mean is shown only beside five exact shares. */
function showMeanParticipation(report: FamilyReport): Shown {
  const shares = GROUP_KINDS.map((kind) => showParticipation(kind, report));
  if (shares.some(({ state }) => state === 'MISSING')) return MISSING;
  if (shares.some(({ numerator }) => numerator === null)) return HIDDEN;
  const sum = shares.reduce((before, share) => before + (share.value ?? 0), 0);
  return { state: 'KNOWN', value: roundHalfEven(sum, shares.length), numerator: sum / 100, denominator: shares.length };
}

/** The public numbers of one report, each already past the suppression. */
export const publicFigures = ({ report }: Pick<KampungFacts, 'report'>): PublicFigure[] =>
  FIGURES.map(({ code, name, unit, show }) => ({ code, name, unit, source: SOURCE, ...(report ? show(report) : MISSING) }));

/**
 * What a kampung adds to the figures of its regions, as [numerator, denominator]: the sum of the
 * first over the sum of the second is the mean of a count, or a share in percent. Only numbers
 * that are public exactly take part, so a regional figure cannot give a hidden one away.
 */
export function figureSums(facts: Pick<KampungFacts, 'report'>): Record<string, [number, number]> {
  return Object.fromEntries(
    publicFigures(facts).flatMap(({ code, unit, numerator, denominator }): [string, [number, number]][] => {
      if (numerator === null || denominator === null) return [];
      return [[code, unit === PERCENT ? [100 * numerator, denominator] : [numerator, denominator]]];
    }),
  );
}

/** The measures that are public figures at the same time. */
const FIGURE_OF_MEASURE: Partial<Record<MeasureName, string>> = {
  participation: 'GROUP_PARTICIPATION',
  prevalence: 'CPR',
  longActing: 'MKJP',
  unmetNeed: 'UNMET_NEED',
  unmetNeedFall: 'UNMET_NEED',
};

/** The public figure that says the same number as a measure; null where none does. */
export const figureSaying = (measure: MeasureName): string | null =>
  measure === 'unmetNeedFall' ? null : (FIGURE_OF_MEASURE[measure] ?? null);

/**
 * The assessment as the public may see it: an indicator says no more than the figure made of the same
 * counts. The score of a hidden figure is hidden too, for beside the number of couples a score leaves
 * few counts to choose from; so is the sum of its index, from which the other scores could be taken,
 * and the step that would start from it. Whether the index passes stays: the level rests on it.
 * Without facts nothing tells how many people stand behind a figure, so every one of them is hidden.
 */
export function publicAssessment(assessment: Assessment, facts: KampungFacts | null): PublicAssessment {
  const figures = new Map(publicFigures(facts ?? { report: null }).map((figure) => [figure.code, figure]));
  const inPublic = ({ measure, ...indicator }: AssessedIndicator): PublicIndicator => {
    const code = (measure && FIGURE_OF_MEASURE[measure]) ?? '';
    const figure = figures.get(code);
    if (indicator.missing || figure === undefined) return indicator;
    // A change between two shares tells one of them to who knows the other.
    if (measure === 'unmetNeedFall')
      return figure.numerator !== null && facts !== null && hadExactUnmetNeed(facts) ? indicator : blurred(indicator, null);
    return figure.numerator === null ? blurred(indicator, figure.value) : indicator;
  };
  const indices = assessment.indices.map((index): PublicIndex => {
    const indicators = index.indicators.map(inPublic);
    const isWhole = indicators.every(({ score }) => score !== null);
    return isWhole ? { ...index, indicators } : { ...index, sum: null, mean: null, indicators };
  });
  const hidden = new Set(indices.flatMap(({ indicators }) => indicators.filter(({ score }) => score === null).map(({ code }) => code)));
  const { weightedMean } = assessment;
  // The sum of a hidden index could be taken from the mean of all.
  const isWhole = indices.every(({ sum }) => sum !== null);
  return {
    ...assessment,
    ...(weightedMean !== undefined && { weightedMean: isWhole ? weightedMean : null }),
    indices,
    levers: assessment.levers.filter(({ indicatorCode }) => !hidden.has(indicatorCode)),
  };
}

const hadExactUnmetNeed = ({ records: { earlierReport } }: KampungFacts): boolean =>
  earlierReport !== null && showUnmetNeed(earlierReport).numerator !== null;

function blurred(indicator: Omit<AssessedIndicator, 'measure'>, value: number | null): PublicIndicator {
  if (value === null) {
    const reason = text(
      'Nilai dan skornya disembunyikan demi melindungi warga: angkanya terlalu kecil. Tingkatnya tetap dihitung dari angka sebenarnya.',
      'The value and the score are hidden to protect residents: the number is too small. The level comes from the true number all the same.',
    );
    const band = text('disembunyikan (angka kecil)', 'hidden (small number)');
    return { ...indicator, value, band, score: null, distanceToNext: null, nextBand: null, reason };
  }
  const about = text(`sekitar ${value}%`, `about ${value}%`);
  const reason = text(
    `Nilainya ${about.id} demi melindungi warga; skor ${indicator.score} dihitung dari angka sebenarnya.`,
    `The value is ${about.en} to protect residents; score ${indicator.score} comes from the true number.`,
  );
  return { ...indicator, value, band: about, distanceToNext: null, reason };
}
