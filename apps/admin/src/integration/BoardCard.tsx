import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { depthName } from '@simpul/domain/bonds.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { BoardCard as Card } from './board-card.ts';

/** One integration: of whom and what, how deep, what it waits for, and since when. */
export function BoardCard({ card, onDrag, onChoose }: { card: Card; onDrag: (card: Card | null) => void; onChoose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id, kampungName, districtName, programme, depth, nextStep, since } = card;
  const name = t`${programme.shortName[language]} di ${kampungName}`;
  return (
    <li
      className="board-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        onDrag(card);
      }}
      onDragEnd={() => onDrag(null)}
    >
      {/* A link would be dragged instead of its card. */}
      <Link to={`/integrasi/${id}`} draggable={false}>
        {name}
      </Link>
      <p>
        {districtName} · {depth}/15 {depthName(depth)[language]}
      </p>
      {nextStep && (
        <p>
          <Trans>
            Menunggu <strong>{nextStep.waitsFor[language]}</strong>: {nextStep.name[language]}
          </Trans>
        </p>
      )}
      <div className="board-card-foot">
        <small>
          <Trans>sejak {shortDay(since, language)}</Trans>
        </small>
        <Button variant="subtle" size="compact-sm" onClick={onChoose} aria-label={t`Pindahkan ke…: ${name}`}>
          <Trans>Pindahkan ke…</Trans>
        </Button>
      </div>
    </li>
  );
}
