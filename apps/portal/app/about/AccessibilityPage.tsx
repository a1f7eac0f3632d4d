import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/AccessibilityPage';

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Aksesibilitas`,
    description: msg`Apa yang kami lakukan agar semua orang dapat memakai portal ini, dan apa yang belum.`,
  });

export default function AccessibilityPage() {
  return (
    <div className="wrap narrow page prose">
      <h1>
        <Trans>Aksesibilitas</Trans>
      </h1>
      <p className="lead">
        <Trans>Portal ini dibuat agar dapat dipakai semua orang, dengan ponsel apa pun, dan dengan sinyal yang lemah.</Trans>
      </p>
      <h2>
        <Trans>Yang kami jaga</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Semua halaman lengkap tanpa JavaScript; tidak ada kode program yang harus diunduh.</Trans>
        </li>
        <li>
          <Trans>Sasaran kami WCAG 2.2 tingkat AA. Setiap halaman diperiksa dengan alat otomatis pada lebar ponsel dan komputer.</Trans>
        </li>
        <li>
          <Trans>Tingkat dan keadaan selalu dinyatakan dengan gambar dan kata, tidak pernah dengan warna saja.</Trans>
        </li>
        <li>
          <Trans>Setiap grafik adalah tabel atau disertai tabel dengan angka yang sama.</Trans>
        </li>
        <li>
          <Trans>Semua dapat dicapai dengan papan ketik; fokus selalu terlihat; sasaran ketuk cukup besar.</Trans>
        </li>
        <li>
          <Trans>Mode hemat data (di kaki halaman) tidak memuat huruf khusus dan foto besar.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Yang belum</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Belum diuji bersama pengguna pembaca layar; baru diperiksa oleh pengembang dan alat otomatis.</Trans>
        </li>
        <li>
          <Trans>
            Kotak pada peta skematis berukuran kecil (24–30 piksel). Daftar dan tabel memuat kampung yang sama dengan sasaran yang lebih
            besar.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>Menemukan hambatan?</Trans>
      </h2>
      <p>
        <Trans>
          Sampaikan kepada OPD-KB kabupaten atau pengelola portal ini, sebutkan alamat halamannya. Hambatan diperlakukan sebagai kesalahan,
          bukan permintaan.
        </Trans>
      </p>
    </div>
  );
}
