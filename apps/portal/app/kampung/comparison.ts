import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** Upper bounds of value/other, and the words up to there. Counts are never put into such words, only shares and averages. */
const BANDS: readonly (readonly [number, MessageDescriptor])[] = [
  [0.1, msg`kurang dari sepersepuluh nilai`],
  [0.45, msg`kurang dari setengah nilai`],
  [0.55, msg`sekitar setengah nilai`],
  [0.7, msg`sekitar dua pertiga nilai`],
  [0.9, msg`lebih rendah dari`],
  [0.98, msg`sedikit lebih rendah dari`],
  [1.02, msg`hampir sama dengan`],
  [1.1, msg`sedikit lebih tinggi dari`],
  [1.4, msg`lebih tinggi dari`],
  [1.6, msg`sekitar satu setengah kali nilai`],
  [1.9, msg`jauh lebih tinggi dari`],
  [2.1, msg`sekitar dua kali nilai`],
];

/** How a number relates to the same number of a larger place; null when a comparison would say nothing. */
export function comparisonWords(value: number, other: number): MessageDescriptor | null {
  if (other <= 0 || value < 0) return null;
  const ratio = value / other;
  return BANDS.find(([bound]) => ratio <= bound)?.[1] ?? msg`lebih dari dua kali nilai`;
}
