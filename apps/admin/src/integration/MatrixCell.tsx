import { Trans, useLingui } from '@lingui/react/macro';
import { depthName, STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import type { IntegrationState } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { MatrixColumn, MatrixRow } from './matrix-view.ts';

type Props = { kampung: MatrixRow; column: MatrixColumn; state?: IntegrationState | null; place?: string };

/** A filled cell leads to its integration; an empty one to the proposal, for those who may. */
export function MatrixCell({ kampung, column, state = null, place }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, shortName } = column.programme;
  const where = `${shortName[language]}, ${kampung.kampungName}`;
  const stop = { tabIndex: place === undefined ? undefined : -1, 'data-place': place };
  const cell = kampung.cells.find(({ programmeCode }) => programmeCode === code);
  if (cell) {
    const stateName = STATE_NAMES[cell.state];
    return (
      <a
        {...stop}
        className={state !== null && state !== cell.state ? 'cell is-filled is-dim' : 'cell is-filled'}
        href={`/admin/integrasi/${cell.integrationId}`}
      >
        <span className="hidden">{where}: </span>
        <IntegrationGlyph
          integration={{ state: cell.state, stateName, depth: cell.depth, depthName: depthName(cell.depth) }}
          language={language}
        />
        <small>{cell.depth}/15</small>
      </a>
    );
  }
  const isDesignated = kampung.designations.includes(code);
  if (kampung.viewerCanPropose && column.viewerCanPropose) {
    return (
      <a {...stop} className="cell is-open" href={`/admin/integrasi/usul?kampung=${kampung.kampungCode}&program=${code}`}>
        <span aria-hidden="true">+</span>
        <span className="hidden">{t`${where}: belum ada, usulkan`}</span>
        {isDesignated && <Designated />}
      </a>
    );
  }
  return (
    <span {...stop} className="cell is-none">
      <span aria-hidden="true">–</span>
      <span className="hidden">{t`${where}: belum ada`}</span>
      {isDesignated && <Designated />}
    </span>
  );
}

/** The village carries the programme's own title, but is not bound to Kampung KB yet. */
function Designated() {
  return (
    <span className="designated">
      <Trans>berstatus</Trans>
    </span>
  );
}
