import type { ReactNode } from 'react';
import { LanguageSwitch } from './AccountTools.tsx';
import { Logo } from './Logo.tsx';

/** Frame of the pages for people who are not signed in. */
export function OutsidePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <header className="site-header">
        <div className="site-header-row">
          <span className="wordmark">
            <Logo />
            Simpul
          </span>
          <span className="spacer" />
          <LanguageSwitch />
        </div>
      </header>
      <main className="page signin" id="isi">
        <title>{`${title} · Simpul`}</title>
        {children}
      </main>
    </>
  );
}
