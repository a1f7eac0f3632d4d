import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { LinkTo } from '../language/LinkTo.tsx';
import { pathIn, plainPath } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';
import { Logo } from './Logo.tsx';

/** Skip link, wordmark, the four ways into the portal, and the same page in the other language. */
export function SiteHeader() {
  const { t } = useLingui();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const path = plainPath(pathname);
  const entries = [
    { to: '/jelajahi', label: t`Jelajahi` },
    { to: '/program', label: t`Program` },
    { to: '/metodologi', label: t`Metodologi` },
    { to: '/data', label: t`Data` },
  ];
  return (
    <header className="site-header">
      <a className="skip" href="#isi">
        <Trans>Langsung ke isi</Trans>
      </a>
      <div className="wrap site-header-row">
        <LinkTo to="/" className="wordmark">
          <Logo />
          <span>Simpul</span>
          <small>
            <Trans>Kampung KB</Trans>
          </small>
        </LinkTo>
        <nav className="site-nav" aria-label={t`Utama`}>
          <ul>
            {entries.map((entry) => (
              <li key={entry.to}>
                <LinkTo to={entry.to} aria-current={path === entry.to ? 'page' : path.startsWith(`${entry.to}/`) ? 'true' : undefined}>
                  {entry.label}
                </LinkTo>
              </li>
            ))}
          </ul>
        </nav>
        {language === 'id' ? (
          <a className="language" href={pathIn('en', path) + search} hrefLang="en" lang="en">
            English
          </a>
        ) : (
          <a className="language" href={path + search} hrefLang="id" lang="id">
            Indonesia
          </a>
        )}
      </div>
    </header>
  );
}
