import { Plural, Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** Indicators without proof, and what would be left of the level. */
export function LossLines({
  record,
  linked = false,
}: {
  record: AssessmentRecordPartsFragment;
  /** Each leads to its indicator. */ linked?: boolean;
}) {
  const language = useLanguage();
  const { claimed, left, unproven } = record.claim.expectedLoss;
  if (unproven.length === 0)
    return (
      <p>
        <span className="word is-current">
          <Trans>Semua skor punya bukti</Trans>
        </span>
      </p>
    );
  return (
    <>
      <p>
        <strong>
          <Plural value={unproven.length} other="# indikator belum punya bukti." />
        </strong>
      </p>
      {left.code === claimed.code ? (
        <p>
          <Trans>Bila verifikator tidak menerimanya, tingkatnya tetap {claimed.name[language]}.</Trans>
        </p>
      ) : (
        <p className="loss">
          <Trans>Bila verifikator tidak menerimanya:</Trans> <LevelBadge level={claimed} language={language} /> →{' '}
          <LevelBadge level={left} language={language} />
        </p>
      )}
      <ul className="loss-list">
        {unproven.map(({ code, score, lowest, left: alone }) => (
          <li key={code}>
            {linked ? <a href={`#indikator-${code}`}>{code}</a> : <strong>{code}</strong>}{' '}
            <span className="meta">
              {alone.code === claimed.code ? (
                <Trans>
                  skor {score} bisa menjadi {lowest}
                </Trans>
              ) : (
                <Trans>
                  skor {score} bisa menjadi {lowest}; itu saja sudah menurunkan tingkat ke {alone.name[language]}
                </Trans>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
