import { Plural, Trans } from '@lingui/react/macro';
import type { RefObject } from 'react';
import type { Finding } from '@simpul/domain/report-checks.ts';
import { useLanguage } from '../language/use-language.ts';
import { idOf } from './CountField.tsx';

/** Everything that keeps a report from being sent, each with the way to its box. */
export function BlockingSummary({ blocking, anchor }: { blocking: readonly Finding[]; anchor: RefObject<HTMLElement | null> }) {
  const language = useLanguage();
  return (
    <section className="notice is-error" role="alert" tabIndex={-1} ref={anchor}>
      <h2>
        <Plural value={blocking.length} other="# hal menahan pengiriman" />
      </h2>
      <ul>
        {blocking.map(({ kind, code, fields: [field], message }) => (
          <li key={`${code} ${field}`}>
            <a href={`#${idOf(field)}`} onClick={() => document.getElementById(idOf(field))?.closest('details')?.setAttribute('open', '')}>
              {message[language]}
            </a>{' '}
            {kind === 'SOFT' && <Trans>Perbaiki, atau tulis alasannya.</Trans>}
          </li>
        ))}
      </ul>
    </section>
  );
}
