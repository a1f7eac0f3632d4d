import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { DOCUMENT_KINDS } from '@simpul/domain/document.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { DocumentDialog } from '../document/DocumentDialog.tsx';
import {
  ChangeAssessmentEvidenceDocument,
  DocumentsTabDocument,
  type AssessmentRecordPartsFragment,
  type ClaimedIndicatorPartsFragment,
} from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { Answer } from '../shell/Answer.tsx';

type Values = { chosen: string[]; others: string[] };

/** Chooses which documents of the kampung prove an indicator; the same ones may serve others at once. */
export function EvidenceDialog({
  claimed,
  record,
  onClose,
}: {
  claimed: ClaimedIndicatorPartsFragment;
  record: AssessmentRecordPartsFragment;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = record.kampung;
  const asked = useQuery(DocumentsTabDocument, { variables: { code } });
  const [change] = useMutation(ChangeAssessmentEvidenceDocument);
  const [isAdding, setAdding] = useState(false);
  const before = claimed.evidence.map(({ documentId }) => documentId);

  async function save({ chosen, others }: Values) {
    const detach = before.filter((id) => !chosen.includes(id));
    await change({ variables: { input: { id: record.id, indicators: [claimed.code], attach: chosen, detach } } });
    if (others.length > 0 && chosen.length > 0)
      await change({ variables: { input: { id: record.id, indicators: others, attach: chosen, detach: [] } } });
  }
  // A new document is entered first; then this dialog comes back with it in the list.
  if (isAdding) return <DocumentDialog row={null} code={code} onClose={() => setAdding(false)} />;
  return (
    <OwnedDialog<Values>
      title={t`Bukti untuk ${claimed.code}`}
      start={{ chosen: before, others: [] }}
      check={() => []}
      save={save}
      onClose={onClose}
    >
      {({ values, change: set }) => (
        <>
          <p>{claimed.hint[language]}</p>
          <Answer of={asked}>
            {({ kampungRecord }) => (
              <fieldset className="field-set">
                <legend>
                  <Trans>Dokumen kampung</Trans>
                </legend>
                {kampungRecord?.documents.map(({ id, values: { title, kind, issuedOn } }) => (
                  <label key={id} className="choice">
                    <input
                      type="checkbox"
                      checked={values.chosen.includes(id)}
                      onChange={({ currentTarget }) =>
                        set({ chosen: currentTarget.checked ? [...values.chosen, id] : values.chosen.filter((one) => one !== id) })
                      }
                    />
                    <span>
                      <strong>{title}</strong>
                      <span className="meta">
                        {[nameOf(DOCUMENT_KINDS, kind)[language], issuedOn && formatDay(issuedOn, language)].filter(Boolean).join(' · ')}
                      </span>
                    </span>
                  </label>
                ))}
                {kampungRecord?.documents.length === 0 && (
                  <p className="meta">
                    <Trans>Belum ada dokumen. Unggah yang pertama.</Trans>
                  </p>
                )}
                <Button variant="default" onClick={() => setAdding(true)}>
                  <Trans>Unggah dokumen baru</Trans>
                </Button>
              </fieldset>
            )}
          </Answer>
          <MultiSelect
            label={t`Lampirkan juga pada indikator lain`}
            description={t`Satu dokumen boleh membuktikan beberapa indikator.`}
            searchable
            clearable
            data={record.claim.assessment.indices
              .flatMap(({ indicators }) => indicators)
              .filter((one) => one.code !== claimed.code)
              .map((one) => ({ value: one.code, label: `${one.code} ${one.name[language]}` }))}
            value={values.others}
            onChange={(others) => set({ others })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
