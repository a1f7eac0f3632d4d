import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LevelGlyph } from '@simpul/ui/LevelBadge.tsx';
import { parentCode } from '@simpul/domain/region-code.ts';
import type { ReactNode } from 'react';
import type { ExploreQuery, LevelPartsFragment } from '../gql/graphql.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { addressOf, changed, toggled, type Choice } from './filters.ts';

type PanelProps = {
  choice: Choice;
  kampungs: ExploreQuery['kampungs'];
  levels: readonly LevelPartsFragment[];
  region: ExploreQuery['region'] | null;
};

/**
 * The filters. Every option is a link that carries its own count, so the numbers are always true, also without a script.
 * On a phone the panel covers the page while its address (#saring) is open, and closes by going back to #hasil.
 */
export function FilterPanel({ choice, kampungs, levels, region }: PanelProps) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const ordinal = new Map(levels.map((level) => [level.code, level.ordinal]));
  const of = levels[0]?.of ?? levels.length;
  const programmes = kampungs.programmeFacets.filter((facet) => facet.count > 0 || choice.programmes.includes(facet.code));
  // The parts of a district are single kampung: nothing to filter by.
  const regions = region?.kind === 'KECAMATAN' ? [] : kampungs.regionFacets.filter((facet) => facet.count > 0);
  const option = (label: ReactNode, count: number, change: Partial<Choice>, chosen: boolean, key: string) => (
    <li key={key}>
      <LinkTo to={`${addressOf(changed(choice, change))}#saring`} aria-current={chosen ? 'true' : undefined} className="facet">
        <span className="facet-box" aria-hidden="true" />
        <span className="facet-name">{label}</span>
        <span className="facet-count">{formatNumber(count, language)}</span>
        {chosen && (
          <span className="hidden">
            <Trans>dipilih; ketuk untuk melepas</Trans>
          </span>
        )}
      </LinkTo>
    </li>
  );
  return (
    <section id="saring" className="filters" aria-labelledby="judul-saring">
      <div className="filters-head">
        <h2 id="judul-saring">
          <Trans>Saring</Trans>
        </h2>
        <a className="close-filters" href="#hasil">
          <Trans>Tutup</Trans>
        </a>
      </div>
      <div className="filters-body">
        <h3>
          <Trans>Tingkat</Trans>
        </h3>
        <ul>
          {kampungs.levelFacets.map((facet) =>
            option(
              <span className="level-badge">
                <LevelGlyph ordinal={ordinal.get(facet.code) ?? 0} of={of} height={16} />
                {facet.name[language]}
              </span>,
              facet.count,
              { levels: toggled(choice.levels, facet.code) },
              choice.levels.includes(facet.code),
              facet.code,
            ),
          )}
        </ul>
        {(choice.region !== null || regions.length > 0) && (
          <h3>
            <Trans>Wilayah</Trans>
          </h3>
        )}
        {choice.region !== null && region && (
          <>
            <p className="facet-path">
              <LinkTo to={`${addressOf(changed(choice, { region: null }))}#saring`}>
                <Trans>Semua wilayah</Trans>
              </LinkTo>
              {region.path.map((above) => (
                <LinkTo key={above.code} to={`${addressOf(changed(choice, { region: above.code }))}#saring`}>
                  {regionName(above, i18n)}
                </LinkTo>
              ))}
            </p>
            <ul>{option(regionName(region, i18n), kampungs.totalCount, { region: parentCode(region.code) }, true, region.code)}</ul>
          </>
        )}
        <ul>{regions.map((facet) => option(facet.name[language], facet.count, { region: facet.code }, false, facet.code))}</ul>
        {programmes.length > 0 && (
          <>
            <h3>
              <Trans>Program tematik</Trans>
            </h3>
            <ul>
              {programmes.map((facet) =>
                option(
                  facet.name[language],
                  facet.count,
                  { programmes: toggled(choice.programmes, facet.code) },
                  choice.programmes.includes(facet.code),
                  facet.code,
                ),
              )}
            </ul>
          </>
        )}
      </div>
      <a className="button show-results" href="#hasil">
        <Plural value={kampungs.totalCount} _0="Tidak ada hasil" one="Lihat # hasil" other="Lihat # hasil" />
      </a>
    </section>
  );
}
