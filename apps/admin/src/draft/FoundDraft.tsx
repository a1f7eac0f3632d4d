import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { formatInstant } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';

/** What an earlier visit typed and did not save: the person decides about it before typing anew. */
export function FoundDraft({ savedAt, onResume, onDiscard }: { savedAt: string; onResume: () => void; onDiscard: () => void }) {
  const language = useLanguage();
  return (
    <section className="notice">
      <p>
        <Trans>Anda punya draf yang belum disimpan, terakhir diketik {formatInstant(savedAt, language)}.</Trans>
      </p>
      <p className="form-actions">
        <Button onClick={onResume}>
          <Trans>Lanjutkan draf</Trans>
        </Button>
        <Button variant="default" onClick={onDiscard}>
          <Trans>Buang draf</Trans>
        </Button>
      </p>
    </section>
  );
}
