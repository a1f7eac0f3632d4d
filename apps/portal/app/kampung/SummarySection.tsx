import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import type { PublishedKampung } from './published-kampung.ts';

/** The kampung in a few sentences, made of its published data, and the kampung around it. */
export function SummarySection({ kampung }: { kampung: PublishedKampung }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const missing = kampung.figures.filter((figure) => figure.state === 'MISSING').length;
  const district = kampung.path.find((region) => region.kind === 'KECAMATAN');
  return (
    <section id="ringkasan" aria-labelledby="judul-ringkasan">
      <h2 id="judul-ringkasan">
        <Trans>Ringkasan</Trans>
      </h2>
      {kampung.overview && <p className="lead story">{kampung.overview[language]}</p>}
      <p>
        <SizeSentence kampung={kampung} />
        <Plural
          value={kampung.integrations.length}
          _0="Belum ada program tematik yang terhubung."
          one="# program tematik terhubung di sini."
          other="# program tematik terhubung di sini."
        />{' '}
        {missing > 0 && (
          <Plural value={missing} one="# angka belum diisi." other="# angka belum diisi; yang belum diisi tidak dihitung sebagai nol." />
        )}
      </p>
      <Story title={<Trans>Potensi</Trans>} text={kampung.potentials} />
      <Story title={<Trans>Tantangan</Trans>} text={kampung.challenges} />
      {kampung.neighbours.length > 0 && district && (
        <>
          <h3 className="screen-only">
            <Trans>Kampung lain di {regionName(district, i18n)}</Trans>
          </h3>
          <ul className="chips">
            {kampung.neighbours.map((neighbour) => (
              <li key={neighbour.code}>
                <LinkTo className="chip" to={`/kampung/${neighbour.code}/${neighbour.slug}`}>
                  <span>{neighbour.name}</span>
                  <span className="chip-level">
                    <LevelBadge level={neighbour.level} language={language} />
                  </span>
                </LinkTo>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Story({ title, text }: { title: ReactNode; text: PublishedKampung['potentials'] }) {
  const language = useLanguage();
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="story">{text[language]}</p>
    </>
  );
}

const known = (kampung: PublishedKampung, code: string) => kampung.figures.find((figure) => figure.code === code)?.value;

/** "Dihuni 1.386 jiwa dalam 412 keluarga. Dari 10 pasangan usia subur, sekitar 7 ber-KB." Only what is known is said. */
function SizeSentence({ kampung }: { kampung: PublishedKampung }) {
  const language = useLanguage();
  const persons = known(kampung, 'PERSONS');
  const families = known(kampung, 'FAMILIES');
  const prevalence = known(kampung, 'CPR');
  return (
    <>
      {typeof persons === 'number' && typeof families === 'number' && (
        <Trans>
          Dihuni {formatNumber(persons, language)} jiwa dalam {formatNumber(families, language)} keluarga.
        </Trans>
      )}{' '}
      {typeof prevalence === 'number' && <Trans>Dari 10 pasangan usia subur, sekitar {Math.round(prevalence / 10)} ber-KB.</Trans>}{' '}
    </>
  );
}
