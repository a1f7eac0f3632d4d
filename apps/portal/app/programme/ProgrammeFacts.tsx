import { Trans, useLingui } from '@lingui/react/macro';
import type { ProgrammePageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

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
        {programme.levels.length > 0 && (
          <>
            <dt>
              <Trans>Tingkat program</Trans>
            </dt>
            <dd>
              {programme.levels.map((level) => level.name[language]).join(' · ')}
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
      </dl>
      <div className="programme-lists">
        <TextList title={t`Yang diukur`} lines={programme.indicators} />
        <TextList title={t`Bukti yang diminta`} lines={programme.requiredEvidence} />
        <TextList title={t`Tidak pernah ditampilkan`} lines={programme.neverPublic} />
      </div>
      <p className="source">{programme.sourceNote[language]}</p>
    </>
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
