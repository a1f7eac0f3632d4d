import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { ProgrammeRecordDocument, ReferenceListsDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ListsContext, listsFrom } from '../../reference/use-lists.ts';
import { Answer } from '../../shell/Answer.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { RefusedPage } from '../../shell/RefusedPage.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';

/** The national record of a programme, for its owner. */
export function EditProgrammePage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { code = '' } = useParams();
  const asked = useQuery(ProgrammeRecordDocument, { variables: { code }, fetchPolicy: 'network-only' });
  const lists = useQuery(ReferenceListsDocument, { variables: { region: 'ID' } });
  return (
    <Answer of={asked} title={t`Ubah program`}>
      {({ programmeRecord: record }) => {
        if (!record) return <NotFoundPage />;
        if (!record.viewerCanEdit)
          return (
            <RefusedPage>
              <Trans>Catatan nasional sebuah program diubah oleh Kemendukbangga/BKKBN pusat.</Trans>
            </RefusedPage>
          );
        return (
          <Page
            title={t`Ubah ${record.values.shortName[language]}`}
            crumbs={[
              { to: '/program', label: t`Program` },
              { to: `/program/${code}`, label: record.values.shortName[language] },
            ]}
            lead={
              <p className="lead">
                <Trans>Versi {record.version}. Setiap simpanan menjadi versi baru dan langsung tampil di halaman publik program.</Trans>
              </p>
            }
          >
            <Answer of={lists}>
              {({ referenceLists }) => (
                <ListsContext value={listsFrom(referenceLists)}>
                  <ProgrammeForm key={code} record={record} onLatest={async () => (await asked.refetch()).data?.programmeRecord ?? null} />
                </ListsContext>
              )}
            </Answer>
          </Page>
        );
      }}
    </Answer>
  );
}
