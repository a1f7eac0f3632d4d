import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { DocumentsTabDocument } from '../../gql/graphql.ts';
import { useViewer } from '../../shell/viewer.ts';

type Props = { kampungCode: string; value: string | null; onChange: (documentId: string | null) => void };

/** The file behind a document, of those the kampung keeps. Partner agencies name the document alone. */
export function KampungDocumentSelect({ kampungCode, value, onChange }: Props) {
  const { t } = useLingui();
  const { canSeeKampungRecords } = useViewer();
  const { data } = useQuery(DocumentsTabDocument, { variables: { code: kampungCode }, skip: !canSeeKampungRecords });
  const documents = data?.kampungRecord?.documents ?? [];
  if (documents.length === 0) return null;
  return (
    <Select
      label={t`Berkas di dokumen kampung`}
      description={t`Tidak wajib. Unggah berkas di tab Dokumen pada kampung, lalu pilih di sini.`}
      clearable
      searchable
      data={documents.map(({ id, values: { title, number } }) => ({ value: id, label: number ? `${title} (${number})` : title }))}
      value={value}
      onChange={onChange}
    />
  );
}
