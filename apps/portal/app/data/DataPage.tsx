import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { env } from '../env.server.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/DataPage';
import { EXAMPLES } from './examples.ts';

export const loader = () => ({ apiUrl: env.publicApiUrl });

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Data terbuka dan pengembang`,
    description: msg`Ambil semua data yang tampil di portal ini lewat GraphQL, dengan contoh yang langsung jalan.`,
  });

export default function DataPage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage();
  const { apiUrl } = loaderData;
  return (
    <div className="wrap narrow page prose">
      <h1>
        <Trans>Data terbuka dan pengembang</Trans>
      </h1>
      <p className="lead">
        <Trans>Semua yang tampil di portal ini dapat diambil lewat satu alamat GraphQL, tanpa kunci.</Trans>
      </p>
      <pre tabIndex={0}>
        <code>{apiUrl}</code>
      </pre>

      <h2 id="mulai">
        <Trans>Kueri pertama dalam 30 detik</Trans>
      </h2>
      <p>
        <Trans>Salin ke terminal:</Trans>
      </p>
      <pre tabIndex={0}>
        <code>{`curl ${apiUrl} \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ region(code: \\"63.01\\") { name kampungCount } }"}'`}</code>
      </pre>
      <p>
        <Trans>Atau dalam JavaScript:</Trans>
      </p>
      <pre tabIndex={0}>
        <code>{`const answer = await fetch('${apiUrl}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ levels { code name { id en } } }' }),
});
console.log(await answer.json());`}</code>
      </pre>

      <h2 id="contoh">
        <Trans>Contoh kueri</Trans>
      </h2>
      {EXAMPLES.map((example) => (
        <section key={example.id} id={example.id}>
          <h3>{example.title[language]}</h3>
          <pre tabIndex={0}>
            <code>{example.query}</code>
          </pre>
        </section>
      ))}

      <h2 id="pegangan">
        <Trans>Yang perlu diketahui</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Kode wilayah adalah kode Kemendagri dengan titik: <code>63.01.03.2006</code>.
          </Trans>
        </li>
        <li>
          <Trans>
            Daftar dibaca halaman demi halaman: minta <code>first</code>, lalu kirim <code>endCursor</code> sebagai <code>after</code>.
          </Trans>
        </li>
        <li>
          <Trans>
            Setiap angka punya <code>state</code>: <code>KNOWN</code>, <code>MISSING</code> (belum diisi), atau <code>SUPPRESSED</code>{' '}
            (disembunyikan karena kecil). Jangan baca yang kosong sebagai nol.
          </Trans>
        </li>
        <li>
          <Trans>
            Bila <code>sampleData</code> bernilai <code>true</code>, angkanya data contoh. Sertakan keterangan itu bila Anda menampilkannya
            lagi.
          </Trans>
        </li>
        <li>
          <Trans>
            <code>kampung(code, asOf)</code> memberi yang dipublikasikan pada tanggal itu.
          </Trans>
        </li>
        <li>
          <Trans>
            Nama program dan tingkat ada dalam dua bahasa: <code>id</code>, <code>en</code>.
          </Trans>
        </li>
      </ul>
      <h2 id="unduh">
        <Trans>Unduhan</Trans>
      </h2>
      <p className="note">
        <Trans>Berkas CSV, GeoJSON, dan kamus data belum tersedia; akan ditempatkan di halaman ini.</Trans>
      </p>
      <p>
        <LinkTo to="/metodologi">
          <Trans>Bagaimana tingkat dihitung</Trans>
        </LinkTo>{' '}
        ·{' '}
        <LinkTo to="/istilah">
          <Trans>Arti istilah</Trans>
        </LinkTo>
      </p>
    </div>
  );
}
