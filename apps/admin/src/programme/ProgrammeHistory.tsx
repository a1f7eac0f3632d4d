import { Plural, Trans } from '@lingui/react/macro';
import { formatInstant } from '@simpul/domain/format.ts';
import type { ProgrammeVersionPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** Every version of a record, newest first, with what each one changed. */
export function ProgrammeHistory({ versions }: { versions: readonly ProgrammeVersionPartsFragment[] }) {
  const language = useLanguage();
  return (
    <ol className="plain" reversed>
      {versions.map(({ version, at, actorName, actorRole, note, changes }) => (
        <li key={version}>
          <details>
            <summary>
              <Trans>Versi {version}</Trans> · {actorName ?? <Trans>bawaan</Trans>}
              {actorRole && ` (${actorRole[language]})`}
              {actorName && ` · ${formatInstant(at, language)}`} · <Plural value={changes.length} _0="awal" other="# perubahan" />
            </summary>
            {note && <p>{note}</p>}
            <dl className="facts changes">
              {changes.map(({ field, name, before, after }) => (
                <div key={field}>
                  <dt>{name[language]}</dt>
                  <dd>
                    {before && <del>{before}</del>} {after ? <ins>{after}</ins> : <Trans>dihapus</Trans>}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
}
