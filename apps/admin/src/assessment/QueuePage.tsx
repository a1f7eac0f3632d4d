import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ASSESSMENT_EXCEPTIONS, EXCEPTION_NAMES } from '@simpul/domain/assessment-exceptions.ts';
import { ASSESSMENT_STATES, ASSESSMENT_STATE_NAMES } from '@simpul/domain/assessment-life.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { useSelection } from '../bulk/use-selection.ts';
import { AssessmentQueueDocument, type AssessmentQueueQuery, type QueueRowPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf, idOf, manyOf } from '../table/address.ts';
import { ChoiceFilter, Filters, RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { QueueList } from './QueueList.tsx';

/** Assessments that wait: for the signed-in person at first, or all in their scope. */
export function QueuePage() {
  const { t } = useLingui();
  const { canSeeKampungRecords } = useViewer();
  const { params } = useAddress();
  const language = useLanguage();
  const asked = useQuery(AssessmentQueueDocument, {
    variables: {
      period: idOf(params, 'periode'),
      region: codeOf(params, 'wilayah'),
      states: manyOf(params, 'status', ASSESSMENT_STATES),
      exceptions: manyOf(params, 'tanda', ASSESSMENT_EXCEPTIONS),
      mine: !params.has('lihat'),
    },
    skip: !canSeeKampungRecords,
    fetchPolicy: 'cache-and-network',
  });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page wide title={t`Antrean penilaian`} crumbs={[{ to: '/penilaian', label: t`Penilaian` }]}>
      <Filters names={['lihat', 'wilayah', 'status', 'tanda']}>
        <ChoiceFilter name="lihat" label={t`Tampilkan`} all={t`Menunggu saya`} choices={[{ value: 'semua', label: t`Semua` }]} />
        <RegionFilter />
        <ChoiceFilter
          name="status"
          label={t`Status`}
          all={t`Semua`}
          choices={ASSESSMENT_STATES.map((code) => ({ value: code, label: ASSESSMENT_STATE_NAMES[code][language] }))}
        />
        <ChoiceFilter
          name="tanda"
          label={t`Perlu dilihat`}
          all={t`Semua`}
          choices={ASSESSMENT_EXCEPTIONS.map((code) => ({ value: code, label: EXCEPTION_NAMES[code][language] }))}
        />
      </Filters>
      <Answer of={asked}>{({ assessmentQueue }) => <Queue queue={assessmentQueue} isFiltered={params.size > 0} />}</Answer>
    </Page>
  );
}

function Queue({
  queue: { rows, waitingForMe, truncated, sampleData },
  isFiltered,
}: {
  queue: AssessmentQueueQuery['assessmentQueue'];
  isFiltered: boolean;
}) {
  const language = useLanguage();
  const { chosen, toggle, drop } = useSelection<QueueRowPartsFragment>();
  const [deciding, setDeciding] = useState<readonly QueueRowPartsFragment[] | null>(null);
  const decidable = rows.filter(({ allowedSteps }) => allowedSteps.includes('DECIDE'));
  // What was chosen and has changed meanwhile is decided on as it is now.
  const picked = decidable.filter(({ id }) => chosen.has(id));
  return (
    <>
      <p className="meta" role="status">
        <Plural value={rows.length} _0="Tidak ada penilaian yang cocok" other="# penilaian, yang paling lama menunggu lebih dulu" />
        {' · '}
        <Plural value={waitingForMe} _0="tidak ada yang menunggu Anda" other="# menunggu Anda" />{' '}
        {sampleData && <SampleMark language={language} />}
      </p>
      {truncated && (
        <p className="notice">
          <Trans>Ada lebih banyak penilaian daripada yang ditampilkan. Saring menurut wilayah.</Trans>
        </p>
      )}
      {rows.length === 0 ? (
        <p className="empty">
          {isFiltered ? (
            <Trans>Hapus salah satu saringan.</Trans>
          ) : (
            <Trans>Tidak ada yang menunggu Anda. Pilih «Semua» untuk melihat yang lain.</Trans>
          )}
        </p>
      ) : (
        <>
          {decidable.length > 0 && (
            <div className="bulk-bar">
              <Button variant="default" onClick={() => toggle(decidable, picked.length < decidable.length)}>
                {picked.length < decidable.length ? (
                  <Trans>Pilih semua yang dapat ditetapkan ({decidable.length})</Trans>
                ) : (
                  <Trans>Lepas semua</Trans>
                )}
              </Button>
              <Button disabled={picked.length === 0} onClick={() => setDeciding(picked)}>
                <Trans>Tetapkan yang dipilih ({picked.length})</Trans>
              </Button>
            </div>
          )}
          <QueueList rows={rows} chosen={chosen} onToggle={toggle} onDecide={(row) => setDeciding([row])} isPaused={deciding !== null} />
        </>
      )}
      {deciding && (
        <DecideDialog
          rows={deciding}
          onClose={(done) => {
            drop(done);
            setDeciding(null);
          }}
        />
      )}
    </>
  );
}
