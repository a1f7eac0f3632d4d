import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { AddKampungDocument, KampungRecordsDocument, VillagesWithoutKampungDocument } from '../gql/graphql.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';

/** Opens a kampung in a village that has none, and leads to its profile. */
export function AddKampung() {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Tambah kampung</Trans>
      </Button>
      {isOpen && (
        <Dialog title={t`Tambah kampung`} onClose={() => setOpen(false)} keepOnOutsideClick>
          <Form onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function Form({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 200);
  const [code, setCode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [idempotencyKey] = useState(newKey);
  const { data, previousData, loading } = useQuery(VillagesWithoutKampungDocument, { variables: { words: asked } });
  const [add, adding] = useMutation(AddKampungDocument, { refetchQueries: [KampungRecordsDocument] });
  const villages = (data ?? previousData)?.villagesWithoutKampung ?? [];
  const choices = villages.map((village) => ({ value: village.code, label: `${village.name} (${village.code})` }));

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setFailure(null);
    if (code === null) return;
    try {
      const answer = await add({ variables: { input: { code, name: name.trim() || null, idempotencyKey } } });
      notify(t`Kampung ${answer.data?.addKampung.name ?? ''} ditambahkan. Lengkapi profilnya.`);
      onClose();
      await navigate(`/kampung/${code}/ubah`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && <FailureNotice failure={failure} />}
      <Select
        label={t`Desa atau kelurahan`}
        description={t`Hanya yang belum memiliki kampung. Ketik nama atau kodenya.`}
        searchable
        filter={({ options }) => options}
        nothingFoundMessage={loading ? t`Mencari…` : t`Tidak ada desa yang cocok dan belum memiliki kampung.`}
        error={isTried && code === null ? t`Pilih desanya.` : undefined}
        data={choices}
        value={code}
        onChange={setCode}
        // What was chosen stands in the box too; it is no search.
        onSearchChange={(typed) => choices.every(({ label }) => label !== typed) && setWords(typed)}
      />
      <TextInput
        label={t`Nama kampung (bila berbeda dari nama desa)`}
        maxLength={80}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button type="submit" loading={adding.loading}>
          <Trans>Tambah</Trans>
        </Button>
      </div>
    </form>
  );
}
