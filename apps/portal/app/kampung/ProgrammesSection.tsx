import { Trans } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { SchemeLevel } from '@simpul/ui/SchemeLevel.tsx';
import { formatDay } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { IntegrationCard } from '../programme/IntegrationCard.tsx';
import type { PublishedKampung } from './published-kampung.ts';

/** The thematic programmes tied to this kampung, and what it was named by others. */
export function ProgrammesSection({ kampung, slugs }: { kampung: PublishedKampung; slugs: ReadonlyMap<string, string> }) {
  const language = useLanguage();
  const pathOf = (code: string) => `/program/${slugs.get(code) ?? ''}`;
  return (
    <section id="program" aria-labelledby="judul-program">
      <h2 id="judul-program">
        <Trans>Program tematik</Trans>
      </h2>
      {kampung.integrations.length === 0 ? (
        <p className="note">
          <Trans>
            Belum ada program tematik yang terhubung di sini. Dinas pemilik program atau Pokja dapat mengusulkannya lewat OPD-KB kabupaten.{' '}
            <LinkTo to="/program">Lihat program yang ada</LinkTo>
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              Setiap program diikat dengan lima ikatan yang dapat dibuktikan. Makin banyak yang terverifikasi, makin dalam keterpaduannya.
            </Trans>
          </p>
          <ul className="cards">
            {kampung.integrations.map((integration) => (
              <IntegrationCard
                key={integration.programme.code}
                integration={integration}
                title={integration.programme.name[language]}
                to={pathOf(integration.programme.code)}
              />
            ))}
          </ul>
        </>
      )}
      {kampung.designations.length > 0 && (
        <>
          <h3>
            <Trans>Penetapan dari program lain</Trans>
          </h3>
          <ul className="link-list">
            {kampung.designations.map((designation) => (
              <li key={designation.programme.code}>
                <LinkTo to={pathOf(designation.programme.code)}>{designation.programme.shortName[language]}</LinkTo>
                {designation.levelName &&
                  (designation.level ? (
                    <SchemeLevel
                      level={{ ...designation.level, name: designation.levelName }}
                      of={designation.level.of}
                      polarity={designation.level.polarity}
                      language={language}
                      rank
                    />
                  ) : (
                    <span>{designation.levelName[language]}</span>
                  ))}
                <span className={designation.state === 'IN_FORCE' ? undefined : 'word-ended'}>{designation.validity[language]}</span>
                {designation.note && <span>{designation.note[language]}</span>}
                {designation.decree && <span>{designation.decree}</span>}
                {designation.decreedOn && <span>{formatDay(designation.decreedOn, language)}</span>}
                {designation.sampleData && <SampleMark language={language} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
