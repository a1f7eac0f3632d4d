import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { EVIDENCE_NAMES } from '@simpul/domain/evidence.ts';
import type { IntegrationCommand, RecordPart } from '@simpul/domain/integration.ts';
import { useLanguage } from '../language/use-language.ts';
import { NextStep } from '../notification/NextStep.tsx';
import { CommandDialog } from './CommandDialog.tsx';
import type { AllowedCommand, IntegrationRecord } from './integration-record.ts';

/** The steps forward; the others pause or end the integration and stand back. */
const FORWARD: readonly IntegrationCommand[] = ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'AFFIRM', 'CONFIRM', 'RESUME'];

/** What this person may do now, and what still stands in the way. */
export function Commands({ integration, onReload }: { integration: IntegrationRecord; onReload: () => Promise<void> }) {
  const [chosen, setChosen] = useState<AllowedCommand | null>(null);
  const { viewerCommands } = integration;
  const forward = viewerCommands.filter(({ command }) => FORWARD.includes(command));
  const others = viewerCommands.filter(({ command }) => !FORWARD.includes(command));
  return (
    <section className="card commands" id="langkah">
      <h2>
        <Trans>Langkah Anda</Trans>
      </h2>
      <NextStep integration={integration} />
      {forward.length === 0 && (
        <p className="meta">
          <Trans>Langkah berikutnya bukan giliran peran Anda.</Trans>
        </p>
      )}
      {forward.map((command) => (
        <Command key={command.command} command={command} isMain onChoose={() => setChosen(command)} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>
            <Trans>Langkah lain</Trans>
          </summary>
          {others.map((command) => (
            <Command key={command.command} command={command} onChoose={() => setChosen(command)} />
          ))}
        </details>
      )}
      {chosen && <CommandDialog integration={integration} command={chosen} onReload={onReload} onClose={() => setChosen(null)} />}
    </section>
  );
}

function Command({
  command: { command, name, effect, needsEvidence, blockedBy },
  isMain = false,
  onChoose,
}: {
  command: AllowedCommand;
  isMain?: boolean;
  onChoose: () => void;
}) {
  const language = useLanguage();
  const reasons = `blocked-${command}`;
  return (
    <div className="command">
      <Button
        variant={isMain ? 'filled' : 'default'}
        disabled={blockedBy.length > 0}
        aria-describedby={blockedBy.length > 0 ? reasons : undefined}
        onClick={onChoose}
      >
        {name[language]}
      </Button>
      <p className="meta">{effect[language]}</p>
      {needsEvidence.length > 0 && (
        <p className="meta">
          <Trans>Siapkan: {needsEvidence.map((kind) => EVIDENCE_NAMES[kind][language]).join(', ')}.</Trans>
        </p>
      )}
      {blockedBy.length > 0 && (
        <ul id={reasons} className="blocked">
          {blockedBy.map(({ problem, part }) => (
            <li key={problem.id}>
              {problem[language]} <PartLink part={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Leads to where on the page the missing thing is added. */
function PartLink({ part }: { part: RecordPart }) {
  switch (part) {
    case 'EVIDENCE':
      return (
        <a href="#bukti">
          <Trans>Tambah bukti</Trans>
        </a>
      );
    case 'TASK':
      return (
        <a href="#rencana">
          <Trans>Tambah tugas</Trans>
        </a>
      );
    case 'BUDGET':
      return (
        <a href="#anggaran">
          <Trans>Isi anggaran</Trans>
        </a>
      );
    case 'VISIT':
      return (
        <a href="#kunjungan">
          <Trans>Catat kunjungan</Trans>
        </a>
      );
    case 'ACTIVITY':
      return (
        <a href="#kegiatan">
          <Trans>Lihat kegiatan</Trans>
        </a>
      );
    case 'CONFIRMATION':
      return null;
  }
}
