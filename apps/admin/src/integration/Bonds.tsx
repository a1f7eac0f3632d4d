import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

const STEPS = [1, 2, 3];

/** The five bonds. Each counts 0 to 3; together they are the depth. */
export function Bonds({ bonds, depth, depthName }: Pick<IntegrationRecord, 'bonds' | 'depth' | 'depthName'>) {
  const language = useLanguage();
  return (
    <section className="card">
      <h2>
        <Trans>Lima ikatan</Trans>
      </h2>
      <p>
        <Trans>
          Kedalaman <strong>{depth} dari 15</strong>: {depthName[language]}. Dokumen pada setiap langkah menaikkan ikatannya.
        </Trans>
      </p>
      <table className="bonds">
        <tbody>
          {bonds.map(({ kind, name, status, statusName }) => (
            <tr key={kind}>
              <th scope="row">{name[language]}</th>
              <td aria-hidden="true" className="bond-steps">
                {STEPS.map((step) => (
                  <i key={step} className={step <= status ? 'is-reached' : undefined} />
                ))}
              </td>
              <td>{statusName[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
