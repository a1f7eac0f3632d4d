import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf } from '../api/failure.ts';
import { FindKampungDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from './Dialog.tsx';
import { failureLine } from './failure-line.ts';

/** Type a few letters, choose with the arrows, Enter opens the record. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [search] = useDebouncedValue(typed.trim(), 200);
  const asked = useQuery(FindKampungDocument, { variables: { search }, skip: search.length < 2 });
  const found = search.length < 2 ? [] : ((asked.data ?? asked.previousData)?.kampungRecords.nodes ?? []);

  function go(code: string | undefined) {
    if (code === undefined) return;
    onClose();
    void navigate(`/kampung/${code}`);
  }
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') return go(found[chosen]?.code);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + found.length) % found.length);
  }

  return (
    <Dialog title={t`Cari kampung`} onClose={onClose}>
      <TextInput
        label={t`Nama atau kode desa`}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={handleKeyDown}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="palette"
        aria-activedescendant={found[chosen] && `palette-${found[chosen].code}`}
        autoComplete="off"
      />
      <p className="meta" role="status">
        {asked.error ? (
          failureLine(failureOf(asked.error))
        ) : search.length < 2 ? (
          <Trans>Ketik sedikitnya dua huruf; salah ketik sedikit tidak apa-apa.</Trans>
        ) : asked.data && found.length === 0 ? (
          <Trans>Tidak ada kampung bernama itu di wilayah Anda.</Trans>
        ) : null}
      </p>
      <ul id="palette" role="listbox" aria-label={t`Kampung yang cocok`} className="palette">
        {found.map(({ code, name, districtName, level }, index) => (
          <li key={code} id={`palette-${code}`} role="option" aria-selected={index === chosen} onClick={() => go(code)}>
            <span>
              <strong>{name}</strong> <small>{districtName}</small>
            </span>
            <LevelBadge level={level} language={language} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
