import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { isSameSet, subsetsOf } from '@simpul/domain/rubric.ts';
import type { LevelValues } from '@simpul/domain/rubric-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BothLanguages } from '../../programme/edit/controls.tsx';
import { changedAt } from '../../programme/edit/edit.ts';
import type { PartProps } from './edit.ts';

/** The names of the levels, and for every set of passed indices the level that it gives: none can be forgotten or given twice. */
export function LevelFields({ values: { levels, indices }, change, errorOf }: PartProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const sets = subsetsOf(indices.map(({ code }) => code)).toSorted((a, b) => a.length - b.length);
  const nameOf = (code: string) => indices.find((index) => index.code === code)?.name[language] ?? code;
  const words = (set: readonly string[]) => (set.length === 0 ? t`tidak satu pun` : set.map(nameOf).join(' + '));

  /** Also what names an index that is gone leaves with it. */
  const withSet = (set: readonly string[], to: string): LevelValues[] =>
    levels.map((level) => {
      const kept = level.patterns.filter((pattern) => !isSameSet(pattern, set) && sets.some((known) => isSameSet(known, pattern)));
      return { ...level, patterns: level.code === to ? [...kept, [...set]] : kept };
    });

  return (
    <>
      {errorOf('levels') && <p className="field-error">{errorOf('levels')}</p>}
      {levels.map((level, at) => (
        <BothLanguages
          key={level.code}
          field={`levels.${at}.name`}
          label={t`Nama tingkat ${level.code}`}
          value={level.name}
          errorOf={errorOf}
          onChange={(name) => change({ levels: changedAt(levels, at, { name }) })}
        />
      ))}
      <h3>
        <Trans>Indeks yang lulus → tingkat</Trans>
      </h3>
      <div className="pattern-rows">
        {sets.map((set) => {
          const holders = levels.filter(({ patterns }) => patterns.some((pattern) => isSameSet(pattern, set)));
          const wrong =
            holders.length === 0 ? t`Pilih satu tingkat.` : holders.length > 1 ? t`Tercatat pada dua tingkat: pilih satu.` : undefined;
          return (
            <NativeSelect
              key={set.join('+')}
              label={words(set)}
              error={wrong}
              data={[
                ...(holders.length === 1 ? [] : [{ value: '', label: t`belum dipilih` }]),
                ...levels.map(({ code, name }) => ({ value: code, label: name[language] || code })),
              ]}
              value={holders.length === 1 ? holders[0]?.code : ''}
              onChange={({ currentTarget }) => change({ levels: withSet(set, currentTarget.value) })}
            />
          );
        })}
      </div>
    </>
  );
}
