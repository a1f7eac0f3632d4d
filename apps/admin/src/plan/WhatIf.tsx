import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { cheapestPaths, movedTo, moveTo, outcomeOf, together } from '@simpul/domain/path.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { KampungPathsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { effortWords } from './effort-words.ts';

type Model = KampungPathsQuery['kampungPaths']['model'];
type Index = Model['indices'][number];
type Indicator = Index['indicators'][number];
type Scores = Readonly<Record<string, number>>;

/** Sliders over the scores: the level they would give, computed here by the same rule as everywhere. Nothing is saved. */
export function WhatIf({ model }: { model: Model }) {
  const language = useLanguage();
  const [scores, setScores] = useState<Scores>({});
  const { level, indices } = outcomeOf(model, scores);
  const moved = Object.keys(scores).length > 0;
  return (
    <section className="card" aria-labelledby="what-if">
      <h2 id="what-if">
        <Trans>Bagaimana bila…</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Geser skor dan lihat tingkatnya. Dihitung di layar ini saja; tidak ada yang disimpan. Yang belum diisi mulai dari skor terendah
          yang mungkin.
        </Trans>
      </p>
      {/* While one slides, the answer stays in view. */}
      <div>
        <div className="what-if">
          {model.indices.map((index, at) => (
            <IndexSliders
              key={index.code}
              index={index}
              outcome={indices[at]}
              scores={scores}
              onMove={(code, score) => setScores((before) => ({ ...before, [code]: score }))}
            />
          ))}
        </div>
        <div className="notice what-if-result" role="status" aria-live="polite">
          <p>
            <strong>
              <Trans>Tingkatnya:</Trans>
            </strong>{' '}
            <LevelBadge level={level} language={language} />
          </p>
          {moved && <Onwards model={model} scores={scores} />}
        </div>
      </div>
      {moved && (
        <Button variant="default" onClick={() => setScores({})}>
          <Trans>Kembalikan ke hari ini</Trans>
        </Button>
      )}
    </section>
  );
}

/** What the moved sliders take, and the cheapest way from there. */
function Onwards({ model, scores }: { model: Model; scores: Scores }) {
  const language = useLanguage();
  const moves = Object.entries(scores).flatMap(([code, score]) => moveTo(model, code, score) ?? []);
  const [next] = cheapestPaths(movedTo(model, scores), { keep: 1 });
  return (
    <>
      <p>
        <Trans>Untuk sampai ke sini: {effortWords(together(moves), language)}.</Trans>
      </p>
      {next && (
        <p>
          <Trans>
            Dari sini jalan termurah ke {next.level.name[language]}:{' '}
            {next.moves.map(({ indicatorCode, to }) => `${indicatorCode} → ${to}`).join(', ')} ({effortWords(next.effort, language)}).
          </Trans>
        </p>
      )}
    </>
  );
}

type Move = (code: string, score: number) => void;

function IndexSliders({
  index,
  outcome,
  scores,
  onMove,
}: {
  index: Index;
  outcome: { sum: number; passed: boolean } | undefined;
  scores: Scores;
  onMove: Move;
}) {
  const language = useLanguage();
  return (
    <fieldset>
      <legend>
        {index.name[language]}{' '}
        <span className={outcome?.passed ? 'word is-current' : 'word is-open'}>
          {outcome?.passed ? <Trans>Lulus</Trans> : <Trans>Belum lulus</Trans>}
        </span>{' '}
        <span className="meta">
          <Trans>
            jumlah {outcome?.sum ?? 0}, lulus mulai {index.passSum}
          </Trans>
        </span>
      </legend>
      {index.indicators.map((indicator) => (
        <Slider key={indicator.code} indicator={indicator} score={scores[indicator.code] ?? indicator.score} onMove={onMove} />
      ))}
    </fieldset>
  );
}

/** The browser's own slider: it answers to arrow keys and says its value in words. */
function Slider({ indicator, score, onMove }: { indicator: Indicator; score: number; onMove: Move }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, name, labels, missing } = indicator;
  const place = labels.findIndex((one) => one.score === score);
  const words = t`skor ${score}: ${labels[place]?.label[language] ?? ''}`;
  return (
    <label className="slider">
      <span>
        <span className="meta">{code}</span> {name[language]}
        {score !== indicator.score && (
          <span className="meta">
            {' '}
            <Trans>(hari ini {indicator.score})</Trans>
          </span>
        )}
      </span>
      <input
        type="range"
        min={0}
        max={labels.length - 1}
        value={place}
        aria-valuetext={words}
        onChange={({ currentTarget }) => onMove(code, labels[currentTarget.valueAsNumber]?.score ?? score)}
      />
      <span className="meta">
        {words}
        {missing && score === indicator.score && (
          <>
            {' '}
            <Trans>(belum diisi)</Trans>
          </>
        )}
      </span>
    </label>
  );
}
