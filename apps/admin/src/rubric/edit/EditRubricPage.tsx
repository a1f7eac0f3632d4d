import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { RubricDocument } from '../../gql/graphql.ts';
import { Answer } from '../../shell/Answer.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { RefusedPage } from '../../shell/RefusedPage.tsx';
import { nameOfVersion } from '../rubric-record.ts';
import { RubricForm } from './RubricForm.tsx';

/** A draft of a rubric, for the keeper of the rubrics. */
export function EditRubricPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(RubricDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Answer of={asked} title={t`Ubah rubrik`}>
      {({ rubricRecord: record }) => {
        if (!record) return <NotFoundPage />;
        if (!record.viewerCanEdit || record.status !== 'DRAFT')
          return (
            <RefusedPage>
              <Trans>Rubrik diubah oleh Kemendukbangga/BKKBN pusat, dan hanya selama masih draf.</Trans>
            </RefusedPage>
          );
        return (
          <Page
            title={t`Ubah ${nameOfVersion(record)}`}
            crumbs={[
              { to: '/rubrik', label: t`Rubrik` },
              { to: `/rubrik/${id}`, label: nameOfVersion(record) },
            ]}
            lead={
              <p className="lead">
                <Trans>
                  Draf boleh disimpan sebelum selesai. Yang keliru disebut di samping isiannya dan harus beres sebelum ditetapkan.
                </Trans>
              </p>
            }
          >
            <RubricForm key={id} record={record} onLatest={async () => (await asked.refetch()).data?.rubricRecord ?? null} />
          </Page>
        );
      }}
    </Answer>
  );
}
