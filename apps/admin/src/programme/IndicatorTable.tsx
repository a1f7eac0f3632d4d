import { Trans, useLingui } from '@lingui/react/macro';
import { DIRECTION_NAMES, TYPE_NAMES } from '@simpul/domain/programme.ts';
import type { IndicatorPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';

type Row = IndicatorPartsFragment & { id: string };

/** What a programme measures, what that touches, and where our records have it already. */
export function IndicatorTable({ indicators }: { indicators: readonly IndicatorPartsFragment[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<Row>({
      id: 'label',
      label: t`Indikator`,
      cell: ({ label, code, restricted }) => (
        <>
          {label[language]}
          <div className="meta">
            {code}
            {restricted && (
              <>
                {' '}
                · <Trans>nilainya tidak pernah publik</Trans>
              </>
            )}
          </div>
        </>
      ),
    }),
    columnOf<Row>({
      id: 'type',
      label: t`Nilai`,
      cell: ({ type, unit, direction }) => (
        <>
          {TYPE_NAMES[type][language]}
          {unit && type !== 'PERCENT' && ` (${unit[language]})`}
          {direction === 'DOWN' && <div className="meta">{DIRECTION_NAMES[direction][language]}</div>}
        </>
      ),
    }),
    columnOf<Row>({
      id: 'touches',
      label: t`Menyentuh`,
      cell: ({ familyFunctions, inpresGroups, rubricIndicators }) => (
        <>
          {familyFunctions.map(({ name }) => name[language]).join(', ')}
          <div className="meta">{[...inpresGroups.map(({ name }) => name[language]), ...rubricIndicators].join(' · ')}</div>
        </>
      ),
    }),
    columnOf<Row>({
      id: 'sources',
      label: t`Sudah ada di data kampung`,
      cell: ({ sources }) =>
        sources.length === 0 ? (
          <span className="meta">
            <Trans>tidak</Trans>
          </span>
        ) : (
          <ul className="plain may-wrap">
            {sources.map(({ value, valueName, kindName }) => (
              <li key={value}>
                {valueName[language]} <span className="meta">({kindName[language]})</span>
              </li>
            ))}
          </ul>
        ),
    }),
  ];
  return <DataTable caption={t`Indikator program`} columns={columns} rows={indicators.map((row) => ({ ...row, id: row.code }))} />;
}
