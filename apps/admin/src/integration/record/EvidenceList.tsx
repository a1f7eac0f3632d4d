import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { BOND_NAMES, BOND_OF_EVIDENCE } from '@simpul/domain/bonds.ts';
import { EVIDENCE_KINDS, EVIDENCE_NAMES, type EvidenceKind } from '@simpul/domain/evidence.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { problemsOfEvidence, type EvidenceValues } from '@simpul/domain/integration-parts.ts';
import { newKey } from '../../api/new-key.ts';
import { SaveIntegrationEvidenceDocument, type EvidencePartsFragment } from '../../gql/graphql.ts';
import { todayHere } from '../../language/today-here.ts';
import { useLanguage } from '../../language/use-language.ts';
import { OwnedDialog } from '../../owned/OwnedDialog.tsx';
import { OwnedList, type EditorProps } from '../../owned/OwnedList.tsx';
import type { IntegrationRecord } from '../integration-record.ts';
import { KampungDocumentSelect } from './KampungDocumentSelect.tsx';
import { REREAD, usePartTrash } from './use-part.ts';

/** Every document on the record, and the bond it proves. Those of a step stay as they are. */
export function EvidenceList({ integration }: { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, evidence, removedEvidence, viewerCanWrite } = integration;
  return (
    <OwnedList
      id="bukti"
      trash={usePartTrash('EVIDENCE', id)}
      mayEdit={viewerCanWrite}
      title={<Trans>Bukti</Trans>}
      empty={<Trans>Belum ada dokumen. Dokumen yang diserahkan pada sebuah langkah muncul di sini juga.</Trans>}
      addLabel={<Trans>Tambah bukti</Trans>}
      rows={evidence}
      removed={removedEvidence}
      isFixed={({ isOfStep }) => isOfStep}
      nameOf={({ values }) => `${EVIDENCE_NAMES[values.kind][language]} ${values.number}`}
      render={({ values: { kind, number, issuedOn, validTo, note }, url, isOfStep }) => {
        const bond = BOND_OF_EVIDENCE[kind];
        return (
          <>
            <strong>
              {EVIDENCE_NAMES[kind][language]} {number}
            </strong>
            <p className="meta">
              {formatDay(issuedOn, language)}
              {validTo && (
                <>
                  {' '}
                  ·{' '}
                  <span className={validTo < todayHere() ? 'is-late' : undefined}>
                    {validTo < todayHere() ? (
                      <Trans>berakhir {formatDay(validTo, language)}</Trans>
                    ) : (
                      <Trans>berlaku sampai {formatDay(validTo, language)}</Trans>
                    )}
                  </span>
                </>
              )}
              {bond && (
                <>
                  {' '}
                  · <Trans>membuktikan ikatan {BOND_NAMES[bond][language].toLowerCase()}</Trans>
                </>
              )}
            </p>
            {note && <p className="meta">{note}</p>}
            {isOfStep && <p className="meta">{t`Diserahkan bersama sebuah langkah.`}</p>}
            {url && (
              <p>
                <a href={url}>
                  <Trans>Unduh berkas</Trans>
                </a>
              </p>
            )}
          </>
        );
      }}
      editor={(props) => <EvidenceDialog {...props} integration={integration} />}
    />
  );
}

function EvidenceDialog({ row, onClose, integration }: EditorProps<EvidencePartsFragment> & { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveIntegrationEvidenceDocument, REREAD);
  return (
    <OwnedDialog<EvidenceValues>
      title={row ? t`Ubah bukti` : t`Tambah bukti`}
      start={row ? startOf(row) : { kind: 'RKM', number: '', issuedOn: '', validTo: null, note: null, documentId: null }}
      check={(values) => problemsOfEvidence(values, todayHere()).map(({ field, problem }) => ({ field, message: problem[language] }))}
      save={(values) =>
        save({
          variables: { input: { integration: integration.id, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } },
        })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Select
            label={t`Jenis dokumen`}
            allowDeselect={false}
            error={errorOf('kind')}
            data={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: EVIDENCE_NAMES[kind][language] }))}
            renderOption={({ option: { value, label } }) => <KindOption kind={value} label={label} />}
            value={values.kind}
            onChange={(kind) => change({ kind: kind ?? values.kind })}
            data-autofocus
          />
          <TextInput
            label={t`Nomor`}
            error={errorOf('number')}
            value={values.number}
            onChange={({ currentTarget }) => change({ number: currentTarget.value })}
          />
          <div className="field-parts">
            <TextInput
              label={t`Tanggal terbit`}
              type="date"
              max={todayHere()}
              error={errorOf('issuedOn')}
              value={values.issuedOn}
              onChange={({ currentTarget }) => change({ issuedOn: currentTarget.value })}
            />
            <TextInput
              label={t`Berlaku sampai`}
              description={t`Kosongkan bila tanpa batas.`}
              type="date"
              error={errorOf('validTo')}
              value={values.validTo ?? ''}
              onChange={({ currentTarget }) => change({ validTo: currentTarget.value || null })}
            />
          </div>
          <KampungDocumentSelect
            kampungCode={integration.kampung.code}
            value={values.documentId}
            onChange={(documentId) => change({ documentId })}
          />
          <TextInput
            label={t`Catatan`}
            error={errorOf('note')}
            value={values.note ?? ''}
            onChange={({ currentTarget }) => change({ note: currentTarget.value || null })}
          />
        </>
      )}
    </OwnedDialog>
  );
}

/** A kind of document with the bond it proves: who comes from a missing bond sees what to choose. */
function KindOption({ kind, label }: { kind: EvidenceKind; label: string }) {
  const language = useLanguage();
  const bond = BOND_OF_EVIDENCE[kind];
  return (
    <span>
      {label}
      {bond && (
        <small className="meta">
          {' '}
          · <Trans>membuktikan ikatan {BOND_NAMES[bond][language].toLowerCase()}</Trans>
        </small>
      )}
    </span>
  );
}

const startOf = ({
  values: { kind, number, issuedOn, validTo = null, note = null, documentId = null },
}: EvidencePartsFragment): EvidenceValues => ({ kind, number, issuedOn, validTo, note, documentId });
