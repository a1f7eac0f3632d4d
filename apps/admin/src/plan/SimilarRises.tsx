import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { formatDay, formatNumber } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SimilarKampungDocument, type SimilarKampungQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';

/** Kampung of the province that were most like this one before they rose, and what had changed by then. */
export function SimilarRises({ code }: { code: string }) {
  const asked = useQuery(SimilarKampungDocument, { variables: { code } });
  return (
    <section className="card" aria-labelledby="similar">
      <h2 id="similar">
        <Trans>Kampung serupa yang sudah naik</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Dari publikasi kampung seprovinsi: yang jumlah penduduk dan skor awalnya paling mirip, dan apa yang berubah dalam 12 bulan sebelum
          tingkatnya naik. Kontaknya ada di halaman Pokja kampung itu.
        </Trans>
      </p>
      <Answer of={asked}>
        {({ similarKampung }) =>
          similarKampung.length === 0 ? (
            <p>
              <Trans>Belum ada kampung di provinsi ini yang tercatat naik tingkat dalam publikasinya.</Trans>
            </p>
          ) : (
            <ul className="plain paths">
              {similarKampung.map((one) => (
                <li key={`${one.code} ${one.risenOn}`}>
                  <Rise rise={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function Rise({ rise }: { rise: SimilarKampungQuery['similarKampung'][number] }) {
  const language = useLanguage();
  const { name, districtName, regencyName, from, to, risenOn, comparedWith, persons, changes } = rise;
  return (
    <>
      <p>
        <strong>{name}</strong>, {districtName}, {regencyName}: <LevelBadge level={from} language={language} /> →{' '}
        <LevelBadge level={to} language={language} />
      </p>
      <p className="meta">
        <Trans>
          Naik {formatDay(risenOn, language)}, dibanding {formatDay(comparedWith, language)}.
        </Trans>{' '}
        {persons != null && <Trans>{formatNumber(persons, language, 0)} jiwa.</Trans>}
      </p>
      {changes.length > 0 && (
        <p>
          <Trans>Yang berubah:</Trans> {changes.map((change) => `${change.indicatorCode} ${change.from} → ${change.to}`).join(', ')}
        </p>
      )}
    </>
  );
}
