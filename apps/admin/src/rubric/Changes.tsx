import { Trans, useLingui } from '@lingui/react/macro';
import { rubricChanges } from '@simpul/domain/rubric-changes.ts';
import type { RubricValues } from '@simpul/domain/rubric-values.ts';
import { useLanguage } from '../language/use-language.ts';

/** What differs from the version that a draft was copied from. */
export function Changes({ from, before, after }: { from: string; before: RubricValues; after: RubricValues }) {
  const { t } = useLingui();
  const language = useLanguage();
  const changes = rubricChanges(before, after);
  return (
    <section className="card">
      <h2>
        <Trans>Beda dari {from}</Trans>
      </h2>
      {changes.length === 0 ? (
        <p>
          <Trans>Isinya sama.</Trans>
        </p>
      ) : (
        <table className="data is-cards" role="table">
          <caption className="hidden">{t`Beda dari ${from}`}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                <Trans>Bagian</Trans>
              </th>
              <th scope="col" role="columnheader">
                <Trans>Sebelum</Trans>
              </th>
              <th scope="col" role="columnheader">
                <Trans>Sesudah</Trans>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {changes.map(({ field, name, before: was, after: is }) => (
              <tr key={field} role="row">
                <th scope="row" role="rowheader">
                  {name[language]}
                </th>
                <td role="cell" data-label={t`Sebelum`}>
                  <div>{was?.[language] ?? t`tidak ada`}</div>
                </td>
                <td role="cell" data-label={t`Sesudah`}>
                  <div>{is?.[language] ?? t`tidak ada`}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
