import { useLingui } from '@lingui/react/macro';
import { mayChangeSettings, useViewer } from './viewer.ts';

export type PlaceToGo = { to: string; label: string };

/** The places one can go; those the person may not enter are not among them. */
export function usePlaces(): PlaceToGo[] {
  const { t } = useLingui();
  const viewer = useViewer();
  const { canSeeKampungRecords, canManagePeople, canReadTrail } = viewer;
  return [
    { to: '/', label: t`Tugas` },
    { to: '/kotak-masuk', label: t`Kotak masuk` },
    ...(canSeeKampungRecords
      ? [
          { to: '/kampung', label: t`Kampung` },
          { to: '/laporan', label: t`Laporan` },
          { to: '/penilaian', label: t`Penilaian` },
          { to: '/rencana', label: t`Rencana` },
        ]
      : []),
    { to: '/matriks', label: t`Matriks integrasi` },
    { to: '/integrasi', label: t`Integrasi` },
    { to: '/program', label: t`Program` },
    ...(canManagePeople ? [{ to: '/pengguna', label: t`Pengguna` }] : []),
    ...(canReadTrail ? [{ to: '/jejak', label: t`Jejak audit` }] : []),
    { to: '/rubrik', label: t`Rubrik` },
    ...(mayChangeSettings(viewer) ? [{ to: '/pengaturan', label: t`Pengaturan` }] : []),
    { to: '/kotak-surat', label: t`Kotak surat` },
    { to: '/akun', label: t`Akun saya` },
    { to: '/bantuan', label: t`Bantuan` },
  ];
}

/** What one can begin from anywhere. */
export function useActions(): PlaceToGo[] {
  const { t } = useLingui();
  const { canProposeIntegrations, canSeeKampungRecords } = useViewer();
  return [
    ...(canProposeIntegrations ? [{ to: '/integrasi/usul', label: t`Usulkan integrasi` }] : []),
    { to: '/integrasi/papan', label: t`Papan integrasi` },
    { to: '/integrasi/saran', label: t`Saran integrasi` },
    { to: '/integrasi/temuan', label: t`Temuan integrasi` },
    ...(canSeeKampungRecords ? [{ to: '/mutu', label: t`Mutu data` }] : []),
  ];
}
