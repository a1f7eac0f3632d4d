import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CopyButton } from '@mantine/core';
import { DOCUMENT_KINDS, PROVABLE } from '@simpul/domain/document.ts';
import { formatBytes, formatDay } from '@simpul/domain/format.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { DocumentsTabDocument, type DocumentPartsFragment } from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedList } from '../owned/OwnedList.tsx';
import { useKampungTrash } from '../owned/use-kampung-trash.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { DocumentDialog } from './DocumentDialog.tsx';
import { VISIBILITY_NAMES } from './visibility.ts';

/** Documents and evidence, each with who may see it. */
export function DocumentsTab({ record: { code, viewerCanEdit } }: { record: KampungRecord }) {
  const asked = useQuery(DocumentsTabDocument, { variables: { code } });
  const trash = useKampungTrash('DOCUMENT', code, DocumentsTabDocument);
  return (
    <Answer of={asked}>
      {({ kampungRecord }) =>
        kampungRecord ? (
          <OwnedList
            trash={trash}
            mayEdit={viewerCanEdit}
            title={<Trans>Dokumen dan bukti</Trans>}
            empty={<Trans>Belum ada dokumen. Mulai dari SK Pokja: dokumen itu membuktikan kelembagaan kampung ini.</Trans>}
            addLabel={<Trans>Tambah dokumen</Trans>}
            rows={kampungRecord.documents}
            removed={kampungRecord.removedDocuments}
            nameOf={({ values }) => values.title}
            render={(row) => <StoredDocument row={row} />}
            editor={(props) => <DocumentDialog {...props} code={code} />}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}

function StoredDocument({ row: { url, bytes, hash, values } }: { row: DocumentPartsFragment }) {
  const { i18n, t } = useLingui();
  const language = useLanguage();
  const { name, who } = VISIBILITY_NAMES[values.visibility];
  const about = [
    nameOf(DOCUMENT_KINDS, values.kind)[language],
    values.number && t`nomor ${values.number}`,
    values.issuedOn && formatDay(values.issuedOn, language),
    values.issuer,
    formatBytes(bytes, language),
  ];
  return (
    <>
      <a href={url} download>
        <strong>{values.title}</strong>
      </a>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      <p className="meta">
        <strong>{i18n._(name)}</strong>: {i18n._(who)}
      </p>
      {values.proves.length > 0 && (
        <p className="meta">
          <Trans>Membuktikan: {values.proves.map((field) => nameOf(PROVABLE, field)[language]).join(', ')}</Trans>
        </p>
      )}
      <p className="meta">
        SHA-256 <code>{hash.slice(0, 12)}…</code>{' '}
        <CopyButton value={hash}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-sm" onClick={copy} aria-label={t`Salin sidik berkas ${values.title}`}>
              {copied ? <Trans>Tersalin</Trans> : <Trans>Salin</Trans>}
            </Button>
          )}
        </CopyButton>
      </p>
    </>
  );
}
