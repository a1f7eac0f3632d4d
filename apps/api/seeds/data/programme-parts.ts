import type { EligibilityRule, IndicatorSource, MappingKind, ProgrammeIndicator } from '@simpul/domain/programme.ts';
import type { RecordValueKey, ValueType } from '@simpul/domain/record-values.ts';
import { text } from '@simpul/domain/text.ts';

type More = {
  unit?: [id: string, en: string];
  direction?: ProgrammeIndicator['direction'];
  restricted?: true;
  functions?: string[];
  groups?: string[];
  rubric?: string[];
  from?: Partial<Record<RecordValueKey, MappingKind>>;
};

/** One indicator of a programme, with what it leaves out: more is better, anybody may see it, our records know nothing of it. */
export const indicator = (code: string, type: ValueType, id: string, en: string, more: More = {}): ProgrammeIndicator => ({
  code,
  label: text(id, en),
  type,
  unit: more.unit ? text(...more.unit) : type === 'PERCENT' ? text('%', '%') : null,
  direction: more.direction ?? (type === 'TEXT' ? 'NONE' : 'UP'),
  restricted: more.restricted ?? false,
  familyFunctions: more.functions ?? [],
  inpresGroups: more.groups ?? [],
  rubricIndicators: more.rubric ?? [],
  // Object.entries forgets the keys' type.
  sources: Object.entries(more.from ?? {}).map(([value, kind]) => ({ value, kind }) as IndicatorSource),
});

const NO_RULE = { level: null, regionKind: null, value: null, min: null };
export const rules = {
  level: (level: string): EligibilityRule => ({ ...NO_RULE, kind: 'MIN_LEVEL', level }),
  desa: { ...NO_RULE, kind: 'REGION_KIND', regionKind: 'DESA' } satisfies EligibilityRule,
  has: (value: RecordValueKey): EligibilityRule => ({ ...NO_RULE, kind: 'HAS', value }),
  atLeast: (min: number, value: RecordValueKey): EligibilityRule => ({ ...NO_RULE, kind: 'AT_LEAST', value, min }),
};
