import { Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import type { AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';

/** The way of an assessment so far, the latest step first. */
export function AssessmentSteps({ record: { steps } }: { record: AssessmentRecordPartsFragment }) {
  const language = useLanguage();
  return (
    <section className="card">
      <h2>
        <Trans>Perjalanan</Trans>
      </h2>
      <ol className="assessment-steps">
        {steps.toReversed().map(({ id, at, toState, actorName, actorRole, reason }) => (
          <li key={id}>
            <AssessmentStateWord state={toState} />
            <p className="meta">
              {actorName}
              {actorRole && ` (${actorRole[language]})`}, {formatInstant(at, language)}
            </p>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
