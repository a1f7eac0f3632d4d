import { useLingui } from '@lingui/react/macro';

/** Every shortcut of the app; the dialog and the help page show the same list. */
export function ShortcutsTable() {
  const { t } = useLingui();
  const rows = [
    { keys: ['Ctrl K', '⌘ K'], what: t`Cari kampung atau halaman` },
    { keys: ['?'], what: t`Tampilkan daftar ini` },
    { keys: ['/'], what: t`Ke kotak cari di halaman` },
    { keys: ['← ↑ → ↓'], what: t`Berpindah sel di matriks` },
    { keys: ['Home', 'End'], what: t`Ke awal atau akhir baris matriks` },
    { keys: ['J', 'K'], what: t`Penilaian berikutnya atau sebelumnya di antrean; indikator di halaman verifikasi` },
    { keys: ['A', 'R'], what: t`Setujui atau kembalikan penilaian di antrean` },
    { keys: ['Enter'], what: t`Buka integrasi, atau usulkan di sel kosong` },
    { keys: ['Esc'], what: t`Tutup dialog` },
  ];
  return (
    <table className="data shortcuts">
      <tbody>
        {rows.map(({ keys, what }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
