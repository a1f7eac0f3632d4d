import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

/** How the rule comes about, and how to read its trial. */
export function RubricHelp() {
  return (
    <>
      <h2>
        <Trans>Rubrik: aturan tingkat</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            <Link to="/rubrik">Rubrik</Link> terbaca oleh semua yang masuk: indikator dengan rentang skornya, batas lulus tiap indeks, dan
            tingkat untuk setiap gabungan indeks yang lulus. Tanda «bukan aturan resmi» berarti rubrik itu buatan Simpul.
          </Trans>
        </li>
        <li>
          <Trans>
            BKKBN pusat menyalinnya menjadi draf, mengubahnya, dan menetapkannya dengan alasan. Yang keliru disebut di samping isiannya,
            misalnya nilai tanpa skor atau gabungan indeks tanpa tingkat. Versi yang ditetapkan tidak berubah lagi.
          </Trans>
        </li>
        <li>
          <Trans>
            «Uji atas semua kampung» menghitung catatan yang ada dengan rubrik itu dan menyebut siapa yang naik dan turun serta indikator
            yang membedakan. Tidak ada yang disimpan.
          </Trans>
        </li>
        <li>
          <Trans>
            Memberlakukan adalah keputusan tersendiri. Perkiraan tingkat kemudian dihitung ulang di latar belakang; tingkat yang sudah
            ditetapkan dalam penilaian tetap.
          </Trans>
        </li>
      </ul>
    </>
  );
}
