import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { moveTo } from '@simpul/domain/board.ts';
import { COMMAND_RULES, INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import type { BoardCard, Moving } from './board-card.ts';
import { CommandDialog } from './CommandDialog.tsx';
import type { IntegrationRecord } from './integration-record.ts';

/** The way of a card to another column: the column is chosen, then its step is taken as on the integration's own page. */
export function MoveDialog({ moving: { card, command }, onClose }: { moving: Moving; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const asked = useQuery(IntegrationDocument, { variables: { id: card.id } });
  const [chosen, setChosen] = useState(command);
  const integration = asked.data?.integration;
  // The step stays as it was when the dialog opened: while it is taken, it leaves the list of possible ones.
  const [step, setStep] = useState<IntegrationRecord['viewerCommands'][number] | null>(null);
  const found = step ?? integration?.viewerCommands.find((one) => one.command === chosen) ?? null;
  if (integration && chosen && found) {
    if (!step) setStep(found);
    return (
      <CommandDialog integration={integration} command={found} onReload={async () => void (await asked.refetch())} onClose={onClose} />
    );
  }
  return (
    <Dialog title={t`Pindahkan ${card.programme.shortName[language]} di ${card.kampungName} ke…`} onClose={onClose}>
      <Answer of={asked}>
        {(data) =>
          data.integration ? (
            <Ways card={card} integration={data.integration} onChoose={setChosen} />
          ) : (
            <p className="empty">
              <Trans>Integrasi ini tidak lagi dalam jangkauan Anda.</Trans>
            </p>
          )
        }
      </Answer>
    </Dialog>
  );
}

type Choose = (command: Moving['command']) => void;

/** Every column: a button where a step leads there, the reason where none does. */
function Ways({ card, integration, onChoose }: { card: BoardCard; integration: IntegrationRecord; onChoose: Choose }) {
  const language = useLanguage();
  const now = { ...card, state: integration.state, suspendedFrom: card.suspendedFrom ?? null };
  const moves = INTEGRATION_STATES.filter((state) => state !== integration.state).map((state) => ({
    state,
    move: moveTo(now, state, integration.viewerCommands),
  }));
  // What can be done comes first.
  const inOrder = moves.toSorted((a, b) => Number('why' in a.move) - Number('why' in b.move));
  return (
    <ul className="plain board-ways">
      {inOrder.map(({ state, move }) => {
        const name = STATE_NAMES[state][language];
        return (
          <li key={state}>
            {'command' in move ? (
              <Button variant="default" fullWidth onClick={() => onChoose(move.command)}>
                {name}: {COMMAND_RULES[move.command].name[language]}
              </Button>
            ) : (
              <>
                <strong>{name}</strong>
                <p className="meta">{move.why.map((reason) => reason[language]).join(' ')}</p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
