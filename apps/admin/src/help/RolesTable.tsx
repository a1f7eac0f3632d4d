import { Trans } from '@lingui/react/macro';
import { COMMAND_RULES, COMMANDS } from '@simpul/domain/integration.ts';
import { may, ROLE_NAMES, ROLES, type Actor, type Permission, type Role } from '@simpul/domain/access.ts';
import { rolesToGive } from '@simpul/domain/delegation.ts';
import { useLanguage } from '../language/use-language.ts';

const ANY_VILLAGE = '63.01.01.2001';
const ANY_PROGRAMME = 'PROKLIM';

/** Asks the real rules, so that this page cannot promise what the API refuses. */
const anyone = (role: Role): Actor => ({ userId: '', name: '', assignments: [{ role, region: 'ID', programmes: null }] });
const mayDo = (role: Role, permission: Permission): boolean =>
  may(anyone(role), permission, { region: ANY_VILLAGE, programme: ANY_PROGRAMME });

export function RolesTable() {
  const language = useLanguage();
  return (
    <table className="data is-cards" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <Trans>Peran</Trans>
          </th>
          <th scope="col" role="columnheader">
            <Trans>Boleh</Trans>
          </th>
          <th scope="col" role="columnheader">
            <Trans>Langkah integrasi</Trans>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ROLES.map((role) => (
          <tr key={role} role="row">
            <th scope="row" role="rowheader">
              {ROLE_NAMES[role][language]}
            </th>
            <td role="cell">
              <Rights role={role} />
            </td>
            <td role="cell">
              {COMMANDS.filter((command) => COMMAND_RULES[command].roles.includes(role))
                .map((command) => COMMAND_RULES[command].name[language])
                .join(', ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rights({ role }: { role: Role }) {
  return (
    <ul className="plain">
      {mayDo(role, 'kampung.read') && (
        <li>
          <Trans>membaca data kampung</Trans>
        </li>
      )}
      {mayDo(role, 'kampung.edit') && (
        <li>
          <Trans>mengubah profil, Pokja dan RKM</Trans>
        </li>
      )}
      {mayDo(role, 'activity.write') && (
        <li>
          <Trans>mencatat kegiatan</Trans>
        </li>
      )}
      {mayDo(role, 'activity.moderate') && (
        <li>
          <Trans>menyembunyikan kegiatan</Trans>
        </li>
      )}
      {mayDo(role, 'kampung.add') && (
        <li>
          <Trans>menambah kampung</Trans>
        </li>
      )}
      {mayDo(role, 'kampung.publish') && (
        <li>
          <Trans>mempublikasikan</Trans>
        </li>
      )}
      {mayDo(role, 'report.write') && (
        <li>
          <Trans>mengisi laporan bulanan</Trans>
        </li>
      )}
      {mayDo(role, 'report.review') && (
        <li>
          <Trans>memeriksa laporan bulanan</Trans>
        </li>
      )}
      {mayDo(role, 'report.rhythm') && (
        <li>
          <Trans>menentukan laporan diminta setiap bulan atau setiap semester</Trans>
        </li>
      )}
      {rolesToGive(anyone(role)).length > 0 && (
        <li>
          <Trans>mengundang orang dan memberi peran</Trans>
        </li>
      )}
      {mayDo(role, 'audit.read') && (
        <li>
          <Trans>membaca jejak audit</Trans>
        </li>
      )}
      {mayDo(role, 'mail.read') && (
        <li>
          <Trans>melihat surel yang dikirim tentang wilayahnya</Trans>
        </li>
      )}
      {mayDo(role, 'region.manage') && (
        <li>
          <Trans>mengubah nama, memecah dan menggabungkan desa atau kecamatan</Trans>
        </li>
      )}
      {mayDo(role, 'reference.manage') && (
        <li>
          <Trans>mengatur instansi dan daftar pilihan</Trans>
        </li>
      )}
      {mayDo(role, 'integration.read') && (
        <li>
          <Trans>membaca integrasi</Trans>
        </li>
      )}
      {mayDo(role, 'integration.propose') && (
        <li>
          <Trans>mengusulkan integrasi</Trans>
        </li>
      )}
      {mayDo(role, 'integration.write') && (
        <li>
          <Trans>mengisi rencana, anggaran, kunjungan dan bukti integrasi</Trans>
        </li>
      )}
      {mayDo(role, 'integration.verify') && (
        <li>
          <Trans>memeriksa bukti ikatan yang diserahkan orang lain</Trans>
        </li>
      )}
      {mayDo(role, 'integration.discuss') && (
        <li>
          <Trans>ikut diskusi integrasi</Trans>
        </li>
      )}
      {mayDo(role, 'designation.edit') && (
        <li>
          <Trans>mencatat penetapan desa oleh program</Trans>
        </li>
      )}
      {mayDo(role, 'programme.edit') && (
        <li>
          {role === 'SKPD_PROGRAM' ? <Trans>mengubah keterangan kabupaten pada programnya</Trans> : <Trans>mengubah katalog program</Trans>}
        </li>
      )}
      {mayDo(role, 'rubric.edit') && (
        <li>
          <Trans>menyusun, menetapkan, dan memberlakukan rubrik</Trans>
        </li>
      )}
      {mayDo(role, 'plan.edit') && (
        <li>
          <Trans>menetapkan target dan merencanakan kampung mana yang naik tingkat</Trans>
        </li>
      )}
      {mayDo(role, 'plan.effort') && (
        <li>
          <Trans>mengisi tabel upaya kabupaten/kota</Trans>
        </li>
      )}
      {mayDo(role, 'plan.task') && (
        <li>
          <Trans>menandai kemajuan tugas rencana</Trans>
        </li>
      )}
      {mayDo(role, 'assessment.period') && (
        <li>
          <Trans>membuka periode penilaian dan memperpanjang tenggatnya</Trans>
        </li>
      )}
      {mayDo(role, 'assessment.claim') && (
        <li>
          <Trans>melampirkan bukti dan mengajukan penilaian kampung</Trans>
        </li>
      )}
    </ul>
  );
}
