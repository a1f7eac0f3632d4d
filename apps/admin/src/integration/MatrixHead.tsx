import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import type { ShownColumn } from './matrix-view.ts';

/** The heading of the grid: each programme with its agency and how many of the shown kampung it is bound to. */
export function MatrixHead({ columns, count }: { columns: readonly ShownColumn[]; count: number }) {
  const language = useLanguage();
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" className="matrix-corner">
          <span data-place="0 0" tabIndex={-1}>
            <Trans>Kampung</Trans>
          </span>
        </th>
        {columns.map(({ programme, agencyName, total }, index) => (
          <th key={programme.code} role="columnheader" scope="col">
            <a href={`/admin/program/${programme.code}`} tabIndex={-1} data-place={`0 ${index + 1}`}>
              {programme.shortName[language]}
            </a>
            <small>{agencyName[language]}</small>
            <span className="matrix-total">
              <Trans>
                {total} dari {count} terhubung
              </Trans>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
