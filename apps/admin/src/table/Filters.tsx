import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { LevelGlyph } from '@simpul/ui/LevelBadge.tsx';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { useAddress } from './use-address.ts';

/** Regions below the person's own, levels and programmes to filter by; empty until they are known. */
export function useFilterChoices() {
  const region = widestRegion(useViewer())?.code ?? 'ID';
  const { data } = useQuery(FilterChoicesDocument, { variables: { region }, fetchPolicy: 'cache-first' });
  return {
    regions: data?.region?.children ?? [],
    levels: data?.reference.levels ?? [],
    programmes: data?.reference.programmes ?? [],
  };
}

/** The row of filters above a list, with a way to drop them all. */
export function Filters({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const isFiltered = names.some((name) => params.has(name));
  return (
    <search className="filters" aria-label={t`Saring`}>
      {children}
      {isFiltered && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}>
          <Trans>Hapus saringan</Trans>
        </Button>
      )}
    </search>
  );
}

/** Asks the API a moment after the last letter. */
export function SearchFilter({ label }: { label: string }) {
  const { params, change } = useAddress();
  const inAddress = params.get('cari') ?? '';
  const [typed, setTyped] = useState(inAddress);
  const search = useDebouncedCallback((cari: string) => change({ cari }, { replace: true }), 300);
  // "Back" and "drop all filters" change the address without anyone typing.
  useEffect(() => setTyped(inAddress), [inAddress]);
  return (
    <TextInput
      className="filter-search"
      label={label}
      type="search"
      data-page-search
      maxLength={100}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        search(value.trim());
      }}
    />
  );
}

/** One choice out of a list, kept under `name` in the address. */
export function ChoiceFilter({ name, label, all, choices }: { name: string; label: string; all: string; choices: readonly { value: string; label: string }[] }) {
  const { params, change } = useAddress();
  if (choices.length === 0) return null;
  return (
    <NativeSelect
      label={label}
      value={params.get(name) ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: all }, ...choices]}
    />
  );
}

export function RegionFilter() {
  const { t } = useLingui();
  const { regions } = useFilterChoices();
  const isVillages = regions.some(({ kind }) => kind === 'DESA' || kind === 'KELURAHAN');
  if (isVillages) return null;
  const label = regions[0]?.kind === 'KECAMATAN' ? t`Kecamatan` : t`Wilayah`;
  return <ChoiceFilter name="wilayah" label={label} all={t`Semua`} choices={regions.map(({ code, name }) => ({ value: code, label: name }))} />;
}

export function ProgrammeFilter() {
  const { t } = useLingui();
  const language = useLanguage();
  const { programmes } = useFilterChoices();
  return <ChoiceFilter name="program" label={t`Program`} all={t`Semua`} choices={programmes.map(({ code, shortName }) => ({ value: code, label: shortName[language] }))} />;
}

/** Several levels at once; each is a switch with its glyph. */
export function LevelFilter() {
  const language = useLanguage();
  const { levels } = useFilterChoices();
  const { params, change } = useAddress();
  const chosen = params.getAll('tingkat');
  return (
    <fieldset className="level-filter">
      <legend>
        <Trans>Tingkat</Trans>
      </legend>
      {levels.map(({ code, ordinal, of, name }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(event) => change({ tingkat: event.currentTarget.checked ? [...chosen, code] : chosen.filter((other) => other !== code) })}
          />
          <LevelGlyph ordinal={ordinal} of={of} height={16} />
          {name[language]}
        </label>
      ))}
    </fieldset>
  );
}
