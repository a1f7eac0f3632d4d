import { Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { PublishedKampung } from './published-kampung.ts';

/** How to take the data of this page along, and how to cite it. */
export function DataSection({ kampung, address, apiUrl }: { kampung: PublishedKampung; address: string; apiUrl: string }) {
  const language = useLanguage();
  const published = formatInstant(kampung.publishedAt, language);
  return (
    <section id="data" aria-labelledby="judul-data">
      <h2 id="judul-data">
        <Trans>Data & unduh</Trans>
      </h2>
      <dl className="facts">
        <dt>
          <Trans>Kode wilayah</Trans>
        </dt>
        <dd>
          <code>{kampung.code}</code>
        </dd>
        <dt>
          <Trans>Terbitan</Trans>
        </dt>
        <dd>
          <Trans>
            nomor {kampung.version}, {published}
          </Trans>
        </dd>
        <dt>
          <Trans>Alamat tetap</Trans>
        </dt>
        <dd>
          <code>{address}</code>
        </dd>
      </dl>
      <p className="screen-only">
        <Trans>Semua isi halaman ini dapat diambil lewat GraphQL, tanpa kunci. Salin ke terminal:</Trans>
      </p>
      <pre tabIndex={0}>
        <code>{`curl ${apiUrl} -H 'content-type: application/json' -d '{"query":
"{ kampung(code: \\"${kampung.code}\\") { name version level { code } figures { code state value period } } }"}'`}</code>
      </pre>
      <p>
        <LinkTo to="/data">
          <Trans>Cara memakai data dan contoh lain</Trans>
        </LinkTo>
      </p>
      <p className="screen-only">
        <Trans>Halaman ini dapat dicetak: pilih Cetak di peramban Anda, hasilnya lembar A4.</Trans>
      </p>
    </section>
  );
}
