import { Trans } from '@lingui/react/macro';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { BeforeVerification } from './BeforeVerification.tsx';
import { IndexPanel } from './IndexPanel.tsx';
import { Levers } from './Levers.tsx';
import { OpenLevel } from './OpenLevel.tsx';
import type { PublishedKampung } from './published-kampung.ts';

/** Why the kampung has its level, in short: the indices against their pass marks and what would change it. The page behind it tells the rest. */
export function AssessmentSection({ kampung, whyPath }: { kampung: PublishedKampung; whyPath: string | null }) {
  const language = useLanguage();
  const { assessment, decision } = kampung;
  const passed = assessment.indices.filter((index) => index.passed).length;
  return (
    <section id="mengapa" aria-labelledby="judul-mengapa">
      <h2 id="judul-mengapa">
        <Trans>Mengapa tingkat ini?</Trans>
      </h2>
      <p className="lead">{assessment.summary[language]}</p>
      <p>
        <Trans>
          Tingkat ditentukan oleh tiga indeks; {passed} dari {assessment.indices.length} lulus di sini. Garis tegak menandai nilai lulus.{' '}
          <LinkTo to="/metodologi">Aturan lengkapnya</LinkTo>
        </Trans>
      </p>
      {!decision && <BeforeVerification />}
      <div className="indices">
        {assessment.indices.map((index) => (
          <IndexPanel key={index.code} index={index} />
        ))}
      </div>
      <Levers assessment={assessment} />
      <OpenLevel estimate={kampung.estimate} openValues={kampung.openValues} />
      {whyPath && (
        <p>
          <LinkTo className="button button-quiet" to={whyPath}>
            <Trans>Semua indikator, buktinya, dan riwayat tingkat</Trans>
          </LinkTo>
        </p>
      )}
    </section>
  );
}
