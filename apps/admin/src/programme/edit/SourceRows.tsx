import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Select } from '@mantine/core';
import { MAPPING_KINDS, MAPPING_NAMES, type IndicatorSource } from '@simpul/domain/programme.ts';
import { RECORD_VALUE_KEYS, recordValueName } from '@simpul/domain/record-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { RowButtons } from './controls.tsx';
import { changedAt, withoutAt } from './edit.ts';

/** Which values of our records answer an indicator, and how near they come: what is named here need not be asked twice. */
export function SourceRows({
  of,
  sources,
  onChange,
}: {
  of: string;
  sources: readonly IndicatorSource[];
  onChange: (sources: IndicatorSource[]) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const free = RECORD_VALUE_KEYS.find((key) => !sources.some(({ value }) => value === key));
  return (
    <fieldset className="plain-fieldset">
      <legend>
        <Trans>Sudah ada di data kampung</Trans>
      </legend>
      {sources.map((source, at) => (
        <div key={source.value} className="field-parts">
          <Select
            label={t`Data`}
            searchable
            allowDeselect={false}
            data={RECORD_VALUE_KEYS.map((key) => ({ value: key, label: recordValueName(key)[language] }))}
            value={source.value}
            onChange={(value) =>
              onChange(changedAt(sources, at, { value: RECORD_VALUE_KEYS.find((key) => key === value) ?? source.value }))
            }
          />
          <NativeSelect
            label={t`Kedekatan`}
            data={MAPPING_KINDS.map((kind) => ({ value: kind, label: MAPPING_NAMES[kind][language] }))}
            value={source.kind}
            onChange={({ currentTarget }) =>
              onChange(changedAt(sources, at, { kind: MAPPING_KINDS.find((kind) => kind === currentTarget.value) ?? source.kind }))
            }
          />
          <RowButtons of={recordValueName(source.value)[language]} onRemove={() => onChange(withoutAt(sources, at))} />
        </div>
      ))}
      {free && (
        <Button
          variant="default"
          aria-label={t`Tambah data untuk ${of}`}
          onClick={() => onChange([...sources, { kind: 'PARTIAL', value: free }])}
        >
          <Trans>Tambah data</Trans>
        </Button>
      )}
    </fieldset>
  );
}
