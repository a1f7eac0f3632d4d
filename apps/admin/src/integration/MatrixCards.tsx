import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { useLanguage } from '../language/use-language.ts';
import { KampungName } from './KampungName.tsx';
import { firstRows, isSought, type MatrixFilters, type MatrixView, type ShownColumn, type ShownRow } from './matrix-view.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixHeading } from './MatrixHeading.tsx';
import { RowTotal } from './MatrixRow.tsx';

const STEP = 40;

/** The matrix on a phone: one card a kampung with what it has, and one way to propose more. A few dozen at a time. */
export function MatrixCards({ view: { columns, groups, count }, filters }: { view: MatrixView; filters: MatrixFilters }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {firstRows(groups, shown).map(({ key, heading, rows, total }) => (
        <section key={key} className="matrix-cards">
          <h2>
            <MatrixHeading heading={heading} /> <small>{total}</small>
          </h2>
          <ul>
            {rows.map((kampung) => (
              <li key={kampung.kampungCode} className="card">
                <Card kampung={kampung} columns={columns} filters={filters} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown < count && (
        <Button variant="default" fullWidth onClick={() => setShown(shown + STEP)}>
          {t`Tampilkan ${Math.min(STEP, count - shown)} kampung lagi (dari ${count - shown})`}
        </Button>
      )}
    </>
  );
}

function Card({ kampung, columns, filters }: { kampung: ShownRow; columns: readonly ShownColumn[]; filters: MatrixFilters }) {
  const language = useLanguage();
  const isShown = ({ programme: { code } }: ShownColumn) =>
    kampung.designations.includes(code) || kampung.cells.some(({ programmeCode }) => programmeCode === code);
  const canPropose = kampung.viewerCanPropose && columns.some(({ viewerCanPropose }) => viewerCanPropose);
  return (
    <>
      <h3>
        <KampungName kampung={kampung} />
      </h3>
      <LevelBadge level={kampung.level} language={language} />
      <p className="meta">
        <RowTotal kampung={kampung} of={columns.length} />
      </p>
      <dl className="matrix-card-cells">
        {columns.filter(isShown).map((column) => (
          <div key={column.programme.code}>
            <dt>{column.programme.shortName[language]}</dt>
            <dd>
              <MatrixCell kampung={kampung} column={column} isFaded={(cell) => !isSought(cell, filters)} />
            </dd>
          </div>
        ))}
      </dl>
      {canPropose && (
        <a className="button-link" href={`/admin/integrasi/usul?kampung=${kampung.kampungCode}`}>
          <Trans>Usulkan program</Trans>
        </a>
      )}
    </>
  );
}
