import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { EXTENDABLE_DAYS, PERIOD_DAY_NAMES, problemOfExtension, type ExtendableDay } from '@simpul/domain/assessment-period.ts';
import { problemOfRemark } from '@simpul/domain/assessment-life.ts';
import {
  AssessmentPeriodsDocument,
  ExtendAssessmentPeriodDocument,
  PeriodBoardDocument,
  type PeriodPartsFragment,
} from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';

type Values = { day: ExtendableDay; to: string; reason: string };

/** Moves a day of a period to a later one, with the reason. */
export function ExtendDialog({ period, onClose }: { period: PeriodPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [extend] = useMutation(ExtendAssessmentPeriodDocument, {
    refetchQueries: [AssessmentPeriodsDocument, PeriodBoardDocument],
    awaitRefetchQueries: true,
  });
  return (
    <OwnedDialog<Values>
      title={t`Perpanjang tenggat`}
      start={{ day: 'submitBy', to: '', reason: '' }}
      check={({ day, to, reason }) => {
        const late = to === '' ? t`Isi harinya.` : problemOfExtension(period, day, to)?.[language];
        const why = problemOfRemark(reason)?.[language];
        return [...(late ? [{ field: 'to' as const, message: late }] : []), ...(why ? [{ field: 'reason' as const, message: why }] : [])];
      }}
      save={({ day, to, reason }) => extend({ variables: { input: { id: period.id, version: period.version, day, to, reason } } })}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <NativeSelect
            label={t`Hari yang diperpanjang`}
            value={values.day}
            onChange={({ currentTarget }) => change({ day: EXTENDABLE_DAYS.find((day) => day === currentTarget.value) ?? 'submitBy' })}
            data={EXTENDABLE_DAYS.map((day) => ({ value: day, label: PERIOD_DAY_NAMES[day][language] }))}
            data-autofocus
          />
          <TextInput
            type="date"
            label={t`Sampai`}
            error={errorOf('to')}
            value={values.to}
            onChange={({ currentTarget }) => change({ to: currentTarget.value })}
          />
          <Textarea
            label={t`Alasan`}
            description={t`Disampaikan kepada kampung dan kantor di wilayah ini.`}
            autosize
            minRows={2}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
