import { levelOf } from './level.ts';
import { readRecordValue, recordValueName, type RecordFacts, type RecordValueKey, type ValueType } from './record-values.ts';
import { regionKind } from './region-code.ts';
import { text, type BilingualText } from './text.ts';

/**
 * A thematic programme as the catalogue knows it: what it ranks, what it measures and where our
 * records already have that, and whom it is for.
 */
export const POLARITIES = ['MERIT', 'RISK'] as const;
/** MERIT ranks achievement, RISK ranks danger: the two never share a colour scale. */
export type Polarity = (typeof POLARITIES)[number];

export type ProgrammeLevel = { code: string; ordinal: number; name: BilingualText };

export const DIRECTIONS = ['UP', 'DOWN', 'NONE'] as const;
/** Whether more is better. */
export type Direction = (typeof DIRECTIONS)[number];
export const DIRECTION_NAMES: Record<Direction, BilingualText> = {
  UP: text('makin tinggi makin baik', 'higher is better'),
  DOWN: text('makin rendah makin baik', 'lower is better'),
  NONE: text('tanpa arah', 'no direction'),
};

export const TYPE_NAMES: Record<ValueType, BilingualText> = {
  COUNT: text('jumlah', 'number'),
  YES_NO: text('ya atau tidak', 'yes or no'),
  PERCENT: text('persen', 'percent'),
  SCORE: text('skor', 'score'),
  TEXT: text('keterangan', 'text'),
};

export const MAPPING_KINDS = ['SAME', 'PARTIAL', 'COMPUTED', 'CONTEXT'] as const;
/** How near a value of our records comes to what a programme asks. */
export type MappingKind = (typeof MAPPING_KINDS)[number];
export const MAPPING_NAMES: Record<MappingKind, BilingualText> = {
  SAME: text('sama', 'the same'),
  PARTIAL: text('sebagian', 'in part'),
  COMPUTED: text('dihitung dari', 'computed from'),
  CONTEXT: text('sebagai konteks', 'as context'),
};

export type IndicatorSource = { kind: MappingKind; value: RecordValueKey };

export type ProgrammeIndicator = {
  /** Stable inside the programme. */
  code: string;
  label: BilingualText;
  type: ValueType;
  unit: BilingualText | null;
  direction: Direction;
  /** Cases of drugs, violence or child marriage: its values never become public, whoever publishes. */
  restricted: boolean;
  familyFunctions: string[];
  /** Groups of activities of Inpres 3/2022, P1 to P8. */
  inpresGroups: string[];
  /** Rubric indicators that it can move. */
  rubricIndicators: string[];
  /** Where our records already have it. */
  sources: IndicatorSource[];
};

/** Parts of a catalogue record that nobody has checked against an official source yet. */
export const PROGRAMME_PARTS = ['IDENTITY', 'LEVELS', 'INDICATORS', 'ELIGIBILITY'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];
export const PART_NAMES: Record<ProgrammePart, BilingualText> = {
  IDENTITY: text('identitas dan dasar hukum', 'identity and legal basis'),
  LEVELS: text('tingkat', 'levels'),
  INDICATORS: text('indikator', 'indicators'),
  ELIGIBILITY: text('syarat', 'eligibility'),
};

export const RULE_KINDS = ['MIN_LEVEL', 'REGION_KIND', 'HAS', 'AT_LEAST'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What our records can tell of whom a programme is for. The parts that a kind does not use are null. */
export type EligibilityRule = {
  kind: RuleKind;
  /** MIN_LEVEL: code of a level of Kampung KB. */
  level: string | null;
  /** REGION_KIND: DESA or KELURAHAN. */
  regionKind: 'DESA' | 'KELURAHAN' | null;
  /** HAS, AT_LEAST: a value of the records. */
  value: RecordValueKey | null;
  /** AT_LEAST: how much. */
  min: number | null;
};

export type Eligibility = { rules: EligibilityRule[]; words: BilingualText | null };

/** The rule in words: "Kampung KB setidaknya tingkat Berkembang". */
export function ruleText({ kind, level, regionKind: wanted, value, min }: EligibilityRule): BilingualText {
  const name = value === null ? text('', '') : recordValueName(value);
  switch (kind) {
    case 'MIN_LEVEL': {
      const { id, en } = levelOf(level ?? '').name;
      return text(`Tingkat Kampung KB setidaknya ${id}`, `Kampung KB level ${en} or higher`);
    }
    case 'REGION_KIND':
      return wanted === 'DESA'
        ? text('Berada di desa', 'In a desa (rural village)')
        : text('Berada di kelurahan', 'In a kelurahan (urban village)');
    case 'HAS':
      return text(`Punya: ${name.id}`, `Has: ${name.en}`);
    case 'AT_LEAST':
      return text(`${name.id}: setidaknya ${min ?? 0}`, `${name.en}: at least ${min ?? 0}`);
  }
}

/** What a rule is checked against: the code of the village, its estimated level, and its records. */
export type Candidate = { code: string; levelOrdinal: number; records: RecordFacts };

/** Whether a kampung meets a rule; null when its records do not say. */
export function meetsRule({ kind, level, regionKind: wanted, value, min }: EligibilityRule, candidate: Candidate): boolean | null {
  switch (kind) {
    case 'MIN_LEVEL':
      return candidate.levelOrdinal >= levelOf(level ?? '').ordinal;
    case 'REGION_KIND':
      return regionKind(candidate.code) === wanted;
    case 'HAS':
    case 'AT_LEAST': {
      const found = value === null ? null : readRecordValue(value, candidate.records, true).value;
      if (found === null) return null;
      if (kind === 'HAS') return found !== false && found !== 0;
      return typeof found === 'number' && found >= (min ?? 0);
    }
  }
}
