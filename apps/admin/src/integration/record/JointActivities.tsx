import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatDay } from '@simpul/domain/format.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useLists } from '../../reference/use-lists.ts';
import { useViewer } from '../../shell/viewer.ts';
import type { IntegrationRecord } from '../integration-record.ts';

/** Activities of the kampung that serve this programme. One that serves several is written once and counted in each. */
export function JointActivities({
  integration: { id: integrationId, jointActivities, kampung, programme, viewerCanWrite },
}: {
  integration: IntegrationRecord;
}) {
  const language = useLanguage();
  const { AGENCIES } = useLists();
  const { canSeeKampungRecords } = useViewer();
  return (
    <section className="card" id="kegiatan">
      <h2>
        <Trans>Kegiatan bersama</Trans>
      </h2>
      {jointActivities.length === 0 && (
        <p>
          <Trans>
            Belum ada kegiatan yang melayani program ini. Kegiatan kampung dihitung setelah programnya dipilih dan ditandai siap tampil;
            draf belum dihitung.
          </Trans>
        </p>
      )}
      <ul className="plain owned-list">
        {jointActivities.map(({ id, title, heldOn, agencies, programmes }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              <p className="meta">
                {formatDay(heldOn, language)} · {agencies.map((code) => nameOf(AGENCIES, code)[language]).join(', ')}
              </p>
              {programmes.length > 1 && (
                <p className="meta">
                  <Trans>Dicatat sekali, dihitung untuk {programmes.length} program.</Trans>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {canSeeKampungRecords && (
        <p>
          {viewerCanWrite ? (
            <Link to={`/kampung/${kampung.code}/kegiatan`} state={{ programme: programme.code, integration: integrationId }}>
              <Trans>Catat kegiatan kampung</Trans>
            </Link>
          ) : (
            <Link to={`/kampung/${kampung.code}/kegiatan`}>
              <Trans>Lihat kegiatan kampung</Trans>
            </Link>
          )}
        </p>
      )}
    </section>
  );
}
