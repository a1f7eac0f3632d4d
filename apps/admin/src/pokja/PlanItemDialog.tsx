import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FAMILY_FUNCTIONS } from '@simpul/domain/lists.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { PLAN_STATES, problemsOfPlanItem, type PlanItemValues } from '@simpul/domain/working-group.ts';
import { newKey } from '../api/new-key.ts';
import { KampungRecordDocument, PokjaTabDocument, SaveWorkPlanItemDocument, type PlanItemPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import type { EditorProps } from '../owned/OwnedList.tsx';
import { todayHere } from '../language/today-here.ts';

const nothingYet = (): PlanItemValues => ({
  year: Number(todayHere().slice(0, 4)),
  title: '',
  familyFunction: 'REPRODUKSI',
  month: Number(todayHere().slice(5, 7)),
  owner: '',
  source: null,
  budget: null,
  state: 'DIRENCANAKAN',
});

export function PlanItemDialog({ row, onClose, code }: EditorProps<PlanItemPartsFragment> & { code: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = choicesOf(useLists(), row?.values);
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveWorkPlanItemDocument, {
    refetchQueries: [PokjaTabDocument, KampungRecordDocument],
    awaitRefetchQueries: true,
  });
  const monthName = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return (
    <OwnedDialog<PlanItemValues>
      title={row ? t`Ubah kegiatan rencana` : t`Tambah kegiatan rencana`}
      start={row ? startOf(row) : nothingYet()}
      check={(values) =>
        problemsOfPlanItem(values, todayHere(), choices).map(({ field, problem }) => ({ field, message: problem[language] }))
      }
      save={(values) =>
        save({ variables: { input: { kampung: code, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            label={t`Kegiatan`}
            error={errorOf('title')}
            value={values.title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
            data-autofocus
          />
          <div className="field-parts">
            <Select
              label={t`Bulan`}
              allowDeselect={false}
              error={errorOf('month')}
              data={Array.from({ length: 12 }, (_, at) => ({
                value: String(at + 1),
                label: monthName.format(new Date(Date.UTC(2026, at, 1))),
              }))}
              value={String(values.month)}
              onChange={(month) => change({ month: Number(month ?? values.month) })}
            />
            <NumberInput
              label={t`Tahun`}
              hideControls
              error={errorOf('year')}
              value={values.year}
              onChange={(year) => change({ year: typeof year === 'number' ? year : 0 })}
            />
          </div>
          <TextInput
            label={t`Pelaksana`}
            description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP.`}
            error={errorOf('owner')}
            value={values.owner}
            onChange={({ currentTarget }) => change({ owner: currentTarget.value })}
          />
          <Select
            label={t`Fungsi keluarga`}
            allowDeselect={false}
            error={errorOf('familyFunction')}
            data={FAMILY_FUNCTIONS.map((item) => ({ value: item.code, label: item.name[language] }))}
            value={values.familyFunction}
            onChange={(familyFunction) => change({ familyFunction: familyFunction ?? values.familyFunction })}
          />
          <div className="field-parts">
            <Select
              label={t`Sumber dana`}
              placeholder={t`Belum diisi`}
              clearable
              error={errorOf('source')}
              data={choices.FUNDING_SOURCES.map((source) => ({ value: source.code, label: source.name[language] }))}
              value={values.source}
              onChange={(source) => change({ source })}
            />
            <NumberInput
              label={t`Anggaran (rupiah)`}
              hideControls
              thousandSeparator="."
              decimalSeparator=","
              error={errorOf('budget')}
              value={values.budget ?? ''}
              onChange={(budget) => change({ budget: typeof budget === 'number' ? budget : null })}
            />
          </div>
          <Select
            label={t`Keadaan`}
            allowDeselect={false}
            error={errorOf('state')}
            data={PLAN_STATES.map((state) => ({ value: state.code, label: state.name[language] }))}
            value={values.state}
            onChange={(state) => change({ state: state ?? values.state })}
          />
        </>
      )}
    </OwnedDialog>
  );
}

function startOf({ values }: PlanItemPartsFragment): PlanItemValues {
  const { year, title, familyFunction, month, owner, source = null, budget = null, state } = values;
  return { year, title, familyFunction, month, owner, source, budget, state };
}
