import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { moveTo } from '@simpul/domain/board.ts';
import { IntegrationBoardDocument, IntegrationDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { SampleRows } from '../table/SampleRows.tsx';
import type { BoardCard, BoardColumn as Column, BoardFilter, Drag, Moving } from './board-card.ts';
import { BoardColumn } from './BoardColumn.tsx';
import { MoveDialog } from './MoveDialog.tsx';

/** The columns, and the card that is on its way between them. Letting go of it opens the step; it moves nothing by itself. */
export function Board({ columns, filter }: { columns: readonly Column[]; filter: BoardFilter }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const [dragged, setDragged] = useState<BoardCard | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  // What this person may do with it is asked while the card is in the air.
  const { data } = useQuery(IntegrationDocument, { variables: { id: dragged?.id ?? '' }, skip: dragged === null });
  const possible = data?.integration?.id === dragged?.id ? (data?.integration?.viewerCommands ?? null) : null;
  const drag: Drag | null = dragged && {
    card: dragged,
    moveOf: (to) => {
      const move = moveTo({ ...dragged, suspendedFrom: dragged.suspendedFrom ?? null }, to, possible);
      return 'command' in move ? move : { why: move.why.map((reason) => reason[language]).join(' ') };
    },
  };

  function handleClose() {
    setMoving(null);
    void client.refetchQueries({ include: [IntegrationBoardDocument] });
  }

  return (
    <>
      <p className="meta">
        <SampleRows rows={columns.flatMap(({ cards }) => cards)} />
      </p>
      <div className="board" role="group" aria-label={t`Integrasi menurut status`}>
        {columns.map((column) => (
          <BoardColumn
            key={column.state}
            column={column}
            filter={filter}
            drag={drag}
            onDrag={setDragged}
            onMove={(card, command) => {
              setDragged(null);
              setMoving({ card, command });
            }}
          />
        ))}
      </div>
      {moving && <MoveDialog key={moving.card.id} moving={moving} onClose={handleClose} />}
    </>
  );
}
