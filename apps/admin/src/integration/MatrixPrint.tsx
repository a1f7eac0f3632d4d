import { Trans } from '@lingui/react/macro';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '@simpul/domain/format.ts';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { cellOf, type MatrixView, type ShownColumn, type ShownRow } from './matrix-view.ts';
import { Designated, Silent } from './MatrixCell.tsx';
import { MatrixHeading } from './MatrixHeading.tsx';

type Props = { view: MatrixView; at: Date; scope: string; filters: readonly string[]; isSample: boolean };

/** The matrix for paper: A3 across, every row of what the screen shows, the heading again on every sheet. */
export function MatrixPrint({ view: { columns, groups, count }, at, scope, filters, isSample }: Props) {
  const language = useLanguage();
  const day = formatDay(dayIn(DEFAULT_TIME_ZONE, at), language);
  return (
    <table className="matrix-print">
      <thead>
        <tr>
          <th colSpan={1 + columns.length}>
            <strong>
              <Trans>
                Matriks integrasi, {scope}, {day}
              </Trans>
            </strong>{' '}
            {isSample && <SampleMark language={language} />}{' '}
            <Trans>
              {count} kampung × {columns.length} program
            </Trans>
            {filters.length > 0 && ` · ${filters.join(' · ')}`}
            <small>
              <Trans>
                Tiap sel: status, kedalaman, hari kegiatan bersama terakhir. «senyap»: seharusnya berjalan bersama, tetapi enam bulan tanpa
                kegiatan. «berstatus»: ditetapkan oleh program, belum terintegrasi. «–»: belum ada.
              </Trans>
            </small>
          </th>
        </tr>
        <tr>
          <th scope="col">
            <Trans>Kampung</Trans>
          </th>
          {columns.map(({ programme, total }) => (
            <th key={programme.code} scope="col">
              {programme.shortName[language]}
              <small>
                <Trans>{total} terhubung</Trans>
              </small>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, heading, rows }) => (
        <tbody key={key}>
          <tr className="matrix-group">
            <th scope="rowgroup" colSpan={1 + columns.length}>
              <MatrixHeading heading={heading} /> ({rows.length})
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.kampungCode}>
              <th scope="row">
                {row.kampungName}
                <small>
                  {row.level.name[language]} · {row.bound}/{columns.length}
                </small>
              </th>
              {columns.map((column) => (
                <td key={column.programme.code}>
                  <Cell row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Cell({ row, column }: { row: ShownRow; column: ShownColumn }) {
  const language = useLanguage();
  const cell = cellOf(row, column);
  if (!cell) return row.designations.includes(column.programme.code) ? <Designated /> : '–';
  return (
    <>
      {STATE_NAMES[cell.state][language]} {cell.depth}/15
      {cell.lastActivityOn && <small>{shortDay(cell.lastActivityOn, language)}</small>} {cell.silent && <Silent />}
    </>
  );
}
