import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { failureOf, type Failure } from '../api/failure.ts';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument, type SavedViewsQuery, type ViewList } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify, notifyFailure } from '../shell/notify.ts';
import { regionName } from '../shell/region-name.ts';
import { useViewer } from '../shell/viewer.ts';
import { changed } from '../table/address.ts';
import { useAddress } from '../table/use-address.ts';

/** Ways to look at this list, kept under names: one's own and those that colleagues share. */
export function ViewsButton({ list }: { list: ViewList }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Tampilan</Trans>
      </Button>
      {isOpen && (
        <Dialog title={t`Tampilan tersimpan`} onClose={() => setOpen(false)}>
          <Views list={list} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

type View = SavedViewsQuery['savedViews'][number];
const refetched = { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true };

function Views({ list, onClose }: { list: ViewList; onClose: () => void }) {
  const { t } = useLingui();
  const asked = useQuery(SavedViewsDocument, { variables: { list } });
  const [remove] = useMutation(RemoveViewDocument, refetched);

  async function handleRemove({ id, name }: View) {
    try {
      await remove({ variables: { id } });
      notify(t`Tampilan «${name}» dihapus.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <Answer of={asked}>
      {({ savedViews }) => (
        <>
          {savedViews.length === 0 && (
            <p>
              <Trans>Belum ada. Saring dan urutkan daftarnya, lalu simpan di sini agar dapat dibuka lagi sekali tekan.</Trans>
            </p>
          )}
          <ul className="plain owned-list">
            {savedViews.map((view) => (
              <li key={view.id}>
                <div>
                  <Link to={{ search: view.query }} onClick={onClose}>
                    {view.name}
                  </Link>
                  <p className="meta">
                    {view.mine ? view.sharedWith ? <Trans>Milik Anda, dibagikan</Trans> : <Trans>Milik Anda</Trans> : view.ownerName}
                  </p>
                </div>
                {view.mine && (
                  <Button variant="default" onClick={() => void handleRemove(view)} aria-label={t`Hapus tampilan ${view.name}`}>
                    <Trans>Hapus</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <SaveForm list={list} />
        </>
      )}
    </Answer>
  );
}

/** Keeps what the address says now; a page of the list is not part of it. */
function SaveForm({ list }: { list: ViewList }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { assignments } = useViewer();
  const { params } = useAddress();
  const [name, setName] = useState('');
  const [sharedWith, setSharedWith] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [save, { loading }] = useMutation(SaveViewDocument, refetched);
  const regions = [...new Map(assignments.map(({ region }) => [region.code, region])).values()];

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    try {
      const query = changed(params, {}).toString();
      await save({ variables: { input: { list, name, query, sharedWith: sharedWith || null } } });
      notify(t`Tampilan «${name}» tersimpan.`);
      setName('');
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      <h3>
        <Trans>Simpan tampilan ini</Trans>
      </h3>
      {failure && failure.field !== 'name' && <FailureNotice failure={failure} />}
      <TextInput
        label={t`Nama tampilan`}
        description={t`Nama yang sudah Anda pakai akan diganti isinya.`}
        maxLength={60}
        error={failure?.field === 'name' ? failure.message : undefined}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        label={t`Terlihat oleh`}
        value={sharedWith}
        onChange={({ currentTarget }) => setSharedWith(currentTarget.value)}
        data={[
          { value: '', label: t`Saya saja` },
          ...regions.map((region) => ({ value: region.code, label: t`Semua petugas ${regionName(region, language)}` })),
        ]}
      />
      <div className="dialog-actions">
        <Button type="submit" loading={loading}>
          <Trans>Simpan tampilan</Trans>
        </Button>
      </div>
    </form>
  );
}
