import { Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { DraftState } from './use-draft.ts';

/** Where the typed text is at this moment. */
export function DraftLine({ state, savedAt }: { state: DraftState; savedAt: string | null }) {
  const language = useLanguage();
  return (
    <p className="meta" role="status">
      {state === 'WRITING' && <Trans>Menyimpan draf…</Trans>}
      {state === 'SAVED' && savedAt && <Trans>Draf tersimpan {formatInstant(savedAt, language)}</Trans>}
      {state === 'LOCAL' && <Trans>Server tidak terjangkau: draf aman di peramban ini dan dikirim begitu tersambung.</Trans>}
    </p>
  );
}
