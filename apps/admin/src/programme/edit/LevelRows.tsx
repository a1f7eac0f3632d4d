import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import type { Polarity } from '@simpul/domain/programme.ts';
import { BothLanguages, RowButtons } from './controls.tsx';
import { changedAt, movedUp, withoutAt, type PartProps } from './edit.ts';

/** The scheme of levels, lowest first; one that a designation names stays. */
export function LevelRows({ values, change, errorOf, record }: PartProps) {
  const { t } = useLingui();
  const { levels, polarity } = values;
  return (
    <>
      <Select
        label={t`Yang dinyatakan tingkat`}
        description={t`Prestasi dan kerawanan tidak pernah memakai warna yang sama.`}
        placeholder={t`Tanpa tingkat`}
        clearable
        data={[
          { value: 'MERIT', label: t`Prestasi: makin tinggi makin baik` },
          { value: 'RISK', label: t`Kerawanan: makin tinggi makin rawan` },
        ]}
        value={polarity}
        error={errorOf('polarity')}
        // The list above holds nothing else.
        onChange={(code) => change({ polarity: code as Polarity | null })}
      />
      {errorOf('levels') && (
        <p className="notice is-error" role="alert">
          {errorOf('levels')}
        </p>
      )}
      <ol className="edit-rows">
        {levels.map((level, at) => {
          const use = record.usedLevels.find(({ code }) => code === level.code);
          return (
            <li key={at}>
              <TextInput
                label={t`Kode`}
                readOnly={use !== undefined}
                error={errorOf(`levels.${at}.code`)}
                value={level.code}
                onChange={({ currentTarget }) => change({ levels: changedAt(levels, at, { code: currentTarget.value }) })}
              />
              <BothLanguages
                field={`levels.${at}.name`}
                label={t`Nama tingkat`}
                value={level.name}
                errorOf={errorOf}
                onChange={(name) => change({ levels: changedAt(levels, at, { name }) })}
              />
              <RowButtons
                of={level.name.id || level.code}
                onUp={at > 0 ? () => change({ levels: movedUp(levels, at) }) : undefined}
                onRemove={() => change({ levels: withoutAt(levels, at) })}
                keptBecause={use && t`Dipakai ${use.count} penetapan: tidak dapat dihapus.`}
              />
            </li>
          );
        })}
      </ol>
      <p>
        <Button
          variant="default"
          onClick={() => change({ levels: [...levels, { code: '', ordinal: levels.length + 1, name: { id: '', en: '' } }] })}
        >
          <Trans>Tambah tingkat</Trans>
        </Button>
      </p>
    </>
  );
}
