import { useLingui } from '@lingui/react/macro';
import { NavLink } from 'react-router';
import { mayChangeSettings, useViewer } from './viewer.ts';

/** The places one can go; those the person may not enter are not shown. */
export function SiteNav({ onLeave }: { onLeave?: () => void }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { canSeeKampungRecords, canManagePeople, canReadTrail } = viewer;
  const places = [
    { to: '/', label: t`Tugas` },
    ...(canSeeKampungRecords
      ? [
          { to: '/kampung', label: t`Kampung` },
          { to: '/laporan', label: t`Laporan` },
        ]
      : []),
    { to: '/matriks', label: t`Matriks integrasi` },
    { to: '/integrasi', label: t`Integrasi` },
    { to: '/program', label: t`Program` },
    ...(canManagePeople ? [{ to: '/pengguna', label: t`Pengguna` }] : []),
    ...(canReadTrail ? [{ to: '/jejak', label: t`Jejak audit` }] : []),
    ...(mayChangeSettings(viewer) ? [{ to: '/pengaturan', label: t`Pengaturan` }] : []),
    { to: '/akun', label: t`Akun saya` },
    { to: '/bantuan', label: t`Bantuan` },
  ];
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
