import { Trans } from '@lingui/react/macro';
import type { PublishedRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Line = PublishedRecordPartsFragment['publicationDifferences'][number];

/** Each line of the public page that would change: what stands there now, and what would. */
export function Differences({ lines, isFirst }: { lines: readonly Line[]; isFirst: boolean }) {
  if (lines.length === 0) {
    return (
      <p>
        <Trans>Tidak ada: halaman publik sama dengan data kerja.</Trans>
      </p>
    );
  }
  return (
    <>
      {isFirst && (
        <p>
          <Trans>Belum ada halaman publik. Semua baris ini akan tampil untuk pertama kali.</Trans>
        </p>
      )}
      {!isFirst && (
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
          <Row key={at} line={line} isFirst={isFirst} />
        ))}
      </dl>
    </>
  );
}

function Row({ line: { name, before, after }, isFirst }: { line: Line; isFirst: boolean }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{name[language]}</dt>
      {!isFirst && <dd className="is-before">{before ? <del className="value-text">{before[language]}</del> : <Trans>baru</Trans>}</dd>}
      <dd className="is-after">{after ? <ins className="value-text">{after[language]}</ins> : <Trans>hilang dari halaman</Trans>}</dd>
    </div>
  );
}
