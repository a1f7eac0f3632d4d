import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatDay } from '@simpul/domain/format.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import type { IntegrationItemPartsFragment } from '../gql/graphql.ts';
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
      <Designations record={record} />
    </>
  );
}

function Designations({ record: { designations } }: { record: KampungRecord }) {
  const language = useLanguage();
  if (designations.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Status dari program itu sendiri</Trans>
      </h2>
      <p className="meta">
        <Trans>Penetapan oleh pemilik program. Status ini belum berarti terintegrasi dengan Kampung KB.</Trans>
      </p>
      <ul>
        {designations.map(({ programme, levelName, decree, decreedOn, note, sampleData }) => (
          <li key={programme.code}>
            <strong>{programme.name[language]}</strong>
            {levelName && `: ${levelName[language]}`}
            {decree && ` · ${decree}`}
            {decreedOn && ` · ${formatDay(decreedOn, language)}`} {sampleData && <SampleMark language={language} />}
            {note && <p className="meta">{note[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
