import { Trans } from '@lingui/react/macro';
import { LinkTo } from '../language/LinkTo.tsx';

/** The hash and the way to compute it again with what every computer has. */
export function HowToCheck({ hash, address, path }: { hash: string; address: string; path: string }) {
  const file = path.split('/').at(-2) ?? '';
  return (
    <section className="check" id="periksa">
      <h2>
        <Trans>Periksa keasliannya</Trans>
      </h2>
      <p>
        <Trans>Sidik isi (SHA-256):</Trans>{' '}
        <LinkTo to="/istilah#sidik">
          <Trans>apa itu sidik?</Trans>
        </LinkTo>
      </p>
      <pre tabIndex={0}>
        <code>{hash}</code>
      </pre>
      <p>
        <Trans>
          Sidik yang sama tercetak pada naskah. Bila berbeda satu huruf saja, isi naskah itu bukan isi yang terbit di sini. Isi ini tidak
          pernah diubah; koreksi terbit sebagai dokumen baru.
        </Trans>
      </p>
      <p>
        <a href={path} download>
          <Trans>Unduh isi yang disidik (JSON)</Trans>
        </a>
      </p>
      <p>
        <Trans>Lalu hitung sendiri sidiknya, di Linux atau Mac, atau di Windows:</Trans>
      </p>
      <pre tabIndex={0}>
        <code>{`curl -s ${address}/isi.json | shasum -a 256\n\nGet-FileHash keputusan-${file}.json`}</code>
      </pre>
    </section>
  );
}
