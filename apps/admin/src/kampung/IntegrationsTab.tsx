import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { KampungDesignations } from '../designation/KampungDesignations.tsx';
import type { IntegrationItemPartsFragment } from '../gql/graphql.ts';
import { KampungSuggestions } from '../integration/KampungSuggestions.tsx';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import type { KampungRecord } from './kampung-record.ts';
import { PublicationWord } from '../publication/PublicationWord.tsx';

/** The kampung's bonds with programmes, and what the programmes themselves have declared it to be. */
export function IntegrationsTab({ record }: { record: KampungRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<IntegrationItemPartsFragment>({
      id: 'programme',
      label: t`Program`,
      cell: ({ id, programme }) => <Link to={`/integrasi/${id}`}>{programme.name[language]}</Link>,
    }),
    columnOf<IntegrationItemPartsFragment>({
      id: 'state',
      label: t`Status`,
      cell: (integration) => <IntegrationGlyph integration={integration} language={language} depth />,
    }),
    columnOf<IntegrationItemPartsFragment>({ id: 'agency', label: t`Instansi mitra`, cell: ({ agencyName }) => agencyName[language] }),
    columnOf<IntegrationItemPartsFragment>({
      id: 'publication',
      label: t`Publikasi`,
      cell: ({ publication }) => <PublicationWord publication={publication} />,
    }),
    columnOf<IntegrationItemPartsFragment>({ id: 'updated', label: t`Diubah`, cell: ({ updatedAt }) => shortDay(updatedAt, language) }),
  ];
  return (
    <>
      {record.integrations.length === 0 ? (
        <p className="empty">
          <Trans>Kampung ini belum terhubung dengan program tematik mana pun.</Trans>
        </p>
      ) : (
        <DataTable caption={t`Integrasi kampung ini`} columns={columns} rows={record.integrations} />
      )}
      {record.viewerCanPropose && (
        <p>
          <Link className="button-link is-main" to={`/integrasi/usul?kampung=${record.code}`}>
            <Trans>Usulkan integrasi</Trans>
          </Link>
        </p>
      )}
      <KampungSuggestions code={record.code} />
      <KampungDesignations record={record} />
    </>
  );
}
