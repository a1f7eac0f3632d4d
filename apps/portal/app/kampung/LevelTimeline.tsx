import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { WhyPageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { LevelHistory } from '../region/LevelHistory.tsx';
import { regionName } from '../region/region-name.ts';

type Timeline = {
  kampung: Pick<NonNullable<WhyPageQuery['kampung']>, 'decisions'>;
  regency: WhyPageQuery['regency'];
  points: WhyPageQuery['levelHistory'];
};

/** The decided levels of the kampung, dated, and what was reported of its regency before there were any. */
export function LevelTimeline({ kampung: { decisions }, regency, points }: Timeline) {
  const language = useLanguage();
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="judul-riwayat">
      <h2 id="judul-riwayat">
        <Trans>Riwayat tingkat kampung ini</Trans>
      </h2>
      {decisions.length === 0 ? (
        <p>
          <Trans>
            Belum ada tingkat yang ditetapkan untuk kampung ini. Yang tampil sampai saat itu adalah hitungan sebelum verifikasi.
          </Trans>
        </p>
      ) : (
        <ol className="level-timeline">
          {decisions.map((decision) => (
            <li key={`${decision.period} ${decision.revision} ${decision.publishedOn}`}>
              <p>
                <LevelBadge level={decision.level} language={language} /> <strong>{decision.period}</strong>
              </p>
              <p className="meta">
                <Trans>
                  Ditetapkan {formatDay(decision.decidedOn, language)}, terbit {formatDay(decision.publishedOn, language)}
                </Trans>
                {decision.levelBefore && (
                  <>
                    {' '}
                    · <Trans>sebelumnya {decision.levelBefore.name[language]}</Trans>
                  </>
                )}
              </p>
              {decision.revisionReason && (
                <p>
                  <Trans>
                    Perbaikan ke-{decision.revision - 1}: {decision.revisionReason}
                  </Trans>
                </p>
              )}
            </li>
          ))}
          <li>
            <p>
              <Trans>Sebelum itu: hitungan sistem, sebelum verifikasi</Trans>
            </p>
          </li>
        </ol>
      )}
      {regency && points.length > 0 && (
        <>
          <h3>
            <Trans>Semua kampung di {regionName(regency, i18n)}</Trans>
          </h3>
          <LevelHistory points={points} isOpen />
        </>
      )}
    </section>
  );
}
