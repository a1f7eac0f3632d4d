import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { REGION_CHANGE_NAMES, REGION_CHANGES, type RegionChange } from '@simpul/domain/region-change.ts';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { ChangeRegionDocument, PreviewRegionChangeDocument, RegionChangesDocument } from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { RegionPicker } from '../people/RegionPicker.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { ChangePreview } from './ChangePreview.tsx';

const NO_PART = { code: '', name: '' };

/** Says what changed, shows what that does, and makes it once the person agrees. Going back keeps what was typed. */
export function RegionWizard({ from, onDone }: { from: string; onDone: () => void }) {
  const { t } = useLingui();
  const [change, setChange] = useState<RegionChange>({ kind: 'RENAMED', from: [from], to: [NO_PART], onDate: todayHere(), legalBasis: '' });
  const [idempotencyKey, setKey] = useState(newKey);
  const [isPreviewed, setPreviewed] = useState(false);
  const [ask, asked] = useLazyQuery(PreviewRegionChangeDocument, { fetchPolicy: 'no-cache' });
  const [make, made] = useMutation(ChangeRegionDocument, { refetchQueries: [RegionChangesDocument] });
  const error = made.error ?? asked.error;
  const failure = error ? failureOf(error) : null;
  const errorOf = (field: keyof RegionChange) =>
    failure?.fields?.find((one) => one.field === `change.${field}`)?.message ??
    (failure?.field === `change.${field}` ? failure.message : undefined);
  const preview = isPreviewed ? asked.data?.previewRegionChange : undefined;

  async function handlePreview(event: FormEvent) {
    event.preventDefault();
    made.reset();
    setKey(newKey());
    const answer = await ask({ variables: { change } });
    setPreviewed(answer.data !== undefined && !answer.error);
  }
  async function handleMake(fingerprint: string) {
    const answer = await make({ variables: { input: { change, fingerprint, idempotencyKey } } }).catch(() => null); // shown from `error`
    if (!answer?.data) return setPreviewed(false);
    notify(t`Perubahan wilayah dicatat; alamat lama dialihkan.`);
    return onDone();
  }

  if (preview) {
    return (
      <section className="card">
        <h2>
          <Trans>Yang akan terjadi</Trans>
        </h2>
        <ChangePreview preview={preview} />
        <div className="dialog-actions">
          <Button variant="default" onClick={() => setPreviewed(false)}>
            <Trans>Kembali</Trans>
          </Button>
          <Button loading={made.loading} onClick={() => void handleMake(preview.fingerprint)}>
            <Trans>Setujui dan catat</Trans>
          </Button>
        </div>
      </section>
    );
  }
  return (
    <form className="card form" noValidate onSubmit={(event) => void handlePreview(event)}>
      <h2>
        <Trans>Catat perubahan wilayah</Trans>
      </h2>
      {failure && !failure.field?.startsWith('change.') && <FailureNotice failure={failure} />}
      <ChangeFields top={from} change={change} errorOf={errorOf} onChange={(part) => setChange({ ...change, ...part })} />
      <div className="dialog-actions">
        <Button variant="default" onClick={onDone}>
          <Trans>Batal</Trans>
        </Button>
        <Button type="submit" loading={asked.loading}>
          <Trans>Lihat akibatnya</Trans>
        </Button>
      </div>
    </form>
  );
}

function ChangeFields({
  top,
  change,
  errorOf,
  onChange,
}: {
  top: string;
  change: RegionChange;
  errorOf: (field: keyof RegionChange) => string | undefined;
  onChange: (part: Partial<RegionChange>) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kind, from, to, onDate, legalBasis } = change;
  const [first = top] = from;
  const [target = NO_PART] = to;
  const setPart = (at: number, part: Partial<typeof NO_PART>) =>
    onChange({ to: to.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <>
      <Select
        label={t`Perubahan`}
        allowDeselect={false}
        data={REGION_CHANGES.map((each) => ({ value: each, label: REGION_CHANGE_NAMES[each][language] }))}
        value={kind}
        onChange={(value) => onChange({ kind: REGION_CHANGES.find((each) => each === value) ?? kind, to: [NO_PART] })}
      />
      <fieldset className="field-set">
        <legend>
          <Trans>Wilayah yang berubah</Trans>
        </legend>
        <RegionPicker
          from={top}
          level={null}
          value={first}
          error={errorOf('from')}
          onChange={(code) => onChange({ from: [code], to: kind === 'RENAMED' ? [{ ...target, code }] : to })}
        />
      </fieldset>
      {kind === 'MERGED' ? (
        <fieldset className="field-set">
          <legend>
            <Trans>Bergabung ke</Trans>
          </legend>
          <RegionPicker
            from={top}
            level="VILLAGE"
            value={target.code || top}
            error={errorOf('to')}
            onChange={(code) => setPart(0, { code })}
          />
        </fieldset>
      ) : (
        to.map((part, at) => (
          <div className="field-parts" key={at}>
            <TextInput
              label={t`Nama baru`}
              error={at === 0 ? errorOf('to') : undefined}
              value={part.name}
              onChange={({ currentTarget }) => setPart(at, { name: currentTarget.value })}
            />
            <TextInput
              label={t`Kode`}
              description={kind === 'RENAMED' ? t`Ubah hanya bila kodenya berganti.` : undefined}
              value={part.code}
              onChange={({ currentTarget }) => setPart(at, { code: currentTarget.value.trim() })}
            />
          </div>
        ))
      )}
      {kind === 'SPLIT' && (
        <p>
          <Button variant="default" onClick={() => onChange({ to: [...to, NO_PART] })}>
            <Trans>Tambah desa baru</Trans>
          </Button>
        </p>
      )}
      <TextInput
        type="date"
        label={t`Berlaku sejak`}
        error={errorOf('onDate')}
        value={onDate}
        onChange={({ currentTarget }) => onChange({ onDate: currentTarget.value })}
      />
      <TextInput
        label={t`Dasar hukum`}
        error={errorOf('legalBasis')}
        value={legalBasis}
        onChange={({ currentTarget }) => onChange({ legalBasis: currentTarget.value })}
      />
    </>
  );
}
