import type { Polarity } from '@simpul/domain/programme.ts';
import type { BilingualText, Language } from '@simpul/domain/text.ts';

/** A level in the scheme of a thematic programme. */
export type SchemeLevelView = { ordinal: number; name: BilingualText };

const RANK: Record<Polarity, Record<Language, (ordinal: number, of: number) => string>> = {
  MERIT: {
    id: (ordinal, of) => `tingkat ${ordinal} dari ${of}`,
    en: (ordinal, of) => `level ${ordinal} of ${of}`,
  },
  RISK: {
    id: (ordinal, of) => `kerawanan ${ordinal} dari ${of}`,
    en: (ordinal, of) => `danger ${ordinal} of ${of}`,
  },
};

/** Discs for achievement, warning triangles for danger: told apart by shape as well as by colour. */
function SchemeGlyph({ ordinal, of, polarity }: { ordinal: number; of: number; polarity: Polarity }) {
  const width = of * 14;
  return (
    <svg
      className={polarity === 'RISK' ? 'scheme-glyph is-risk' : 'scheme-glyph'}
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => {
        const className = index < ordinal ? 'is-filled' : undefined;
        const left = index * 14;
        return polarity === 'RISK' ? (
          <path key={index} className={className} d={`M${left + 7} 2 L${left + 12.5} 12 L${left + 1.5} 12 Z`} strokeLinejoin="round" />
        ) : (
          <circle key={index} className={className} cx={left + 7} cy="7" r="4.75" />
        );
      })}
    </svg>
  );
}

/** A level of a programme's own scheme as glyph and word; `rank` adds "tingkat 2 dari 4". */
export function SchemeLevel({
  level,
  of,
  polarity,
  language,
  rank = false,
}: {
  level: SchemeLevelView;
  of: number;
  polarity: Polarity;
  language: Language;
  rank?: boolean;
}) {
  return (
    <span className="level-badge scheme-badge">
      <SchemeGlyph ordinal={level.ordinal} of={of} polarity={polarity} />
      <span>{level.name[language]}</span>
      {rank && <span className="level-badge-rank">{RANK[polarity][language](level.ordinal, of)}</span>}
    </span>
  );
}

/** All levels of a scheme, lowest first. */
export function SchemeLevels({
  levels,
  polarity,
  language,
}: {
  levels: readonly SchemeLevelView[];
  polarity: Polarity;
  language: Language;
}) {
  return (
    <ol className="scheme-levels">
      {levels.map((level) => (
        <li key={level.ordinal}>
          <SchemeLevel level={level} of={levels.length} polarity={polarity} language={language} />
        </li>
      ))}
    </ol>
  );
}
