import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { formatInstant } from '@simpul/domain/format.ts';
import { shareText } from '@simpul/domain/notification.ts';
import { failureOf } from '../api/failure.ts';
import { MailsDocument, SendMailAgainDocument, type MailPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notifyFailure } from '../shell/notify.ts';
import { Page } from '../shell/Page.tsx';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';
import { Pager } from '../table/Pager.tsx';
import { useAddress } from '../table/use-address.ts';
import { ShareText } from './ShareText.tsx';

/** Mails as they are sent, or would be: one's own, and those about the regions one looks after. */
export function MailboxPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { params, change } = useAddress();
  const after = params.get('sesudah');
  const mayReadAll = mayAnywhere(viewer, 'mail.read');
  const isScope = mayReadAll && params.get('kotak') !== 'saya';
  const asked = useQuery(MailsDocument, { variables: { box: isScope ? 'SCOPE' : 'OWN', after } });
  return (
    <Page title={t`Kotak surat`}>
      {mayReadAll && (
        <nav className="tabs" aria-label={t`Surat siapa`}>
          <Link to="/kotak-surat" aria-current={isScope ? 'page' : undefined}>
            <Trans>Tentang wilayah saya</Trans>
          </Link>
          <Link to="/kotak-surat?kotak=saya" aria-current={isScope ? undefined : 'page'}>
            <Trans>Untuk saya</Trans>
          </Link>
        </nav>
      )}
      <Answer of={asked}>
        {({ mails: { nodes, pageInfo, sends } }) => (
          <>
            <WhereMailsGo sends={sends} />
            {nodes.length === 0 ? (
              <p className="empty">
                <Trans>
                  Belum ada surel. Ringkasan ditulis setiap pukul 07.00 bila ada kabar baru; pilihannya ada di{' '}
                  <Link to="/akun#surel">Akun saya</Link>.
                </Trans>
              </p>
            ) : (
              <ul className="plain inbox">
                {nodes.map((mail) => (
                  <MailRow key={mail.id} mail={mail} isScope={isScope} />
                ))}
              </ul>
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

function WhereMailsGo({ sends }: { sends: boolean }) {
  const { sampleData } = useViewer();
  if (!sends) {
    return (
      <p className="notice">
        <Trans>Tidak ada surel yang keluar dari mesin ini: server surel belum diatur. Yang seharusnya terkirim terbaca di sini.</Trans>
      </p>
    );
  }
  if (!sampleData) return null;
  return (
    <p className="notice">
      <Trans>Surel untuk akun peragaan tidak pernah dikirim; terbaca di sini saja.</Trans>
    </p>
  );
}

function SendAgain({ id }: { id: string }) {
  const [send, { loading }] = useMutation(SendMailAgainDocument, { refetchQueries: [MailsDocument] });
  async function handleSend() {
    try {
      await send({ variables: { id } });
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }
  return (
    <Button variant="default" loading={loading} onClick={() => void handleSend()}>
      <Trans>Kirim lagi</Trans>
    </Button>
  );
}

function MailRow({ mail, isScope }: { mail: MailPartsFragment; isScope: boolean }) {
  const language = useLanguage();
  const { subject, title, link, text, toName, toAddress, createdAt, lastError } = mail;
  return (
    <li>
      <div>
        <details>
          <summary>{subject}</summary>
          <pre className="mail-text">{text}</pre>
        </details>
        <p className="meta">
          <span>
            <Trans>
              Kepada {toName} ({toAddress})
            </Trans>
          </span>
          <time dateTime={createdAt}>{formatInstant(createdAt, language)}</time>
          <MailStateWord mail={mail} />
        </p>
        {lastError && <p className="meta">{lastError}</p>}
        <ShareText words={shareText(title, link, language)} />
      </div>
      {mail.state === 'FAILED' && isScope && <SendAgain id={mail.id} />}
    </li>
  );
}

function MailStateWord({ mail: { state, stays, attempts } }: { mail: MailPartsFragment }) {
  if (stays) {
    return (
      <span className="word is-open">
        <Trans>Tersimpan di sini</Trans>
      </span>
    );
  }
  switch (state) {
    case 'SENT':
      return (
        <span className="word is-current">
          <Trans>Terkirim</Trans>
        </span>
      );
    case 'FAILED':
      return (
        <span className="word is-changed">
          <Trans>Tidak terkirim</Trans>
        </span>
      );
    case 'QUEUED':
      return (
        <span className="word is-open">
          {attempts === 0 ? <Trans>Menunggu dikirim</Trans> : <Trans>Dicoba {attempts} kali, akan dicoba lagi</Trans>}
        </span>
      );
  }
}
