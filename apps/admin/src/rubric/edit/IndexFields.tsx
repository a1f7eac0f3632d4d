import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { sumForMean } from '@simpul/domain/rubric.ts';
import type { IndexValues } from '@simpul/domain/rubric-values.ts';
import { BothLanguages } from '../../programme/edit/controls.tsx';
import { changedAt, withoutAt } from '../../programme/edit/edit.ts';
import type { PartProps } from './edit.ts';
import { IndicatorFields } from './IndicatorFields.tsx';
import { WholeInput } from './WholeInput.tsx';

/** An index: its pass mark, its weight and its indicators. */
export function IndexFields({
  index,
  path,
  errorOf,
  isWrongIn,
  onChange,
}: Pick<PartProps, 'errorOf' | 'isWrongIn'> & { index: IndexValues; path: string; onChange: (part: Partial<IndexValues>) => void }) {
  const { t } = useLingui();
  const { code, indicators } = index;
  const highest = indicators.reduce((sum, { bands }) => sum + Math.max(0, ...bands.map(({ score }) => score)), 0);
  // The sum follows the mean that the rule names, for the indicators that are left.
  const withIndicators = (next: IndexValues['indicators']): Partial<IndexValues> => ({
    indicators: next,
    ...(index.passMean !== null && { passSum: sumForMean(index.passMean, next.length) }),
  });
  return (
    <>
      {errorOf(path) && <p className="field-error">{errorOf(path)}</p>}
      <BothLanguages
        field={`${path}.name`}
        label={t`Nama indeks`}
        value={index.name}
        errorOf={errorOf}
        onChange={(name) => onChange({ name })}
      />
      <div className="field-parts">
        <WholeInput
          label={t`Batas lulus ${code} (jumlah skor, paling tinggi ${highest})`}
          value={index.passSum}
          error={errorOf(`${path}.passSum`)}
          onChange={(passSum) => onChange({ passSum, passMean: null })}
        />
        <MeanInput
          code={code}
          mean={index.passMean}
          onChange={(mean) =>
            onChange(mean === null ? { passMean: null } : { passMean: mean, passSum: sumForMean(mean, indicators.length) })
          }
        />
        <WholeInput
          label={t`Bobot ${code} dalam nilai gabungan (%), bila dibobot`}
          value={index.weight}
          error={errorOf(`${path}.weight`)}
          onChange={(weight) => onChange({ weight: Number.isNaN(weight) ? null : weight })}
        />
      </div>
      <h3>
        <Trans>Indikator</Trans>
      </h3>
      {indicators.map((row, at) => (
        <IndicatorFields
          key={row.code}
          row={row}
          path={`${path}.indicators.${at}`}
          errorOf={errorOf}
          isWrongIn={isWrongIn}
          onChange={(part) => onChange({ indicators: changedAt(indicators, at, part) })}
          onRemove={() => onChange(withIndicators(withoutAt(indicators, at)))}
        />
      ))}
    </>
  );
}

const meanOf = (typed: string): number => Math.round(Number(typed.replace(',', '.')) * 100);
const wordsOfMean = (mean: number): string => String(mean / 100).replace('.', ',');

/** A mean such as 2,75; it sets the sum. Empty: the rule names the sum. */
function MeanInput({ code, mean, onChange }: { code: string; mean: number | null; onChange: (mean: number | null) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  // What is typed stands as long as it says the same as the value, which may change from elsewhere.
  const isSame = mean === null ? !/\d/.test(typed) : typed !== '' && meanOf(typed) === mean;
  const stored = mean === null ? '' : wordsOfMean(mean);
  return (
    <TextInput
      label={t`… atau rata-rata ${code}, misalnya 2,75`}
      inputMode="decimal"
      autoComplete="off"
      value={isSame ? typed : stored}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value.trim();
        if (!/^\d{0,2}([.,]\d{0,2})?$/.test(next)) return;
        setTyped(next);
        onChange(/\d/.test(next) ? meanOf(next) : null);
      }}
    />
  );
}
