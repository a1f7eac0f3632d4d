import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { levelsOf } from '@simpul/domain/level.ts';
import { rubricOf } from '@simpul/domain/rubric-values.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { ask } from '../apollo.server.ts';
import { MethodRubricDocument, MethodRubricsDocument } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/MethodPage';
import { OtherRubrics } from './OtherRubrics.tsx';
import { RubricTable } from './RubricTable.tsx';

/** The rubric in force, or the one that the address names. */
export async function loader({ request }: Route.LoaderArgs) {
  const { rubrics } = await ask(request, MethodRubricsDocument, {});
  const { searchParams } = new URL(request.url);
  const [code, version] = [searchParams.get('rubrik'), Number(searchParams.get('versi'))];
  const head = rubrics.find((each) => (code === null ? each.inForce : each.code === code && each.version === version));
  const { rubric } = head ? await ask(request, MethodRubricDocument, { code: head.code, version: head.version }) : { rubric: null };
  if (!rubric) throw await missing(request);
  return { rubrics, shown: rubric };
}

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Metodologi: cara tingkat dihitung`,
    description: msg`Indikator, indeks, dan empat tingkat: aturan klasifikasi Kampung KB dengan kata-kata biasa.`,
  });

/** The rule in plain words. Its numbers are read from the rubric that the engine runs, never written here. */
export default function MethodPage({ loaderData: { rubrics, shown } }: Route.ComponentProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const rubric = rubricOf(shown, { ...KKB_2021, code: shown.code, version: shown.version, status: shown.status });
  const scores = rubric.indices.flatMap(({ indicators }) => indicators.flatMap(({ bands }) => bands.map(({ score }) => score)));
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const indexName = (code: string) => rubric.indices.find((index) => index.code === code)?.name[language] ?? code;
  const words = (pattern: readonly string[]) => (pattern.length === 0 ? t`tidak ada` : pattern.map(indexName).join(' + '));
  return (
    <div className="wrap page prose">
      <h1>
        <Trans>Metodologi</Trans>
      </h1>
      <p className="lead">
        <Trans>Bagaimana tingkat sebuah Kampung KB dihitung, dengan kata-kata biasa.</Trans>
      </p>

      {!shown.inForce && (
        <p className="note" role="note">
          <Trans>
            Ini bukan rubrik yang berlaku. <LinkTo to="/metodologi">Lihat yang berlaku</LinkTo>.
          </Trans>
        </p>
      )}
      {shown.unofficial && (
        <p className="note" role="note">
          <strong>
            <Trans>Bukan aturan resmi.</Trans>
          </strong>{' '}
          {shown.legalSource[language]}
        </p>
      )}

      <h2 id="langkah">
        <Trans>Tiga langkah</Trans>
      </h2>
      <ol>
        <li>
          <Trans>
            Setiap indikator mendapat skor, dari {lowest} (terendah) sampai paling tinggi {highest}.
          </Trans>
        </li>
        <li>
          <Trans>
            Skor dijumlahkan menjadi {rubric.indices.length} indeks. Sebuah indeks lulus bila jumlahnya mencapai batas lulus di bawah; semua
            indikatornya sama berat.
          </Trans>
        </li>
        <li>
          <Trans>Indeks mana yang lulus menentukan tingkatnya.</Trans>
        </li>
      </ol>

      <h2 id="tingkat">
        <Trans>Empat tingkat</Trans>
      </h2>
      <div className="scroll" role="region" aria-label={t`Empat tingkat`} tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Tingkat</Trans>
              </th>
              <th scope="col">
                <Trans>Indeks yang lulus</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {levelsOf(rubric).map((level) => (
              <tr key={level.code}>
                <th scope="row">
                  <LevelBadge level={level} language={language} />
                </th>
                <td>
                  {rubric.levels
                    .find((each) => each.code === level.code)
                    ?.patterns.map(words)
                    .join(t`, atau `)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Trans>
          Ini <strong>bukan tangga</strong>. Kampung berkembang yang keluarannya membaik langsung menjadi paripurna tanpa melewati mandiri.
          Kampung dasar bukan kampung gagal: sering kali datanya saja yang belum diisi.
        </Trans>
      </p>

      <h2 id="indikator">
        <Trans>Indikator, skor, dan nilai lulus</Trans>
      </h2>
      <RubricTable rubric={rubric} />
      <p className="source">
        <Trans>
          Aturan: {rubric.title[language]} ({rubric.code}, versi {rubric.version}). Dasar: {rubric.legalSource[language]}
        </Trans>
      </p>

      <OtherRubrics rubrics={rubrics} shown={shown} />

      <h2 id="belum-diisi">
        <Trans>Belum diisi, nol, dan disembunyikan</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            <span className="value-missing">belum diisi</span> berarti tidak ada laporan. Aturan menilainya paling rendah, dan halaman
            kampung menyebut tingkat yang mungkin bila datanya sudah ada.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>0</strong> berarti dilaporkan dan memang tidak ada.
          </Trans>
        </li>
        <li>
          <Trans>
            <span className="value-hidden">disembunyikan (angka kecil)</span> berarti angkanya diketahui, tetapi begitu kecil sehingga
            keluarga dapat dikenali. Lihat <LinkTo to="/privasi">kebijakan privasi</LinkTo>.
          </Trans>
        </li>
      </ul>

      <h2 id="dihitung">
        <Trans>Sebelum verifikasi dan sesudahnya</Trans>
      </h2>
      <p>
        <Trans>
          Sebelum ada penetapan, tingkat adalah hitungan sistem dari data yang dilaporkan, dan halaman menyebutnya “sebelum verifikasi”.
          Sesudah buktinya diperiksa kecamatan atau PKB, diverifikasi OPD-KB, dan ditetapkan BKKBN provinsi, tingkat yang ditetapkan itulah
          yang tampil, juga di daftar, peta, dan jumlah. Perkiraan dari data terbitan tetap berdiri di sampingnya.
        </Trans>
      </p>

      <h2 id="keterpaduan">
        <Trans>Keterpaduan program</Trans>
      </h2>
      <p>
        <Trans>
          Program tematik disebut terhubung bila kedua pemiliknya sudah sepakat. Kedalamannya 0–15: lima ikatan (kelembagaan, perencanaan,
          pembiayaan, data, pelaksanaan), masing-masing 0 belum ada, 1 direncanakan, 2 terdokumentasi, 3 terverifikasi. 0–3 terpisah, 4–7
          terkoordinasi, 8–11 terpadu, 12–15 menyatu.
        </Trans>
      </p>

      <h2 id="perbandingan">
        <Trans>Perbandingan dengan kata-kata</Trans>
      </h2>
      <p>
        <Trans>
          Persentase dibandingkan dengan kecamatan, kabupaten, dan provinsi. Selisih sampai 2 persen dari nilai pembanding disebut «hampir
          sama». Jumlah orang tidak dibandingkan dengan kata-kata.
        </Trans>
      </p>
    </div>
  );
}
