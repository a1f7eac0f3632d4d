import { FACILITIES, GROUPS, nameOf } from '@simpul/domain/lists.ts';
import type { KampungRow } from './kampung.entity.ts';
import { triState, type Facility } from './kampung.types.ts';

/** The five groups and two facilities in their usual order. */
export function facilitiesOf(record: KampungRow): Facility[] {
  const group = (code: string, value: boolean | null): Facility => ({ code, name: nameOf(GROUPS, code), state: triState(value) });
  const facility = (code: string, value: boolean | null): Facility => ({ code, name: nameOf(FACILITIES, code), state: triState(value) });
  return [
    group('BKB', record.bkb),
    group('BKR', record.bkr),
    group('BKL', record.bkl),
    group('UPPKA', record.uppka),
    group('PIK_R', record.pikR),
    facility('SEKRETARIAT', record.secretariat),
    facility('RUMAH_DATAKU', record.dataHouse),
  ];
}
