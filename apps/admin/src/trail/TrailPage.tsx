import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatInstant } from '@simpul/domain/format.ts';
import { isTechnical, nameOfField, wordsOfValue } from '@simpul/domain/trail.ts';
import { AuditTrailDocument, type TrailFilter, type TrailPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf, oneOf } from '../table/address.ts';
import { ChoiceFilter, DayFilter, Filters, RegionFilter, SearchFilter } from '../table/Filters.tsx';
import { Pager } from '../table/Pager.tsx';
import { useAddress } from '../table/use-address.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { addressOf, useKinds } from './kinds.ts';
import { SealLine } from './SealLine.tsx';

/** Who did what, when, in which role, from where, and what it changed: of everything in one's scope. */
export function TrailPage() {
  const { t } = useLingui();
  const { canReadTrail } = useViewer();
  const kinds = useKinds();
  const { params, change } = useAddress();
  const after = params.get('sesudah');
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(params.get(name) ?? '') ? params.get(name) : null);
  const filter: TrailFilter = {
    region: codeOf(params, 'wilayah'),
    actor: params.get('cari'),
    kind: oneOf(params, 'tentang', Object.keys(kinds) as (keyof typeof kinds)[]),
    from: day('dari'),
    to: day('sampai'),
  };
  const asked = useQuery(AuditTrailDocument, { variables: { filter, after }, skip: !canReadTrail });
  if (!canReadTrail) return <NotFoundPage />;
  return (
    <Page title={t`Jejak audit`} wide actions={<DownloadButton filter={filter} />}>
      <Filters names={['tentang', 'wilayah', 'dari', 'sampai']} search={<SearchFilter label={t`Nama pelaku`} />}>
        <ChoiceFilter
          name="tentang"
          label={t`Tentang`}
          all={t`Semua`}
          choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <RegionFilter />
        <DayFilter name="dari" label={t`Dari tanggal`} />
        <DayFilter name="sampai" label={t`Sampai tanggal`} />
      </Filters>
      <SealLine />
      <Answer of={asked}>
        {({ auditTrail: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 ? (
              <p className="empty">
                {Object.values(filter).some(Boolean) ? (
                  <Trans>Tidak ada catatan yang cocok. Longgarkan saringan, atau pilih rentang tanggal yang lebih panjang.</Trans>
                ) : (
                  <Trans>Belum ada yang berubah di wilayah Anda. Setiap perubahan sejak sekarang akan muncul di sini.</Trans>
                )}
              </p>
            ) : (
              <ol className="timeline">
                {nodes.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ol>
            )}
            <Pager
              onPrevious={after === null ? null : () => change({})}
              onNext={pageInfo.hasNextPage ? () => change({ sesudah: pageInfo.endCursor ?? null }) : null}
              previous={<Trans>Ke awal</Trans>}
            />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Entry({ entry }: { entry: TrailPartsFragment }) {
  const language = useLanguage();
  const { at, actorName, actorRole, address, regionCode, regionName, summary } = entry;
  const changes = entry.changes.filter((change) => !isTechnical(change));
  const link = addressOf(entry);
  return (
    <li>
      <strong>
        {link === null ? (
          summary[language]
        ) : (
          <Link className="trail-link" to={link}>
            {summary[language]}
          </Link>
        )}
      </strong>
      <p className="meta">
        <time dateTime={at}>{formatInstant(at, language)}</time> · {actorName} ({actorRole[language]})
        {regionCode && <> · {regionName ?? regionCode}</>} · <Trans>dari {address}</Trans>
      </p>
      {changes.length > 0 && (
        <details>
          <summary>
            <Trans>Nilai yang berubah ({changes.length})</Trans>
          </summary>
          <dl className="facts">
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{nameOfField(field)[language]}</dt>
                <dd>
                  <Value value={before ?? null} /> → <Value value={after ?? null} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

function Value({ value }: { value: string | null }) {
  const language = useLanguage();
  return value === null ? (
    <span className="value-missing">
      <Trans>kosong</Trans>
    </span>
  ) : (
    <span className="value-text">{wordsOfValue(value, language)}</span>
  );
}
