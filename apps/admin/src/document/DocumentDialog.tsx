import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DOCUMENT_KINDS, problemsOfDocument, PROVABLE, VISIBILITIES, type DocumentValues } from '@simpul/domain/document.ts';
import { newKey } from '../api/new-key.ts';
import { DocumentsTabDocument, KampungRecordDocument, SaveDocumentDocument, type DocumentPartsFragment } from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import type { EditorProps } from '../owned/OwnedList.tsx';
import { FileField } from '../upload/FileField.tsx';
import { VISIBILITY_NAMES } from './visibility.ts';

/** What nobody has decided about yet stays among the staff. */
const NOTHING: DocumentValues = {
  kind: 'SK',
  title: '',
  number: null,
  issuedOn: null,
  issuer: null,
  visibility: 'INTERNAL',
  proves: [],
  file: '',
};

export function DocumentDialog({ row, onClose, code }: EditorProps<DocumentPartsFragment> & { code: string }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const [save] = useMutation(SaveDocumentDocument, {
    refetchQueries: [DocumentsTabDocument, KampungRecordDocument],
    awaitRefetchQueries: true,
  });
  const choose = (coded: readonly { code: string; name: { id: string; en: string } }[]) =>
    coded.map((one) => ({ value: one.code, label: one.name[language] }));
  return (
    <OwnedDialog<DocumentValues>
      title={row ? t`Ubah dokumen` : t`Tambah dokumen`}
      start={row ? startOf(row) : NOTHING}
      check={(values) =>
        isSending
          ? [{ field: 'file', message: t`Berkas masih dikirim. Tunggu sampai selesai, lalu simpan.` }]
          : problemsOfDocument(values, todayHere()).map(({ field, problem }) => ({ field, message: problem[language] }))
      }
      save={(values) =>
        save({ variables: { input: { kampung: code, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <FileField
            kampung={code}
            kind="DOCUMENT"
            title={<Trans>Berkas</Trans>}
            choose={values.file === '' ? t`Pilih berkas` : t`Ganti berkas`}
            hint={
              <Trans>
                PDF atau foto (JPEG, PNG, WebP), paling besar 15 MB. Foto diperkecil di perangkat ini dan lokasi di dalamnya dibuang.
              </Trans>
            }
            error={errorOf('file')}
            onSending={setSending}
            onChange={(file) => change({ file })}
          >
            {row && (
              <p>
                <Trans>Berkas sudah tersimpan.</Trans>
              </p>
            )}
          </FileField>
          <Select
            label={t`Jenis`}
            allowDeselect={false}
            error={errorOf('kind')}
            data={choose(DOCUMENT_KINDS)}
            value={values.kind}
            onChange={(kind) => change({ kind: kind ?? values.kind })}
          />
          <TextInput
            label={t`Judul`}
            description={t`Tanpa nama warga, nomor telepon atau NIK.`}
            error={errorOf('title')}
            value={values.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
          <div className="field-parts">
            <TextInput
              label={t`Nomor (bila ada)`}
              error={errorOf('number')}
              value={values.number ?? ''}
              onChange={({ currentTarget }) => change({ number: currentTarget.value || null })}
            />
            <TextInput
              type="date"
              label={t`Tanggal (bila ada)`}
              error={errorOf('issuedOn')}
              value={values.issuedOn ?? ''}
              onChange={({ currentTarget }) => change({ issuedOn: currentTarget.value || null })}
            />
          </div>
          <TextInput
            label={t`Penerbit (bila ada)`}
            description={t`Jabatan atau kantor, misalnya Kepala Desa.`}
            error={errorOf('issuer')}
            value={values.issuer ?? ''}
            onChange={({ currentTarget }) => change({ issuer: currentTarget.value || null })}
          />
          <MultiSelect
            label={t`Membuktikan isian`}
            searchable
            clearable
            error={errorOf('proves')}
            data={choose(PROVABLE)}
            value={values.proves}
            onChange={(proves) => change({ proves })}
          />
          <fieldset className="field-set">
            <legend>
              <Trans>Siapa yang boleh melihat?</Trans>
            </legend>
            {VISIBILITIES.map((visibility) => (
              <label key={visibility} className="choice">
                <input
                  type="radio"
                  name="visibility"
                  checked={values.visibility === visibility}
                  onChange={() => change({ visibility })}
                  aria-describedby={`who-${visibility}`}
                />
                <span>
                  <strong>{i18n._(VISIBILITY_NAMES[visibility].name)}</strong>
                  <span className="meta" id={`who-${visibility}`}>
                    {i18n._(VISIBILITY_NAMES[visibility].who)}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        </>
      )}
    </OwnedDialog>
  );
}

const startOf = ({
  values: { kind, title, number = null, issuedOn = null, issuer = null, visibility, proves, file },
}: DocumentPartsFragment): DocumentValues => ({ kind, title, number, issuedOn, issuer, visibility, proves: [...proves], file });
