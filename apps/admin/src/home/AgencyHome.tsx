import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { COVERAGE_NAMES, COVERAGES } from '@simpul/domain/coverage.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { AgencyProgrammeDocument, type AgencyProgrammeQuery, type ProgrammePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import type { Viewer } from '../shell/viewer.ts';
import { coverageCounts } from './agency-numbers.ts';

/** The programmes of somebody who works for partner agencies and for nobody else; null for all others. */
export function agencyProgrammes({ assignments }: Viewer): ProgrammePartsFragment[] | null {
  if (assignments.length === 0 || assignments.some(({ role }) => role !== 'SKPD_PROGRAM')) return null;
  const programmes = assignments.flatMap((assignment) => assignment.programmes ?? []);
  return [...new Map(programmes.map((programme) => [programme.code, programme])).values()];
}

/** How the agency's own programmes stand: nothing else is its business here. */
export function AgencyHome({ programmes }: { programmes: readonly ProgrammePartsFragment[] }) {
  return programmes.map((programme) => <Programme key={programme.code} programme={programme} />);
}

function Programme({ programme }: { programme: ProgrammePartsFragment }) {
  const language = useLanguage();
  const asked = useQuery(AgencyProgrammeDocument, { variables: { programme: programme.code } });
  return (
    <section className="region-state" aria-labelledby={`programme-${programme.code}`}>
      <h2 id={`programme-${programme.code}`}>
        <Link to={`/program/${programme.code}`}>{programme.name[language]}</Link>
      </h2>
      <Answer of={asked}>{(state) => <State code={programme.code} {...state} />}</Answer>
    </section>
  );
}

function State({
  code,
  integrationBoard,
  integrationFindings,
  designated,
  designations,
  staffOverview,
}: AgencyProgrammeQuery & { code: string }) {
  const language = useLanguage();
  const total = integrationBoard.reduce((sum, { count }) => sum + count, 0);
  const isSample = integrationBoard.some(({ cards }) => cards.some(({ sampleData }) => sampleData));
  const designatedOnly = designated.counts.reduce((sum, { count }) => sum + count, 0);
  const coverage = coverageCounts(integrationBoard, designatedOnly, staffOverview.kampungCount);
  const silent = integrationFindings.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div className="card">
        <h3>
          <Plural value={total} _0="Belum ada integrasi" other="# integrasi menurut status" />{' '}
          {isSample && <SampleMark language={language} />}
        </h3>
        <ul className="state-counts">
          {integrationBoard
            .filter(({ count }) => count > 0)
            .map(({ state, count }) => (
              <li key={state}>
                <Link to={`/integrasi?status=${state}&program=${code}`}>
                  <IntegrationGlyph
                    integration={{ state, stateName: STATE_NAMES[state], depth: 0, depthName: STATE_NAMES[state] }}
                    language={language}
                  />
                </Link>
                <span className="number">{formatNumber(count, language)}</span>
              </li>
            ))}
        </ul>
        <p>
          <Link to={`/integrasi/papan?program=${code}`}>
            <Trans>Buka papannya</Trans>
          </Link>
        </p>
      </div>
      <div className="card">
        <h3>
          <Trans>Cakupan</Trans>
        </h3>
        <p>
          <Trans>
            Dari {formatNumber(staffOverview.kampungCount, language)} kampung:{' '}
            {COVERAGES.map((one) => `${formatNumber(coverage[one], language)} ${COVERAGE_NAMES[one][language]}`).join(', ')}.
          </Trans>
        </p>
        <p>
          <Link to={`/matriks?urut=CELAH&program=${code}`}>
            <Trans>Lihat yang belum terhubung</Trans>
          </Link>
        </p>
      </div>
      <Waiting
        heading={<Plural value={silent} _0="Tidak ada yang senyap" other="# senyap: enam bulan tanpa kegiatan bersama" />}
        lines={integrationFindings.nodes.map(({ id, integrationId, kampungName, districtName, note }) => ({
          id,
          to: `/integrasi/${integrationId}`,
          name: `${kampungName}, ${districtName}`,
          detail: note[language],
        }))}
        all={`/matriks?senyap=ya&program=${code}`}
        count={silent}
      />
      <Waiting
        heading={<Plural value={designations.totalCount} _0="Tidak ada status yang segera berakhir" other="# status segera berakhir" />}
        lines={designations.nodes.map(({ id, kampung, validity }) => ({
          id,
          to: `/program/${code}`,
          name: `${kampung.name}, ${kampung.districtName}`,
          detail: validity[language],
        }))}
        all={`/program/${code}`}
        count={designations.totalCount}
      />
    </>
  );
}

const SHOWN = 5;

type Line = { id: string; to: string; name: string; detail: string };

function Waiting({ heading, lines, all, count }: { heading: ReactNode; lines: readonly Line[]; all: string; count: number }) {
  return (
    <div className="card">
      <h3>{heading}</h3>
      {lines.length > 0 && (
        <ul className="plain owned-list">
          {lines.slice(0, SHOWN).map(({ id, to, name, detail }) => (
            <li key={id}>
              <div>
                <Link to={to}>{name}</Link>
                <p className="meta">{detail}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {count > SHOWN && (
        <p>
          <Link to={all}>
            <Trans>Lihat semua ({count})</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
