import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { checkRubric } from '@simpul/domain/rubric-checks.ts';
import type { RubricValues } from '@simpul/domain/rubric-values.ts';
import { failureOf, type Failure } from '../../api/failure.ts';
import { newKey } from '../../api/new-key.ts';
import { useDraft } from '../../draft/use-draft.ts';
import { RubricDocument, RubricsDocument, SaveRubricDraftDocument, type RubricValuesInput } from '../../gql/graphql.ts';
import { plainRubric, rubricFrom, type RubricRecord } from '../rubric-record.ts';
import { hasEmptyNumber, readDraft } from './edit.ts';

/** The state of the form: values over the stored ones, what the check finds in them, the text that is kept while one types. */
export function useRubricEdit(record: RubricRecord) {
  const stored = plainRubric(record.values);
  const draft = useDraft('RUBRIC', record.id);
  const [values, setValues] = useState(stored);
  const [revision, setRevision] = useState(record.revision);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [key, setKey] = useState(newKey);
  const [mutate, { loading: isSaving }] = useMutation(SaveRubricDraftDocument, {
    refetchQueries: [RubricDocument, RubricsDocument],
    awaitRefetchQueries: true,
  });
  return {
    values,
    problems: checkRubric(rubricFrom(values, record)),
    hasEmptyNumber: hasEmptyNumber(values),
    isChanged: JSON.stringify(values) !== JSON.stringify(stored),
    failure,
    isSaving,
    draft,
    change(part: Partial<RubricValues>) {
      const next = { ...values, ...part };
      setValues(next);
      setKey(newKey());
      draft.keep({ data: JSON.stringify(next), version: revision });
    },
    /** Goes on with what an earlier visit left behind. */
    resume() {
      const found = draft.resume();
      const kept = found && readDraft(found.data);
      if (!kept) return;
      setValues(kept);
      setRevision(found.version);
    },
    /** Begins anew with what is stored: what was typed goes. */
    async startFrom(latest: RubricRecord) {
      setValues(plainRubric(latest.values));
      setRevision(latest.revision);
      setFailure(null);
      await draft.drop();
    },
    /** @returns whether it was saved */
    async save(): Promise<boolean> {
      setFailure(null);
      try {
        // The enums of the client are the words of the rules.
        const input = { id: record.id, revision, values: values as RubricValuesInput, idempotencyKey: key };
        await mutate({ variables: { input } });
        await draft.drop();
        return true;
      } catch (error) {
        setFailure(failureOf(error));
        setKey(newKey());
        return false;
      }
    },
  };
}
