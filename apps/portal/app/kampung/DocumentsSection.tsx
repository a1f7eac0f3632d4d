import { Trans } from '@lingui/react/macro';
import { formatBytes, formatDay } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { PublishedKampung } from './published-kampung.ts';

/** Documents that the village made public; the digest lets whoever has a copy see that it is the same. */
export function DocumentsSection({ documents }: Pick<PublishedKampung, 'documents'>) {
  const language = useLanguage();
  return (
    <section id="dokumen" aria-labelledby="judul-dokumen">
      <h2 id="judul-dokumen">
        <Trans>Dokumen</Trans>
      </h2>
      {documents.length === 0 ? (
        <p>
          <Trans>Belum ada dokumen yang dipublikasikan untuk kampung ini.</Trans>
        </p>
      ) : (
        <ul className="documents">
          {documents.map(({ url, title, kind, number, issuedOn, issuer, bytes, hash }) => (
            <li key={url}>
              <a href={url}>{title}</a>
              <p className="meta">
                {[
                  kind[language],
                  number,
                  issuedOn && formatDay(issuedOn, language),
                  issuer,
                  `${url.endsWith('.pdf') ? 'PDF' : 'JPEG'}, ${formatBytes(bytes, language)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="meta digest">
                SHA-256 <code>{hash}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
