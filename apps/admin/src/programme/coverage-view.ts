import { countCoverage, coverageOf, type Coverage } from '@simpul/domain/coverage.ts';
import type { ProgrammeCoverageQuery } from '../gql/graphql.ts';

type Answered = ProgrammeCoverageQuery['integrationMatrix'];
export type CoveredKampung = {
  id: string;
  name: string;
  districtCode: string;
  districtName: string;
  coverage: Coverage;
  cell: Answered['rows'][number]['cells'][number] | null;
};
export type CoveredDistrict = { id: string; name: string; kampung: CoveredKampung[]; counts: Record<Coverage, number> };

/** Each kampung with how it stands to the one programme that was asked for. */
export function kampungOf({ rows, districts }: Answered): CoveredKampung[] {
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  return rows.map(({ kampungCode, kampungName, designations, cells }) => {
    const districtCode = kampungCode.slice(0, kampungCode.lastIndexOf('.'));
    const cell = cells[0] ?? null;
    return {
      id: kampungCode,
      name: kampungName,
      districtCode,
      districtName: names.get(districtCode) ?? '',
      coverage: coverageOf(cell?.state ?? null, designations.length > 0),
      cell,
    };
  });
}

/** District by district, in the order of the answer; the regency is named where there are several. */
export function districtsOf({ districts }: Pick<Answered, 'districts'>, kampung: readonly CoveredKampung[]): CoveredDistrict[] {
  const isAcross = new Set(districts.map(({ regencyName }) => regencyName)).size > 1;
  const byDistrict = Map.groupBy(kampung, ({ districtCode }) => districtCode);
  return districts.map(({ code, name, regencyName }) => {
    const own = byDistrict.get(code) ?? [];
    const counts = countCoverage(own.map(({ coverage }) => coverage));
    return { id: code, name: isAcross ? `${name}, ${regencyName}` : name, kampung: own, counts };
  });
}
