import { Trans } from '@lingui/react/macro';
import { depthName } from '@simpul/domain/bonds.ts';
import { INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Designated, Silent } from './MatrixCell.tsx';

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
      <ul>
        <li>
          <strong>8/15 · 12 Nov 2026</strong> <Trans>kedalaman dan hari kegiatan bersama terakhir</Trans>
        </li>
        <li>
          <Silent /> <Trans>seharusnya berjalan bersama, tetapi enam bulan tanpa kegiatan bersama</Trans>
        </li>
        <li>
          <Designated /> <Trans>desa sudah ditetapkan oleh program, tetapi belum terintegrasi</Trans>
        </li>
        <li>
          <strong>☐</strong> <Trans>belum ada; tandai untuk diusulkan</Trans>
        </li>
        <li>
          <strong>–</strong> <Trans>belum ada</Trans>
        </li>
      </ul>
    </details>
  );
}
