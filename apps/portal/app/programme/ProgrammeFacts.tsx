import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgrammePageQuery } from '../gql/graphql.ts';
import { SchemeLevels } from '@simpul/ui/SchemeLevel.tsx';
import { useLanguage } from '../language/use-language.ts';
import { ProgrammeIndicators } from './ProgrammeIndicators.tsx';

type Programme = NonNullable<ProgrammePageQuery['programme']>;

/** Who owns a programme, on which law it stands, what it measures and what it never shows. */
export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <dl className="facts">
        <dt>
          <Trans>Pemilik nasional</Trans>
        </dt>
        <dd>{programme.nationalOwner}</dd>
        <dt>
          <Trans>Di kabupaten</Trans>
        </dt>
        <dd>{programme.regencyOwner}</dd>
        {programme.contact && (
          <>
            <dt>
              <Trans>Yang dapat dihubungi</Trans>
            </dt>
            <dd>{programme.contact}</dd>
          </>
        )}
        {programme.legalBasis.length > 0 && (
          <>
            <dt>
              <Trans>Dasar hukum</Trans>
            </dt>
            <dd>{programme.legalBasis.join('; ')}</dd>
          </>
        )}
        {programme.familyFunctions.length > 0 && (
          <>
            <dt>
              <Trans>Fungsi keluarga</Trans>
            </dt>
            <dd>{programme.familyFunctions.map((each) => each.name[language]).join(', ')}</dd>
          </>
        )}
        {programme.inpresGroups.length > 0 && (
          <>
            <dt>
              <Trans>Kelompok Inpres 3/2022</Trans>
            </dt>
            <dd>{programme.inpresGroups.map((each) => each.name[language]).join(', ')}</dd>
          </>
        )}
        {programme.pokjaSection && (
          <>
            <dt>
              <Trans>Seksi Pokja</Trans>
            </dt>
            <dd>{programme.pokjaSection.name[language]}</dd>
          </>
        )}
        {programme.levels.length > 0 && (
          <>
            <dt>
              <Trans>Tingkat program</Trans>
            </dt>
            <dd>
              <SchemeLevels levels={programme.levels} polarity={programme.polarity ?? 'MERIT'} language={language} />
              <p className="source">
                {programme.polarity === 'RISK' ? (
                  <Trans>Tingkat ini menunjukkan kerawanan, bukan prestasi, dan tidak sama dengan tingkat Kampung KB.</Trans>
                ) : (
                  <Trans>Tingkat ini milik program itu sendiri dan tidak sama dengan tingkat Kampung KB.</Trans>
                )}
              </p>
            </dd>
          </>
        )}
        <dt>
          <Trans>Untuk siapa</Trans>
        </dt>
        <dd>
          <Eligibility programme={programme} />
        </dd>
      </dl>
      <div className="programme-lists">
        <ProgrammeIndicators indicators={programme.indicators} />
        <TextList title={t`Bukti yang diminta`} lines={programme.requiredEvidence} />
        <TextList title={t`Tidak pernah ditampilkan`} lines={programme.neverPublic} />
      </div>
      <p className="source">{programme.sourceNote[language]}</p>
      {programme.unverified.length > 0 && (
        <p className="source">
          <Trans>Belum diperiksa pada sumber resmi: {programme.unverified.map(({ name }) => name[language]).join(', ')}.</Trans>
        </p>
      )}
      <Sources addresses={programme.sources} />
    </>
  );
}

function Eligibility({ programme: { eligibility } }: { programme: Programme }) {
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {eligibility.rules.map(({ text }) => (
        <li key={text.id}>{text[language]}</li>
      ))}
      {eligibility.words && <li>{eligibility.words[language]}</li>}
    </ul>
  );
}

function Sources({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <p className="source">
      <Trans>Sumber:</Trans>{' '}
      {addresses.map((address, at) => (
        <span key={address}>
          {at > 0 && ', '}
          <a href={address} rel="external nofollow">
            {new URL(address).host}
          </a>
        </span>
      ))}
    </p>
  );
}

function TextList({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
