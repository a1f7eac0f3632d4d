import { makeVar } from '@apollo/client';
import { useReactiveVar } from '@apollo/client/react';
import { useHotkeys } from '@mantine/hooks';
import { Suspense, lazy } from 'react';
import { useSingleKeys } from './single-keys.ts';
import { useViewer } from './viewer.ts';

const SearchPalette = lazy(async () => ({ default: (await import('./SearchPalette.tsx')).SearchPalette }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));

const openDialog = makeVar<'search' | 'shortcuts' | null>(null);
export const openSearch = (): void => void openDialog('search');
export const openShortcuts = (): void => void openDialog('shortcuts');

/** Shortcuts that work on every page, and the dialogs they open. */
export function Keyboard() {
  const { canSeeKampungRecords } = useViewer();
  const [singleKeys] = useSingleKeys();
  const dialog = useReactiveVar(openDialog);
  const close = () => void openDialog(null);
  useHotkeys(canSeeKampungRecords ? [['mod+K', openSearch]] : [], []);
  useHotkeys(
    singleKeys
      ? [
          // The sign needs Shift on some keyboards and not on others.
          ['?', openShortcuts],
          ['shift+?', openShortcuts],
          ['/', () => document.querySelector<HTMLElement>('[data-page-search]')?.focus()],
        ]
      : [],
  );
  return (
    <Suspense>
      {dialog === 'search' && <SearchPalette onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </Suspense>
  );
}
