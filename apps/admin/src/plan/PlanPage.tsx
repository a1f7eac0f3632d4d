import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDay } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { PlanTargetsDocument, type TargetPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { mayAnywhere, useViewer, widestRegion } from '../shell/viewer.ts';
import { Readings } from './Readings.tsx';
import { TargetDialog, type TargetValues } from './TargetDialog.tsx';
import { TargetProgress, TargetWord } from './TargetProgress.tsx';

/** Targets of the region, both readings of the national 5 %, and the ways to the board and the efforts. */
export function PlanPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const canPlan = mayAnywhere(viewer, 'plan.edit');
  const region = widestRegion(viewer);
  const asked = useQuery(PlanTargetsDocument, { skip: !viewer.canSeeKampungRecords });
  const [start, setStart] = useState<TargetValues | null>(null);
  if (!viewer.canSeeKampungRecords) return <RecordsRefused />;
  const regionCode = region?.code ?? 'ID';
  const isRegency = region?.kind === 'KABUPATEN' || region?.kind === 'KOTA';
  const empty: TargetValues = {
    regionCode,
    metric: 'UPGRADED_SHARE',
    unit: 'PERCENT',
    value: 5,
    baselineOn: todayHere(),
    dueOn: endOfYear(),
  };
  return (
    <Page
      title={t`Rencana`}
      lead={
        <p className="lead">
          <Trans>Berapa kampung yang harus naik, kampung mana, dengan langkah apa, oleh siapa.</Trans>
        </p>
      }
      actions={
        <>
          <Link className="button-link" to="/rencana/tugas">
            <Trans>Papan tugas</Trans>
          </Link>
          <Link className="button-link" to={`/rencana/upaya${isRegency ? `?kabupaten=${regionCode}` : ''}`}>
            <Trans>Tabel upaya</Trans>
          </Link>
          {canPlan && (
            <Button onClick={() => setStart(empty)}>
              <Trans>Target baru</Trans>
            </Button>
          )}
        </>
      }
    >
      <Answer of={asked}>
        {({ planTargets }) =>
          planTargets.length === 0 ? (
            <p className="empty" role="status">
              <Trans>Belum ada target untuk wilayah ini.</Trans>
            </p>
          ) : (
            <ul className="plain">
              {planTargets.map((target) => (
                <li key={target.id} className="card">
                  <TargetLine target={target} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {isRegency && <Readings region={regionCode} canPlan={canPlan} onChoose={(reading) => setStart({ ...empty, ...reading })} />}
      {start && <TargetDialog start={start} onClose={() => setStart(null)} />}
    </Page>
  );
}

const endOfYear = (): string => {
  const [year = '', month = ''] = todayHere().split('-');
  // In the last quarter nothing can show by the end of the same year.
  return `${Number(year) + (Number(month) > 9 ? 1 : 0)}-12-31`;
};

function TargetLine({ target }: { target: TargetPartsFragment }) {
  const language = useLanguage();
  return (
    <>
      <h2>
        <Link to={`/rencana/${target.id}`}>
          {target.metricName[language]}, {target.regionName}
        </Link>{' '}
        <TargetWord target={target} /> {target.sampleData && <SampleMark language={language} />}
      </h2>
      <TargetProgress target={target} />
      <p className="meta">
        <Trans>
          Sampai {formatDay(target.dueOn, language)}; garis dasar {formatDay(target.baselineOn, language)}. {target.plannedKampung} kampung
          direncanakan, {target.openTasks} tugas terbuka, {target.doneTasks} selesai.
        </Trans>
      </p>
    </>
  );
}
