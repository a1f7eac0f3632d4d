import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { AssessmentPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** Single improvements that alone would change the level. */
export function Levers({ assessment: { level, levers, indices } }: { assessment: AssessmentPartsFragment }) {
  const language = useLanguage();
  const nameOf = (code: string) =>
    indices.flatMap((index) => index.indicators).find((indicator) => indicator.code === code)?.name[language] ?? code;
  if (levers.length === 0) {
    if (level.ordinal === level.of) return null;
    return (
      <p>
        <Trans>Tidak ada satu langkah yang sendirian cukup mengubah tingkat; diperlukan beberapa langkah bersama.</Trans>
      </p>
    );
  }
  return (
    <>
      <h3>
        <Trans>Satu langkah yang mengubah tingkat</Trans>
      </h3>
      <p>
        <Trans>Masing-masing langkah ini sendiri saja sudah cukup mengubah tingkat, bila yang lain tetap.</Trans>
      </p>
      <ul className="levers">
        {levers.map((lever) => (
          <li key={lever.indicatorCode + lever.level.code}>
            <span>
              {nameOf(lever.indicatorCode)}: {lever.step[language]}
            </span>
            <LevelBadge level={lever.level} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}
