import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { scopesOf } from '@simpul/domain/access.ts';
import { PERIOD_DAY_NAMES, PERIOD_DAYS, problemsOfPeriod, type PeriodValues } from '@simpul/domain/assessment-period.ts';
import { newKey } from '../api/new-key.ts';
import {
  AssessmentPeriodsDocument,
  ChangeAssessmentPeriodDocument,
  OpenAssessmentPeriodDocument,
  PeriodRubricsDocument,
  type PeriodPartsFragment,
} from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { RegionPicker } from '../people/RegionPicker.tsx';
import { regionName } from '../shell/region-name.ts';
import { useViewer, type Viewer } from '../shell/viewer.ts';

type Values = PeriodValues & { region: string; rubric: string };

/** Opens a period, or changes one that has not opened yet. */
export function PeriodDialog({ period, onClose }: { period?: PeriodPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const viewer = useViewer();
  const [idempotencyKey] = useState(newKey);
  const rubrics = useQuery(PeriodRubricsDocument).data?.periodRubrics ?? [];
  const options = { refetchQueries: [AssessmentPeriodsDocument], awaitRefetchQueries: true };
  const [open] = useMutation(OpenAssessmentPeriodDocument, options);
  const [change] = useMutation(ChangeAssessmentPeriodDocument, options);
  const widest = periodRegion(viewer);
  // The rubrics may come after the form was opened: what nobody has chosen stays what the period has.
  const preset = (period ? rubricOf(period, rubrics) : rubrics[0])?.id ?? '';

  function save({ rubric, ...values }: Values) {
    const chosen = { ...values, rubric: rubric || preset };
    return period
      ? change({ variables: { input: { id: period.id, version: period.version, values: chosen } } })
      : open({ variables: { input: { values: chosen, idempotencyKey } } });
  }
  return (
    <OwnedDialog<Values>
      title={period ? t`Ubah periode` : t`Buka periode penilaian`}
      action={period ? undefined : <Trans>Buka periode</Trans>}
      start={period ? startOf(period) : { title: '', region: widest, rubric: '', opensOn: '', submitBy: '', verifyBy: '', publishOn: '' }}
      check={(values) => {
        const empty = PERIOD_DAYS.filter((day) => values[day] === '');
        if (empty.length > 0) return empty.map((field) => ({ field, message: t`Isi harinya.` }));
        return problemsOfPeriod(values, todayHere()).map(({ field, problem }) => ({ field, message: problem[language] }));
      }}
      save={save}
      onClose={onClose}
    >
      {({ values, change: set, errorOf }) => (
        <>
          <TextInput
            label={t`Judul`}
            description={t`Misalnya: Penilaian Kampung KB 2026.`}
            error={errorOf('title')}
            value={values.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
            data-autofocus
          />
          {period ? (
            <p className="meta">{regionName(period.region, language)}</p>
          ) : (
            <RegionPicker
              from={widest}
              level={null}
              value={values.region}
              error={errorOf('region')}
              onChange={(region) => set({ region })}
            />
          )}
          <NativeSelect
            label={t`Aturan`}
            description={t`Tetap sama sejak periode dibuka.`}
            value={values.rubric || preset}
            onChange={({ currentTarget }) => set({ rubric: currentTarget.value })}
            data={rubrics.map(({ id, code, version, title }) => ({ value: id, label: t`${title[language]} (${code} versi ${version})` }))}
          />
          <div className="field-parts">
            {PERIOD_DAYS.map((day) => (
              <TextInput
                key={day}
                type="date"
                label={PERIOD_DAY_NAMES[day][language]}
                error={errorOf(day)}
                value={values[day]}
                onChange={({ currentTarget }) => set({ [day]: currentTarget.value })}
              />
            ))}
          </div>
          <p className="meta">
            <Trans>Setelah dibuka, aturan dan hari pertama tidak berubah; tenggat dapat diperpanjang dengan alasan.</Trans>
          </p>
        </>
      )}
    </OwnedDialog>
  );
}

/** The widest region that the person may open a period for. */
function periodRegion({ assignments }: Viewer): string {
  const own = assignments.map(({ role, region }) => ({ role, region: region.code, programmes: null }));
  const regions = scopesOf({ userId: '', name: '', assignments: own }, 'assessment.period').map(({ region }) => region);
  return regions.includes('ID') ? 'ID' : (regions.toSorted((a, b) => a.length - b.length)[0] ?? 'ID');
}

const startOf = ({ title, region, opensOn, submitBy, verifyBy, publishOn }: PeriodPartsFragment): Values => ({
  title,
  region: region.code,
  rubric: '',
  opensOn,
  submitBy,
  verifyBy,
  publishOn,
});

type Choice = { id: string; code: string; version: number };
const rubricOf = ({ rubric }: PeriodPartsFragment, rubrics: readonly Choice[]): Choice | undefined =>
  rubrics.find(({ code, version }) => code === rubric.code && version === rubric.version);
