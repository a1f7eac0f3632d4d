import { PROFILE_VALUES } from '@simpul/domain/data-quality-rules.ts';
import type { KampungRow } from '../src/kampung/kampung.entity.ts';
import { addDays, DEMO_DAY } from './calendar.ts';
import { randomFor } from './random.ts';

/** On which day somebody last looked at each value of a profile: most on one day, a few at another time, some long ago. */
export function confirmedDays(row: KampungRow): KampungRow['confirmedOn'] {
  const random = randomFor(`confirmed:${row.code}`);
  const lastVisit = random.int(20, 420);
  const days: KampungRow['confirmedOn'] = {};
  for (const { field } of PROFILE_VALUES) {
    const ago = random.chance(0.75) ? lastVisit : random.int(5, 560);
    if (row[field] !== null && row[field] !== undefined) days[field] = addDays(DEMO_DAY, -ago);
  }
  return days;
}
