import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { problemsOfVisit, type FollowUp, type VisitValues } from '@simpul/domain/integration-parts.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { choicesOf, type Lists } from '@simpul/domain/reference.ts';
import { newKey } from '../../api/new-key.ts';
import { SaveIntegrationVisitDocument, type VisitPartsFragment } from '../../gql/graphql.ts';
import { todayHere } from '../../language/today-here.ts';
import { useLanguage } from '../../language/use-language.ts';
import { OwnedDialog } from '../../owned/OwnedDialog.tsx';
import { OwnedList, type EditorProps } from '../../owned/OwnedList.tsx';
import { useLists } from '../../reference/use-lists.ts';
import type { IntegrationRecord } from '../integration-record.ts';
import { REREAD, usePartTrash } from './use-part.ts';

/** What joint monitoring visits found, and what became of what they asked for. */
export function Visits({ integration: { id, visits, removedVisits, viewerCanWrite } }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const { AGENCIES } = useLists();
  return (
    <OwnedList
      id="kunjungan"
      trash={usePartTrash('VISIT', id)}
      mayEdit={viewerCanWrite}
      title={<Trans>Kunjungan monev bersama</Trans>}
      empty={<Trans>Belum ada kunjungan. Satu kunjungan tiap semester membuktikan pelaksanaan.</Trans>}
      addLabel={<Trans>Catat kunjungan</Trans>}
      rows={visits}
      removed={removedVisits}
      nameOf={({ values }) => formatDay(values.visitedOn, language)}
      render={({ values: { visitedOn, agencies, findings, followUps } }) => (
        <>
          <strong>{formatDay(visitedOn, language)}</strong>
          <p className="meta">{agencies.map((code) => nameOf(AGENCIES, code)[language]).join(', ')}</p>
          <p>{findings}</p>
          {followUps.length > 0 && (
            <ul>
              {followUps.map(({ what, owner, dueOn, doneOn }) => (
                <li key={`${what} ${dueOn}`}>
                  {what} · {nameOf(AGENCIES, owner)[language]} ·{' '}
                  {doneOn ? (
                    <Trans>selesai {formatDay(doneOn, language)}</Trans>
                  ) : (
                    <strong className={dueOn < todayHere() ? 'is-late' : undefined}>
                      <Trans>tenggat {formatDay(dueOn, language)}</Trans>
                    </strong>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      editor={(props) => <VisitDialog {...props} integration={id} />}
    />
  );
}

function VisitDialog({ row, onClose, integration }: EditorProps<VisitPartsFragment> & { integration: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = choicesOf(useLists(), row?.values);
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveIntegrationVisitDocument, REREAD);
  return (
    <OwnedDialog<VisitValues>
      title={row ? t`Ubah kunjungan` : t`Catat kunjungan`}
      start={row ? startOf(row) : { visitedOn: todayHere(), agencies: [], findings: '', followUps: [] }}
      check={(values) => problemsOfVisit(values, todayHere(), choices).map(({ field, problem }) => ({ field, message: problem[language] }))}
      save={(values) =>
        save({ variables: { input: { integration, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            label={t`Tanggal kunjungan`}
            type="date"
            max={todayHere()}
            error={errorOf('visitedOn')}
            value={values.visitedOn}
            onChange={({ currentTarget }) => change({ visitedOn: currentTarget.value })}
            data-autofocus
          />
          <MultiSelect
            label={t`Instansi yang hadir`}
            searchable
            error={errorOf('agencies')}
            data={choices.AGENCIES.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={values.agencies}
            onChange={(agencies) => change({ agencies })}
          />
          <Textarea
            label={t`Temuan`}
            description={t`Tanpa nama, nomor telepon, NIK atau alamat warga.`}
            autosize
            minRows={3}
            error={errorOf('findings')}
            value={values.findings}
            onChange={({ currentTarget }) => change({ findings: currentTarget.value })}
          />
          <FollowUps
            followUps={values.followUps}
            error={errorOf('followUps')}
            choices={choices}
            onChange={(followUps) => change({ followUps })}
          />
        </>
      )}
    </OwnedDialog>
  );
}

type FollowUpsProps = {
  followUps: readonly FollowUp[];
  error: string | undefined;
  choices: Lists;
  onChange: (followUps: FollowUp[]) => void;
};

function FollowUps({ followUps, error, choices, onChange }: FollowUpsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  // A row has no name of its own before it is typed: each keeps a key, so that dropping one moves nothing of the others.
  const [keys, setKeys] = useState(() => followUps.map(newKey));
  const change = (at: number, part: Partial<FollowUp>) =>
    onChange(followUps.map((followUp, index) => (index === at ? { ...followUp, ...part } : followUp)));
  function handleAdd() {
    setKeys([...keys, newKey()]);
    onChange([...followUps, { what: '', owner: 'OPD_KB', dueOn: '', doneOn: null }]);
  }
  function handleDrop(at: number) {
    setKeys(keys.filter((_, index) => index !== at));
    onChange(followUps.filter((_, index) => index !== at));
  }
  return (
    <fieldset className="evidence">
      <legend>
        <Trans>Tindak lanjut</Trans>
      </legend>
      {error && (
        <p role="alert" className="notice is-error">
          {error}
        </p>
      )}
      {followUps.map((followUp, at) => (
        <div key={keys[at]} className="follow-up">
          <TextInput
            label={t`Apa yang dilakukan`}
            value={followUp.what}
            onChange={({ currentTarget }) => change(at, { what: currentTarget.value })}
          />
          <Select
            label={t`Oleh`}
            searchable
            allowDeselect={false}
            data={choices.AGENCIES.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={followUp.owner}
            onChange={(owner) => change(at, { owner: owner ?? followUp.owner })}
          />
          <div className="field-parts">
            <TextInput
              label={t`Tenggat`}
              type="date"
              value={followUp.dueOn}
              onChange={({ currentTarget }) => change(at, { dueOn: currentTarget.value })}
            />
            <TextInput
              label={t`Selesai pada`}
              type="date"
              max={todayHere()}
              value={followUp.doneOn ?? ''}
              onChange={({ currentTarget }) => change(at, { doneOn: currentTarget.value || null })}
            />
          </div>
          <Button variant="default" onClick={() => handleDrop(at)}>
            <Trans>Buang tindak lanjut ini</Trans>
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={handleAdd}>
        <Trans>Tambah tindak lanjut</Trans>
      </Button>
    </fieldset>
  );
}

const startOf = ({ values: { visitedOn, agencies, findings, followUps } }: VisitPartsFragment): VisitValues => ({
  visitedOn,
  agencies,
  findings,
  followUps: followUps.map(({ what, owner, dueOn, doneOn = null }) => ({ what, owner, dueOn, doneOn })),
});
