import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import type { ListPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { EntryDialog, type ListEntry } from './EntryDialog.tsx';

/** One list as it reads in a region, and what may be done with it there. */
export function ListCard({ list, region }: { list: ListPartsFragment; region: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  // 'NEW': an entry to be added.
  const [edited, setEdited] = useState<ListEntry | 'NEW' | null>(null);
  const title = list.name[language];
  return (
    <section className="card" aria-label={title}>
      <h2>
        {title} <span className="count">{list.entries.length}</span>
      </h2>
      <p className="meta">{list.why[language]}</p>
      {list.kind === 'OPEN' && (
        <p>
          <Button onClick={() => setEdited('NEW')} aria-label={t`Tambah ke ${title}`}>
            <Trans>Tambah</Trans>
          </Button>
        </p>
      )}
      <ul className="plain owned-list">
        {list.entries.map((entry) => (
          <li key={entry.code}>
            <div>
              <strong>{entry.name[language]}</strong>
              <p className="meta">
                {entry.code} · <Origin namedBy={entry.namedBy ?? null} />
                {entry.validTo && (
                  <>
                    {' '}
                    ·{' '}
                    {entry.ended ? (
                      <Trans>berakhir {formatDay(entry.validTo, language)}</Trans>
                    ) : (
                      <Trans>dapat dipilih sampai {formatDay(entry.validTo, language)}</Trans>
                    )}
                  </>
                )}
              </p>
            </div>
            {list.kind !== 'FIXED' && (
              <Button variant="default" onClick={() => setEdited(entry)} aria-label={t`Ubah ${entry.name[language]}`}>
                <Trans>Ubah</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {edited && <EntryDialog list={list} region={region} entry={edited === 'NEW' ? null : edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

function Origin({ namedBy }: { namedBy: string | null }) {
  if (namedBy === null) return <Trans>bawaan</Trans>;
  return namedBy === 'ID' ? <Trans>ketentuan nasional</Trans> : <Trans>ketentuan kabupaten/kota</Trans>;
}
