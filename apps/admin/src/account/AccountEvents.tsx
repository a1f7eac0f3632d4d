import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import { AccountEventsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';

/** Who signed in, who was refused, and what was changed about one's own account. */
export function AccountEvents() {
  const { t } = useLingui();
  const language = useLanguage();
  const asked = useQuery(AccountEventsDocument);
  return (
    <section className="card">
      <h2>
        <Trans>Masuk dan perubahan terakhir</Trans>
      </h2>
      <Answer of={asked}>
        {({ accountEvents }) =>
          accountEvents.length === 0 ? (
            <p className="meta">
              <Trans>Belum ada.</Trans>
            </p>
          ) : (
            <>
              <p>
                <Trans>Ada yang bukan Anda? Ganti kata sandi, lalu beri tahu orang yang mengelola akun Anda.</Trans>
              </p>
              <ul className="plain owned-list">
                {accountEvents.map(({ id, at, summary, browser, address }) => (
                  <li key={id}>
                    <div>
                      <strong>{summary[language]}</strong>
                      <p className="meta">
                        {formatInstant(at, language)} · {browser || t`Program lain`} {address}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </section>
  );
}
