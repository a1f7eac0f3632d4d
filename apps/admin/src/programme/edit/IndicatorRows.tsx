import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FAMILY_FUNCTIONS, INPRES_GROUPS } from '@simpul/domain/lists.ts';
import { DIRECTION_NAMES, DIRECTIONS, TYPE_NAMES, type ProgrammeIndicator } from '@simpul/domain/programme.ts';
import { VALUE_TYPES } from '@simpul/domain/record-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BothLanguages, Codes, RowButtons } from './controls.tsx';
import { changedAt, movedUp, withoutAt, type PartProps } from './edit.ts';
import { RUBRIC_INDICATORS } from './rubric-indicators.ts';
import { SourceRows } from './SourceRows.tsx';

const NEW: ProgrammeIndicator = {
  code: '',
  label: { id: '', en: '' },
  type: 'YES_NO',
  unit: null,
  direction: 'UP',
  restricted: false,
  familyFunctions: [],
  inpresGroups: [],
  rubricIndicators: [],
  sources: [],
};

/** What the programme measures. */
export function IndicatorRows(props: PartProps) {
  const { values, change, errorOf } = props;
  const { indicators } = values;
  return (
    <>
      {errorOf('indicators') && (
        <p className="notice is-error" role="alert">
          {errorOf('indicators')}
        </p>
      )}
      {indicators.map((row, at) => (
        <Indicator key={at} {...props} row={row} at={at} />
      ))}
      <p>
        <Button variant="default" onClick={() => change({ indicators: [...indicators, NEW] })}>
          <Trans>Tambah indikator</Trans>
        </Button>
      </p>
    </>
  );
}

/** One indicator, folded until it is needed; a new one stands open. */
function Indicator({
  row,
  at,
  values: { indicators },
  change,
  errorOf,
  isWrongIn,
  record,
}: PartProps & { row: ProgrammeIndicator; at: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(row.code === '');
  const set = (part: Partial<ProgrammeIndicator>) => change({ indicators: changedAt(indicators, at, part) });
  const field = `indicators.${at}`;
  const name = row.label[language] || row.code || t`Indikator baru`;
  return (
    <details open={isOpen || isWrongIn(field)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {at + 1}. {name}
        {row.restricted && (
          <span className="meta">
            {' '}
            · <Trans>nilainya tidak pernah publik</Trans>
          </span>
        )}
      </summary>
      <div className="form">
        {errorOf(field) && (
          <p className="notice is-error" role="alert">
            {errorOf(field)}
          </p>
        )}
        <TextInput
          label={t`Kode`}
          error={errorOf(`${field}.code`)}
          value={row.code}
          onChange={({ currentTarget }) => set({ code: currentTarget.value })}
        />
        <BothLanguages
          field={`${field}.label`}
          label={t`Nama indikator`}
          value={row.label}
          errorOf={errorOf}
          onChange={(label) => set({ label })}
        />
        <div className="field-parts">
          <NativeSelect
            label={t`Jenis nilai`}
            error={errorOf(`${field}.type`)}
            data={VALUE_TYPES.map((value) => ({ value, label: TYPE_NAMES[value][language] }))}
            value={row.type}
            onChange={({ currentTarget }) => set({ type: VALUE_TYPES.find((type) => type === currentTarget.value) ?? row.type })}
          />
          <NativeSelect
            label={t`Arah`}
            data={DIRECTIONS.map((value) => ({ value, label: DIRECTION_NAMES[value][language] }))}
            value={row.direction}
            onChange={({ currentTarget }) =>
              set({ direction: DIRECTIONS.find((direction) => direction === currentTarget.value) ?? row.direction })
            }
          />
        </div>
        <BothLanguages
          field={`${field}.unit`}
          label={t`Satuan (bila ada)`}
          value={row.unit ?? { id: '', en: '' }}
          errorOf={errorOf}
          onChange={(unit) => set({ unit: unit.id || unit.en ? unit : null })}
        />
        <Checkbox
          label={t`Nilainya tidak pernah publik (kasus narkoba, kekerasan, perkawinan anak)`}
          description={record.restrictedIndicators.includes(row.code) ? t`Tidak dapat dibuka lagi.` : undefined}
          disabled={row.restricted && record.restrictedIndicators.includes(row.code)}
          error={errorOf(`${field}.restricted`)}
          checked={row.restricted}
          onChange={({ currentTarget }) => set({ restricted: currentTarget.checked })}
        />
        <Codes
          label={t`Fungsi keluarga`}
          list={FAMILY_FUNCTIONS}
          value={row.familyFunctions}
          onChange={(familyFunctions) => set({ familyFunctions })}
        />
        <Codes
          label={t`Kelompok Inpres`}
          list={INPRES_GROUPS}
          value={row.inpresGroups}
          onChange={(inpresGroups) => set({ inpresGroups })}
        />
        <Codes
          label={t`Indikator rubrik`}
          list={RUBRIC_INDICATORS}
          value={row.rubricIndicators}
          onChange={(rubricIndicators) => set({ rubricIndicators })}
        />
        <SourceRows of={name} sources={row.sources} onChange={(sources) => set({ sources })} />
        <RowButtons
          of={name}
          onUp={at > 0 ? () => change({ indicators: movedUp(indicators, at) }) : undefined}
          onRemove={() => change({ indicators: withoutAt(indicators, at) })}
        />
      </div>
    </details>
  );
}
