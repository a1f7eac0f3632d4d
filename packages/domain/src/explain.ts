import type { Level } from './level.ts';
import type { Measured } from './measures.ts';
import type { Band, RubricIndicator } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

// The sentences of an assessment: short, plain, and made from the rubric's own words.

/** "2–4 sumber dana", "5 sumber dana atau lebih", or the band's own label. */
export function bandText({ min, max, label }: Band, { unit }: RubricIndicator): BilingualText {
  if (label) return label;
  if (max === undefined) return text(`${amount(min, unit.id)} atau lebih`, `${amount(min, unit.en)} or more`);
  const range = min === max ? `${min}` : `${min}–${max}`;
  return text(amount(range, unit.id), amount(range, unit.en));
}

const amount = (value: number | string, unit: string): string => (unit === '%' ? `${value} %` : `${value} ${unit}`);

export function explainIndicator(rule: RubricIndicator, { value, unknown }: Measured, score: number, next: Band | null): BilingualText {
  const goal = next && bandText(next, rule);
  if (value === null) {
    return text(
      `Belum diisi, sehingga mendapat skor terendah.${goal ? ` ${sentence(goal.id)} memberi skor ${next.score}.` : ''}`,
      `Not filled in, so it has the lowest score.${goal ? ` ${sentence(goal.en)} would score ${next.score}.` : ''}`,
    );
  }
  const now = factText(rule, value);
  const open = unknown > 0 ? text(` ${unknown} bagian belum diisi.`, ` ${unknown} ${unknown === 1 ? 'part is' : 'parts are'} not filled in.`) : text('', '');
  if (!next || !goal) return text(`${sentence(now.id)}: skor tertinggi, ${score}.${open.id}`, `${sentence(now.en)}: the highest score, ${score}.${open.en}`);
  return text(
    `${sentence(now.id)}: skor ${score}. Untuk skor ${next.score}: ${goal.id}.${open.id}`,
    `${sentence(now.en)}: score ${score}. For score ${next.score}: ${goal.en}.${open.en}`,
  );
}

/** The value itself in words. */
function factText(rule: RubricIndicator, value: number): BilingualText {
  const labelled = rule.bands.find(({ min, max = Infinity, label }) => label && value >= min && value <= max)?.label;
  return labelled ?? text(amount(value, rule.unit.id), amount(value, rule.unit.en));
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function explainLevel(level: Level, indices: readonly { name: BilingualText; passed: boolean }[]): BilingualText {
  const names = (passed: boolean, language: 'id' | 'en') => indices.filter((index) => index.passed === passed).map(({ name }) => name[language].toLowerCase());
  const passed = names(true, 'id').length;
  if (passed === indices.length) {
    return text(`${level.name.id}: semua indeks mencapai batas lulus.`, `${level.name.en}: every index reaches its pass mark.`);
  }
  if (passed === 0) {
    return text(`${level.name.id}: belum ada indeks yang mencapai batas lulus.`, `${level.name.en}: no index reaches its pass mark yet.`);
  }
  return text(
    `${level.name.id}: indeks ${join(names(true, 'id'), 'dan')} lulus; indeks ${join(names(false, 'id'), 'dan')} belum.`,
    `${level.name.en}: ${join(names(true, 'en'), 'and')} ${passed === 1 ? 'passes' : 'pass'}; ${join(names(false, 'en'), 'and')} ${indices.length - passed === 1 ? 'does' : 'do'} not yet.`,
  );
}

function join(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

/** The step that lifts the level, with the level it leads to: it may jump. */
export function explainLever(rule: RubricIndicator, { value }: Measured, band: Band, level: Level): BilingualText {
  const goal = bandText(band, rule);
  const from = value === null ? text('belum diisi', 'not filled in') : factText(rule, value);
  return text(
    `${rule.name.id}: dari ${from.id} menjadi ${goal.id} membawa kampung ke ${level.name.id}.`,
    `${rule.name.en}: from ${from.en} to ${goal.en} leads to ${level.name.en}.`,
  );
}
