import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { problemsOfTask, type TaskValues } from '@simpul/domain/integration-parts.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { PLAN_STATES } from '@simpul/domain/working-group.ts';
import { newKey } from '../../api/new-key.ts';
import { SaveIntegrationTaskDocument, type TaskPartsFragment } from '../../gql/graphql.ts';
import { todayHere } from '../../language/today-here.ts';
import { useLanguage } from '../../language/use-language.ts';
import { OwnedDialog } from '../../owned/OwnedDialog.tsx';
import { OwnedList, type EditorProps } from '../../owned/OwnedList.tsx';
import { useLists } from '../../reference/use-lists.ts';
import type { IntegrationRecord } from '../integration-record.ts';
import { REREAD, usePartTrash } from './use-part.ts';

/** The tasks both owners have set themselves, by the day they are due. */
export function WorkPlan({ integration }: { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { AGENCIES } = useLists();
  const { id, tasks, removedTasks, movableIndicators, viewerCanWrite } = integration;
  return (
    <OwnedList
      id="rencana"
      trash={usePartTrash('TASK', id)}
      mayEdit={viewerCanWrite}
      title={<Trans>Rencana kerja bersama</Trans>}
      empty={<Trans>Belum ada tugas. Satu tugas saja sudah membuat ikatan perencanaan tampak direncanakan.</Trans>}
      addLabel={<Trans>Tambah tugas</Trans>}
      rows={tasks}
      removed={removedTasks}
      nameOf={({ values }) => values.title}
      render={({ values: { title, owner, dueOn, state, indicator, note } }) => (
        <>
          <strong>{title}</strong>
          <p className="meta">
            {nameOf(AGENCIES, owner)[language]} · <Trans>tenggat {formatDay(dueOn, language)}</Trans>
            {isLate(dueOn, state) && (
              <>
                {' '}
                · <strong className="is-late">{t`terlambat`}</strong>
              </>
            )}
          </p>
          <p className="meta">
            {nameOf(PLAN_STATES, state)[language]}
            {indicator && (
              <>
                {' '}
                ·{' '}
                <Trans>
                  menggerakkan {indicator} {movableIndicators.find(({ code }) => code === indicator)?.name[language]}
                </Trans>
              </>
            )}
          </p>
          {note && <p className="meta">{note}</p>}
        </>
      )}
      editor={(props) => <TaskDialog {...props} integration={integration} />}
    />
  );
}

const isLate = (dueOn: string, state: string): boolean => dueOn < todayHere() && state !== 'SELESAI' && state !== 'BATAL';

function TaskDialog({ row, onClose, integration }: EditorProps<TaskPartsFragment> & { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = choicesOf(useLists(), row?.values);
  const { movableIndicators } = integration;
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveIntegrationTaskDocument, REREAD);
  return (
    <OwnedDialog<TaskValues>
      title={row ? t`Ubah tugas` : t`Tambah tugas`}
      start={row ? startOf(row) : { title: '', owner: 'OPD_KB', dueOn: '', state: 'DIRENCANAKAN', indicator: null, note: null }}
      check={(values) =>
        problemsOfTask(values, choices, movableIndicators).map(({ field, problem }) => ({ field, message: problem[language] }))
      }
      save={(values) =>
        save({
          variables: { input: { integration: integration.id, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } },
        })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            label={t`Tugas`}
            error={errorOf('title')}
            value={values.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
            data-autofocus
          />
          <Select
            label={t`Instansi pelaksana`}
            searchable
            allowDeselect={false}
            error={errorOf('owner')}
            data={choices.AGENCIES.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={values.owner}
            onChange={(owner) => change({ owner: owner ?? values.owner })}
          />
          <div className="field-parts">
            <TextInput
              label={t`Tenggat`}
              type="date"
              error={errorOf('dueOn')}
              value={values.dueOn}
              onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
            />
            <Select
              label={t`Keadaan`}
              allowDeselect={false}
              error={errorOf('state')}
              data={PLAN_STATES.map(({ code, name }) => ({ value: code, label: name[language] }))}
              value={values.state}
              onChange={(state) => change({ state: state ?? values.state })}
            />
          </div>
          <Select
            label={t`Indikator yang digerakkan`}
            description={t`Tidak wajib. Tugas yang menggerakkan indikator membuat ikatan data direncanakan.`}
            clearable
            error={errorOf('indicator')}
            data={movableIndicators.map(({ code, name }) => ({ value: code, label: `${code} · ${name[language]}` }))}
            value={values.indicator}
            onChange={(indicator) => change({ indicator })}
          />
          <Textarea
            label={t`Catatan`}
            autosize
            error={errorOf('note')}
            value={values.note ?? ''}
            onChange={({ currentTarget }) => change({ note: currentTarget.value || null })}
          />
        </>
      )}
    </OwnedDialog>
  );
}

const startOf = ({ values: { title, owner, dueOn, state, indicator = null, note = null } }: TaskPartsFragment): TaskValues => ({
  title,
  owner,
  dueOn,
  state,
  indicator,
  note,
});
