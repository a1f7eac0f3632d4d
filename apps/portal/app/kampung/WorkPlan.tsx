import { Trans } from '@lingui/react/macro';
import { formatMonth } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { PublishedKampung } from './published-kampung.ts';

/** Who works here, as far as they agreed to be named, and what they plan. Nothing is shown of an empty list. */
export function WorkPlan({ kampung: { workingGroup, workPlan } }: { kampung: PublishedKampung }) {
  const language = useLanguage();
  return (
    <>
      {workingGroup.length > 0 && (
        <>
          <h3>
            <Trans>Pengurus Pokja</Trans>
          </h3>
          <ul>
            {workingGroup.map(({ name, position, section }) => (
              <li key={`${name} ${section.id}`}>
                {name}, {position[language].toLowerCase()} · {section[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {workPlan.length > 0 && (
        <>
          <h3>
            <Trans>Rencana kerja masyarakat (RKM)</Trans>
          </h3>
          <ul>
            {workPlan.map(({ month, title, owner, state }) => (
              <li key={`${month} ${title}`}>
                <strong>{title}</strong>
                <span className="meta">
                  {' '}
                  {formatMonth(month, language)} · {owner} · {state[language].toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
