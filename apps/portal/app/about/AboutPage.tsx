import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { LinkTo } from '../language/LinkTo.tsx';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/AboutPage';

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, { title: msg`Tentang Simpul`, description: msg`Untuk apa Simpul dibuat, dari mana datanya, dan apa yang belum ada.` });

export default function AboutPage() {
  return (
    <div className="wrap narrow page prose">
      <h1>
        <Trans>Tentang Simpul</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Simpul menghubungkan kampung tematik (pemuda, bersih narkoba, ramah perempuan, iklim, dan lainnya) dengan Kampung Keluarga
          Berkualitas, kampung demi kampung, dengan bukti.
        </Trans>
      </p>
      <h2>
        <Trans>Mengapa</Trans>
      </h2>
      <p>
        <Trans>
          Satu desa dapat memegang beberapa predikat dari beberapa kementerian, masing-masing dengan tim, rencana, dan formulirnya sendiri.
          Simpul mengikatnya menjadi satu gerakan: satu data, satu rencana, dan satu halaman yang dapat dibaca siapa saja.
        </Trans>
      </p>
      <h2>
        <Trans>Yang dapat Anda lakukan di sini</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            <LinkTo to="/jelajahi">Mencari kampung</LinkTo> menurut nama, wilayah, tingkat, dan program.
          </Trans>
        </li>
        <li>
          <Trans>Membaca mengapa sebuah kampung berada pada tingkatnya, indikator demi indikator.</Trans>
        </li>
        <li>
          <Trans>
            Melihat <LinkTo to="/program">program</LinkTo> yang bekerja di sana dan sedalam apa keterpaduannya.
          </Trans>
        </li>
        <li>
          <Trans>
            <LinkTo to="/data">Mengambil datanya</LinkTo> untuk tulisan, penelitian, atau aplikasi lain.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>Dari mana datanya</Trans>
      </h2>
      <p>
        <Trans>
          Pokja kampung, penyuluh KB, dan dinas mengisinya. Yang tampil di sini hanya yang sudah dipublikasikan; yang masih dikerjakan tidak
          terlihat, juga tidak dalam jumlah.
        </Trans>
      </p>
      <p className="note">
        <Trans>
          Bila sebuah angka diberi tanda <strong>data contoh</strong>, angka itu dibuat untuk memperagakan sistem dan bukan laporan kampung
          yang sebenarnya. Nama dan kode desa adalah yang resmi.
        </Trans>
      </p>
      <h2>
        <Trans>Yang belum ada</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Peta masih skematis; batas desa resmi belum dimuat.</Trans>
        </li>
        <li>
          <Trans>Berkas unduhan (CSV) menyusul; sekarang data diambil lewat GraphQL.</Trans>
        </li>
      </ul>
    </div>
  );
}
