import { Trans, useLingui } from '@lingui/react/macro';
import { BOND_KINDS, BOND_NAMES, BOND_RULES } from '@simpul/domain/bonds.ts';
import { EVIDENCE_NAMES } from '@simpul/domain/evidence.ts';
import { COMMAND_RULES, COMMANDS, STATE_NAMES } from '@simpul/domain/integration.ts';
import { useLanguage } from '../language/use-language.ts';
import { Page } from '../shell/Page.tsx';
import { ShortcutsTable } from '../shell/ShortcutsTable.tsx';
import { RolesTable } from './RolesTable.tsx';
import { RubricHelp } from './RubricHelp.tsx';

/** Who may do what, what the states mean, how reports run, and how something becomes public. */
export function HelpPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Bantuan`}>
      <div className="prose">
        <h2>
          <Trans>Siapa boleh apa</Trans>
        </h2>
        <p>
          <Trans>
            Hak selalu berlaku untuk satu peran di satu wilayah; bagi instansi mitra juga hanya untuk programnya. Tombol yang tidak boleh
            Anda pakai tidak ditampilkan.
          </Trans>
        </p>
        <RolesTable />
        <Account />
        <Notifications />
        <Keeping />
        <Life />
        <Bonds />
        <Reporting />
        <RubricHelp />
        <Assessing />
        <Publishing />
        <Planning />
        <h2>
          <Trans>Pintasan papan ketik</Trans>
        </h2>
        <ShortcutsTable />
      </div>
    </Page>
  );
}

function Account() {
  return (
    <>
      <h2>
        <Trans>Menjaga akun</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Di «Akun saya» verifikasi dua langkah dapat diaktifkan: masuk lalu meminta kata sandi dan kode dari aplikasi autentikator.
            Pengelola sistem dapat mewajibkannya bagi peran tingkat kabupaten/kota ke atas.
          </Trans>
        </li>
        <li>
          <Trans>
            Setiap kode berlaku satu kali. Ponsel hilang: pakai satu kode pemulihan sebagai gantinya. Kode pemulihan juga hilang: orang yang
            mengelola akun Anda dapat menghapus verifikasi dua langkah.
          </Trans>
        </li>
        <li>
          <Trans>«Akun saya» menyebut siapa yang masuk, percobaan yang ditolak, dan setiap perubahan pada penjagaan akun Anda.</Trans>
        </li>
      </ul>
    </>
  );
}

function Notifications() {
  return (
    <>
      <h2>
        <Trans>Pemberitahuan dan surel</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Lonceng di atas menyebut berapa kabar yang belum Anda baca. Kotak masuk memuat yang menunggu Anda dan yang terjadi dengan
            usulan, laporan dan peran Anda; yang sudah ditangani orang lain menyebut siapa.
          </Trans>
        </li>
        <li>
          <Trans>
            Surel datang sekali sehari pukul 07.00 waktu wilayah Anda, hanya bila ada kabar yang belum dibaca. Di «Akun saya» setiap jenis
            dapat dipilih: langsung, ringkasan, atau tanpa surel.
          </Trans>
        </li>
        <li>
          <Trans>
            «Teks untuk WhatsApp» menyalin kalimat pendek beserta tautannya. Penerimanya Anda pilih sendiri di WhatsApp; nomor telepon tidak
            disimpan di sini.
          </Trans>
        </li>
        <li>
          <Trans>
            Bila server surel belum diatur, semua surel tersimpan di Kotak surat dan tidak keluar dari mesin ini. Kabar lebih dari 180 hari
            dihapus; yang masih menunggu tetap ada.
          </Trans>
        </li>
      </ul>
    </>
  );
}

function Keeping() {
  return (
    <>
      <h2>
        <Trans>Mengisi data kampung</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Yang sedang Anda ketik tersimpan sebagai draf: di peramban saat itu juga, di server sesaat kemudian.</Trans>
        </li>
        <li>
          <Trans>
            Dua orang boleh mengubah kampung yang sama. Isian yang berbeda disatukan; untuk isian yang sama, yang kedua melihat kedua nilai
            dan memilih.
          </Trans>
        </li>
        <li>
          <Trans>Tanda jam di samping setiap nilai membuka riwayatnya; nilai lama dapat dikembalikan.</Trans>
        </li>
        <li>
          <Trans>
            Kegiatan: satu foto, tempat dan apa yang terjadi sudah cukup; kata-kata Anda menyarankan sisanya, yang lain ada di Lengkapi.
            Fotonya tampil untuk publik hanya selama kegiatannya publik; lokasi di dalam berkas foto dibuang.
          </Trans>
        </li>
        <li>
          <Trans>
            Sampul di kepala catatan dipilih dari foto kegiatan atau diunggah, dan tampil di halaman publik setelah dipublikasikan. Bila
            kegiatannya disembunyikan, foto terbaru menggantikannya.
          </Trans>
        </li>
        <li>
          <Trans>
            Dokumen dan bukti: pilih siapa yang boleh melihat. Yang publik dapat diunduh siapa saja setelah dipublikasikan; yang internal
            dan terbatas tidak pernah keluar dari sini.
          </Trans>
        </li>
        <li>
          <Trans>
            Jejak audit menyebut setiap perubahan di wilayah Anda: siapa, kapan, dalam peran apa, dari mana, dan nilai sebelum dan
            sesudahnya.
          </Trans>
        </li>
        <li>
          <Trans>Yang dihapus dari daftar menunggu 30 hari di tempat sampah.</Trans>
        </li>
        <li>
          <Trans>
            Anggota Pokja tampil di halaman publik hanya bila setuju, dengan nama, jabatan dan seksi. Nomor telepon tidak pernah publik.
          </Trans>
        </li>
      </ul>
    </>
  );
}

function Life() {
  const language = useLanguage();
  return (
    <>
      <h2>
        <Trans>Perjalanan sebuah integrasi</Trans>
      </h2>
      <p>
        <Trans>Status tidak pernah diisi langsung. Status berubah lewat langkah, dan setiap langkah meminta buktinya.</Trans>
      </p>
      <table className="data is-cards" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Trans>Langkah</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Menjadi</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Yang diminta</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {COMMANDS.map((command) => (
            <tr key={command} role="row">
              <th scope="row" role="rowheader">
                {COMMAND_RULES[command].name[language]}
                <p className="meta">{COMMAND_RULES[command].effect[language]}</p>
              </th>
              <td role="cell">{STATE_NAMES[COMMAND_RULES[command].to][language]}</td>
              <td role="cell">
                <Needs command={command} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Needs({ command }: { command: (typeof COMMANDS)[number] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { needsContact, needsReason, needsEvidence } = COMMAND_RULES[command];
  return (
    [
      ...(needsContact ? [t`penanggung jawab`] : []),
      ...(needsReason ? [t`alasan`] : []),
      ...needsEvidence.map((kind) => EVIDENCE_NAMES[kind][language]),
    ].join(', ') || '–'
  );
}

function Bonds() {
  const language = useLanguage();
  return (
    <>
      <h2>
        <Trans>Lima ikatan dan kedalaman</Trans>
      </h2>
      <p>
        <Trans>
          Terintegrasi berarti lima ikatan terbukti. Setiap ikatan bernilai 0 (belum ada), 1 (direncanakan), 2 (terdokumentasi) atau 3
          (terverifikasi dalam dua belas bulan terakhir). Jumlahnya adalah kedalaman: 0–3 terpisah, 4–7 terkoordinasi, 8–11 terpadu, 12–15
          menyatu.
        </Trans>
      </p>
      <ul>
        {BOND_KINDS.map((kind) => (
          <li key={kind}>
            <strong>{BOND_NAMES[kind][language]}</strong>. {BOND_RULES[kind][language]}
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          «Dokumen» pada halaman integrasi menyusun berita acara rapat, addendum SK Pokja, dan rencana kerja bersama dari catatan, sebagai
          PDF dan DOCX. Yang belum dicatat dibiarkan kosong; nomor, nama dan tanda tangan diisi di kantor. Kode QR membuka halaman publik
          kampung, dan setiap pembuatan masuk jejak audit.
        </Trans>
      </p>
    </>
  );
}

function Reporting() {
  return (
    <>
      <h2>
        <Trans>Laporan bulanan</Trans>
      </h2>
      <ol>
        <li>
          <Trans>
            Setiap kampung mengirim satu laporan kependudukan dan KB per bulan, paling lambat tanggal 10 bulan berikutnya; kabupaten/kota
            dapat memintanya setiap semester saja. Draf tersimpan sendiri saat diketik.
          </Trans>
        </li>
        <li>
          <Trans>
            Aturan pasti menahan pengiriman, misalnya jumlah metode dan alasan yang tidak sama dengan PUS. Angka yang janggal meminta
            alasan, dan alasan itu ikut bersama angkanya.
          </Trans>
        </li>
        <li>
          <Trans>
            Yang mengirim tidak dapat menerima laporannya sendiri. Pemeriksa menerima, atau mengembalikan dengan catatan; yang sudah
            diterima dapat dibuka kembali.
          </Trans>
        </li>
        <li>
          <Trans>Hanya laporan yang terkirim dan tidak dikembalikan yang dipakai untuk perkiraan tingkat dan halaman publik.</Trans>
        </li>
      </ol>
    </>
  );
}

function Assessing() {
  return (
    <>
      <h2>
        <Trans>Penilaian tingkat</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            BKKBN provinsi atau pusat membuka periode dengan satu aturan yang tetap. Tenggat yang terlalu dekat diperpanjang dengan alasan,
            dan semua yang bersangkutan diberi tahu.
          </Trans>
        </li>
        <li>
          <Trans>
            Selama draf atau dikembalikan, penilaian mengikuti data kampung hari ini. Lampirkan dokumen pada setiap indikator; satu dokumen
            boleh membuktikan beberapa. Sebelum mengajukan terlihat indikator tanpa bukti dan tingkat yang tersisa bila tidak diterima.
          </Trans>
        </li>
        <li>
          <Trans>
            Saat diajukan, data dan bukti dibekukan: perubahan sesudahnya tidak ikut. Kecamatan atau PKB memeriksa lebih dulu dan menulis
            catatan pada indikatornya; lalu OPD-KB memverifikasi dan BKKBN provinsi menetapkan.
          </Trans>
        </li>
        <li>
          <Trans>
            Setiap langkah oleh orang lain: yang mengajukan tidak memeriksa, memverifikasi, atau menetapkan. Yang dikembalikan dapat
            diajukan lagi sampai batas verifikasi.
          </Trans>
        </li>
      </ul>
    </>
  );
}

function Publishing() {
  return (
    <>
      <h2>
        <Trans>Cara mempublikasikan</Trans>
      </h2>
      <ol>
        <li>
          <Trans>Data kerja dan integrasi boleh berubah kapan saja; publik belum melihatnya.</Trans>
        </li>
        <li>
          <Trans>Buka kampung atau integrasinya. Tanda «Ada perubahan» berarti halaman publik tertinggal.</Trans>
        </li>
        <li>
          <Trans>Tab «Publikasi» menyebut baris demi baris apa yang akan berubah. Tekan «Publikasikan», lalu pastikan.</Trans>
        </li>
        <li>
          <Trans>Publikasi dapat dijadwalkan, dan kampung dapat ditarik dari publik dengan alasan.</Trans>
        </li>
        <li>
          <Trans>Halaman publik menjadi salinan tetap bernomor versi. Versi lama tersimpan dan tetap dapat dilihat menurut tanggal.</Trans>
        </li>
      </ol>
      <p>
        <Trans>Yang tidak pernah ikut: penanggung jawab, alasan, dokumen bukti, dan angka di bawah lima.</Trans>
      </p>
    </>
  );
}

function Planning() {
  return (
    <>
      <h2>
        <Trans>Rencana naik tingkat</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Tab «Penilaian» sebuah kampung menunjukkan tiga jalan termurah ke tiap tingkat yang lebih baik. Langkah yang hanya mengubah
            dokumen ditandai; yang belum diisi dihitung dengan skor terendah sampai diisi.
          </Trans>
        </li>
        <li>
          <Trans>
            Di «Rencana» OPD-KB dan BKKBN menetapkan target. Simpul memilih kampung yang paling ringan menurut anggaran, kunjungan, dan
            pemerataan. Pilihan itu menjadi tugas di papan.
          </Trans>
        </li>
        <li>
          <Trans>
            Pokja, PKB, kecamatan, dan pemerintah desa menandai tugas di kampungnya. Saat selesai, isi hari yang dipakai: tabel upaya
            membandingkannya dengan perkiraan.
          </Trans>
        </li>
        <li>
          <Trans>Kemajuan target dihitung dengan rumus yang tertulis di halamannya, dari perkiraan tingkat hari ini.</Trans>
        </li>
      </ul>
    </>
  );
}
