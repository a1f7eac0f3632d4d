import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatInstant } from '@simpul/domain/format.ts';
import { RubricsDocument, type RubricsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { columnOf, DataTable, type Column } from '../table/DataTable.tsx';
import { nameOfVersion } from './rubric-record.ts';
import { RubricWords } from './RubricWords.tsx';
import { Validity } from './Validity.tsx';

type Row = RubricsQuery['rubricRecords'][number];

/** Every version of every rule that turns records into a level. */
export function RubricListPage() {
  const { t } = useLingui();
  const asked = useQuery(RubricsDocument, { fetchPolicy: 'cache-and-network' });
  const columns = useColumns();
  return (
    <Page
      title={t`Rubrik`}
      lead={
        <p className="lead">
          <Trans>
            Aturan yang mengubah catatan kampung menjadi tingkat. Satu versi berlaku; versi yang ditetapkan tidak berubah lagi, dan yang
            baru dimulai sebagai salinan.
          </Trans>
        </p>
      }
    >
      <Answer of={asked}>
        {({ rubricRecords }) => <DataTable caption={t`Semua versi rubrik`} columns={columns} rows={rubricRecords} />}
      </Answer>
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useLingui();
  const language = useLanguage();
  return [
    columnOf<Row>({
      id: 'name',
      label: t`Rubrik`,
      cell: (row) => (
        <>
          <Link to={`/rubrik/${row.id}`}>{nameOfVersion(row)}</Link>
          <span className="source">{row.values.title[language]}</span>
        </>
      ),
    }),
    columnOf<Row>({
      id: 'status',
      label: t`Status`,
      cell: (row) => (
        <>
          <RubricWords rubric={row} unofficial={row.values.unofficial} />
          {row.problems.length > 0 && (
            <span className="source">
              <Plural value={row.problems.length} other="# hal perlu diperbaiki" />
            </span>
          )}
        </>
      ),
    }),
    columnOf<Row>({ id: 'validity', label: t`Masa berlaku`, cell: ({ values }) => <Validity {...values} /> }),
    columnOf<Row>({ id: 'at', label: t`Terakhir diubah`, cell: ({ updatedAt }) => formatInstant(updatedAt, language) }),
  ];
}
