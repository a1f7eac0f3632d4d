import { Trans, useLingui } from '@lingui/react/macro';
import { depthName } from '@simpul/domain/bonds.ts';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { cellOf, gapId, isGap, type Gap, type MatrixCell as Filled, type ShownColumn, type ShownRow } from './matrix-view.ts';

type Props = {
  kampung: ShownRow;
  column: ShownColumn;
  /** Not what the filters look for. */
  isFaded?: (cell: Filled) => boolean;
  place?: string;
  gaps?: Gaps;
};
/** Empty cells that are marked to be proposed. */
export type Gaps = { chosen: ReadonlyMap<string, Gap>; toggle: (gap: Gap, isChosen: boolean) => void };

/** A filled cell leads to its integration; an empty one can be marked to be proposed, by those who may. */
export function MatrixCell({ kampung, column, isFaded, place, gaps }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, shortName } = column.programme;
  const where = `${shortName[language]}, ${kampung.kampungName}`;
  const stop = { tabIndex: place === undefined ? undefined : -1, 'data-place': place };
  const cell = cellOf(kampung, column);
  if (cell) {
    const stateName = STATE_NAMES[cell.state];
    return (
      <a {...stop} className={isFaded?.(cell) ? 'cell is-filled is-dim' : 'cell is-filled'} href={`/admin/integrasi/${cell.integrationId}`}>
        <span className="hidden">{where}: </span>
        <IntegrationGlyph
          integration={{ state: cell.state, stateName, depth: cell.depth, depthName: depthName(cell.depth) }}
          language={language}
        />
        <small>
          {cell.depth}/15
          {cell.lastActivityOn && (
            <>
              {' '}
              · <span className="hidden">{t`kegiatan terakhir`} </span>
              {shortDay(cell.lastActivityOn, language)}
            </>
          )}
        </small>
        {cell.silent && <Silent />}
      </a>
    );
  }
  const isDesignated = kampung.designations.includes(code);
  if (gaps && isGap(kampung, column)) {
    const gap = { id: gapId(kampung.kampungCode, code), kampungCode: kampung.kampungCode, programmeCode: code, name: where };
    return (
      <label className="cell is-open">
        <input
          {...stop}
          type="checkbox"
          checked={gaps.chosen.has(gap.id)}
          onChange={({ currentTarget }) => gaps.toggle(gap, currentTarget.checked)}
        />
        <span className="hidden">{t`${where}: belum ada, tandai untuk diusulkan`}</span>
        {isDesignated && <Designated />}
      </label>
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
export function Designated() {
  return (
    <span className="designated">
      <Trans>berstatus</Trans>
    </span>
  );
}

/** It should be running together, and nothing has happened for half a year. */
export function Silent() {
  return (
    <span className="silent">
      <Trans>senyap</Trans>
    </span>
  );
}
