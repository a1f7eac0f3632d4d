import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Coded } from '@simpul/domain/lists.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { PartProps } from './edit.ts';

/** A text in both languages. */
export function BothLanguages({
  field,
  label,
  value,
  isLong = false,
  errorOf,
  onChange,
}: {
  field: string;
  label: string;
  value: BilingualText;
  isLong?: boolean;
  errorOf: PartProps['errorOf'];
  onChange: (value: BilingualText) => void;
}) {
  const { t } = useLingui();
  const Input = isLong ? Textarea : TextInput;
  const rest = isLong ? { autosize: true, minRows: 2 } : {};
  return (
    <div className="field-parts">
      <Input
        {...rest}
        label={label}
        error={errorOf(`${field}.id`)}
        value={value.id}
        onChange={({ currentTarget }) => onChange({ ...value, id: currentTarget.value })}
      />
      <Input
        {...rest}
        label={t`${label} (Inggris)`}
        lang="en"
        error={errorOf(`${field}.en`)}
        value={value.en}
        onChange={({ currentTarget }) => onChange({ ...value, en: currentTarget.value })}
      />
    </div>
  );
}

/** A list of texts, one a line. */
export function Lines({
  label,
  value,
  error,
  onChange,
}: {
  label: string;
  value: readonly string[];
  error: string | undefined;
  onChange: (value: string[]) => void;
}) {
  const { t } = useLingui();
  // Empty lines are kept while somebody types.
  const [typed, setTyped] = useState(value.join('\n'));
  return (
    <Textarea
      label={label}
      description={t`Satu per baris.`}
      autosize
      minRows={2}
      error={error}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(
          currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}

/** Several codes of a list. */
export function Codes({
  label,
  list,
  value,
  error,
  onChange,
}: {
  label: string;
  list: readonly Coded[];
  value: readonly string[];
  error?: string | undefined;
  onChange: (value: string[]) => void;
}) {
  const language = useLanguage();
  return (
    <MultiSelect
      label={label}
      data={list.map(({ code, name }) => ({ value: code, label: name[language] }))}
      value={[...value]}
      error={error}
      onChange={onChange}
      searchable
      hidePickedOptions
    />
  );
}

/** Up and out: what may be done with a row of a list. */
export function RowButtons({
  of,
  onUp,
  onRemove,
  keptBecause,
}: {
  of: string;
  onUp?: (() => void) | undefined;
  onRemove: () => void;
  keptBecause?: string | undefined;
}) {
  const { t } = useLingui();
  return (
    <div className="owned-actions">
      {onUp && (
        <Button variant="default" onClick={onUp} aria-label={t`Naik: ${of}`}>
          <Trans>Naik</Trans>
        </Button>
      )}
      {keptBecause === undefined ? (
        <Button variant="default" onClick={onRemove} aria-label={t`Hapus: ${of}`}>
          <Trans>Hapus</Trans>
        </Button>
      ) : (
        <p className="meta">{keptBecause}</p>
      )}
    </div>
  );
}
