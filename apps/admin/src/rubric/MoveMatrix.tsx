import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import { LEVELS } from '@simpul/domain/level.ts';
import type { ReplaySums } from '@simpul/domain/replay.ts';
import { useLanguage } from '../language/use-language.ts';

/** How many kampung go from which level to which: those on the diagonal stay. */
export function MoveMatrix({ moves }: Pick<ReplaySums, 'moves'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const countOf = (from: string, to: string) => moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
  return (
    <div>
      {/* Outside of what scrolls: on a phone a caption would be cut with the table. */}
      <p className="meta" id="move-matrix-words">
        <Trans>Baris: tingkat menurut rubrik yang berlaku. Kolom: tingkat menurut rubrik ini.</Trans>
      </p>
      <div className="scroll" role="region" aria-label={t`Perpindahan tingkat`} tabIndex={0}>
        <table className="data move-matrix" aria-describedby="move-matrix-words">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Sekarang</Trans>
              </th>
              {LEVELS.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((from) => (
              <tr key={from.code}>
                <th scope="row">{from.name[language]}</th>
                {LEVELS.map((to) => {
                  const count = countOf(from.code, to.code);
                  return (
                    <td key={to.code} className={classOf(from.ordinal, to.ordinal, count)}>
                      {count === 0 ? '–' : formatNumber(count, language)}
                      {count > 0 && from.ordinal !== to.ordinal && (
                        <span className="move-word">{to.ordinal > from.ordinal ? t`naik` : t`turun`}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function classOf(from: number, to: number, count: number): string {
  if (count === 0) return 'is-empty';
  if (from === to) return 'is-same';
  return to > from ? 'is-up' : 'is-down';
}
