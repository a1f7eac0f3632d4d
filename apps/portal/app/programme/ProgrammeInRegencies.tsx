import { Trans } from '@lingui/react/macro';
import type { ProgrammePageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Regency = NonNullable<ProgrammePageQuery['programme']>['inRegencies'][number];

/** What single regencies say of the programme for themselves. */
export function ProgrammeInRegencies({ regencies }: { regencies: readonly Regency[] }) {
  const language = useLanguage();
  return regencies.map(({ region, regencyOwner, contact, eligibilityWords, pokjaSection }) => (
    <section key={region.code} aria-labelledby={`regency-${region.code}`}>
      <h2 id={`regency-${region.code}`}>
        <Trans>Di {region.name}</Trans>
      </h2>
      <dl className="facts">
        {[
          { name: <Trans>Pemilik</Trans>, value: regencyOwner },
          { name: <Trans>Yang dapat dihubungi</Trans>, value: contact },
          { name: <Trans>Syarat setempat</Trans>, value: eligibilityWords },
          { name: <Trans>Seksi Pokja</Trans>, value: pokjaSection?.name[language] ?? null },
        ].flatMap(({ name, value }, at) =>
          value === null ? [] : [<dt key={`${at} name`}>{name}</dt>, <dd key={`${at} value`}>{value}</dd>],
        )}
      </dl>
    </section>
  ));
}
