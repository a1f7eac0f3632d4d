import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { UNPROVEN_POLICIES } from '@simpul/domain/measures.ts';
import { FLAG_NAMES, UNPROVEN_NAMES } from '@simpul/domain/rubric-changes.ts';
import type { FlagValues } from '@simpul/domain/rubric-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BothLanguages } from '../../programme/edit/controls.tsx';
import type { PartProps } from './edit.ts';

/** What the rubric is called, where it comes from, when it is valid. */
export function HeadFields({ values, change, errorOf }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <BothLanguages field="title" label={t`Judul`} value={values.title} errorOf={errorOf} onChange={(title) => change({ title })} />
      <BothLanguages
        field="legalSource"
        label={t`Dasar aturan`}
        isLong
        value={values.legalSource}
        errorOf={errorOf}
        onChange={(legalSource) => change({ legalSource })}
      />
      <div className="field-parts">
        <TextInput
          type="date"
          label={t`Berlaku mulai`}
          error={errorOf('validFrom')}
          value={values.validFrom}
          onChange={({ currentTarget }) => change({ validFrom: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t`Berlaku sampai (kosong: tanpa batas)`}
          error={errorOf('validTo')}
          value={values.validTo ?? ''}
          onChange={({ currentTarget }) => change({ validTo: currentTarget.value || null })}
        />
      </div>
      <Checkbox
        label={t`Bukan aturan resmi: katakan demikian di mana pun hasilnya tampil`}
        checked={values.unofficial}
        onChange={({ currentTarget }) => change({ unofficial: currentTarget.checked })}
      />
    </>
  );
}

/** How it counts. */
export function FlagFields({ values: { flags }, change }: PartProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const set = (part: Partial<FlagValues>) => change({ flags: { ...flags, ...part } });
  return (
    <>
      {(['excludeOwnSector', 'requireCouples', 'recentActivities'] as const).map((flag) => (
        <Checkbox
          key={flag}
          label={FLAG_NAMES[flag][language]}
          checked={flags[flag]}
          onChange={({ currentTarget }) => set({ [flag]: currentTarget.checked })}
        />
      ))}
      <NativeSelect
        label={FLAG_NAMES.unproven[language]}
        description={t`Bukti adalah dokumen kampung yang menyebut isian itu. Benar tidaknya dokumen belum diperiksa di sini.`}
        data={[
          { value: '', label: t`tidak perlu bukti` },
          ...UNPROVEN_POLICIES.map((value) => ({ value, label: UNPROVEN_NAMES[value][language] })),
        ]}
        value={flags.unproven ?? ''}
        onChange={({ currentTarget }) => set({ unproven: UNPROVEN_POLICIES.find((policy) => policy === currentTarget.value) ?? null })}
      />
      <p className="meta">
        <Trans>Kegiatan dan laporan adalah catatan tersendiri: untuknya tidak perlu dokumen.</Trans>
      </p>
    </>
  );
}
