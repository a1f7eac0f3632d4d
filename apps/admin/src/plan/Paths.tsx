import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { KampungPathsDocument, type KampungPathsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { PathItem } from './PathItem.tsx';
import { SimilarRises } from './SimilarRises.tsx';
import { WhatIf } from './WhatIf.tsx';

type KampungPaths = KampungPathsQuery['kampungPaths'];

/** On the record of a kampung: the ways to each better level, sliders to try others, and kampung like it that rose. */
export function Paths({ code }: { code: string }) {
  const asked = useQuery(KampungPathsDocument, { variables: { code } });
  return (
    <Answer of={asked}>
      {({ kampungPaths }) => (
        <>
          <section className="card" aria-labelledby="paths">
            <h2 id="paths">
              <Trans>Jalan menuju tingkat berikutnya</Trans>
            </h2>
            <About paths={kampungPaths} />
            {levelsOf(kampungPaths).map((level, at) => (
              <LevelPaths key={level.code} level={level} paths={kampungPaths} isNearest={at === 0} />
            ))}
          </section>
          <WhatIf key={JSON.stringify(kampungPaths.model)} model={kampungPaths.model} />
          <SimilarRises code={code} />
        </>
      )}
    </Answer>
  );
}

/** The levels that there are paths to, lowest first. */
const levelsOf = ({ paths }: KampungPaths) => paths.map(({ level }) => level).filter(({ code }, at, all) => all[at - 1]?.code !== code);

function About({ paths: { paths, missingCount, level, highestPossible, ownEfforts, effortNote, kampungCode } }: { paths: KampungPaths }) {
  const language = useLanguage();
  return (
    <>
      {paths.length === 0 && (
        <p>
          <Trans>{level.name[language]} adalah tingkat tertinggi yang dapat dicapai dengan aturan ini.</Trans>
        </p>
      )}
      {missingCount > 0 && (
        <p className="notice is-warning">
          <Plural value={missingCount} one="# indikator belum lengkap datanya." other="# indikator belum lengkap datanya." />{' '}
          {highestPossible.code === level.code ? (
            <Trans>Melengkapinya saja tidak mengubah tingkat.</Trans>
          ) : (
            <Trans>
              Lengkapi dahulu: mungkin tingkatnya sudah sampai {highestPossible.name[language]}. Selama belum diketahui, jalan di bawah
              memakai skor terendah yang mungkin.
            </Trans>
          )}
        </p>
      )}
      {paths.length > 0 && (
        <p className="meta">
          {ownEfforts ? <Trans>Hari dan rupiah menurut tabel upaya kabupaten/kota.</Trans> : effortNote[language]}{' '}
          <Link to={`/rencana/upaya?kabupaten=${kampungCode.slice(0, 5)}`}>
            <Trans>Lihat tabelnya</Trans>
          </Link>
        </p>
      )}
    </>
  );
}

function LevelPaths({
  level,
  isNearest,
  paths: { paths, kampungCode, viewerCanPlan },
}: {
  level: KampungPaths['level'];
  isNearest: boolean;
  paths: KampungPaths;
}) {
  const language = useLanguage();
  const own = paths.filter((path) => path.level.code === level.code);
  return (
    <>
      <h3>
        <Trans>Jalan menuju {level.name[language]}</Trans>
      </h3>
      <ol className="plain paths">
        {own.map((path, at) => (
          <li key={path.steps.map(({ kind, indicatorCode, to }) => `${kind}${indicatorCode}${to}`).join()}>
            <PathItem path={path} place={at + 1} kampungCode={kampungCode} isOpen={isNearest && at === 0} canPlan={viewerCanPlan} />
          </li>
        ))}
      </ol>
    </>
  );
}
