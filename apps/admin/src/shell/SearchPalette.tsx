import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf } from '../api/failure.ts';
import { FindKampungDocument, type FindKampungQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from './Dialog.tsx';
import { useActions, usePlaces } from './places.ts';
import { failureLine } from './failure-line.ts';

type Option = { key: string; to: string; label: string; note?: string; level?: KampungFound['level'] };
type KampungFound = FindKampungQuery['kampungRecords']['nodes'][number];

/** Type a few letters of a page, a task or a kampung, choose with the arrows, Enter goes there. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [search] = useDebouncedValue(typed.trim(), 200);
  const asked = useQuery(FindKampungDocument, { variables: { search }, skip: search.length < 2 });
  const places = [...usePlaces(), ...useActions()];
  const words = typed.trim().toLowerCase();
  const kampungs = search.length < 2 ? [] : ((asked.data ?? asked.previousData)?.kampungRecords.nodes ?? []);
  const found: Option[] = [
    ...places.filter(({ label }) => label.toLowerCase().includes(words)).map(({ to, label }) => ({ key: to, to, label })),
    ...kampungs.map(({ code, name, districtName, level }) => ({
      key: code,
      to: `/kampung/${code}`,
      label: name,
      note: districtName,
      level,
    })),
  ];

  function go(option: Option | undefined) {
    if (!option) return;
    onClose();
    void navigate(option.to);
  }
  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') return go(found[chosen]);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || found.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + found.length) % found.length);
  }

  return (
    <Dialog title={t`Cari kampung atau halaman`} onClose={onClose}>
      <TextInput
        label={t`Nama atau kode desa, atau nama halaman`}
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
        aria-activedescendant={found[chosen] && `palette-${found[chosen].key}`}
        autoComplete="off"
      />
      <p className="meta" role="status">
        {asked.error ? (
          failureLine(failureOf(asked.error))
        ) : search.length < 2 ? (
          <Trans>Kampung dicari sejak dua huruf; salah ketik sedikit tidak apa-apa.</Trans>
        ) : asked.data && found.length === 0 ? (
          <Trans>Tidak ada kampung atau halaman bernama itu.</Trans>
        ) : null}
      </p>
      <ul id="palette" role="listbox" aria-label={t`Yang cocok`} className="palette">
        {found.map((option, index) => (
          <li key={option.key} id={`palette-${option.key}`} role="option" aria-selected={index === chosen} onClick={() => go(option)}>
            <span>
              <strong>{option.label}</strong> {option.note && <small>{option.note}</small>}
            </span>
            {option.level ? (
              <LevelBadge level={option.level} language={language} />
            ) : (
              <small>
                <Trans>halaman</Trans>
              </small>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
