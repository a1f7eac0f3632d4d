import { Trans } from '@lingui/react/macro';
import type { PathPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { effortWords } from './effort-words.ts';

type Step = PathPartsFragment['steps'][number];

/** What to do, how much, with what proof, by whom. */
export function PathSteps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="path-steps">
      {steps.map((step) => (
        <li key={`${step.kind} ${step.indicatorCode}`}>
          <StepLine step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepLine({ step }: { step: Step }) {
  const language = useLanguage();
  const { kind, indicatorCode, indicatorName, from, to, what, amount, effort, owner, evidence, paperOnly, planned, programmes } = step;
  const running = programmes.filter(({ bound }) => bound).map(({ name }) => name[language]);
  const possible = programmes.filter(({ bound }) => !bound).map(({ name }) => name[language]);
  return (
    <>
      <p>
        <strong>
          {indicatorCode} {indicatorName[language]}
        </strong>
        {kind === 'RAISE' && (
          <>
            {', '}
            <Trans>
              skor {from} ke {to}
            </Trans>
          </>
        )}{' '}
        {paperOnly && (
          <span className="word is-changed">{kind === 'FILL' ? <Trans>mengisi data</Trans> : <Trans>hanya di atas kertas</Trans>}</span>
        )}{' '}
        {planned && (
          <span className="word is-current">
            <Trans>sudah menjadi tugas</Trans>
          </span>
        )}
        <br />
        {what[language]} {amount && <>({amount[language]})</>}
      </p>
      <p className="meta">
        {effortWords(effort, language)} · <Trans>oleh {owner.name[language]}</Trans> · <Trans>bukti: {evidence[language]}</Trans>
      </p>
      {running.length > 0 && (
        <p className="meta">
          <Trans>Sudah berjalan di sini dan mendukungnya: {running.join(', ')}.</Trans>
        </p>
      )}
      {running.length === 0 && possible.length > 0 && (
        <p className="meta">
          <Trans>Dapat dibantu oleh: {possible.join(', ')}.</Trans>
        </p>
      )}
    </>
  );
}
