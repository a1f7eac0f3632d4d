import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { PROFILE_FIELDS, type KampungProfile, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { problemsOfProfile } from '@simpul/domain/profile-checks.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { useDraft } from '../draft/use-draft.ts';
import { EditProfileDocument, KampungRecordDocument } from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { todayHere } from '../language/today-here.ts';
import { useLists } from '../reference/use-lists.ts';
import type { Clash } from './MergeNotice.tsx';
import { changedFields, valuesOf, withChange, withoutChange, type ProfileChanges } from './profile-values.ts';

/** Only the changed fields are held here, with the version they were made on: whatever else happens to the record stays. */
type Edit = { version: number; changes: ProfileChanges };

/** The state of the profile form: changes over the stored values, their problems, the draft, clashes with others. */
export function useProfileEdit(record: KampungRecord) {
  const stored = valuesOf(record.profile);
  const draft = useDraft('PROFILE', record.code);
  const [edit, setEdit] = useState<Edit>({ version: record.version, changes: {} });
  const [clashes, setClashes] = useState<Clash[]>([]);
  const [refused, setRefused] = useState<Partial<Record<ProfileField, string | undefined>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [key, setKey] = useState(newKey);
  const [mutate, { loading: isSaving, client }] = useMutation(EditProfileDocument);

  const values: KampungProfile = { ...stored, ...edit.changes };
  const choices = choicesOf(useLists(), stored);
  const changed = changedFields(edit.changes);
  const problems = problemsOfProfile(values, changed, todayHere(), choices);

  function hold(next: Edit) {
    setEdit(next);
    setKey(newKey());
    if (changedFields(next.changes).length > 0) draft.keep({ data: JSON.stringify(next.changes), version: next.version });
    else void draft.drop();
  }

  return {
    values,
    stored,
    changes: edit.changes,
    changed,
    problems,
    refused,
    clashes,
    failure,
    isSaving,
    draft,
    change<Field extends ProfileField>(field: Field, value: KampungProfile[Field]) {
      const version = changed.length === 0 ? record.version : edit.version;
      setRefused((before) => ({ ...before, [field]: undefined }));
      hold({ version, changes: withChange(edit.changes, stored, field, value) });
    },
    /** Goes on with what an earlier visit left behind. */
    resume() {
      const found = draft.resume();
      if (found) setEdit({ version: found.version, changes: readChanges(found.data) });
    },
    async discard() {
      setEdit({ version: record.version, changes: {} });
      setClashes([]);
      setRefused({});
      setFailure(null);
      await draft.drop();
    },
    take(field: ProfileField, whose: 'MINE' | 'THEIRS') {
      const rest = clashes.filter((clash) => clash.field !== field);
      setClashes(rest);
      // The last choice made, everything here is decided on what is stored now.
      hold({
        version: rest.length === 0 ? record.version : edit.version,
        changes: whose === 'MINE' ? edit.changes : withoutChange(edit.changes, field),
      });
    },
    /** @returns whether it was saved */
    async save(): Promise<boolean> {
      setFailure(null);
      try {
        await mutate({
          variables: { input: { code: record.code, version: edit.version, changes: edit.changes as KampungProfile, idempotencyKey: key } },
        });
        await draft.drop();
        return true;
      } catch (error) {
        const refusal = failureOf(error);
        const fields = (refusal.fields ?? []).filter((one): one is Clash => PROFILE_FIELDS.some((field) => field === one.field));
        if (refusal.code === 'CONFLICT' && fields.length > 0) {
          await client.refetchQueries({ include: [KampungRecordDocument] });
          setClashes(fields);
        } else if (refusal.code === 'BAD_USER_INPUT' && fields.length > 0) {
          setRefused(Object.fromEntries(fields.map(({ field, message }) => [field, message])));
        } else setFailure(refusal);
        return false;
      }
    },
  };
}

function readChanges(data: string): ProfileChanges {
  try {
    return JSON.parse(data) as ProfileChanges;
  } catch {
    return {};
  }
}
