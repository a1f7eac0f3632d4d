import { Trans, useLingui } from '@lingui/react/macro';
import { CLOSED_STATES, STATE_NAMES, type IntegrationState } from '@simpul/domain/integration.ts';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

/** The usual way of an integration; the other states are pauses, reviews and ends beside it. */
const WAY: readonly IntegrationState[] = ['DIUSULKAN', 'DIKAJI', 'DISEPAKATI', 'DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'];

export function StatePath({ integration: { state, transitions } }: { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const reached = WAY.indexOf(state);
  // Beside the usual way, what was passed before stays passed.
  const passed = reached === -1 ? 1 + Math.max(...transitions.map(({ toState }) => WAY.indexOf(toState))) : reached;
  const reason = transitions.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.reason;
  return (
    <>
      <ol className="state-path" aria-label={t`Jalan integrasi`}>
        {WAY.map((step, index) => (
          <li key={step} className={index < passed ? 'is-done' : undefined} aria-current={index === reached ? 'step' : undefined}>
            {STATE_NAMES[step][language]}
          </li>
        ))}
      </ol>
      {reached === -1 && (
        <p className="notice is-warning">
          {CLOSED_STATES.includes(state) ? (
            <Trans>
              Integrasi ini sudah berakhir: <strong>{STATE_NAMES[state][language]}</strong>. Riwayatnya tetap tersimpan.
            </Trans>
          ) : (
            <Trans>
              Integrasi ini sedang di luar jalan biasa: <strong>{STATE_NAMES[state][language]}</strong>.
            </Trans>
          )}
          {reason && (
            <>
              {' '}
              <Trans>Alasan: {reason}</Trans>
            </>
          )}
        </p>
      )}
    </>
  );
}
