import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export type Crumb = { to: string; label: string };

/** Frame of every page: the tab's title, the way back, the heading, what can be done here. */
export function Page({
  title,
  crumbs = [],
  lead,
  actions,
  wide = false,
  children,
}: {
  title: string;
  crumbs?: Crumb[];
  lead?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <div className={wide ? 'page is-wide' : 'page'}>
      <title>{`${title} · Simpul`}</title>
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label={t`Jejak halaman`}>
          <ol>
            {crumbs.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {lead}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
