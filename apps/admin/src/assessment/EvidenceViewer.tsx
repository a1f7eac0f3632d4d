import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import type { ClaimedIndicatorPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Evidence = ClaimedIndicatorPartsFragment['evidence'][number];

/** The documents of one indicator, one of them opened beside what it is to prove. */
export function EvidenceViewer({ code, evidence }: { code: string; evidence: readonly Evidence[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = evidence.find(({ documentId }) => documentId === chosen) ?? evidence[0];
  if (!open)
    return (
      <div className="evidence-empty">
        <p className="empty">
          <Trans>Tidak ada bukti yang dilampirkan pada {code}.</Trans>
        </p>
      </div>
    );
  return (
    <div className="evidence-viewer">
      {evidence.length > 1 && (
        <ul className="evidence-tabs" aria-label={t`Bukti ${code}`}>
          {evidence.map(({ documentId, title }) => (
            <li key={documentId}>
              <button type="button" aria-pressed={documentId === open.documentId} onClick={() => setChosen(documentId)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{open.title}</strong>{' '}
        <span className="meta">
          {[open.kind.name[language], open.issuedOn && formatDay(open.issuedOn, language)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {open.url ? (
        <>
          <OpenFile key={open.url} url={open.url} title={open.title} />
          <p className="meta">
            <a href={open.url} download>
              <Trans>Unduh berkas</Trans>
            </a>{' '}
            · SHA-256 <code>{open.hash.slice(0, 12)}…</code>
          </p>
        </>
      ) : (
        <p className="notice is-warning">
          <Trans>Berkasnya sudah diganti atau dihapus sejak diajukan.</Trans>
        </p>
      )}
    </div>
  );
}

/**
 * Files are served as downloads that can do nothing. A picture is drawn as a picture; a PDF is fetched and
 * handed to the browser's own viewer as what it is, so that whatever it holds is never read as a page of ours.
 */
function OpenFile({ url, title }: { url: string; title: string }) {
  if (!url.endsWith('.pdf')) return <img src={url} alt={title} />;
  return <Pdf url={url} title={title} />;
}

function Pdf({ url, title }: { url: string; title: string }) {
  const [address, setAddress] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!navigator.pdfViewerEnabled) return;
    let made: string | null = null;
    const abort = new AbortController();
    fetch(url, { signal: abort.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        made = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'application/pdf' }));
        setAddress(made);
      })
      .catch(() => setFailed(!abort.signal.aborted));
    return () => {
      abort.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [url]);
  // Phones have no viewer inside a page.
  if (hasFailed || !navigator.pdfViewerEnabled)
    return (
      <p className="notice" role="status">
        <Trans>Berkas tidak dapat dibuka di sini. Unduh untuk membacanya.</Trans>
      </p>
    );
  if (!address)
    return (
      <p className="meta" role="status">
        <Trans>Memuat berkas…</Trans>
      </p>
    );
  // A sandboxed frame shows no PDF at all. What stands in this one was given its type here.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  return <iframe src={address} title={title} />;
}
