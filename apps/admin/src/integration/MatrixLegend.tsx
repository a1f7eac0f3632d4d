import { Trans } from '@lingui/react/macro';
import { depthName, INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { useLanguage } from '../language/use-language.ts';

/** A depth in the middle of each name's range. */
const DEPTHS = [2, 6, 10, 14];

export function MatrixLegend() {
  const language = useLanguage();
  return (
    <details className="legend">
      <summary>
        <Trans>Keterangan tanda</Trans>
      </summary>
      <ul>
        {INTEGRATION_STATES.map((state) => (
          <li key={state}>
            <IntegrationGlyph
              integration={{ state, stateName: STATE_NAMES[state], depth: 0, depthName: depthName(0) }}
              language={language}
            />
          </li>
        ))}
      </ul>
      <p>
        <Trans>Cincin menutup seiring kedalaman (0–15), yaitu jumlah lima ikatan:</Trans>
      </p>
      <ul>
        {DEPTHS.map((depth) => (
          <li key={depth}>
            <IntegrationGlyph
              integration={{ state: 'DITETAPKAN', stateName: depthName(depth), depth, depthName: depthName(depth) }}
              language={language}
            />
          </li>
        ))}
      </ul>
      <p>
        <strong>+</strong> <Trans>belum ada, dapat Anda usulkan</Trans> · <strong>–</strong> <Trans>belum ada</Trans> ·{' '}
        <span className="designated">
          <Trans>berstatus</Trans>
        </span>{' '}
        <Trans>desa sudah ditetapkan oleh program, tetapi belum terintegrasi</Trans>
      </p>
    </details>
  );
}
