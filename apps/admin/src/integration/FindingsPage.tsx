import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { IntegrationFindingsDocument, type IntegrationFindingKind, type IntegrationFindingsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf, oneOf } from '../table/address.ts';
import { ChoiceFilter, Filters, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';

type Finding = IntegrationFindingsQuery['integrationFindings']['nodes'][number];

const KINDS = ['DESIGNATED', 'SILENT', 'CROWDED', 'ASKED_TWICE', 'ELIGIBLE'] as const satisfies IntegrationFindingKind[];

/** What the records say two programmes could do better in one place, each with the way to mend it. */
export function FindingsPage() {
  const { t } = useLingui();
  const names = useKindNames();
  const { params } = useAddress();
  const filter = { region: codeOf(params, 'wilayah'), programme: codeOf(params, 'program'), kind: oneOf(params, 'jenis', KINDS) };
  const asked = useQuery(IntegrationFindingsDocument, { variables: { filter } });
  return (
    <Page
      title={t`Temuan integrasi`}
      crumbs={[{ to: '/integrasi', label: t`Integrasi` }]}
      lead={
        <p className="lead">
          <Trans>
            Dicari dari data setiap kali halaman ini dibuka: yang belum terhubung, yang diam, yang berjalan sendiri-sendiri, yang ditanyakan
            berulang, dan yang sudah memenuhi syarat.
          </Trans>
        </p>
      }
    >
      <Filters names={['jenis', 'program', 'wilayah']}>
        <ChoiceFilter name="jenis" label={t`Jenis`} all={t`Semua`} choices={KINDS.map((kind) => ({ value: kind, label: names[kind] }))} />
        <ProgrammeFilter />
        <RegionFilter />
      </Filters>
      <Answer of={asked}>
        {({ integrationFindings: { nodes, counts } }) =>
          nodes.length === 0 ? (
            <p className="empty">
              {Object.values(filter).some(Boolean) ? (
                <Trans>Tidak ada temuan yang cocok dengan saringan ini.</Trans>
              ) : (
                <Trans>
                  Tidak ada temuan: setiap status terhubung, setiap integrasi berkegiatan, dan tidak ada yang berjalan sendiri-sendiri atau
                  ditanyakan berulang.
                </Trans>
              )}
            </p>
          ) : (
            counts
              .filter(({ count }) => count > 0)
              .map(({ kind, count }) => (
                <Group key={kind} kind={kind} count={count} findings={nodes.filter((finding) => finding.kind === kind)} />
              ))
          )
        }
      </Answer>
    </Page>
  );
}

function useKindNames(): Record<IntegrationFindingKind, string> {
  const { t } = useLingui();
  return {
    DESIGNATED: t`Berstatus, belum terintegrasi`,
    SILENT: t`Terintegrasi, tanpa kegiatan enam bulan`,
    CROWDED: t`Tiga program atau lebih sendiri-sendiri`,
    ASKED_TWICE: t`Satu data diminta beberapa program`,
    ELIGIBLE: t`Memenuhi syarat, belum pernah diusulkan`,
  };
}

function Group({ kind, count, findings }: { kind: IntegrationFindingKind; count: number; findings: readonly Finding[] }) {
  const language = useLanguage();
  const names = useKindNames();
  return (
    <section className="task-group" aria-labelledby={`findings-${kind}`}>
      <h2 id={`findings-${kind}`}>
        {names[kind]} <span className="count">{formatNumber(count, language)}</span>
      </h2>
      <ul className="tasks findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Link to={`/kampung/${finding.kampungCode}/integrasi`}>{finding.kampungName}</Link>
            <small>{finding.districtName}</small>
            <p>
              {finding.note[language]} <NextStep finding={finding} />
            </p>
          </li>
        ))}
      </ul>
      {count > findings.length && (
        <p className="meta">
          <Trans>{findings.length} pertama ditampilkan. Pilih kecamatan atau program untuk melihat yang lain.</Trans>
        </p>
      )}
    </section>
  );
}

function NextStep({ finding: { kind, kampungCode, programmes, integrationId, viewerCanPropose } }: { finding: Finding }) {
  const { canSeeKampungRecords } = useViewer();
  if (integrationId)
    return (
      <Link to={`/integrasi/${integrationId}`}>
        <Trans>Buka integrasinya</Trans>
      </Link>
    );
  if (viewerCanPropose)
    return (
      <Link to={`/integrasi/usul?kampung=${kampungCode}&program=${programmes[0]?.code ?? ''}`}>
        <Trans>Usulkan integrasi</Trans>
      </Link>
    );
  if (!canSeeKampungRecords) return null;
  if (kind === 'CROWDED')
    return (
      <Link to={`/kampung/${kampungCode}/kegiatan`}>
        <Trans>Lihat kegiatannya</Trans>
      </Link>
    );
  return kind === 'ASKED_TWICE' ? (
    <Link to={`/kampung/${kampungCode}/integrasi`}>
      <Trans>Buka integrasi kampung ini</Trans>
    </Link>
  ) : null;
}
