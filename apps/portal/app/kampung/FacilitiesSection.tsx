import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { CodedPartsFragment, TriState } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { PublishedKampung } from './published-kampung.ts';
import { WorkPlan } from './WorkPlan.tsx';

/** Groups and facilities: there, not there, or not filled in; then what supports the work. */
export function FacilitiesSection({ kampung }: { kampung: PublishedKampung }) {
  const { t } = useLingui();
  const language = useLanguage();
  const unfilled = kampung.facts.filter(({ value }) => value === null || value === undefined);
  const words: Record<TriState, string> = { YES: t`ada`, NO: t`tidak ada`, UNKNOWN: t`belum diisi` };
  return (
    <section id="sarana" aria-labelledby="judul-sarana">
      <h2 id="judul-sarana">
        <Trans>Pokja dan sarana</Trans>
      </h2>
      <ul className="facilities">
        {kampung.facilities.map((facility) => (
          <li key={facility.code} className={`is-${facility.state.toLowerCase()}`}>
            <TriStateGlyph state={facility.state} />
            <span>{facility.name[language]}</span>
            <span className="facility-state">{words[facility.state]}</span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <CodedList label={t`Sumber dana`} values={kampung.fundingSources} />
        <CodedList label={t`Penggunaan data`} values={kampung.dataUses} />
        <CodedList label={t`Mekanisme yang berjalan`} values={kampung.mechanisms} />
        {kampung.facts.map(
          ({ code, name, value }) =>
            value && (
              <Fragment key={code}>
                <dt>{name[language]}</dt>
                <dd>{value[language]}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {unfilled.length > 0 && (
        <p className="meta">
          <Trans>Belum diisi: {unfilled.map(({ name }) => name[language]).join(', ')}.</Trans>
        </p>
      )}
      <WorkPlan kampung={kampung} />
    </section>
  );
}

function TriStateGlyph({ state }: { state: TriState }) {
  return (
    <svg className="tri-state" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <circle cx="11" cy="11" r="9" />
      {state === 'YES' && <path d="M6.5 11.5l3 3 6-7" />}
      {state === 'NO' && <path d="M7 11h8" />}
    </svg>
  );
}

/** A list that is not filled in (null) is something else than a list with nothing in it. */
function CodedList({ label, values }: { label: string; values: readonly CodedPartsFragment[] | null | undefined }) {
  const language = useLanguage();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {values === null || values === undefined ? (
          <span className="value-missing">
            <Trans>belum diisi</Trans>
          </span>
        ) : values.length === 0 ? (
          <Trans>tidak ada</Trans>
        ) : (
          values.map((value) => value.name[language]).join(', ')
        )}
      </dd>
    </>
  );
}
