import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { COVERAGE_NAMES, COVERAGES, countCoverage, type Coverage } from '@simpul/domain/coverage.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { TileMap, type TileLook } from '@simpul/ui/TileMap.tsx';
import { ProgrammeCoverageDocument, type ProgrammeCoverageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf } from '../table/address.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { districtsOf, kampungOf, type CoveredDistrict, type CoveredKampung } from './coverage-view.ts';
import { ProgrammeComparison } from './ProgrammeComparison.tsx';
import { ProgrammeKampung } from './ProgrammeKampung.tsx';

/** Where the programme stands: its kampung, district by district, and beside those without it. */
export function ProgrammeCoverage({ programme }: { programme: string }) {
  const { params } = useAddress();
  const region = codeOf(params, 'wilayah');
  const asked = useQuery(ProgrammeCoverageDocument, { variables: { programme, region } });
  return (
    <>
      <section className="card" aria-labelledby="coverage">
        <h2 id="coverage">
          <Trans>Cakupan</Trans>
        </h2>
        <div className="filters is-plain">
          <RegionFilter />
        </div>
        <Answer of={asked}>{({ integrationMatrix }) => <Covered answer={integrationMatrix} />}</Answer>
      </section>
      <ProgrammeComparison programme={programme} region={region} />
    </>
  );
}

/** The looks of the public map of a programme, and one more for a status that is not tied yet. */
const LOOK: Record<Coverage, string> = { BOUND: 'integrated', PROPOSED: 'agreed', DESIGNATED: 'designated', NONE: 'none' };

function Covered({ answer }: { answer: ProgrammeCoverageQuery['integrationMatrix'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { canSeeKampungRecords, canProposeIntegrations } = useViewer();
  // A tile leads to the bond, else to the kampung, else to where a bond can be proposed.
  const hrefOf = ({ id, cell }: CoveredKampung) => {
    if (cell) return `/admin/integrasi/${cell.integrationId}`;
    return canSeeKampungRecords ? `/admin/kampung/${id}` : `/admin/integrasi/usul?kampung=${id}`;
  };
  if (answer.columns.length === 0) {
    return (
      <p className="empty">
        <Trans>Program ini di luar peran Anda; cakupannya dilihat oleh instansinya dan oleh pihak Kampung KB.</Trans>
      </p>
    );
  }
  const kampung = kampungOf(answer);
  const districts = districtsOf(answer, kampung);
  const counts = countCoverage(kampung.map(({ coverage }) => coverage));
  const lookOf = (coverage: Coverage): TileLook => ({ kind: LOOK[coverage], name: COVERAGE_NAMES[coverage][language] });
  const saidOf = (of: Record<Coverage, number>) =>
    COVERAGES.map((coverage) => `${formatNumber(of[coverage], language)} ${COVERAGE_NAMES[coverage][language]}`).join(', ');
  return (
    <InternalLinks>
      <p role="status">
        <Trans>
          Dari {formatNumber(kampung.length, language)} kampung: {saidOf(counts)}.
        </Trans>{' '}
        {answer.sampleData && <SampleMark language={language} />}
      </p>
      {answer.truncated && (
        <p className="notice is-warning">
          <Trans>Hanya 3.000 kampung pertama yang dihitung. Persempit wilayah untuk melihat sisanya.</Trans>
        </p>
      )}
      <CoverageTable districts={districts} />
      {(canSeeKampungRecords || canProposeIntegrations) && (
        <details>
          <summary>
            <Trans>Peta petak: satu petak satu kampung</Trans>
          </summary>
          <TileMap
            legend={COVERAGES.map(lookOf)}
            groups={districts.map(({ id, name, kampung: own, counts: ownCounts }) => ({
              code: id,
              name,
              countText: t`${formatNumber(ownCounts.BOUND, language)} dari ${formatNumber(own.length, language)}`,
              tiles: own.map((one) => ({ code: one.id, name: one.name, href: hrefOf(one), look: lookOf(one.coverage) })),
            }))}
          />
        </details>
      )}
      <ProgrammeKampung kampung={kampung.filter(({ coverage, cell }) => coverage !== 'NONE' || cell !== null)} />
    </InternalLinks>
  );
}

function CoverageTable({ districts }: { districts: CoveredDistrict[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<CoveredDistrict>({ id: 'district', label: t`Kecamatan`, cell: ({ name }) => name }),
    columnOf<CoveredDistrict>({ id: 'kampung', label: t`Kampung`, cell: ({ kampung }) => formatNumber(kampung.length, language) }),
    ...COVERAGES.map((coverage) =>
      columnOf<CoveredDistrict>({
        id: coverage,
        label: COVERAGE_NAMES[coverage][language],
        cell: ({ counts }) => formatNumber(counts[coverage], language),
      }),
    ),
    columnOf<CoveredDistrict>({ id: 'bar', label: t`Perbandingan`, cell: ({ counts }) => <Bar counts={counts} /> }),
  ];
  return <DataTable caption={t`Cakupan per kecamatan`} columns={columns} rows={districts} />;
}

/** The numbers of the row again as lengths; the words and numbers stand beside it. */
function Bar({ counts }: { counts: Record<Coverage, number> }) {
  return (
    <span className="coverage-bar" aria-hidden="true">
      {COVERAGES.filter((coverage) => counts[coverage] > 0).map((coverage) => (
        <i key={coverage} className={`tile is-${LOOK[coverage]}`} style={{ flexGrow: counts[coverage] }} />
      ))}
    </span>
  );
}
