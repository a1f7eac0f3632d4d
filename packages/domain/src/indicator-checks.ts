import { lengthOf, whole, type Problem } from './checks.ts';
import { CONDITIONS, MEASURES } from './measures.ts';
import type { Band, RubricIndicator } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

/** A problem at a place of a rubric: `field` is the path there, such as `indices.0.indicators.1.bands.2.min`. */
export type RubricProblem = Problem<string>;

const CODE = /^[A-Z][A-Z0-9_]{0,19}$/;

export const problem = (field: string, id: string, en: string): RubricProblem[] => [{ field, problem: text(id, en) }];

export function named(path: string, words: BilingualText, what: BilingualText, max: number): RubricProblem[] {
  const languages = [
    ['id', text(`${what.id} (Indonesia)`, `${what.en} (Indonesian)`)],
    ['en', text(`${what.id} (Inggris)`, `${what.en} (English)`)],
  ] as const;
  return languages.flatMap(([language, name]) => {
    const wrong = lengthOf(words[language], 1, max, name);
    return wrong ? [{ field: `${path}.${language}`, problem: wrong }] : [];
  });
}

export const wholeAt = (field: string, value: number, min: number, max: number, what: BilingualText): RubricProblem[] => {
  const wrong = whole(value, min, max, what);
  return wrong ? [{ field, problem: wrong }] : [];
};

export const checkCode = (code: string, path: string): RubricProblem[] =>
  CODE.test(code)
    ? []
    : problem(
        `${path}.code`,
        'Kode: huruf besar dan angka, paling banyak 20, diawali huruf.',
        'The code: capital letters and digits, 20 at most, a letter first.',
      );

/** What is wrong with one indicator: its names, what it measures, its bands. */
export function checkIndicator(indicator: RubricIndicator, path: string): RubricProblem[] {
  return [
    ...checkCode(indicator.code, path),
    ...named(`${path}.name`, indicator.name, text('Nama indikator', 'The name of the indicator'), 120),
    ...named(`${path}.unit`, indicator.unit, text('Satuan', 'The unit'), 60),
    ...named(`${path}.source`, indicator.source, text('Sumber', 'The source'), 120),
    ...checkMeasure(indicator, path),
    ...checkBands(indicator, path),
  ];
}

function checkMeasure({ measure }: RubricIndicator, path: string): RubricProblem[] {
  const field = `${path}.measure`;
  if (typeof measure === 'string')
    return Object.hasOwn(MEASURES, measure) ? [] : problem(field, `Ukuran ${measure} tidak dikenal.`, `There is no measure ${measure}.`);
  const unknown = measure.flatMap(({ when }) => when).filter((name) => !Object.hasOwn(CONDITIONS, name));
  const problems = unknown.flatMap((name) => problem(field, `Syarat ${name} tidak dikenal.`, `There is no condition ${name}.`));
  if (measure.at(-1)?.when.length !== 0)
    problems.push(
      ...problem(
        field,
        'Baris terakhir tabel keputusan harus tanpa syarat.',
        'The last row of the decision table must have no conditions.',
      ),
    );
  if (measure.some(({ value }, row) => value > (measure[row - 1]?.value ?? Infinity)))
    problems.push(
      ...problem(
        field,
        'Tabel keputusan harus urut dari nilai tertinggi ke terendah.',
        'The decision table must go from the highest value down.',
      ),
    );
  return problems;
}

const MOST_SCORE = 100;

function checkBands({ bands, direction }: RubricIndicator, path: string): RubricProblem[] {
  if (bands.length < 2) return problem(`${path}.bands`, 'Perlu paling sedikit dua rentang.', 'There must be two bands at least.');
  return bands.flatMap((band, at) => {
    const place = `${path}.bands.${at}`;
    return [...checkBand(band, place), ...checkNext(band, bands[at + 1], place, direction, at + 1, path), ...checkFirst(band, at, place)];
  });
}

function checkBand({ score, min, max, label }: Band, path: string): RubricProblem[] {
  return [
    ...wholeAt(`${path}.score`, score, 0, MOST_SCORE, text('Skor', 'The score')),
    ...(Number.isInteger(min) && min >= 0
      ? []
      : problem(`${path}.min`, 'Isi bilangan bulat mulai dari 0.', 'Fill in a whole number from 0.')),
    ...(max === undefined || (Number.isInteger(max) && max >= min)
      ? []
      : problem(`${path}.max`, `Isi bilangan bulat mulai dari ${min}.`, `Fill in a whole number from ${min}.`)),
    ...(label ? named(`${path}.label`, label, text('Sebutan', 'The label'), 120) : []),
  ];
}

const checkFirst = ({ min }: Band, at: number, path: string): RubricProblem[] =>
  at === 0 && min !== 0
    ? problem(`${path}.min`, `Nilai di bawah ${min} tanpa skor: mulai dari 0.`, `Values below ${min} have no score: start at 0.`)
    : [];

function checkNext(
  band: Band,
  next: Band | undefined,
  place: string,
  direction: RubricIndicator['direction'],
  nextAt: number,
  path: string,
): RubricProblem[] {
  if (!next)
    return band.max === undefined
      ? []
      : problem(
          `${place}.max`,
          `Nilai di atas ${band.max} tanpa skor: kosongkan batas atas rentang terakhir.`,
          `Values above ${band.max} have no score: leave the last band open.`,
        );
  const problems: RubricProblem[] = [];
  if (band.max === undefined || band.max >= next.min)
    problems.push(
      ...problem(
        `${place}.max`,
        `Rentang dari ${band.min} dan rentang dari ${next.min} tumpang tindih.`,
        `The bands from ${band.min} and from ${next.min} overlap.`,
      ),
    );
  else if (band.max + 1 < next.min)
    problems.push(
      ...problem(
        `${place}.max`,
        band.max + 2 === next.min ? `Nilai ${band.max + 1} tanpa skor.` : `Nilai ${band.max + 1}–${next.min - 1} tanpa skor.`,
        band.max + 2 === next.min ? `The value ${band.max + 1} has no score.` : `The values ${band.max + 1}–${next.min - 1} have no score.`,
      ),
    );
  if (next.score === band.score || next.score > band.score !== (direction === 'MORE_IS_BETTER'))
    problems.push(
      ...problem(
        `${path}.bands.${nextAt}.score`,
        direction === 'MORE_IS_BETTER'
          ? `Makin besar makin baik: skor mulai ${next.min} harus lebih dari ${band.score}.`
          : `Makin kecil makin baik: skor mulai ${next.min} harus kurang dari ${band.score}.`,
        direction === 'MORE_IS_BETTER'
          ? `More is better: the score from ${next.min} on must be above ${band.score}.`
          : `Less is better: the score from ${next.min} on must be below ${band.score}.`,
      ),
    );
  return problems;
}
