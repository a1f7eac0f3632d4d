import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { PROFILE_RULES, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { DraftLine } from '../draft/DraftLine.tsx';
import { FoundDraft } from '../draft/FoundDraft.tsx';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { Loading } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { FieldControl, idOf } from './FieldControl.tsx';
import { MergeNotice } from './MergeNotice.tsx';
import { PROFILE_SECTIONS } from './sections.ts';
import { useProfileEdit } from './use-profile-edit.ts';

/** The form of the profile. Nothing typed here is lost: not by an error, a reload, a lost connection or another writer. */
export function ProfileEditor({ record }: { record: KampungRecord }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const edit = useProfileEdit(record);
  const [hasTried, setTried] = useState(false);
  const { draft, changed, problems, clashes } = edit;

  const errorOf = (field: ProfileField): string | undefined =>
    edit.refused[field] ?? problems.find((problem) => problem.field === field)?.problem[language];
  const wrong = PROFILE_SECTIONS.flatMap(({ fields }) => fields).filter((field) => errorOf(field) !== undefined);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const [first] = wrong;
    if (first) return document.getElementById(idOf(first))?.focus();
    if (!(await edit.save())) return undefined;
    notify(t`Profil tersimpan. Halaman publik berubah saat dipublikasikan.`);
    return navigate(`/kampung/${record.code}`);
  }

  if (draft.isLoading) return <Loading />;
  // What was typed earlier is neither mixed with new text nor overwritten by it: the person decides first.
  if (draft.found) return <FoundDraft savedAt={draft.found.savedAt} onResume={edit.resume} onDiscard={() => void edit.discard()} />;
  return (
    <form className="profile-form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {edit.failure && <FailureNotice failure={edit.failure} />}
      {clashes.length > 0 && <MergeNotice clashes={clashes} stored={edit.stored} changes={edit.changes} onTake={edit.take} />}
      {hasTried && wrong.length > 0 && (
        <section className="notice is-error" role="alert">
          <h2>
            <Plural value={wrong.length} other="# isian perlu diperbaiki" />
          </h2>
          <ul>
            {wrong.map((field) => (
              <li key={field}>
                <a href={`#${idOf(field)}`}>{PROFILE_RULES[field].name[language]}</a>: {errorOf(field)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {PROFILE_SECTIONS.map(({ id, title, fields }) => (
        <section key={id} className="card" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{i18n._(title)}</h2>
          <div className="form">
            {fields.map((field) => (
              <FieldControl
                key={field}
                field={field}
                value={edit.values[field]}
                error={errorOf(field)}
                onChange={(value) => edit.change(field, value)}
              />
            ))}
          </div>
        </section>
      ))}
      <div className="save-bar">
        <DraftLine state={draft.state} savedAt={draft.savedAt} />
        <Link className="button-link" to={`/kampung/${record.code}`}>
          <Trans>Kembali</Trans>
        </Link>
        {changed.length > 0 && (
          <Button variant="default" onClick={() => void edit.discard()}>
            <Trans>Batalkan perubahan</Trans>
          </Button>
        )}
        <Button type="submit" loading={edit.isSaving} disabled={changed.length === 0 || clashes.length > 0}>
          <Plural value={changed.length} _0="Belum ada perubahan" other="Simpan # perubahan" />
        </Button>
      </div>
    </form>
  );
}
