import type { BilingualText, Language } from '@simpul/domain/text.ts';

export type LevelView = { code: string; ordinal: number; of: number; name: BilingualText };

const RANK: Record<Language, (ordinal: number, of: number) => string> = {
  id: (ordinal, of) => `tingkat ${ordinal} dari ${of}`,
  en: (ordinal, of) => `level ${ordinal} of ${of}`,
};

/** Rising bars, as many filled as the level's ordinal: readable without any colour. */
export function LevelGlyph({ ordinal, of, height = 18 }: { ordinal: number; of: number; height?: number }) {
  const width = of * 9 - 1;
  return (
    <svg
      className={`level-glyph is-${ordinal}`}
      width={(height * width) / 20}
      height={height}
      viewBox={`0 0 ${width} 20`}
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, index) => {
        const barHeight = 4 + (14.5 * index) / Math.max(1, of - 1);
        return (
          <rect
            key={index}
            className={index < ordinal ? 'is-filled' : undefined}
            x={index * 9 + 0.75}
            y={19.25 - barHeight}
            width={6}
            height={barHeight}
          />
        );
      })}
    </svg>
  );
}

/** A level as glyph and word; `rank` adds "tingkat 3 dari 4". */
export function LevelBadge({ level, language, rank = false }: { level: LevelView; language: Language; rank?: boolean }) {
  return (
    <span className="level-badge">
      <LevelGlyph ordinal={level.ordinal} of={level.of} />
      <strong>{level.name[language]}</strong>
      {rank && <span className="level-badge-rank">{RANK[language](level.ordinal, level.of)}</span>}
    </span>
  );
}
