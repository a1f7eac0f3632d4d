import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { PublishedKampung } from './published-kampung.ts';

type Open = Pick<PublishedKampung, 'openValues'> & { estimate: Pick<PublishedKampung['estimate'], 'lowestPossible' | 'highestPossible'> };

/** How far missing values leave the level open, and which of them would settle it. */
export function OpenLevel({ estimate: { lowestPossible, highestPossible }, openValues }: Open) {
  const language = useLanguage();
  if (lowestPossible.code === highestPossible.code) return null;
  const settling = openValues.filter(({ settles }) => settles);
  return (
    <div className="note interval">
      <p>
        <Trans>
          Ada data yang belum diisi, dan yang belum diisi dinilai paling rendah. Bila semuanya sudah diketahui, hitungannya bisa antara{' '}
          <LevelBadge level={lowestPossible} language={language} /> dan <LevelBadge level={highestPossible} language={language} />.
        </Trans>
      </p>
      {settling.length > 0 && (
        <>
          <p>
            <Trans>Satu nilai ini saja sudah memastikannya:</Trans>
          </p>
          <ul>
            {settling.map(({ indicatorCode, sentence }) => (
              <li key={indicatorCode}>{sentence[language]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
