import type { ReactNode } from 'react';
import { LanguageSwitch } from './AccountTools.tsx';
import { Logo } from './Logo.tsx';

/** Frame of the pages for people who are not in yet. */
export function OutsidePage({ title, tools, children }: { title: string; tools?: ReactNode; children: ReactNode }) {
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
          {tools}
        </div>
      </header>
      <main className="page signin" id="isi">
        <title>{`${title} · Simpul`}</title>
        {children}
      </main>
    </>
  );
}
