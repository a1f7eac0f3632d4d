import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { checkTarget, METRIC_NAMES, TARGET_METRICS, UNIT_NAMES, UNITS_OF, type Target } from '@simpul/domain/target.ts';
import { newKey } from '../api/new-key.ts';
import { PlanTargetsDocument, SaveTargetDocument } from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { useFilterChoices } from '../table/Filters.tsx';
import { useViewer, widestRegion } from '../shell/viewer.ts';

export type TargetValues = Target & { regionCode: string };

/** A new target, or one that nobody works for yet. */
export function TargetDialog({
  start,
  target,
  onClose,
}: {
  start: TargetValues;
  target?: { id: string; version: number };
  onClose: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const own = widestRegion(useViewer());
  const { regions } = useFilterChoices();
  const [saveTarget] = useMutation(SaveTargetDocument, { refetchQueries: [PlanTargetsDocument] });
  const places = [...(own ? [own] : []), ...regions.filter(({ kind }) => kind !== 'DESA' && kind !== 'KELURAHAN')];

  async function save({ regionCode, metric, unit, value, baselineOn, dueOn }: TargetValues) {
    const input = { ...target, regionCode, metric, unit, value, baselineOn, dueOn, idempotencyKey };
    const { data } = await saveTarget({ variables: { input } });
    if (data && !target) await navigate(`/rencana/${data.saveTarget.id}`);
  }

  return (
    <OwnedDialog<TargetValues>
      title={target ? t`Ubah target` : t`Target baru`}
      start={start}
      check={(values) => checkTarget(values, todayHere()).map(({ field, text }) => ({ field, message: text[language] }))}
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {!target && (
            <Select
              label={t`Wilayah`}
              allowDeselect={false}
              data={places.map(({ code, name }) => ({ value: code, label: name }))}
              value={values.regionCode}
              onChange={(regionCode) => regionCode && change({ regionCode })}
            />
          )}
          <Select
            label={t`Yang dihitung`}
            allowDeselect={false}
            data={TARGET_METRICS.map((metric) => ({ value: metric, label: METRIC_NAMES[metric][language] }))}
            value={values.metric}
            onChange={(metric) => metric && change({ metric, unit: UNITS_OF[metric][0] ?? 'COUNT' })}
          />
          <div className="field-parts">
            <NumberInput
              label={t`Nilai`}
              error={errorOf('value')}
              value={Number.isNaN(values.value) ? '' : values.value}
              onChange={(value) => change({ value: value === '' ? Number.NaN : Number(value) })}
            />
            <Select
              label={t`Satuan`}
              error={errorOf('unit')}
              allowDeselect={false}
              data={UNITS_OF[values.metric].map((unit) => ({ value: unit, label: UNIT_NAMES[unit][language] }))}
              value={values.unit}
              onChange={(unit) => unit && change({ unit })}
            />
          </div>
          <div className="field-parts">
            <TextInput
              type="date"
              label={t`Garis dasar`}
              description={t`Tingkat yang terbit pada hari itu; bila belum ada, perkiraan hari ini.`}
              error={errorOf('baselineOn')}
              value={values.baselineOn}
              onChange={({ currentTarget }) => change({ baselineOn: currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Tenggat`}
              error={errorOf('dueOn')}
              value={values.dueOn}
              onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
            />
          </div>
          <p className="meta">
            <Trans>
              Jumlah kampung selalu dibulatkan ke atas. Begitu ada tugas, target tidak dapat diubah lagi; tutup dan buat yang baru.
            </Trans>
          </p>
        </>
      )}
    </OwnedDialog>
  );
}
