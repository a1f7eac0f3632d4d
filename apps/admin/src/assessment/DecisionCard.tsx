import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { AssessmentDecisionDocument, PublishAssessmentDocument } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { AnswerObjectionDialog } from './AnswerObjectionDialog.tsx';
import { ObjectionDialog } from './ObjectionDialog.tsx';
import { RevisionDialog } from './RevisionDialog.tsx';
import type { DecisionRecord } from './assessment-record.ts';

/** The decided level, what the kampung says against it, and what can still be done. Nothing where nothing is decided. */
export function DecisionCard({ id }: { id: string }) {
  const asked = useQuery(AssessmentDecisionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <Answer of={asked}>{({ assessmentRecord }) => assessmentRecord?.decision && <Decided record={assessmentRecord} />}</Answer>;
}

function Decided({ record }: { record: DecisionRecord }) {
  const language = useLanguage();
  const [open, setOpen] = useState<'OBJECT' | 'ANSWER' | 'REVISE' | null>(null);
  const { decision, objection, objectionChance } = record;
  if (!decision) return null;
  const close = () => setOpen(null);
  return (
    <section className="card" aria-labelledby={`decision-${record.id}`}>
      <h2 id={`decision-${record.id}`}>
        <Trans>Penetapan</Trans>
      </h2>
      <p className="facts-line">
        <LevelBadge level={decision.level} language={language} rank />
      </p>
      <p className="meta">
        <Trans>Ditetapkan {formatDay(decision.decidedOn, language)}</Trans>
        {' · '}
        {decision.publishedAt ? (
          <Trans>dipublikasikan {shortDay(decision.publishedAt, language)}</Trans>
        ) : (
          <Trans>belum dipublikasikan</Trans>
        )}
        {decision.levelBefore && (
          <>
            {' · '}
            <Trans>sebelumnya {decision.levelBefore.name[language]}</Trans>
          </>
        )}
      </p>
      <Publish record={record} />
      {objection && <Objection objection={objection} />}
      {objectionChance.viewerCanObject && objectionChance.lastDay && (
        <p className="meta">
          <Trans>Keberatan dapat diajukan satu kali, sampai {formatDay(objectionChance.lastDay, language)}.</Trans>
        </p>
      )}
      <p className="form-actions">
        {objectionChance.viewerCanObject && (
          <Button variant="default" onClick={() => setOpen('OBJECT')}>
            <Trans>Ajukan keberatan</Trans>
          </Button>
        )}
        {objection?.viewerCanAnswer && (
          <Button onClick={() => setOpen('ANSWER')}>
            <Trans>Jawab keberatan</Trans>
          </Button>
        )}
        {objectionChance.viewerCanRevise && (
          <Button variant="default" onClick={() => setOpen('REVISE')}>
            <Trans>Buka revisi</Trans>
          </Button>
        )}
      </p>
      {open === 'OBJECT' && <ObjectionDialog record={record} onClose={close} />}
      {open === 'ANSWER' && objection && <AnswerObjectionDialog objection={objection} onClose={close} />}
      {open === 'REVISE' && <RevisionDialog record={record} onClose={close} />}
    </section>
  );
}

function Objection({ objection }: { objection: NonNullable<DecisionRecord['objection']> }) {
  const language = useLanguage();
  const { state, stateName, reason, indicators, byName, at, answer, answeredByName, answeredAt } = objection;
  return (
    <div className="remarks">
      <h3>
        <Trans>Keberatan</Trans>{' '}
        <span className={state === 'DIAJUKAN' ? 'word is-open' : state === 'DITERIMA' ? 'word is-current' : 'word is-changed'}>
          {stateName[language]}
        </span>
      </h3>
      <ul>
        <li>
          <p>{reason}</p>
          <p className="meta">
            {indicators.length > 0 && `${indicators.join(', ')} · `}
            {byName}, {shortDay(at, language)}
          </p>
        </li>
        {answer && (
          <li>
            <p>{answer}</p>
            <p className="meta">
              {answeredByName}
              {answeredAt && `, ${shortDay(answeredAt, language)}`}
            </p>
          </li>
        )}
      </ul>
    </div>
  );
}

/** From the day of publication on the calendar publishes; who cannot wait does it by hand. */
function Publish({ record }: { record: DecisionRecord }) {
  const { t } = useLingui();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [publish, { loading }] = useMutation(PublishAssessmentDocument, { refetchQueries: ['AssessmentRecord', 'KampungAssessments'] });
  if (!record.allowedSteps.some(({ command }) => command === 'PUBLISH')) return null;
  async function handlePublish() {
    setFailure(null);
    try {
      await publish({ variables: { input: { id: record.id, version: record.version, idempotencyKey: newKey() } } });
      notify(t`Tingkat ${record.kampung.name} dipublikasikan.`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <p className="form-actions">
        <Button loading={loading} onClick={() => void handlePublish()}>
          <Trans>Publikasikan tingkat</Trans>
        </Button>
      </p>
    </>
  );
}
