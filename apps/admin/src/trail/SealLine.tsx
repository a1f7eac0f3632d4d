import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { TrailSealDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** How far the trail is sealed. A help, not what the page is for: where it fails, the page stands without it. */
export function SealLine() {
  const language = useLanguage();
  const { data } = useQuery(TrailSealDocument, { fetchPolicy: 'cache-and-network' });
  if (!data?.trailSeal) return null;
  const { block, hash, sealedAt, waitingCount } = data.trailSeal;
  const until = formatInstant(sealedAt, language);
  return (
    <details className="meta">
      <summary>
        <Trans>
          Disegel sampai {until}, blok {block}
        </Trans>
        {waitingCount > 0 && (
          <>
            {' '}
            · <Trans>{waitingCount} catatan menunggu</Trans>
          </>
        )}
      </summary>
      <p>
        <Trans>
          Sidik blok terakhir: <code>{hash}</code>
        </Trans>
      </p>
      <p>
        <Trans>
          Tiap blok memuat sidik (SHA-256) semua catatannya dan sidik blok sebelumnya. Catatan yang diubah atau dihapus diam-diam memutus
          rantai itu. Simpan sidik ini di luar sistem: dengannya pengelola server dapat membuktikan nanti bahwa rantainya masih sama.
        </Trans>
      </p>
    </details>
  );
}
