import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { ReplayQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { columnOf, DataTable, type Column } from '../table/DataTable.tsx';
import { Pager } from '../table/Pager.tsx';
import { useAddress } from '../table/use-address.ts';

type Changed = ReplayQuery['rubricReplay']['changed'];
type Row = Changed['nodes'][number] & { id: string };

/** The kampung that would have another level, and why. */
export function ReplayList({ changed: { nodes, totalCount, pageInfo } }: { changed: Changed }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const columns = useColumns();
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  return (
    <section className="card">
      <h2>
        <Trans>Siapa yang berpindah tingkat</Trans> <span className="count">{totalCount}</span>
      </h2>
      {nodes.length === 0 ? (
        <p className="empty" role="status">
          <Trans>Tidak ada kampung yang berpindah tingkat.</Trans>
        </p>
      ) : (
        <DataTable caption={t`Siapa yang berpindah tingkat`} columns={columns} rows={nodes.map((node) => ({ ...node, id: node.code }))} />
      )}
      <Pager
        onPrevious={hasPreviousPage ? () => change({ sebelum: startCursor ?? null }) : null}
        onNext={hasNextPage ? () => change({ sesudah: endCursor ?? null }) : null}
      />
    </section>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useLingui();
  const language = useLanguage();
  return [
    columnOf<Row>({
      id: 'name',
      label: t`Kampung`,
      cell: ({ code, name, districtName, regencyName }) => (
        <>
          <Link to={`/kampung/${code}`}>{name}</Link>
          <span className="source">
            {districtName}, {regencyName}
          </span>
        </>
      ),
    }),
    columnOf<Row>({ id: 'from', label: t`Sekarang`, cell: ({ from }) => <LevelBadge level={from} language={language} /> }),
    columnOf<Row>({
      id: 'to',
      label: t`Dengan rubrik ini`,
      cell: ({ from, to }) => (
        <>
          <LevelBadge level={to} language={language} />{' '}
          <span className="meta">{to.ordinal > from.ordinal ? <Trans>naik</Trans> : <Trans>turun</Trans>}</span>
        </>
      ),
    }),
    columnOf<Row>({
      id: 'why',
      label: t`Yang membedakan (skor sekarang → rubrik ini)`,
      cell: ({ differences }) => (
        <ul className="plain">
          {differences.map(({ code, name, from, to }) => (
            <li key={code}>
              {code} {name[language]}: {from ?? '–'} → {to ?? '–'}
            </li>
          ))}
        </ul>
      ),
    }),
  ];
}
