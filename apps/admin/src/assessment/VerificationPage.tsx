import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ASSESSMENT_TURN_WORDS } from '@simpul/domain/assessment-life.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { AssessmentVerificationDocument } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useSingleKeys } from '../shell/single-keys.ts';
import { useViewer } from '../shell/viewer.ts';
import { useAddress } from '../table/use-address.ts';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';
import { EvidenceViewer } from './EvidenceViewer.tsx';
import { ExceptionWords } from './ExceptionWords.tsx';
import { PlainSteps } from './PlainSteps.tsx';
import { RemarkThread } from './RemarkThread.tsx';
import { VerdictForm, type UnsavedVerdict } from './VerdictForm.tsx';
import { VerifiedIndicator } from './VerifiedIndicator.tsx';
import { VerifyDialog } from './VerifyDialog.tsx';
import type { VerificationRecord } from './assessment-record.ts';

/** A claim on the desk of its verifier: one indicator at a time, its proof beside it. */
export function VerificationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { canSeeKampungRecords } = useViewer();
  const asked = useQuery(AssessmentVerificationDocument, {
    variables: { id },
    skip: !canSeeKampungRecords,
    fetchPolicy: 'cache-and-network',
  });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Answer key={id} of={asked} title={t`Verifikasi`}>
      {({ assessmentRecord }) => (assessmentRecord ? <Verification record={assessmentRecord} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Verification({ record }: { record: VerificationRecord }) {
  const { t } = useLingui();
  const { kampung, period, verification } = record;
  const crumbs = [
    { to: '/penilaian/antrean', label: t`Antrean penilaian` },
    { to: `/penilaian/${record.id}`, label: period.title },
  ];
  return (
    <Page wide title={t`Verifikasi ${kampung.name}`} crumbs={crumbs} lead={<Head record={record} />}>
      {verification ? (
        <Desk record={record} verification={verification} />
      ) : (
        <p className="empty">
          <Trans>Kampung ini belum mengajukan penilaiannya; belum ada yang dapat diverifikasi.</Trans>
        </p>
      )}
    </Page>
  );
}

function Head({ record: { state, claim, verification, sampleData } }: { record: VerificationRecord }) {
  const language = useLanguage();
  return (
    <>
      <p className="facts-line">
        <AssessmentStateWord state={state} />
        <strong>{ASSESSMENT_TURN_WORDS[state.code][language]}</strong>
        {verification && <ExceptionWords exceptions={verification.exceptions.map(({ code }) => code)} />}
        {sampleData && <SampleMark language={language} />}
      </p>
      {verification && (
        <p className="facts-line" role="status">
          <span className="meta">
            <Trans>Diajukan</Trans>
          </span>
          <LevelBadge level={claim.assessment.level} language={language} />
          <span aria-hidden="true">→</span>
          <span className="meta">
            <Trans>terverifikasi</Trans>
          </span>
          <LevelBadge level={verification.verified.level} language={language} />
        </p>
      )}
    </>
  );
}

type Verified = NonNullable<VerificationRecord['verification']>;

function Desk({ record, verification }: { record: VerificationRecord; verification: Verified }) {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const [singleKeys] = useSingleKeys();
  const [isVerifying, setVerifying] = useState(false);
  const [unsaved, setUnsaved] = useState<Record<string, UnsavedVerdict>>({});
  const indicators = record.claim.assessment.indices.flatMap((index) => index.indicators);
  const at = Math.max(
    0,
    indicators.findIndex(({ code }) => code === params.get('indikator')),
  );
  const indicator = indicators[at];
  const go = (step: number) => {
    const next = indicators[Math.max(0, Math.min(indicators.length - 1, at + step))];
    if (next) change({ indikator: next.code }, { replace: true });
  };
  useHotkeys(
    singleKeys && !isVerifying
      ? [
          ['j', () => go(1)],
          ['k', () => go(-1)],
        ]
      : [],
  );
  if (!indicator) return null;
  const claimed = record.claim.indicators.find(({ code }) => code === indicator.code);
  const verdictOf = (code: string) => verification.verdicts.find((one) => one.indicator === code);
  const unsavedCodes = Object.keys(unsaved);
  const mayVerify = record.allowedSteps.some(({ command }) => command === 'VERIFY');
  return (
    <>
      <nav className="verdict-nav" aria-label={t`Indikator`}>
        <ol>
          {indicators.map(({ code, name, score }) => (
            <li key={code}>
              <IndicatorChip
                code={code}
                name={name}
                claimed={score ?? null}
                found={verdictOf(code)?.score ?? null}
                isCurrent={code === indicator.code}
                onChoose={() => change({ indikator: code }, { replace: true })}
              />
            </li>
          ))}
        </ol>
      </nav>
      <div className="verify-desk">
        <section className="card" aria-labelledby="verify-indicator">
          <VerifiedIndicator indicator={indicator} valueDate={claimed?.valueDate ?? null} verdict={verdictOf(indicator.code)} />
          {verification.viewerCanScore && (
            <VerdictForm
              key={indicator.code}
              record={record}
              indicator={indicator}
              scores={claimed?.possibleScores ?? []}
              verdict={verdictOf(indicator.code)}
              unsaved={unsaved[indicator.code]}
              onUnsaved={(given) =>
                setUnsaved(({ [indicator.code]: _, ...others }) => (given ? { ...others, [indicator.code]: given } : others))
              }
            />
          )}
          <RemarkThread key={`remarks ${indicator.code}`} record={record} indicator={indicator.code} />
          <p className="form-actions">
            <Button variant="default" disabled={at === 0} onClick={() => go(-1)}>
              <Trans>Sebelumnya (K)</Trans>
            </Button>
            <Button variant="default" disabled={at === indicators.length - 1} onClick={() => go(1)}>
              <Trans>Berikutnya (J)</Trans>
            </Button>
          </p>
        </section>
        <section className="card" aria-label={t`Bukti`}>
          <EvidenceViewer key={indicator.code} code={indicator.code} evidence={claimed?.evidence ?? []} />
        </section>
      </div>
      {mayVerify && (
        <section className="card">
          <p>
            <Plural
              value={verification.verdicts.length}
              other={`# dari ${indicators.length} indikator sudah dinilai; untuk yang lain klaimnya berlaku.`}
            />
          </p>
          {unsavedCodes.length > 0 && (
            <p role="status" className="notice is-warning">
              <Trans>Belum disimpan: {unsavedCodes.join(', ')}. Simpan skornya dengan alasan, atau pilih skor klaimnya.</Trans>
            </p>
          )}
          <p className="form-actions">
            <Button disabled={unsavedCodes.length > 0} onClick={() => setVerifying(true)}>
              <Trans>Selesaikan verifikasi</Trans>
            </Button>
          </p>
        </section>
      )}
      <PlainSteps record={record} />
      {isVerifying && <VerifyDialog record={record} verification={verification} onClose={() => setVerifying(false)} />}
    </>
  );
}

function IndicatorChip({
  code,
  name,
  claimed,
  found,
  isCurrent,
  onChoose,
}: {
  code: string;
  name: { id: string; en: string };
  claimed: number | null;
  found: number | null;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const language = useLanguage();
  const differs = found !== null && found !== claimed;
  return (
    <button
      type="button"
      aria-current={isCurrent}
      className={differs ? 'is-different' : undefined}
      onClick={onChoose}
      title={name[language]}
    >
      <strong>{code}</strong>{' '}
      {differs ? (
        <>
          {claimed}→{found}
        </>
      ) : (
        claimed
      )}
      <span className="hidden">
        {name[language]},{' '}
        {found === null ? <Trans>belum dinilai</Trans> : differs ? <Trans>skor berbeda</Trans> : <Trans>sesuai klaim</Trans>}
      </span>
      {found !== null && !differs && <span aria-hidden="true"> ✓</span>}
    </button>
  );
}
