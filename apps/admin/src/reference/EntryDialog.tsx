import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { OwnReferenceEntryDocument, ReferenceListsDocument, SaveReferenceEntryDocument, type ListPartsFragment } from '../gql/graphql.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { notify } from '../shell/notify.ts';

export type ListEntry = ListPartsFragment['entries'][number];
type Props = { list: ListPartsFragment; region: string; onClose: () => void };

/** Adds an entry to a list, or changes what this region says about one. */
export function EntryDialog({ entry, ...props }: Props & { entry: ListEntry | null }) {
  const { t } = useLingui();
  return (
    <Dialog title={entry ? t`Ubah entri` : t`Tambah entri`} onClose={props.onClose} keepOnOutsideClick>
      {entry ? <Existing {...props} code={entry.code} /> : <Form {...props} code={null} start={NOTHING} />}
    </Dialog>
  );
}

type Start = { nameId: string; nameEn: string; validTo: string; version: number; kampungCount: number };
const NOTHING: Start = { nameId: '', nameEn: '', validTo: '', version: 0, kampungCount: 0 };

function Existing({ code, ...props }: Props & { code: string }) {
  const variables = { region: props.region, list: props.list.code, code };
  const asked = useQuery(OwnReferenceEntryDocument, { variables, fetchPolicy: 'network-only' });
  return (
    <Answer of={asked}>
      {({ ownReferenceEntry: own }) =>
        own ? (
          <Form
            {...props}
            code={code}
            start={{
              nameId: own.name.id,
              nameEn: own.name.en,
              validTo: own.validTo ?? '',
              version: own.version,
              kampungCount: own.kampungCount,
            }}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}

function Form({ list, region, code, start, onClose }: Props & { code: string | null; start: Start }) {
  const { t } = useLingui();
  const [values, setValues] = useState(start);
  const [idempotencyKey] = useState(newKey);
  const [save, { loading, error }] = useMutation(SaveReferenceEntryDocument, {
    refetchQueries: [ReferenceListsDocument],
    awaitRefetchQueries: true,
  });
  const failure = error ? failureOf(error) : null;
  const errorOf = (field: string) =>
    failure?.fields?.find((one) => one.field === field)?.message ?? (failure?.field === field ? failure.message : undefined);
  const isPlaced = failure?.field !== undefined && ['nameId', 'nameEn', 'validTo'].includes(failure.field);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const { nameId, nameEn, validTo, version } = values;
    const input = { list: list.code, region, code, nameId, nameEn, validTo: validTo || null, version, idempotencyKey };
    const answer = await save({ variables: { input } }).catch(() => null); // shown from `error`
    if (!answer?.data) return;
    notify(t`Entri tersimpan.`);
    onClose();
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && !isPlaced && <FailureNotice failure={failure} />}
      {values.kampungCount > 0 && (
        <p className="notice">
          <Plural
            value={values.kampungCount}
            other="Dipakai di # kampung. Nama baru tampil di publik setelah kampung dipublikasikan lagi."
          />
        </p>
      )}
      <TextInput
        label={t`Nama`}
        error={errorOf('nameId')}
        value={values.nameId}
        onChange={({ currentTarget }) => setValues({ ...values, nameId: currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={t`Nama Inggris (bila ada)`}
        error={errorOf('nameEn')}
        lang="en"
        value={values.nameEn}
        onChange={({ currentTarget }) => setValues({ ...values, nameEn: currentTarget.value })}
      />
      {list.kind === 'OPEN' && (
        <TextInput
          type="date"
          label={t`Dapat dipilih sampai (bila berakhir)`}
          description={t`Sesudah itu tetap terbaca pada catatan lama.`}
          error={errorOf('validTo')}
          value={values.validTo}
          onChange={({ currentTarget }) => setValues({ ...values, validTo: currentTarget.value })}
        />
      )}
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button type="submit" loading={loading}>
          <Trans>Simpan</Trans>
        </Button>
      </div>
    </form>
  );
}
