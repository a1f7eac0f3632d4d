import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatDay, formatPercent } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { CloseTargetDocument, PlanTargetDocument, type TargetPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { Planner } from './Planner.tsx';
import { RegencyTable } from './RegencyTable.tsx';
import { TargetDialog } from './TargetDialog.tsx';
import { TargetProgress, TargetWord } from './TargetProgress.tsx';

/** One target: where it stands and by which formula, what lies ahead, and which kampung would reach it. */
export function TargetPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PlanTargetDocument, { variables: { id } });
  return (
    <Answer key={id} of={asked} title={t`Target`}>
      {({ planTarget }) => <TargetOf target={planTarget} />}
    </Answer>
  );
}

function TargetOf({ target }: { target: TargetPartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [dialog, setDialog] = useState<'EDIT' | 'CLOSE' | null>(null);
  const { id, version, regionCode, metric, unit, value, baselineOn, dueOn } = target;
  const isFree = target.plannedKampung === 0 && target.openTasks === 0 && target.doneTasks === 0;
  return (
    <Page
      title={`${target.metricName[language]}, ${target.regionName}`}
      crumbs={[{ to: '/rencana', label: t`Rencana` }]}
      lead={
        <p className="lead">
          <TargetWord target={target} /> <Trans>Sampai {formatDay(dueOn, language)}</Trans>{' '}
          {target.sampleData && <SampleMark language={language} />}
        </p>
      }
      actions={
        <>
          <Link className="button-link" to={`/rencana/tugas?target=${id}`}>
            <Trans>Papan tugas</Trans>
          </Link>
          <Button variant="default" onClick={() => window.print()}>
            <Trans>Cetak</Trans>
          </Button>
          {target.viewerCanEdit && isFree && (
            <Button variant="default" onClick={() => setDialog('EDIT')}>
              <Trans>Ubah</Trans>
            </Button>
          )}
          {target.viewerCanEdit && (
            <Button variant="default" onClick={() => setDialog('CLOSE')}>
              <Trans>Tutup target</Trans>
            </Button>
          )}
        </>
      }
    >
      <Standing target={target} />
      {isRegion(regionCode) ? (
        <RegencyTable id={id} />
      ) : (
        target.viewerCanPlanFor && target.closedAt === null && <Planner key={`${id} ${target.achieved}`} target={target} />
      )}
      {dialog === 'EDIT' && (
        <TargetDialog
          start={{ regionCode, metric, unit, value, baselineOn, dueOn }}
          target={{ id, version }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'CLOSE' && <CloseDialog id={id} version={version} onClose={() => setDialog(null)} />}
    </Page>
  );
}

/** Whether a code is that of a province or the nation. */
const isRegion = (code: string): boolean => code.length <= 2;

function Standing({ target }: { target: TargetPartsFragment }) {
  const language = useLanguage();
  const { total, top2Now, need, formula, forecasts, closedReason } = target;
  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">
        <Trans>Di mana kita sekarang</Trans>
      </h2>
      {closedReason && (
        <p className="notice">
          <Trans>Ditutup: {closedReason}</Trans>
        </p>
      )}
      <p>{need[language]}</p>
      <TargetProgress target={target} />
      <p>
        <Trans>
          Hari ini {top2Now} dari {total} kampung ({formatPercent(total === 0 ? 0 : (100 * top2Now) / total, language)}) di dua tingkat
          teratas.
        </Trans>
      </p>
      <details>
        <summary>
          <Trans>Rumusnya</Trans>
        </summary>
        <p>{formula[language]}</p>
      </details>
      <h3>
        <Trans>Perkiraan pada tenggat</Trans>
      </h3>
      <ul>
        {forecasts.map(({ reached, assumption }) => (
          <li key={assumption.id}>
            <strong>{reached == null ? <Trans>belum dapat dikatakan</Trans> : <Trans>{reached} kampung</Trans>}</strong>,{' '}
            {assumption[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CloseDialog({ id, version, onClose }: { id: string; version: number; onClose: () => void }) {
  const { t } = useLingui();
  const [close] = useMutation(CloseTargetDocument);
  return (
    <OwnedDialog
      title={t`Tutup target`}
      start={{ reason: '' }}
      check={({ reason }) => (reason.trim().length < 10 ? [{ field: 'reason', message: t`Tulis alasannya dalam 10–500 huruf.` }] : [])}
      save={({ reason }) => close({ variables: { input: { id, version, reason } } })}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p className="notice is-warning">
            <Trans>Target yang ditutup tetap dapat dibaca, tetapi tidak dapat dibuka lagi. Tugasnya tetap ada.</Trans>
          </p>
          <Textarea
            label={t`Alasan`}
            autosize
            minRows={2}
            maxLength={500}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
