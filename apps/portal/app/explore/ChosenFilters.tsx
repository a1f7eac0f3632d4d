import { Trans, useLingui } from '@lingui/react/macro';
import type { ExploreQuery } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { addressOf, changed, toggled, type Choice } from './filters.ts';

/** What is being filtered, each as a link that takes it away. */
export function ChosenFilters({
  choice,
  kampungs,
  region,
}: {
  choice: Choice;
  kampungs: ExploreQuery['kampungs'];
  region: ExploreQuery['region'] | null;
}) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const nameOf = (facets: readonly { code: string; name: { id: string; en: string } }[], code: string) =>
    facets.find((facet) => facet.code === code)?.name[language] ?? code;
  const chosen = [
    ...(choice.search === '' ? [] : [{ label: `“${choice.search}”`, change: { search: '' } }]),
    ...choice.levels.map((code) => ({ label: nameOf(kampungs.levelFacets, code), change: { levels: toggled(choice.levels, code) } })),
    ...(choice.region === null ? [] : [{ label: region ? regionName(region, i18n) : choice.region, change: { region: null } }]),
    ...choice.programmes.map((code) => ({
      label: nameOf(kampungs.programmeFacets, code),
      change: { programmes: toggled(choice.programmes, code) },
    })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={t`Saringan yang dipilih`}>
      {chosen.map(({ label, change }) => (
        <li key={label}>
          <LinkTo className="chip" to={addressOf(changed(choice, change))}>
            {label} <span aria-hidden="true">×</span>
            <span className="hidden">
              <Trans>lepas</Trans>
            </span>
          </LinkTo>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <LinkTo className="chip" to={addressOf(changed(choice, { search: '', levels: [], programmes: [], region: null }))}>
            <Trans>Lepas semua</Trans>
          </LinkTo>
        </li>
      )}
    </ul>
  );
}
