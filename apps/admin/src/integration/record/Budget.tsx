import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { problemsOfBudget, type BudgetValues } from '@simpul/domain/integration-parts.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { newKey } from '../../api/new-key.ts';
import { SaveIntegrationBudgetDocument, type BudgetPartsFragment } from '../../gql/graphql.ts';
import { todayHere } from '../../language/today-here.ts';
import { useLanguage } from '../../language/use-language.ts';
import { OwnedDialog } from '../../owned/OwnedDialog.tsx';
import { OwnedList, type EditorProps } from '../../owned/OwnedList.tsx';
import { useLists } from '../../reference/use-lists.ts';
import type { IntegrationRecord } from '../integration-record.ts';
import { REREAD, usePartTrash } from './use-part.ts';

/** The money both owners have found for the joint work: planned, and used. */
export function Budget({ integration: { id, budget, removedBudget, viewerCanWrite } }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const { FUNDING_SOURCES } = useLists();
  const planned = sum(budget.map(({ values }) => values.planned));
  const realised = sum(budget.map(({ values }) => values.realised ?? 0));
  const line = ({ values }: BudgetPartsFragment) => `${nameOf(FUNDING_SOURCES, values.source)[language]} ${values.year}`;
  return (
    <OwnedList
      id="anggaran"
      trash={usePartTrash('BUDGET', id)}
      mayEdit={viewerCanWrite}
      title={<Trans>Anggaran bersama</Trans>}
      empty={<Trans>Belum ada baris anggaran. Integrasi baru dapat berjalan setelah satu baris direncanakan.</Trans>}
      addLabel={<Trans>Tambah baris anggaran</Trans>}
      note={
        planned > 0 && (
          <p className="meta">
            <Trans>
              Rencana Rp{formatNumber(planned, language)}, realisasi Rp{formatNumber(realised, language)} (
              {formatPercent((realised / planned) * 100, language)}).
            </Trans>
          </p>
        )
      }
      rows={budget}
      removed={removedBudget}
      nameOf={line}
      render={(row) => (
        <>
          <strong>{line(row)}</strong>
          <p className="meta">
            <Trans>rencana Rp{formatNumber(row.values.planned, language)}</Trans> ·{' '}
            {row.values.realised == null ? (
              <Trans>realisasi belum dicatat</Trans>
            ) : (
              <Trans>realisasi Rp{formatNumber(row.values.realised, language)}</Trans>
            )}
          </p>
          {row.values.note && <p className="meta">{row.values.note}</p>}
        </>
      )}
      editor={(props) => <BudgetDialog {...props} integration={id} />}
    />
  );
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function BudgetDialog({ row, onClose, integration }: EditorProps<BudgetPartsFragment> & { integration: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = choicesOf(useLists(), row?.values);
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveIntegrationBudgetDocument, REREAD);
  const money = { hideControls: true, thousandSeparator: '.', decimalSeparator: ',' };
  return (
    <OwnedDialog<BudgetValues>
      title={row ? t`Ubah baris anggaran` : t`Tambah baris anggaran`}
      start={row ? startOf(row) : { source: 'DANA_DESA', year: Number(todayHere().slice(0, 4)), planned: 0, realised: null, note: null }}
      check={(values) =>
        problemsOfBudget(values, todayHere(), choices).map(({ field, problem }) => ({ field, message: problem[language] }))
      }
      save={(values) =>
        save({ variables: { input: { integration, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <div className="field-parts">
            <Select
              label={t`Sumber dana`}
              allowDeselect={false}
              error={errorOf('source')}
              data={choices.FUNDING_SOURCES.map(({ code, name }) => ({ value: code, label: name[language] }))}
              value={values.source}
              onChange={(source) => change({ source: source ?? values.source })}
              data-autofocus
            />
            <NumberInput
              label={t`Tahun`}
              hideControls
              error={errorOf('year')}
              value={values.year}
              onChange={(year) => change({ year: typeof year === 'number' ? year : 0 })}
            />
          </div>
          <div className="field-parts">
            <NumberInput
              label={t`Rencana (rupiah)`}
              {...money}
              error={errorOf('planned')}
              value={values.planned || ''}
              onChange={(planned) => change({ planned: typeof planned === 'number' ? planned : 0 })}
            />
            <NumberInput
              label={t`Realisasi (rupiah)`}
              {...money}
              error={errorOf('realised')}
              value={values.realised ?? ''}
              onChange={(realised) => change({ realised: typeof realised === 'number' ? realised : null })}
            />
          </div>
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

const startOf = ({ values: { source, year, planned, realised = null, note = null } }: BudgetPartsFragment): BudgetValues => ({
  source,
  year,
  planned,
  realised,
  note,
});
