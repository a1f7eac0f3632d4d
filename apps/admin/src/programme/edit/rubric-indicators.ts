import type { Coded } from '@simpul/domain/lists.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { text } from '@simpul/domain/text.ts';

/** The indicators of the rubric with their codes before their names. */
export const RUBRIC_INDICATORS: readonly Coded[] = KKB_2021.indices
  .flatMap(({ indicators }) => indicators)
  .map(({ code, name }) => ({ code, name: text(`${code} ${name.id}`, `${code} ${name.en}`) }));
