import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { PROGRAMME_FIELD_NAMES } from '@simpul/domain/programme-field-names.ts';
import type { ProgrammeField } from '@simpul/domain/programme-values.ts';
import { failureOf, type Failure } from '../../api/failure.ts';
import { newKey } from '../../api/new-key.ts';
import { ProgrammeDocument, ProgrammeRecordDocument, SaveProgrammeDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../language/use-language.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { notify } from '../../shell/notify.ts';
import { mergeOnto, plainValues, type PartProps } from './edit.ts';
import { EligibilityRows } from './EligibilityRows.tsx';
import { OwnerFields, SureFields, TieFields } from './IdentityFields.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import { LevelRows } from './LevelRows.tsx';
import type { ProgrammeRecordParts } from './record.ts';

/** The whole record in one form. Somebody else's version is told of and merged, never overwritten unseen. */
export function ProgrammeForm({
  record,
  onLatest,
}: {
  record: ProgrammeRecordParts;
  onLatest: () => Promise<ProgrammeRecordParts | null>;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [base, setBase] = useState(() => ({ version: record.version, values: plainValues(record.values) }));
  const [values, setValues] = useState(base.values);
  const [note, setNote] = useState('');
  const [clashes, setClashes] = useState<ProgrammeField[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const notice = useRef<HTMLDivElement>(null);
  const [key, setKey] = useState(newKey);
  const [save, { loading }] = useMutation(SaveProgrammeDocument, {
    refetchQueries: [ProgrammeDocument, ProgrammeRecordDocument],
    awaitRefetchQueries: true,
  });
  const wrong = (failure?.fields ?? []).map(({ field, message }) => ({ field: field.replace(/^values\./, ''), message }));
  const parts: PartProps = {
    values,
    record,
    change: (part) => setValues((before) => ({ ...before, ...part })),
    errorOf: (field) => wrong.find((one) => one.field === field)?.message,
    isWrongIn: (field) => wrong.some((one) => one.field.startsWith(`${field}.`)),
  };

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    try {
      const input = { code: record.code, version: base.version, values, note: note.trim() || null, idempotencyKey: key };
      await save({ variables: { input } });
      notify(t`Versi baru tersimpan.`);
      await navigate(`/program/${record.code}`);
    } catch (error) {
      setFailure(failureOf(error));
      setKey(newKey());
      requestAnimationFrame(() => notice.current?.focus());
    }
  }

  async function handleMerge() {
    const latest = await onLatest();
    if (!latest) return;
    const theirs = plainValues(latest.values);
    const merged = mergeOnto(base.values, values, theirs);
    setBase({ version: latest.version, values: theirs });
    setValues(merged.values);
    setClashes(merged.clashes);
    setFailure(null);
  }

  return (
    // Another version brings other rows: their fields begin anew.
    <form key={base.version} className="profile-form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      <div ref={notice} tabIndex={-1}>
        {failure && wrong.length <= 1 && <FailureNotice failure={failure} />}
        {wrong.length > 1 && <Wrong wrong={wrong} />}
        {failure?.code === 'CONFLICT' && failure.field === 'version' && (
          <p>
            <Button variant="default" onClick={() => void handleMerge()}>
              <Trans>Gabungkan dengan versi terbaru</Trans>
            </Button>
          </p>
        )}
        {clashes.length > 0 && <Clashes fields={clashes} />}
      </div>
      <Part title={t`Identitas dan pemilik`}>
        <OwnerFields {...parts} />
      </Part>
      <Part title={t`Tingkatan dalam program`}>
        <LevelRows {...parts} />
      </Part>
      <Part title={t`Indikator program`}>
        <IndicatorRows {...parts} />
      </Part>
      <Part title={t`Syarat kampung`}>
        <EligibilityRows {...parts} />
      </Part>
      <Part title={t`Kaitan, bukti, dan yang tertutup`}>
        <TieFields {...parts} />
      </Part>
      <Part title={t`Sumber`}>
        <SureFields {...parts} />
      </Part>
      <Part title={t`Perubahan ini`}>
        <TextInput
          label={t`Mengapa diubah (bila perlu dijelaskan)`}
          description={t`Tampil di riwayat versi. Paling panjang 300 huruf.`}
          error={failure?.field === 'note' ? failure.message : undefined}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Part>
      <div className="save-bar">
        <Link className="button-link" to={`/program/${record.code}`}>
          <Trans>Kembali</Trans>
        </Link>
        <Button type="submit" loading={loading} disabled={JSON.stringify(values) === JSON.stringify(base.values)}>
          <Trans>Simpan versi baru</Trans>
        </Button>
      </div>
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <div className="form">{children}</div>
    </section>
  );
}

function Wrong({ wrong }: { wrong: readonly { field: string; message: string }[] }) {
  return (
    <section className="notice is-error" role="alert">
      <h2>
        <Plural value={wrong.length} other="# isian perlu diperbaiki" />
      </h2>
      <ul>
        {wrong.map(({ field, message }) => (
          <li key={field}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Clashes({ fields }: { fields: readonly ProgrammeField[] }) {
  const language = useLanguage();
  return (
    <p className="notice is-warning" role="status">
      <Trans>
        Digabungkan. Bagian ini diubah oleh keduanya dan sekarang berisi yang Anda ketik:{' '}
        {fields.map((field) => PROGRAMME_FIELD_NAMES[field][language]).join(', ')}. Periksa sebelum menyimpan.
      </Trans>
    </p>
  );
}
