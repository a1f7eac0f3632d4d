import { LEVELS } from './level.ts';
import { checkCode, checkIndicator, named, problem, wholeAt, type RubricProblem } from './indicator-checks.ts';
import { isSameSet, subsetsOf, sumForMean, type Rubric, type RubricIndex } from './rubric.ts';
import { text } from './text.ts';

const MOST_INDICES = 6;
const RUBRIC_CODE = /^[A-Z][A-Z0-9-]{2,29}$/;

/** What makes a rubric unusable, each thing at its place; empty when it is sound. */
export function checkRubric(rubric: Rubric): RubricProblem[] {
  const indicators = rubric.indices.flatMap((index, at) =>
    index.indicators.map((indicator, place) => ({ indicator, path: `indices.${at}.indicators.${place}` })),
  );
  return [
    ...(RUBRIC_CODE.test(rubric.code)
      ? []
      : problem('code', 'Kode: 3–30 huruf besar, angka, atau tanda hubung.', 'The code: 3–30 capital letters, digits or hyphens.')),
    ...named('title', rubric.title, text('Judul', 'The title'), 160),
    ...named('legalSource', rubric.legalSource, text('Dasar aturan', 'The legal source'), 600),
    ...checkValidity(rubric),
    ...checkCount(rubric),
    ...rubric.indices.flatMap((index, at) => checkIndex(index, `indices.${at}`)),
    ...checkWeights(rubric),
    ...indicators.flatMap(({ indicator, path }) => checkIndicator(indicator, path)),
    ...twice(rubric.indices.map(({ code }, at) => ({ code, path: `indices.${at}.code` }))),
    ...twice(indicators.map(({ indicator: { code }, path }) => ({ code, path: `${path}.code` }))),
    ...checkLevels(rubric),
    ...(rubric.indices.length <= MOST_INDICES ? checkPatterns(rubric) : []),
  ];
}

const twice = (places: readonly { code: string; path: string }[]): RubricProblem[] =>
  places.flatMap(({ code, path }, at) =>
    places.slice(0, at).some((other) => other.code === code)
      ? problem(path, `Kode ${code} sudah dipakai di atas.`, `The code ${code} is used above already.`)
      : [],
  );

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

function checkValidity({ validFrom, validTo }: Rubric): RubricProblem[] {
  if (!isDay(validFrom)) return problem('validFrom', 'Isi tanggal mulai berlaku.', 'Fill in the day from which it is valid.');
  if (validTo === null) return [];
  if (!isDay(validTo)) return problem('validTo', 'Tanggal ini tidak ada.', 'There is no such day.');
  return validTo >= validFrom
    ? []
    : problem(
        'validTo',
        `Akhir masa berlaku (${validTo}) lebih awal dari mulainya (${validFrom}).`,
        `The validity ends (${validTo}) before it begins (${validFrom}).`,
      );
}

const checkCount = ({ indices }: Rubric): RubricProblem[] =>
  indices.length >= 1 && indices.length <= MOST_INDICES
    ? []
    : problem('indices', `Rubrik punya 1–${MOST_INDICES} indeks.`, `A rubric has 1–${MOST_INDICES} indices.`);

function checkIndex(index: RubricIndex, path: string): RubricProblem[] {
  return [
    ...checkCode(index.code, path),
    ...named(`${path}.name`, index.name, text('Nama indeks', 'The name of the index'), 80),
    ...(index.indicators.length === 0
      ? problem(path, 'Indeks ini tanpa indikator.', 'This index has no indicator.')
      : checkPassMark(index, path)),
  ];
}

function checkPassMark({ passSum, passMean, indicators }: RubricIndex, path: string): RubricProblem[] {
  const sumOf = (choose: (...scores: number[]) => number) =>
    indicators.reduce((sum, { bands }) => sum + choose(...bands.map(({ score }) => score)), 0);
  const [least, most] = [sumOf(Math.min), sumOf(Math.max)];
  const mark = wholeAt(`${path}.passSum`, passSum, least + 1, most, text('Batas lulus', 'The pass mark'));
  if (mark.length > 0 || passMean === undefined) return mark;
  const meant = sumForMean(passMean, indicators.length);
  return meant === passSum
    ? []
    : problem(
        `${path}.passSum`,
        `Rata-rata ${passMean / 100} atas ${indicators.length} indikator adalah jumlah ${meant}, bukan ${passSum}.`,
        `A mean of ${passMean / 100} over ${indicators.length} indicators is the sum ${meant}, not ${passSum}.`,
      );
}

function checkWeights({ indices }: Rubric): RubricProblem[] {
  const weights = indices.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (weights.length === 0) return [];
  const wrong = indices.flatMap(({ weight }, at) =>
    wholeAt(`indices.${at}.weight`, weight ?? Number.NaN, 1, 100, text('Bobot', 'The weight')),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (wrong.length > 0 || sum === 100) return wrong;
  return indices.flatMap((_, at) =>
    problem(`indices.${at}.weight`, `Semua bobot bersama harus 100%; kini ${sum}%.`, `All weights together must be 100%; now ${sum}%.`),
  );
}

/** Lists, badges and history know the levels by their codes: a rubric may name them otherwise, but it gives these. */
function checkLevels({ scheme, levels }: Rubric): RubricProblem[] {
  const isWhole =
    levels.length === LEVELS.length &&
    levels.every(({ code, ordinal }, at) => code === LEVELS[at]?.code && ordinal === LEVELS[at].ordinal) &&
    LEVELS.every((level) => level.scheme === scheme);
  const codes = LEVELS.map(({ code }) => code).join(', ');
  return [
    ...(isWhole
      ? []
      : problem('levels', `Tingkatnya harus ${codes}, dari yang terendah.`, `The levels must be ${codes}, from the lowest up.`)),
    ...levels.flatMap(({ name }, at) => named(`levels.${at}.name`, name, text('Nama tingkat', 'The name of the level'), 60)),
  ];
}

function checkPatterns({ indices, levels }: Rubric): RubricProblem[] {
  const codes = indices.map(({ code }) => code);
  const all = levels.flatMap(({ patterns }, at) =>
    patterns.map((pattern, place) => ({ pattern, field: `levels.${at}.patterns.${place}` })),
  );
  const nameOf = (code: string, language: 'id' | 'en') => indices.find((index) => index.code === code)?.name[language] || code;
  const words = (pattern: readonly string[]) =>
    pattern.length === 0
      ? text('tidak satu pun', 'none')
      : text(pattern.map((code) => nameOf(code, 'id')).join(' + '), pattern.map((code) => nameOf(code, 'en')).join(' + '));
  return [
    ...all.flatMap(({ pattern, field }) => {
      const unknown = pattern.find((code) => !codes.includes(code));
      return unknown === undefined ? [] : problem(field, `Tidak ada indeks ${unknown}.`, `There is no index ${unknown}.`);
    }),
    ...subsetsOf(codes).flatMap((passed) => {
      const found = all.filter(({ pattern }) => isSameSet(pattern, passed));
      const { id, en } = words(passed);
      if (found.length === 0)
        return problem('levels', `Indeks lulus: ${id} – belum ada tingkatnya.`, `Indices passed: ${en} – no level yet.`);
      return found
        .slice(1)
        .flatMap(({ field }) =>
          problem(field, `Indeks lulus: ${id} – sudah ada di tingkat lain.`, `Indices passed: ${en} – another level has it already.`),
        );
    }),
  ];
}
