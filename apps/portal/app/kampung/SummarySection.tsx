import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import type { PublishedKampung } from './KampungPage.tsx';

/** The kampung in a few sentences, made of its published data, and the kampung around it. */
export function SummarySection({ kampung }: { kampung: PublishedKampung }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const missing = kampung.figures.filter((figure) => figure.state === 'MISSING').length;
  const district = kampung.path.find((region) => region.kind === 'KECAMATAN');
  return (
    <section id="ringkasan" aria-labelledby="judul-ringkasan">
      <h2 id="judul-ringkasan"><Trans>Ringkasan</Trans></h2>
      {kampung.overview && <p className="lead">{kampung.overview[language]}</p>}
      <p>
        {kampung.assessment.summary[language]}{' '}
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
      {kampung.neighbours.length > 0 && district && (
        <>
          <h3><Trans>Kampung lain di {regionName(district, i18n)}</Trans></h3>
          <ul className="chips">
            {kampung.neighbours.map((neighbour) => (
              <li key={neighbour.code}>
                <LinkTo className="chip" to={`/kampung/${neighbour.code}/${neighbour.slug}`}>
                  <span>{neighbour.name}</span>
                  <span className="chip-level"><LevelBadge level={neighbour.level} language={language} /></span>
                </LinkTo>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
