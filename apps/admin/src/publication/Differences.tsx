import { Trans } from '@lingui/react/macro';
import type { PublishedRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Line = PublishedRecordPartsFragment['publicationDifferences'][number];

/** Each line of the public page that would change: what stands there now, and what would. */
export function Differences({ lines, isNew, isWithdrawn }: { lines: readonly Line[]; isNew: boolean; isWithdrawn: boolean }) {
  if (lines.length === 0) {
    return (
      <p>
        <Trans>Tidak ada: halaman publik sama dengan data kerja.</Trans>
      </p>
    );
  }
  return (
    <>
      {isNew && (
        <p>
          {isWithdrawn ? (
            <Trans>Halaman publiknya sedang ditarik. Semua baris ini akan tampil lagi.</Trans>
          ) : (
            <Trans>Belum ada halaman publik. Semua baris ini akan tampil untuk pertama kali.</Trans>
          )}
        </p>
      )}
      {!isNew && (
        <p className="differences-head" aria-hidden="true">
          <span />
          <span>
            <Trans>Kini publik</Trans>
          </span>
          <span>
            <Trans>Setelah dipublikasikan</Trans>
          </span>
        </p>
      )}
      <dl className="differences">
        {lines.map((line, at) => (
          <Row key={at} line={line} isNew={isNew} />
        ))}
      </dl>
    </>
  );
}

function Row({ line: { name, before, after }, isNew }: { line: Line; isNew: boolean }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{name[language]}</dt>
      {!isNew && <dd className="is-before">{before ? <del className="value-text">{before[language]}</del> : <Trans>baru</Trans>}</dd>}
      <dd className="is-after">{after ? <ins className="value-text">{after[language]}</ins> : <Trans>hilang dari halaman</Trans>}</dd>
    </div>
  );
}
