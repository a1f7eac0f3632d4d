import { useLingui } from '@lingui/react/macro';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../shell/region-name.ts';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { useFilterChoices } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { filtersOf } from './MatrixFilters.tsx';

/** The region and the filters of the address in words, for a sheet of paper that has no address. */
export function useFilterWords(): { scope: string; filters: string[] } {
  const { t } = useLingui();
  const language = useLanguage();
  const { params } = useAddress();
  const { regions, levels } = useFilterChoices();
  const widest = widestRegion(useViewer());
  const region = regions.find(({ code }) => code === params.get('wilayah')) ?? widest;
  const { levels: chosen, state, silent } = filtersOf(params);
  const known = levels.filter(({ code }) => chosen.includes(code));
  return {
    scope: region ? regionName(region, language) : '',
    filters: [
      ...(known.length > 0 ? [t`tingkat ${known.map(({ code }) => levelOf(code).name[language]).join(', ')}`] : []),
      ...(state ? [t`status ${STATE_NAMES[state][language]}`] : []),
      ...(silent ? [t`hanya yang senyap`] : []),
    ],
  };
}
