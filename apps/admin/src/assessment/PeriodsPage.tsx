import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { AssessmentPeriodsDocument, type PeriodPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';
import { useAddress } from '../table/use-address.ts';
import { DecisionPapers } from './DecisionPapers.tsx';
import { PeriodBoard } from './PeriodBoard.tsx';
import { PeriodCard } from './PeriodCard.tsx';
import { PeriodDialog } from './PeriodDialog.tsx';

/** The assessment periods, and the board of the one that was chosen: at first the one that runs. */
export function PeriodsPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const asked = useQuery(AssessmentPeriodsDocument, { skip: !viewer.canSeeKampungRecords });
  const [isOpening, setOpening] = useState(false);
  if (!viewer.canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page
      title={t`Penilaian`}
      lead={
        <p className="lead">
          <Trans>
            Klasifikasi kampung setiap periode: diajukan kampung, diperiksa, diverifikasi, ditetapkan, lalu tampil untuk publik.
          </Trans>
        </p>
      }
      actions={
        <>
          <Link className="button-link" to="/penilaian/antrean">
            <Trans>Antrean</Trans>
          </Link>
          {mayAnywhere(viewer, 'assessment.period') && (
            <Button onClick={() => setOpening(true)}>
              <Trans>Buka periode</Trans>
            </Button>
          )}
        </>
      }
    >
      <Answer of={asked}>{({ assessmentPeriods }) => <Periods periods={assessmentPeriods} />}</Answer>
      {isOpening && <PeriodDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}

function Periods({ periods }: { periods: PeriodPartsFragment[] }) {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const running = periods.find(({ phase }) => phase.code !== 'BELUM_DIBUKA' && phase.code !== 'TERBIT');
  const period = periods.find(({ id }) => id === params.get('periode')) ?? running ?? periods[0];
  if (!period)
    return (
      <p className="empty">
        <Trans>
          Belum ada periode penilaian. BKKBN provinsi atau pusat yang membukanya; sampai itu tingkat yang tampil adalah perkiraan.
        </Trans>
      </p>
    );
  return (
    <>
      {periods.length > 1 && (
        <search className="filters">
          <NativeSelect
            label={t`Periode`}
            value={period.id}
            onChange={(event) => change({ periode: event.currentTarget.value, wilayah: null })}
            data={periods.map(({ id, title }) => ({ value: id, label: title }))}
          />
        </search>
      )}
      <PeriodCard period={period} />
      <PeriodBoard key={period.id} id={period.id} />
      <DecisionPapers key={`papers ${period.id}`} period={period.id} />
    </>
  );
}
