import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { PROFILE_RULES, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { Coded } from '@simpul/domain/lists.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { DecreeControl, FrequencyControl, FundingControl, LocationControl } from './compound-controls.tsx';
import type { ControlProps, Named } from './control-props.ts';
import { FieldSet } from './FieldSet.tsx';

/** The control of one field of the profile, chosen by the kind that its rule names. */
export function FieldControl({ field, value, error, onChange }: ControlProps<ProfileField>) {
  const language = useLanguage();
  // What has ended is offered where it is chosen already.
  const choices = choicesOf(useLists(), value);
  const { kind, name, list: listIn } = PROFILE_RULES[field];
  const list = listIn?.(choices) ?? [];
  const label = name[language];
  // The rule's kind says which type the value has.
  const of = <Field extends ProfileField>() => ({ field, label, value, error, onChange }) as unknown as Named<Field>;
  switch (kind) {
    case 'TRI_STATE':
      return <TriStateControl {...of<'bkb'>()} />;
    case 'LONG_TEXT':
      return <LongTextControl {...of<'overview'>()} />;
    case 'LINE':
      return <LineControl {...of<'contact'>()} />;
    case 'DAY':
      return <DayControl {...of<'inauguratedOn'>()} />;
    case 'COUNT':
      return <CountControl {...of<'workingGroupMembers'>()} />;
    case 'CODE':
      return <CodeControl {...of<'dataHouseClass'>()} list={list} />;
    case 'CODES':
      return <CodesControl {...of<'dataUses'>()} list={list} />;
    case 'LOCATION':
      return <LocationControl {...of<'location'>()} />;
    case 'DECREE':
      return <DecreeControl {...of<'workingGroupDecree'>()} />;
    case 'FUNDING':
      return <FundingControl {...of<'fundingAmounts'>()} />;
    case 'FREQUENCIES':
      return <FrequencyControl {...of<'mechanismFrequencies'>()} />;
  }
}

export const idOf = (field: ProfileField): string => `field-${field}`;

function TriStateControl({ field, label, value, error, onChange }: Named<'bkb'>) {
  const choices: { value: boolean | null; word: ReactNode }[] = [
    { value: true, word: <Trans>Ada</Trans> },
    { value: false, word: <Trans>Tidak ada</Trans> },
    { value: null, word: <Trans>Belum diisi</Trans> },
  ];
  return (
    <FieldSet field={field} label={label} error={error}>
      <div className="tri-state">
        {choices.map((choice) => (
          <label key={String(choice.value)}>
            <input type="radio" name={field} checked={value === choice.value} onChange={() => onChange(choice.value)} />
            <span>{choice.word}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}

function LongTextControl({ field, label, value, error, onChange }: Named<'overview'>) {
  const { t } = useLingui();
  const { id, en } = value ?? { id: '', en: '' };
  const change = (text: { id: string; en: string }) => onChange(text.id === '' && text.en === '' ? null : text);
  return (
    <div className="long-text">
      <Textarea
        id={idOf(field)}
        label={label}
        error={error}
        autosize
        minRows={3}
        maxRows={16}
        value={id}
        onChange={({ currentTarget }) => change({ id: currentTarget.value, en })}
      />
      <details open={en !== ''}>
        <summary>
          <Trans>Terjemahan Inggris</Trans>
        </summary>
        <Textarea
          aria-label={t`${label} (Inggris)`}
          lang="en"
          autosize
          minRows={2}
          maxRows={16}
          value={en}
          onChange={({ currentTarget }) => change({ id, en: currentTarget.value })}
        />
      </details>
    </div>
  );
}

function LineControl({ field, label, value, error, onChange }: Named<'contact'>) {
  const { t } = useLingui();
  return (
    <TextInput
      id={idOf(field)}
      label={label}
      description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP.`}
      error={error}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}

function DayControl({ field, label, value, error, onChange }: Named<'inauguratedOn'>) {
  return (
    <TextInput
      id={idOf(field)}
      label={label}
      type="date"
      error={error}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}

function CountControl({ field, label, value, error, onChange }: Named<'workingGroupMembers'>) {
  return (
    <NumberInput
      id={idOf(field)}
      label={label}
      error={error}
      inputMode="numeric"
      hideControls
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}

function CodeControl({ field, label, value, error, onChange, list }: Named<'dataHouseClass'> & { list: readonly Coded[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <Select
      id={idOf(field)}
      label={label}
      placeholder={t`Belum diisi`}
      clearable
      error={error}
      data={list.map(({ code, name }) => ({ value: code, label: name[language] }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** Nothing ticked is "not filled in"; that there is none is an answer of its own. */
function CodesControl({ field, label, value, error, onChange, list }: Named<'dataUses'> & { list: readonly Coded[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const toggle = (code: string, isOn: boolean) => {
    const rest = (value ?? []).filter((each) => each !== code);
    const next = isOn ? [...rest, code] : rest;
    onChange(next.length === 0 ? null : next);
  };
  return (
    <FieldSet field={field} label={label} error={error}>
      <div className="checks">
        {list.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name[language]}
            checked={value?.includes(code) ?? false}
            onChange={({ currentTarget }) => toggle(code, currentTarget.checked)}
          />
        ))}
        <Checkbox
          label={t`Tidak ada`}
          checked={value?.length === 0}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? [] : null)}
        />
      </div>
    </FieldSet>
  );
}
