import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProposeChoicesDocument } from '../gql/graphql.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { useViewer } from '../shell/viewer.ts';
import { ProposeForm } from './ProposeForm.tsx';

/** A new bond between a kampung and a programme; both may come with the address. */
export function ProposePage() {
  const { t } = useLingui();
  const { canProposeIntegrations } = useViewer();
  const asked = useQuery(ProposeChoicesDocument, { skip: !canProposeIntegrations });
  if (!canProposeIntegrations) {
    return (
      <RefusedPage>
        <Trans>Mengusulkan integrasi hanya untuk OPD-KB, instansi mitra program, dan operator Pokja.</Trans>
      </RefusedPage>
    );
  }
  return (
    <Page
      title={t`Usulkan integrasi`}
      crumbs={[{ to: '/integrasi', label: t`Integrasi` }]}
      lead={
        <p className="lead">
          <Trans>
            Usulan dikaji oleh pihak kedua. Belum ada yang tampil di halaman publik sampai keduanya sepakat dan kampung dipublikasikan.
          </Trans>
        </p>
      }
    >
      <Answer of={asked}>{(choices) => <ProposeForm choices={choices} />}</Answer>
    </Page>
  );
}
