import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Bell } from '../notification/Bell.tsx';
import { AccountTools } from './AccountTools.tsx';
import { openSearch } from './Keyboard.tsx';
import { Logo } from './Logo.tsx';
import { regionName } from './region-name.ts';
import { SiteNav } from './SiteNav.tsx';
import { useViewer } from './viewer.ts';

/** Wordmark, in which role and where one works, search, account; on a phone a drawer holds the rest. */
export function SiteHeader() {
  const { t } = useLingui();
  const viewer = useViewer();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <button type="button" className="header-button for-phone" onClick={open} aria-label={t`Buka menu`} aria-expanded={isOpen}>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
        <Link to="/" className="wordmark">
          <Logo />
          Simpul
        </Link>
        <Scope />
        {viewer.canSeeKampungRecords && (
          <button type="button" className="header-button search-button" onClick={openSearch}>
            <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="M13 13l5 5" strokeLinecap="round" />
            </svg>
            <span>
              <Trans>Cari kampung</Trans>
            </span>
            <kbd aria-hidden="true">Ctrl K</kbd>
          </button>
        )}
        <Bell />
        <div className="for-desk">
          <AccountTools />
        </div>
      </div>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={t`Menu`}
        size="18rem"
        closeButtonProps={{ 'aria-label': t`Tutup menu` }}
        attributes={{ header: { role: 'presentation' } }}
      >
        <SiteNav onLeave={close} />
        <div className="drawer-account">
          <AccountTools />
        </div>
      </Drawer>
    </header>
  );
}

function Scope() {
  const language = useLanguage();
  const { assignments, sampleData } = useViewer();
  const [first, ...others] = assignments;
  if (!first) return null;
  const programmes = first.programmes.map(({ shortName }) => shortName[language]).join(', ');
  return (
    <p className="scope">
      <strong>{first.roleName[language]}</strong>
      <span>
        {regionName(first.region, language)}
        {programmes && ` · ${programmes}`}
        {others.length > 0 && ` · +${others.length}`}
      </span>
      {sampleData && <SampleMark language={language} />}
    </p>
  );
}
