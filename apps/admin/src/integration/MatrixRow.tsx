import { Trans } from '@lingui/react/macro';
import { memo, type Ref } from 'react';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { useLanguage } from '../language/use-language.ts';
import { KampungName } from './KampungName.tsx';
import { isSought, type MatrixFilters, type ShownColumn, type ShownRow } from './matrix-view.ts';
import { MatrixCell, type Gaps } from './MatrixCell.tsx';

type Props = {
  ref: Ref<HTMLTableRowElement>;
  'data-index': number;
  'aria-rowindex': number;
  /** Place among the kampung, counted from 1. */
  at: number;
  kampung: ShownRow;
  columns: readonly ShownColumn[];
  filters: MatrixFilters;
  gaps: Gaps;
};

export const GridRow = memo(function GridRow({ at, kampung, columns, filters, gaps, ...row }: Props) {
  const language = useLanguage();
  return (
    <tr role="row" {...row}>
      <th role="rowheader" scope="row">
        <KampungName kampung={kampung} place={`${at} 0`} />
        <LevelBadge level={kampung.level} language={language} />
        <small>
          <RowTotal kampung={kampung} of={columns.length} />
        </small>
      </th>
      {columns.map((column, index) => (
        <td key={column.programme.code} role="gridcell">
          <MatrixCell
            kampung={kampung}
            column={column}
            isFaded={(cell) => !isSought(cell, filters)}
            place={`${at} ${index + 1}`}
            gaps={gaps}
          />
        </td>
      ))}
    </tr>
  );
});

export function RowTotal({ kampung: { bound, depth }, of }: { kampung: ShownRow; of: number }) {
  return (
    <Trans>
      {bound} dari {of} program, kedalaman {depth}
    </Trans>
  );
}
