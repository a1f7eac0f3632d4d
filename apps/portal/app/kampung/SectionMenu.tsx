import { useLingui } from '@lingui/react/macro';

/** The sections of a kampung page; stays at the top while reading. */
export function SectionMenu() {
  const { t } = useLingui();
  const sections = [
    ['ringkasan', t`Ringkasan`],
    ['mengapa', t`Mengapa tingkat ini`],
    ['program', t`Program tematik`],
    ['indikator', t`Indikator`],
    ['kegiatan', t`Kegiatan`],
    ['sarana', t`Pokja dan sarana`],
    ['dokumen', t`Dokumen`],
    ['data', t`Data & unduh`],
  ];
  return (
    <nav className="section-menu" aria-label={t`Bagian halaman`}>
      <ul className="wrap">
        {sections.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
