import { Trans } from '@lingui/react/macro';
import { COMMAND_RULES, COMMANDS, EVIDENCE_NAMES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

type Transition = IntegrationRecord['transitions'][number];

/** Every step with who took it, why, and on which documents; newest first. */
export function Timeline({ transitions }: Pick<IntegrationRecord, 'transitions'>) {
  return (
    <section className="card">
      <h2>
        <Trans>Riwayat</Trans>
      </h2>
      <ol className="timeline">
        {transitions
          .toSorted((a, b) => b.at.localeCompare(a.at))
          .map((transition) => (
            <Step key={transition.id} transition={transition} />
          ))}
      </ol>
    </section>
  );
}

function Step({ transition: { at, command, toState, actorName, actorRole, reason, evidence } }: { transition: Transition }) {
  const language = useLanguage();
  const known = COMMANDS.find((candidate) => candidate === command);
  return (
    <li>
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
    </li>
  );
}
