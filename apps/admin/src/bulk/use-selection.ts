import { useCallback, useState } from 'react';

/** Rows that are chosen, by id; those that leave the page stay chosen. */
export function useSelection<Row extends { id: string }>() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const toggle = useCallback(
    (rows: readonly Row[], isChosen: boolean) =>
      setChosen((before) => {
        const after = new Map(before);
        for (const row of rows) {
          if (isChosen) after.set(row.id, row);
          else after.delete(row.id);
        }
        return after;
      }),
    [],
  );
  const drop = (ids: readonly string[]) => setChosen((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
  return { chosen, toggle, drop };
}
