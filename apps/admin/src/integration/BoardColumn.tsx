import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { COMMAND_RULES, STATE_NAMES, type IntegrationCommand } from '@simpul/domain/integration.ts';
import { IntegrationBoardDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { BoardCard as Card, BoardColumn as Column, BoardFilter, Drag } from './board-card.ts';
import { BoardCard } from './BoardCard.tsx';

/** As many cards as the API gives of one column; further ones stand in the list. */
const MOST = 100;

type Props = {
  column: Column;
  filter: BoardFilter;
  drag: Drag | null;
  onDrag: (card: Card | null) => void;
  onMove: (card: Card, command: IntegrationCommand | null) => void;
};

export function BoardColumn({ column: { state, count, cards: first }, filter, drag, onDrag, onMove }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const { data, loading } = useQuery(IntegrationBoardDocument, {
    variables: { ...filter, states: [state], cards: MOST },
    skip: !isUnfolded,
  });
  const cards = (isUnfolded && data?.integrationBoard[0]?.cards) || first;
  const move = drag?.moveOf(state);
  const name = STATE_NAMES[state][language];

  function handleDragOver(event: DragEvent) {
    // Only what may be let go of here is taken; elsewhere the browser shows that it is not.
    if (move && 'command' in move) event.preventDefault();
  }
  function handleDrop(event: DragEvent) {
    event.preventDefault();
    if (drag && move && 'command' in move) onMove(drag.card, move.command);
  }

  return (
    <section
      className={`board-column ${move ? ('command' in move ? 'is-open' : 'is-closed') : ''}`}
      aria-labelledby={`column-${state}`}
      onDragOver={handleDragOver}
      onDrop={handleDrop}
    >
      <h2 id={`column-${state}`}>
        {name} <span className="count">{formatNumber(count, language)}</span>
      </h2>
      {move && drag?.card.state !== state && (
        <p className="board-hint">
          {'command' in move ? <Trans>Lepas di sini: {COMMAND_RULES[move.command].name[language]}</Trans> : move.why}
        </p>
      )}
      {count === 0 ? (
        <p className="meta">
          <Trans>Kosong</Trans>
        </p>
      ) : (
        <ul>
          {cards.map((card) => (
            <BoardCard key={card.id} card={card} onDrag={onDrag} onChoose={() => onMove(card, null)} />
          ))}
        </ul>
      )}
      {!isUnfolded && count > first.length && (
        <Button
          variant="default"
          onClick={() => setUnfolded(true)}
          aria-label={t`Tampilkan lainnya (${count - first.length}) di kolom ${name}`}
        >
          <Trans>Tampilkan lainnya ({count - first.length})</Trans>
        </Button>
      )}
      {isUnfolded && loading && (
        <p role="status" className="meta">
          <Trans>Memuat…</Trans>
        </p>
      )}
      {isUnfolded && count > MOST && (
        <Link to={`/integrasi?${addressOf(state, filter)}`}>
          <Trans>Semua {count} di daftar</Trans>
        </Link>
      )}
    </section>
  );
}

function addressOf(state: string, { region, programme }: BoardFilter): string {
  const params = new URLSearchParams({ status: state });
  if (region !== null) params.set('wilayah', region);
  if (programme !== null) params.set('program', programme);
  return params.toString();
}
