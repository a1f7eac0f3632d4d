import { bandText } from './explain.ts';
import type { IndicatorValues, RubricValues } from './rubric-values.ts';
import { text, type BilingualText } from './text.ts';

/** One thing that differs between two rubrics, in words; null where one of them has no such thing. */
export type RubricChange = { field: string; name: BilingualText; before: BilingualText | null; after: BilingualText | null };
type Line = Omit<RubricChange, 'before' | 'after'> & { value: BilingualText };

/** What differs, in the order of the newer rubric; indices, indicators and levels are found by their codes. */
export function rubricChanges(before: RubricValues, after: RubricValues): RubricChange[] {
  const [was, is] = [linesOf(before), linesOf(after)].map((lines) => new Map(lines.map((line) => [line.field, line])));
  if (!was || !is) return [];
  return [...new Map([...was, ...is]).values()].flatMap(({ field, name }) => {
    const [from, to] = [was.get(field)?.value ?? null, is.get(field)?.value ?? null];
    return from?.id === to?.id && from?.en === to?.en ? [] : [{ field, name: is.get(field)?.name ?? name, before: from, after: to }];
  });
}

const line = (field: string, name: BilingualText, value: BilingualText | number | string): Line => ({
  field,
  name,
  value: typeof value === 'object' ? value : text(`${value}`, `${value}`),
});
const YES = text('ya', 'yes');
const NO = text('tidak', 'no');
const yesNo = (field: string, name: BilingualText, value: boolean): Line => line(field, name, value ? YES : NO);
const about = (code: string, id: string, en: string): BilingualText => text(`${code}: ${id}`, `${code}: ${en}`);

export const FLAG_NAMES = {
  excludeOwnSector: text('Sektor sendiri tidak dihitung', 'Own sector not counted'),
  requireCouples: text('Laporan tanpa PUS dianggap belum ada', 'A report without couples counts as none'),
  recentActivities: text('Hanya kegiatan 12 bulan terakhir', 'Only activities of the last 12 months'),
  unproven: text('Jawaban «ada» perlu bukti', 'A "yes" needs proof'),
};
export const UNPROVEN_NAMES = {
  UNKNOWN: text('tanpa bukti dianggap belum diketahui', 'without proof it counts as unknown'),
  ABSENT: text('tanpa bukti dianggap tidak ada', 'without proof it counts as not there'),
};
const PROOF_NOT_NEEDED = text('tidak perlu bukti', 'needs no proof');
const NONE = text('tidak ada', 'none');

function linesOf(values: RubricValues): Line[] {
  const { flags } = values;
  return [
    line('title', text('Judul', 'Title'), values.title),
    line('legalSource', text('Dasar aturan', 'Legal source'), values.legalSource),
    line('validFrom', text('Berlaku mulai', 'Valid from'), values.validFrom),
    line('validTo', text('Berlaku sampai', 'Valid to'), values.validTo ?? text('tanpa batas', 'open')),
    yesNo('unofficial', text('Bukan aturan resmi', 'No official rule'), values.unofficial),
    yesNo('flags.excludeOwnSector', FLAG_NAMES.excludeOwnSector, flags.excludeOwnSector),
    yesNo('flags.requireCouples', FLAG_NAMES.requireCouples, flags.requireCouples),
    yesNo('flags.recentActivities', FLAG_NAMES.recentActivities, flags.recentActivities),
    line('flags.unproven', FLAG_NAMES.unproven, flags.unproven ? UNPROVEN_NAMES[flags.unproven] : PROOF_NOT_NEEDED),
    ...values.indices.flatMap(({ code, name, passSum, passMean, weight, indicators }) => [
      line(`${code}.name`, about(code, 'nama', 'name'), name),
      line(`${code}.passSum`, about(code, 'batas lulus', 'pass mark'), passSum),
      line(`${code}.passMean`, about(code, 'rata-rata untuk lulus', 'mean to pass'), passMean === null ? NONE : passMean / 100),
      line(`${code}.weight`, about(code, 'bobot', 'weight'), weight === null ? NONE : `${weight}%`),
      ...indicators.flatMap((indicator) => indicatorLines(indicator, code)),
    ]),
    ...values.levels.flatMap(({ code, name, patterns }) => [
      line(`${code}.name`, about(code, 'nama', 'name'), name),
      line(`${code}.patterns`, about(code, 'indeks yang lulus', 'indices passed'), patternWords(patterns)),
    ]),
  ];
}

const DIRECTIONS = {
  MORE_IS_BETTER: text('makin besar makin baik', 'more is better'),
  LESS_IS_BETTER: text('makin kecil makin baik', 'less is better'),
};

function indicatorLines(indicator: IndicatorValues, index: string): Line[] {
  const { code, name, unit, source, direction, measure, decisions } = indicator;
  const at = (part: string) => `${index}.${code}.${part}`;
  return [
    line(at('name'), about(code, 'nama', 'name'), name),
    line(at('unit'), about(code, 'satuan', 'unit'), unit),
    line(at('source'), about(code, 'sumber', 'source'), source),
    line(at('direction'), about(code, 'arah', 'direction'), DIRECTIONS[direction]),
    line(at('measure'), about(code, 'yang diukur', 'what is measured'), measure ?? JSON.stringify(decisions)),
    line(at('bands'), about(code, 'rentang dan skor', 'bands and scores'), bandWords(indicator)),
  ];
}

/** "0 → 1; 1 → 2; 2–4 → 3; 5 atau lebih → 4", with the labels where there are any. */
function bandWords({ bands, unit }: IndicatorValues): BilingualText {
  const words = bands.map(({ score, min, max, label }) => {
    const { id, en } = bandText(
      { score, min, ...(max !== null && { max }), ...(label && { label }) },
      { unit: unit.id === '%' ? unit : text('', '') },
    );
    return text(`${id} → ${score}`, `${en} → ${score}`);
  });
  return text(words.map(({ id }) => id).join('; '), words.map(({ en }) => en).join('; '));
}

function patternWords(patterns: readonly (readonly string[])[]): BilingualText {
  const words = (none: string) => patterns.map((pattern) => pattern.join(' + ') || none).join('; ');
  return text(words('tidak satu pun'), words('none'));
}
