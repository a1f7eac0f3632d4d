import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, type FormEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../language/use-language.ts';
import { DraftLine } from '../../draft/DraftLine.tsx';
import { FoundDraft } from '../../draft/FoundDraft.tsx';
import { changedAt } from '../../programme/edit/edit.ts';
import { Loading } from '../../shell/Answer.tsx';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { notify } from '../../shell/notify.ts';
import { Changes } from '../Changes.tsx';
import { nameOfVersion, plainRubric, type RubricRecord } from '../rubric-record.ts';
import { errorsByField, type PartProps } from './edit.ts';
import { FlagFields, HeadFields } from './HeadFields.tsx';
import { IndexFields } from './IndexFields.tsx';
import { LevelFields } from './LevelFields.tsx';
import { useRubricEdit } from './use-rubric-edit.ts';

/** A draft of a rubric in one form. It may be saved while something is wrong; what is wrong stands beside its field. */
export function RubricForm({ record, onLatest }: { record: RubricRecord; onLatest: () => Promise<RubricRecord | null> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const edit = useRubricEdit(record);
  const { draft, values, problems } = edit;
  const errors = errorsByField(problems, language);
  const parts: PartProps = {
    values,
    change: edit.change,
    errorOf: (field) => errors.get(field),
    isWrongIn: (field) => [...errors.keys()].some((key) => key === field || key.startsWith(`${field}.`)),
  };

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!(await edit.save())) return form.current?.scrollIntoView();
    notify(t`Draf ${nameOfVersion(record)} tersimpan.`);
    return navigate(`/rubrik/${record.id}`);
  }

  async function handleLatest() {
    const latest = await onLatest();
    if (latest) await edit.startFrom(latest);
  }

  if (draft.isLoading) return <Loading />;
  if (draft.found) return <FoundDraft savedAt={draft.found.savedAt} onResume={edit.resume} onDiscard={() => void edit.startFrom(record)} />;
  return (
    <form ref={form} className="profile-form rubric-form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {edit.failure && <FailureNotice failure={edit.failure} />}
      {edit.failure?.code === 'CONFLICT' && (
        <p>
          <Button variant="default" onClick={() => void handleLatest()}>
            <Trans>Buang yang saya ketik dan muat yang terbaru</Trans>
          </Button>
        </p>
      )}
      <Part title={t`Judul, dasar, dan masa berlaku`}>
        <HeadFields {...parts} />
      </Part>
      {values.indices.map((index, at) => (
        <Part key={index.code} title={t`Indeks ${index.code}`}>
          <IndexFields
            index={index}
            path={`indices.${at}`}
            errorOf={parts.errorOf}
            isWrongIn={parts.isWrongIn}
            onChange={(part) => edit.change({ indices: changedAt(values.indices, at, part) })}
          />
        </Part>
      ))}
      <Part title={t`Tingkat`}>
        <LevelFields {...parts} />
      </Part>
      <Part title={t`Cara menghitung`}>
        <FlagFields {...parts} />
      </Part>
      {record.basedOn && <Changes from={nameOfVersion(record.basedOn)} before={plainRubric(record.basedOn.values)} after={values} />}
      <div className="save-bar">
        <p className={problems.length > 0 ? 'field-error' : 'meta'} role="status">
          <Plural value={problems.length} _0="Tidak ada kesalahan" other="# hal perlu diperbaiki sebelum ditetapkan" />
        </p>
        <DraftLine state={draft.state} savedAt={draft.savedAt} />
        <Link className="button-link" to={`/rubrik/${record.id}`}>
          <Trans>Kembali</Trans>
        </Link>
        {edit.isChanged && (
          <Button variant="default" onClick={() => void edit.startFrom(record)}>
            <Trans>Batalkan perubahan</Trans>
          </Button>
        )}
        <Button type="submit" loading={edit.isSaving} disabled={!edit.isChanged || edit.hasEmptyNumber}>
          <Trans>Simpan draf</Trans>
        </Button>
      </div>
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <div className="form is-wide">{children}</div>
    </section>
  );
}
