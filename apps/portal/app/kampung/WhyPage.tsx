import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { parseRegionCode } from '@simpul/domain/region-code.ts';
import { LevelGlyph } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { redirect } from 'react-router';
import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { WhyPageDocument } from '../gql/graphql.ts';
import { languageOf, pathIn } from '../language/language.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { RegionPath } from '../region/RegionPath.tsx';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/WhyPage';
import { BeforeVerification } from './BeforeVerification.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { IndexPanel } from './IndexPanel.tsx';
import { LevelTimeline } from './LevelTimeline.tsx';
import { Levers } from './Levers.tsx';
import { OpenLevel } from './OpenLevel.tsx';
import { WhyIndicators } from './WhyIndicators.tsx';

export async function loader({ request, params }: Route.LoaderArgs) {
  const code = parseRegionCode(params.code);
  if (code === null) throw await missing(request);
  // The regency is the first two parts of the code.
  const { kampung, regency, levelHistory } = await ask(request, WhyPageDocument, { code, regency: code.split('.').slice(0, 2).join('.') });
  if (!kampung) throw await missing(request);
  const path = `/kampung/${kampung.code}/${kampung.slug}`;
  if (params.code !== kampung.code || !('slug' in params) || params.slug !== kampung.slug) {
    throw redirect(pathIn(languageOf(new URL(request.url).pathname), `${path}/mengapa`), 301);
  }
  return { kampung, regency, levelHistory, path, origin: env.publicPortalUrl };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const { name, level, assessment } = loaderData.kampung;
  const language = languageOf(location.pathname);
  const levelName = level.name[language];
  return pageMeta(location, { title: msg`Mengapa Kampung KB ${name} bertingkat ${levelName}?`, description: assessment.summary[language] });
};

/** Everything behind the level of one kampung: what is reached first, then what is nearest, then how the level came about. */
export default function WhyPage({ loaderData: { kampung, regency, levelHistory, path, origin } }: Route.ComponentProps) {
  const language = useLanguage();
  const { name, level, assessment, decision, estimate, explanation } = kampung;
  const levelName = level.name[language];
  const mayChange = level.ordinal < level.of || estimate.lowestPossible.code !== estimate.highestPossible.code;
  const share = encodeURIComponent(`${name}: ${assessment.summary[language]} ${origin}${pathIn(language, `${path}/mengapa`)}`);
  return (
    <article className="kampung why">
      <header className="kampung-head">
        <div className="wrap">
          <RegionPath path={kampung.path.filter((region) => region.code !== kampung.code)} />
          <p className="eyebrow">
            <LinkTo to={path}>Kampung KB {name}</LinkTo>
          </p>
          <h1>
            <Trans>
              Mengapa {name} bertingkat {levelName}?
            </Trans>
          </h1>
          <div className={`level-panel is-${level.ordinal}`}>
            <LevelGlyph ordinal={level.ordinal} of={level.of} height={34} />
            <div>
              <p className="level-panel-name">
                <strong>{levelName}</strong>{' '}
                <span>
                  <Trans>
                    tingkat {level.ordinal} dari {level.of}
                  </Trans>
                </span>
              </p>
              <p className="level-panel-how">
                <DecisionWords decision={decision} estimate={estimate} />
              </p>
            </div>
          </div>
          {kampung.sampleData && (
            <p className="meta">
              <SampleMark language={language} />
            </p>
          )}
          <p className="actions">
            <a className="button" href={`https://wa.me/?text=${share}`} rel="noopener">
              <Trans>Bagikan lewat WhatsApp</Trans>
            </a>
            <LinkTo className="button button-quiet" to={path}>
              <Trans>Halaman kampung ini</Trans>
            </LinkTo>
          </p>
        </div>
      </header>
      <div className="wrap kampung-body">
        <section aria-labelledby="judul-indeks">
          <h2 id="judul-indeks">
            <Trans>Tiga indeks dan batas lulusnya</Trans>
          </h2>
          <p className="lead">{assessment.summary[language]}</p>
          {!decision && <BeforeVerification />}
          <div className="indices">
            {assessment.indices.map((index) => (
              <IndexPanel key={index.code} index={index} />
            ))}
          </div>
        </section>
        <WhyIndicators explanation={explanation} />
        {mayChange && (
          <section aria-labelledby="judul-langkah">
            <h2 id="judul-langkah">
              <Trans>Apa yang akan mengubah tingkat</Trans>
            </h2>
            <Levers assessment={assessment} />
            <OpenLevel estimate={estimate} openValues={kampung.openValues} />
            <p>
              <LinkTo to={`${path}#sarana`}>
                <Trans>Rencana kerja Pokja</Trans>
              </LinkTo>
            </p>
          </section>
        )}
        <LevelTimeline kampung={kampung} regency={regency} points={levelHistory} />
        <p className="source">
          <Trans>
            Aturan: {assessment.rubric.title[language]} ({assessment.rubric.code}, versi {assessment.rubric.version}). Dasar:{' '}
            {assessment.rubric.legalSource[language]} <LinkTo to="/metodologi">Aturan lengkapnya</LinkTo>
          </Trans>
        </p>
        <p className="screen-only meta">
          <Trans>Halaman ini dapat dicetak: pilih Cetak di peramban Anda, hasilnya lembar A4.</Trans>
        </p>
      </div>
    </article>
  );
}
