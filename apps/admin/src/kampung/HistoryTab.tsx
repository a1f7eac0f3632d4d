import { Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { KampungRecord } from './kampung-record.ts';

/** Who did what, newest first. */
export function HistoryTab({ history }: Pick<KampungRecord, 'history'>) {
  const language = useLanguage();
  if (history.length === 0) {
    return (
      <p className="empty">
        <Trans>Belum ada yang tercatat di sini. Setiap perubahan dan publikasi sejak sekarang akan muncul.</Trans>
      </p>
    );
  }
  return (
    <ol className="timeline">
      {history.map(({ id, at, actorName, actorRole, summary }) => (
        <li key={id}>
          <strong>{summary[language]}</strong>
          <p className="meta">
            {actorName} ({actorRole[language]}) · <time dateTime={at}>{formatInstant(at, language)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
