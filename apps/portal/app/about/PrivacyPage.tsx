import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/PrivacyPage';

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Kebijakan privasi`,
    description: msg`Data apa yang tidak pernah disimpan, angka apa yang disembunyikan, dan apa yang dicatat tentang pembaca.`,
  });

export default function PrivacyPage() {
  return (
    <div className="wrap narrow page prose">
      <h1>
        <Trans>Kebijakan privasi</Trans>
      </h1>
      <p className="lead">
        <Trans>Simpul menyimpan jumlah, bukan orang. Tidak ada catatan keluarga atau warga di dalamnya.</Trans>
      </p>
      <h2>
        <Trans>Yang tidak pernah ada di sini</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Nama, alamat, NIK, atau nomor KK warga.</Trans>
        </li>
        <li>
          <Trans>Metode KB, kehamilan, atau alasan tidak ber-KB per keluarga.</Trans>
        </li>
        <li>
          <Trans>Data anak satu per satu, korban kekerasan, pengguna narkoba, hasil tes, atau lokasi kejadian.</Trans>
        </li>
        <li>
          <Trans>Nama, NIP, nomor telepon, atau surel petugas lapangan.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Angka kecil disembunyikan</Trans>
      </h2>
      <p>
        <Trans>
          Di desa, angka kecil dapat menunjuk orang. Angka yang peka dan kurang dari lima ditulis{' '}
          <span className="value-hidden">disembunyikan (angka kecil)</span>, begitu juga persentase dari kelompok yang terlalu kecil. Angka
          lain yang dapat dipakai untuk menghitung balik ikut disembunyikan. Aturan ini satu dan sama untuk halaman, peta, dan GraphQL.
        </Trans>
      </p>
      <h2>
        <Trans>Foto</Trans>
      </h2>
      <p>
        <Trans>
          Lokasi dan keterangan kamera dihapus dari foto saat diunggah. Siapa pun yang terlihat dalam foto dapat meminta foto itu ditarik.
        </Trans>
      </p>
      <h2>
        <Trans>Tentang Anda, pembaca</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Tidak ada pelacak, iklan, statistik pihak lain, atau akun untuk membaca.</Trans>
        </li>
        <li>
          <Trans>
            Satu kuki saja, <code>hemat</code>, dan hanya bila Anda memilih mode hemat data.
          </Trans>
        </li>
        <li>
          <Trans>Tombol WhatsApp membuka WhatsApp setelah Anda mengetuknya; sebelum itu tidak ada yang dikirim ke sana.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Dasar dan hak</Trans>
      </h2>
      <p>
        <Trans>
          Kami mengikuti UU 27/2022 tentang Pelindungan Data Pribadi. Permintaan perbaikan atau penarikan disampaikan kepada OPD-KB
          kabupaten yang menerbitkan halaman.
        </Trans>
      </p>
    </div>
  );
}
