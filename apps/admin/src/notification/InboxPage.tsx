import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { failureOf } from '../api/failure.ts';
import { MarkNotificationsDocument, NotificationCountsDocument, NotificationsDocument, type NotificationsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notifyFailure } from '../shell/notify.ts';
import { Page } from '../shell/Page.tsx';
import { Pager } from '../table/Pager.tsx';
import { useAddress } from '../table/use-address.ts';
import { InboxRow } from './InboxRow.tsx';

/** What one is told of: all of it, or what still waits for oneself. */
export function InboxPage() {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const isWaiting = params.get('tampil') === 'menunggu';
  const after = params.get('sesudah');
  const asked = useQuery(NotificationsDocument, { variables: { show: isWaiting ? 'WAITING' : 'ALL', after } });
  const mark = useMark();
  return (
    <Page
      title={t`Kotak masuk`}
      actions={
        <>
          <Link className="button-link" to="/akun#surel">
            <Trans>Atur surel</Trans>
          </Link>
          <Button variant="default" onClick={() => mark(null, true)}>
            <Trans>Tandai semua sudah dibaca</Trans>
          </Button>
        </>
      }
    >
      <Shows isWaiting={isWaiting} />
      <Answer of={asked}>
        {({ notifications: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 ? <Nothing isWaiting={isWaiting} /> : <Rows nodes={nodes} onMark={mark} />}
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

function Rows({ nodes, onMark }: { nodes: NotificationsQuery['notifications']['nodes']; onMark: ReturnType<typeof useMark> }) {
  return (
    <ul className="plain inbox">
      {nodes.map((item) => (
        <InboxRow key={item.id} item={item} onMark={(isRead) => onMark([item.id], isRead)} />
      ))}
    </ul>
  );
}

/** The two ways to look, as tabs whose choice stands in the address. */
function Shows({ isWaiting }: { isWaiting: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data } = useQuery(NotificationCountsDocument, { fetchPolicy: 'cache-first' });
  const waiting = data?.notificationCounts.waiting ?? 0;
  return (
    <nav className="tabs" aria-label={t`Yang ditampilkan`}>
      <Link to="/kotak-masuk" aria-current={isWaiting ? undefined : 'page'}>
        <Trans>Semua</Trans>
      </Link>
      <Link to="/kotak-masuk?tampil=menunggu" aria-current={isWaiting ? 'page' : undefined}>
        <Trans>Menunggu saya</Trans> {waiting > 0 && <span className="count">{formatNumber(waiting, language)}</span>}
      </Link>
    </nav>
  );
}

/** Marks rows as read or unread; the bell and the list follow. */
function useMark() {
  const [mark] = useMutation(MarkNotificationsDocument, { refetchQueries: [NotificationCountsDocument, NotificationsDocument] });
  return async (ids: string[] | null, isRead: boolean) => {
    try {
      await mark({ variables: { ids, read: isRead } });
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  };
}

function Nothing({ isWaiting }: { isWaiting: boolean }) {
  return (
    <p className="empty">
      {isWaiting ? (
        <Trans>
          Tidak ada yang menunggu Anda di sini. <Link to="/">Tugas</Link> menyebut juga yang perlu dipublikasikan dan laporan yang belum
          diisi.
        </Trans>
      ) : (
        <Trans>Belum ada kabar. Yang menunggu Anda, dan yang terjadi dengan usulan dan laporan Anda, muncul di sini.</Trans>
      )}
    </p>
  );
}
