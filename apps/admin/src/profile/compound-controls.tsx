import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import type { FundingAmount } from '@simpul/domain/kampung-profile.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import type { Named } from './control-props.ts';
import { FieldSet } from './FieldSet.tsx';

const EMPTY_DECREE = { number: '', issuer: '', issuedOn: '', validTo: null };

export function DecreeControl({ field, label, value, error, onChange }: Named<'workingGroupDecree'>) {
  const { t } = useLingui();
  const decree = value ?? EMPTY_DECREE;
  const change = (part: Partial<typeof decree>) => {
    const next = { ...decree, ...part };
    const isEmpty = next.number === '' && next.issuer === '' && next.issuedOn === '' && next.validTo === null;
    onChange(isEmpty ? null : next);
  };
  return (
    <FieldSet field={field} label={label} error={error}>
      <div className="field-parts">
        <TextInput label={t`Nomor`} value={decree.number} onChange={({ currentTarget }) => change({ number: currentTarget.value })} />
        <TextInput
          label={t`Diterbitkan oleh`}
          placeholder={t`Kepala Desa`}
          value={decree.issuer}
          onChange={({ currentTarget }) => change({ issuer: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t`Tanggal terbit`}
          value={decree.issuedOn}
          onChange={({ currentTarget }) => change({ issuedOn: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t`Berlaku sampai (bila ada)`}
          value={decree.validTo ?? ''}
          onChange={({ currentTarget }) => change({ validTo: currentTarget.value || null })}
        />
      </div>
    </FieldSet>
  );
}

export function LocationControl({ field, label, value, error, onChange }: Named<'location'>) {
  const { t } = useLingui();
  const part = (key: 'latitude' | 'longitude', name: string) => (
    <NumberInput
      label={name}
      inputMode="decimal"
      decimalScale={6}
      decimalSeparator=","
      hideControls
      value={value && !Number.isNaN(value[key]) ? value[key] : ''}
      onChange={(next) => {
        // A half that is missing is not a number; the rule says which one.
        const changed = { latitude: Number.NaN, longitude: Number.NaN, ...value, [key]: typeof next === 'number' ? next : Number.NaN };
        onChange(Number.isNaN(changed.latitude) && Number.isNaN(changed.longitude) ? null : changed);
      }}
    />
  );
  return (
    <FieldSet field={field} label={label} error={error}>
      <div className="field-parts">
        {part('latitude', t`Lintang (mis. -3,8)`)}
        {part('longitude', t`Bujur (mis. 114,8)`)}
      </div>
    </FieldSet>
  );
}

export function FundingControl({ field, label, value, error, onChange }: Named<'fundingAmounts'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { FUNDING_SOURCES } = choicesOf(useLists(), value);
  const rows = value ?? [];
  const change = (at: number, part: Partial<FundingAmount>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const remove = (at: number) => onChange(rows.length === 1 ? null : rows.filter((_, index) => index !== at));
  const add = () => onChange([...rows, { year: new Date().getFullYear(), source: FUNDING_SOURCES[0]?.code ?? '', amount: 0 }]);
  return (
    <FieldSet field={field} label={label} error={error}>
      {rows.map((row, at) => (
        <div className="field-parts" key={at}>
          <NumberInput
            label={t`Tahun`}
            hideControls
            value={row.year}
            onChange={(year) => change(at, { year: typeof year === 'number' ? year : 0 })}
          />
          <Select
            label={t`Sumber`}
            allowDeselect={false}
            data={FUNDING_SOURCES.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={row.source}
            onChange={(source) => change(at, { source: source ?? row.source })}
          />
          <NumberInput
            label={t`Jumlah (rupiah)`}
            hideControls
            thousandSeparator="."
            decimalSeparator=","
            value={row.amount}
            onChange={(amount) => change(at, { amount: typeof amount === 'number' ? amount : 0 })}
          />
          <Button variant="default" className="field-remove" onClick={() => remove(at)}>
            <Trans>Hapus baris</Trans>
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={add}>
        <Trans>Tambah baris</Trans>
      </Button>
    </FieldSet>
  );
}

export function FrequencyControl({ field, label, value, error, onChange }: Named<'mechanismFrequencies'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const { MECHANISMS, FREQUENCIES } = choicesOf(useLists(), value);
  const rows = value ?? [];
  const change = (mechanism: string, frequency: string | null) => {
    const rest = rows.filter((row) => row.mechanism !== mechanism);
    const next = frequency === null ? rest : [...rest, { mechanism, frequency }];
    onChange(next.length === 0 ? null : next);
  };
  return (
    <FieldSet field={field} label={label} error={error}>
      <div className="field-parts">
        {MECHANISMS.map(({ code, name }) => (
          <Select
            key={code}
            label={name[language]}
            placeholder={t`Belum diisi`}
            clearable
            data={FREQUENCIES.map((frequency) => ({ value: frequency.code, label: frequency.name[language] }))}
            value={rows.find((row) => row.mechanism === code)?.frequency ?? null}
            onChange={(frequency) => change(code, frequency)}
          />
        ))}
      </div>
    </FieldSet>
  );
}
