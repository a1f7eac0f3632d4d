import { STATE_NAMES } from '@simpul/domain/integration.ts';
import type { Language } from '@simpul/domain/text.ts';
import { cellOf, type MatrixView } from './matrix-view.ts';

export type MatrixWords = Record<
  'code' | 'kampung' | 'district' | 'level' | 'bound' | 'depth' | 'state' | 'lastActivity' | 'silent' | 'none' | 'designated' | 'yes',
  string
>;

/** What the screen shows, a line for each kampung in its order, four columns for each programme. */
export function csvOf({ columns, groups }: MatrixView, words: MatrixWords, language: Language): (string | number | null)[][] {
  const head = [
    words.code,
    words.kampung,
    words.district,
    words.level,
    words.bound,
    words.depth,
    ...columns.flatMap(({ programme }) =>
      [words.state, words.depth, words.lastActivity, words.silent].map((word) => `${programme.shortName[language]}: ${word}`),
    ),
  ];
  const lines = groups
    .flatMap(({ rows }) => rows)
    .map((row) => [
      row.kampungCode,
      row.kampungName,
      row.districtName,
      row.level.name[language],
      row.bound,
      row.depth,
      ...columns.flatMap((column) => {
        const cell = cellOf(row, column);
        if (cell) return [STATE_NAMES[cell.state][language], cell.depth, cell.lastActivityOn ?? null, cell.silent ? words.yes : null];
        const isDesignated = row.designations.includes(column.programme.code);
        return [isDesignated ? words.designated : words.none, null, null, null];
      }),
    ]);
  return [head, ...lines];
}
