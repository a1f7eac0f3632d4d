import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { LevelGlyph } from '@simpul/ui/LevelBadge.tsx';
import { FilterChoicesDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { useAddress } from './use-address.ts';
import { useIsPhone } from './use-is-phone.ts';

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

/** The row of filters above a list, with a way to drop them all. On a phone they fold away, the search box stays. */
export function Filters({ names, search, children }: { names: readonly string[]; search?: ReactNode; children: ReactNode }) {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const isPhone = useIsPhone();
  const count = names.reduce((sum, name) => sum + params.getAll(name).length, 0);
  const all = (
    <>
      {children}
      {count > 0 && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(['cari', ...names].map((name) => [name, null])))}>
          <Trans>Hapus saringan</Trans>
        </Button>
      )}
    </>
  );
  return (
    <search className="filters" aria-label={t`Saring`}>
      {search}
      {isPhone ? (
        <details>
          <summary>
            <Trans>Saring</Trans> {count > 0 && <span className="count">{count}</span>}
          </summary>
          <div className="filters-folded">{all}</div>
        </details>
      ) : (
        all
      )}
    </search>
  );
}

/** Asks the API a moment after the last letter. */
export function SearchFilter({ label }: { label: string }) {
  const { params, change } = useAddress();
  const inAddress = params.get('cari') ?? '';
  const box = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback((cari: string) => change({ cari }, { replace: true }), 150);
  // "Back" and "drop all filters" change the address from elsewhere; while someone types, the box is ahead of it.
  useEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = inAddress;
  }, [inAddress]);
  return (
    <TextInput
      className="filter-search"
      label={label}
      type="search"
      data-page-search
      maxLength={100}
      ref={box}
      defaultValue={inAddress}
      onChange={(event) => search(event.currentTarget.value)}
    />
  );
}

/** One choice out of a list, kept under `name` in the address. */
export function ChoiceFilter({
  name,
  label,
  all,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly { value: string; label: string }[];
}) {
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
  return (
    <ChoiceFilter name="wilayah" label={label} all={t`Semua`} choices={regions.map(({ code, name }) => ({ value: code, label: name }))} />
  );
}

export function ProgrammeFilter() {
  const { t } = useLingui();
  const language = useLanguage();
  const { programmes } = useFilterChoices();
  return (
    <ChoiceFilter
      name="program"
      label={t`Program`}
      all={t`Semua`}
      choices={programmes.map(({ code, shortName }) => ({ value: code, label: shortName[language] }))}
    />
  );
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
            onChange={(event) =>
              change({ tingkat: event.currentTarget.checked ? [...chosen, code] : chosen.filter((other) => other !== code) })
            }
          />
          <LevelGlyph ordinal={ordinal} of={of} height={16} />
          {name[language]}
        </label>
      ))}
    </fieldset>
  );
}

/** A day, kept under `name` in the address. */
export function DayFilter({ name, label }: { name: string; label: string }) {
  const { params, change } = useAddress();
  return (
    <TextInput
      type="date"
      label={label}
      value={params.get(name) ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
}
