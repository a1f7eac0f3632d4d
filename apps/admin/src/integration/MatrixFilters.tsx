import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { INTEGRATION_STATES } from '@simpul/domain/integration.ts';
import { useLanguage } from '../language/use-language.ts';
import { codeOf, oneOf } from '../table/address.ts';
import { ChoiceFilter, Filters, LevelFilter, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { ORDERS, type Matrix, type MatrixFilters as Asked } from './matrix-view.ts';
import { StateFilter } from './StateFilter.tsx';

/** What the address asks for; unknown words count as absent. */
export const filtersOf = (params: URLSearchParams): Asked => ({
  levels: params.getAll('tingkat'),
  programme: codeOf(params, 'program'),
  agency: codeOf(params, 'instansi'),
  state: oneOf(params, 'status', INTEGRATION_STATES),
  silent: params.get('senyap') === 'ya',
  order: oneOf(params, 'urut', ORDERS) ?? 'KECAMATAN',
});

/** The filters of the matrix; the agencies to choose from are those of its columns. */
export function MatrixFilters({ columns }: { columns: Matrix['columns'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { params, change } = useAddress();
  const agencies = new Map(columns.map(({ agencyCode, agencyName }) => [agencyCode, agencyName[language]]));
  return (
    <Filters names={['wilayah', 'tingkat', 'program', 'instansi', 'status', 'senyap', 'urut']}>
      <RegionFilter />
      <ProgrammeFilter />
      {agencies.size > 1 && (
        <ChoiceFilter
          name="instansi"
          label={t`Instansi`}
          all={t`Semua`}
          choices={[...agencies].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))}
        />
      )}
      <StateFilter />
      <ChoiceFilter
        name="urut"
        label={t`Urutkan menurut`}
        all={t`Kecamatan`}
        choices={[
          { value: 'TINGKAT', label: t`Tingkat, terendah dulu` },
          { value: 'CELAH', label: t`Celah, terbanyak dulu` },
        ]}
      />
      <LevelFilter />
      <Checkbox
        label={t`Hanya yang senyap`}
        checked={params.get('senyap') === 'ya'}
        onChange={({ currentTarget }) => change({ senyap: currentTarget.checked ? 'ya' : null })}
      />
    </Filters>
  );
}
