import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { BandValues } from '@simpul/domain/rubric-values.ts';
import { changedAt, withoutAt } from '../../programme/edit/edit.ts';
import { WholeInput } from './WholeInput.tsx';

/** The bands of one indicator, a row each. What is wrong stands under the field that mends it. */
export function BandRows({
  of,
  bands,
  path,
  errorOf,
  onChange,
}: {
  /** Code of the indicator. */
  of: string;
  bands: readonly BandValues[];
  path: string;
  errorOf: (field: string) => string | undefined;
  onChange: (bands: BandValues[]) => void;
}) {
  const { t } = useLingui();
  const last = bands.at(-1);
  function handleAdd() {
    const next: BandValues = { score: (last?.score ?? -1) + 1, min: (last?.max ?? last?.min ?? -1) + 1, max: null, label: null };
    // The band that was open so far ends before the new one.
    const ended = bands.map((band, at) => (at === bands.length - 1 && band.max === null ? { ...band, max: band.min } : band));
    onChange([...ended, next]);
  }
  return (
    <fieldset className="band-rows">
      <legend>
        <Trans>Rentang nilai dan skornya</Trans>
      </legend>
      {errorOf(path) && <p className="field-error">{errorOf(path)}</p>}
      {bands.map((band, at) => {
        const place = `${path}.${at}`;
        const row = at + 1;
        const set = (part: Partial<BandValues>) => onChange(changedAt(bands, at, part));
        return (
          <div key={at} className="band-row">
            <WholeInput
              label={t`dari`}
              spoken={t`${of} rentang ${row}: dari`}
              value={band.min}
              error={errorOf(`${place}.min`)}
              onChange={(min) => set({ min })}
            />
            <WholeInput
              label={t`sampai`}
              spoken={t`${of} rentang ${row}: sampai`}
              placeholder={t`tanpa batas`}
              value={band.max}
              error={errorOf(`${place}.max`)}
              onChange={(max) => set({ max: Number.isNaN(max) ? null : max })}
            />
            <WholeInput
              label={t`skor`}
              spoken={t`${of} rentang ${row}: skor`}
              value={band.score}
              error={errorOf(`${place}.score`)}
              onChange={(score) => set({ score })}
            />
            <TextInput
              label={t`sebutan, bila perlu`}
              aria-label={t`${of} rentang ${row}: sebutan`}
              error={errorOf(`${place}.label.id`)}
              value={band.label?.id ?? ''}
              onChange={({ currentTarget }) => set({ label: labelWith(band, { id: currentTarget.value }) })}
            />
            <TextInput
              label={t`sebutan (Inggris)`}
              aria-label={t`${of} rentang ${row}: sebutan (Inggris)`}
              lang="en"
              error={errorOf(`${place}.label.en`)}
              value={band.label?.en ?? ''}
              onChange={({ currentTarget }) => set({ label: labelWith(band, { en: currentTarget.value }) })}
            />
            <Button variant="subtle" aria-label={t`${of} rentang ${row}: hapus`} onClick={() => onChange(withoutAt(bands, at))}>
              <Trans>Hapus</Trans>
            </Button>
          </div>
        );
      })}
      <Button variant="default" aria-label={t`${of}: tambah rentang`} onClick={handleAdd}>
        <Trans>Tambah rentang</Trans>
      </Button>
    </fieldset>
  );
}

/** Words in neither language are no label. */
function labelWith({ label }: BandValues, part: Partial<NonNullable<BandValues['label']>>): BandValues['label'] {
  const next = { id: '', en: '', ...label, ...part };
  return next.id === '' && next.en === '' ? null : next;
}
