import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDay, formatMonth } from '@simpul/domain/format.ts';
import type { AssessmentRecordPartsFragment, ClaimedIndicatorPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { ClaimedIndex } from './assessment-record.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { RemarkThread } from './RemarkThread.tsx';

type Props = {
  indicator: ClaimedIndex['indicators'][number];
  record: AssessmentRecordPartsFragment;
  beside: ((code: string) => ReactNode) | undefined;
};

/** One indicator of a claim: score and reason, its proof, remarks that are pinned to it, and what a judge adds. */
export function IndicatorRow({ indicator, record, beside }: Props) {
  const language = useLanguage();
  const { code, name, score, maxScore, missing, reason, source } = indicator;
  const claimed = record.claim.indicators.find((one) => one.code === code);
  const unproven = record.claim.expectedLoss.unproven.find((one) => one.code === code);
  return (
    <li className="claim-indicator" id={`indikator-${code}`}>
      <div>
        <h3>
          <span className="meta">{code}</span> {name[language]}
        </h3>
        <p className="claim-score">
          <strong>{score}</strong>
          <span className="meta">/{maxScore}</span>
          {missing && (
            <span className="value-missing">
              <Trans>belum diisi</Trans>
            </span>
          )}
        </p>
        <p>{reason[language]}</p>
        <p className="source">
          <Trans>Sumber: {source[language]}</Trans>
          {claimed?.valueDate && (
            <>
              {' · '}
              <Trans>keadaan {formatMonth(claimed.valueDate, language)}</Trans>
            </>
          )}
        </p>
      </div>
      <div>
        {claimed && <Evidence claimed={claimed} record={record} isUnproven={unproven !== undefined} />}
        <RemarkThread record={record} indicator={code} />
      </div>
      {beside && <div>{beside(code)}</div>}
    </li>
  );
}

function Evidence({
  claimed,
  record,
  isUnproven,
}: {
  claimed: ClaimedIndicatorPartsFragment;
  record: AssessmentRecordPartsFragment;
  isUnproven: boolean;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isChoosing, setChoosing] = useState(false);
  const hasProof = claimed.evidence.length > 0;
  const kinds = claimed.acceptedKinds.map(({ name }) => name[language]).join(', ');
  return (
    <div className="claim-evidence">
      {hasProof && (
        <ul>
          {claimed.evidence.map(({ documentId, title, kind, issuedOn, url }) => (
            <li key={documentId}>
              {url ? (
                <a href={url} download>
                  {title}
                </a>
              ) : (
                <>
                  {title}{' '}
                  <span className="value-missing">
                    <Trans>berkasnya sudah diganti atau dihapus sejak diajukan</Trans>
                  </span>
                </>
              )}{' '}
              <span className="meta">{[kind.name[language], issuedOn && formatDay(issuedOn, language)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {isUnproven && (
        <p>
          <span className="word is-changed">
            <Trans>Belum ada bukti</Trans>
          </span>
        </p>
      )}
      {record.viewerCanClaim && (
        <>
          <p className="meta">
            {claimed.hint[language]} <Trans>Jenis: {kinds}.</Trans>
          </p>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => setChoosing(true)}
            aria-label={hasProof ? t`Ubah bukti untuk ${claimed.code}` : t`Lampirkan bukti untuk ${claimed.code}`}
          >
            {hasProof ? <Trans>Ubah bukti</Trans> : <Trans>Lampirkan bukti</Trans>}
          </Button>
        </>
      )}
      {isChoosing && <EvidenceDialog claimed={claimed} record={record} onClose={() => setChoosing(false)} />}
    </div>
  );
}
