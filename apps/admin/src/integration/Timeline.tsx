import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { EVIDENCE_NAMES } from '@simpul/domain/evidence.ts';
import { COMMAND_RULES, COMMANDS, STATE_NAMES } from '@simpul/domain/integration.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

type Transition = IntegrationRecord['transitions'][number];

/** What happened, newest first: steps with who took them, why and on which documents; visits; joint activities. */
export function Timeline({ integration: { transitions, visits, jointActivities } }: { integration: IntegrationRecord }) {
  const events = [
    ...transitions.map((transition) => ({ at: transition.at, id: transition.id, show: <Step transition={transition} /> })),
    ...visits.map(({ id, values: { visitedOn } }) => ({
      at: visitedOn,
      id,
      show: <OnDay day={visitedOn} what={<Trans>Kunjungan monev bersama</Trans>} />,
    })),
    ...jointActivities.map(({ id, heldOn, title }) => ({ at: heldOn, id, show: <OnDay day={heldOn} what={title} /> })),
  ];
  return (
    <section className="card">
      <h2>
        <Trans>Riwayat</Trans>
      </h2>
      <ol className="timeline">
        {events
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map(({ id, show }) => (
            <li key={id}>{show}</li>
          ))}
      </ol>
    </section>
  );
}

function OnDay({ day, what }: { day: string; what: ReactNode }) {
  const language = useLanguage();
  return (
    <>
      {what}
      <p className="meta">
        <time dateTime={day}>{formatDay(day, language)}</time>
      </p>
    </>
  );
}

function Step({ transition: { at, command, toState, actorName, actorRole, reason, evidence } }: { transition: Transition }) {
  const language = useLanguage();
  const known = COMMANDS.find((candidate) => candidate === command);
  return (
    <>
      <strong>{known ? COMMAND_RULES[known].name[language] : <Trans>Diusulkan</Trans>}</strong>
      {known && <span className="meta"> → {STATE_NAMES[toState][language]}</span>}
      <p className="meta">
        {actorName} ({actorRole[language]}) · <time dateTime={at}>{formatInstant(at, language)}</time>
      </p>
      {reason && <p>{reason}</p>}
      {evidence.length > 0 && (
        <ul>
          {evidence.map(({ kind, number, issuedOn, note }) => (
            <li key={`${kind} ${number}`}>
              {EVIDENCE_NAMES[kind][language]} <strong>{number}</strong>, {formatDay(issuedOn, language)}
              {note && ` · ${note}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
