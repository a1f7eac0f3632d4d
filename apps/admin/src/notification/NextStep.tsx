import { Trans } from '@lingui/react/macro';
import { shareText } from '@simpul/domain/notification.ts';
import type { IntegrationRecord } from '../integration/integration-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { pageLink, ShareText } from './ShareText.tsx';

/** Whom the integration waits for, with a text to tell them by hand. */
export function NextStep({ integration: { id, nextStep, programme, kampung, viewerCommands } }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  if (!nextStep) return null;
  const name = nextStep.name[language];
  const waitsFor = nextStep.waitsFor[language];
  const isMine = viewerCommands.some((command) => command.name.id === nextStep.name.id);
  const title = `${name}: ${programme.shortName[language]}, ${kampung.name}`;
  return (
    <div className="next-step">
      <p>
        {isMine ? (
          <Trans>
            Menunggu <strong>Anda</strong> ({waitsFor}): {name}.
          </Trans>
        ) : (
          <Trans>
            Menunggu <strong>{waitsFor}</strong>: {name}.
          </Trans>
        )}
      </p>
      <ShareText words={shareText(title, pageLink(`/integrasi/${id}`), language, waitsFor)} />
    </div>
  );
}
