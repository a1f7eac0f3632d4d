import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { useLanguage } from '../language/use-language.ts';
import { KampungName } from './KampungName.tsx';
import type { MatrixColumn, MatrixGroup, MatrixRow } from './matrix-view.ts';
import { MatrixCell } from './MatrixCell.tsx';

/** The matrix on a phone: one card a kampung with what it has, and one way to propose more. */
export function MatrixCards({ groups, columns }: { groups: readonly MatrixGroup[]; columns: readonly MatrixColumn[] }) {
  return groups.map(({ districtName, rows }) => (
    <section key={districtName} className="matrix-cards">
      <h2>
        {districtName} <small>{rows.length}</small>
      </h2>
      <ul>
        {rows.map((kampung) => (
          <li key={kampung.kampungCode} className="card">
            <Card kampung={kampung} columns={columns} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Card({ kampung, columns }: { kampung: MatrixRow; columns: readonly MatrixColumn[] }) {
  const language = useLanguage();
  const isShown = ({ programme: { code } }: MatrixColumn) =>
    kampung.designations.includes(code) || kampung.cells.some(({ programmeCode }) => programmeCode === code);
  const canPropose = kampung.viewerCanPropose && columns.some(({ viewerCanPropose }) => viewerCanPropose);
  return (
    <>
      <h3>
        <KampungName kampung={kampung} />
      </h3>
      <LevelBadge level={kampung.level} language={language} />
      <dl className="matrix-card-cells">
        {columns.filter(isShown).map((column) => (
          <div key={column.programme.code}>
            <dt>{column.programme.shortName[language]}</dt>
            <dd>
              <MatrixCell kampung={kampung} column={column} />
            </dd>
          </div>
        ))}
      </dl>
      {kampung.cells.length === 0 && (
        <p className="meta">
          <Trans>Belum ada integrasi.</Trans>
        </p>
      )}
      {canPropose && (
        <a className="button-link" href={`/admin/integrasi/usul?kampung=${kampung.kampungCode}`}>
          <Trans>Usulkan program</Trans>
        </a>
      )}
    </>
  );
}
