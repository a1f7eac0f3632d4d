import { useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';
import { usePlaces } from './places.ts';

/** The places one can go, as the main menu. */
export function SiteNav({ onLeave }: { onLeave?: () => void }) {
  const { t } = useLingui();
  const places = usePlaces();
  return (
    <nav className="site-nav" aria-label={t`Utama`}>
      <ul>
        {places.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} onClick={onLeave}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
