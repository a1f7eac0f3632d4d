import { GROUP_KINDS } from '@simpul/domain/kampung-facts.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { SeedProfile } from './profile.ts';
import type { Village } from './tanah-laut.ts';

/** Two or three sentences on what the kampung has; nothing that its record does not say. */
export function writeOverview({ name, kind, districtName }: Village, profile: SeedProfile, activityCount: number): BilingualText {
  const groups = GROUP_KINDS.filter((group) => profile.groups[group] === true).map((group) => group.replace('_', '-'));
  const id = [
    `Kampung KB ${name} mencakup seluruh ${kind === 'DESA' ? 'desa' : 'kelurahan'} di Kecamatan ${districtName}, Kabupaten Tanah Laut.`,
  ];
  const en = [
    `Kampung KB ${name} covers the whole ${kind === 'DESA' ? 'village' : 'urban village'} in ${districtName} District, Tanah Laut Regency.`,
  ];
  if (profile.workingGroupExists && profile.workingGroupMembers !== null) {
    id.push(
      `Pokja beranggotakan ${profile.workingGroupMembers} orang${groups.length > 0 ? ` dan menggerakkan ${groups.length} kelompok kegiatan (${groups.join(', ')})` : ''}.`,
    );
    en.push(
      `Its working group has ${profile.workingGroupMembers} members${groups.length > 0 ? ` and runs ${groups.length} activity group${groups.length > 1 ? 's' : ''} (${groups.join(', ')})` : ''}.`,
    );
  } else if (groups.length > 0) {
    id.push(`Kelompok kegiatan yang tercatat: ${groups.join(', ')}.`);
    en.push(`Activity groups on record: ${groups.join(', ')}.`);
  } else {
    id.push('Kelompok kegiatannya belum tercatat.');
    en.push('No activity group is on record yet.');
  }
  if (profile.dataHouse && profile.secretariat) {
    id.push('Rumah DataKu dan sekretariat tersedia untuk warga.');
    en.push('A data house and a secretariat are open to residents.');
  } else if (activityCount > 0) {
    id.push(`Sebanyak ${activityCount} kegiatan dilaporkan dalam dua tahun terakhir.`);
    en.push(`${activityCount} ${activityCount > 1 ? 'activities were' : 'activity was'} reported in the last two years.`);
  }
  id.push('Uraian dan angka ini adalah data contoh.');
  en.push('This text and its figures are sample data.');
  return text(id.join(' '), en.join(' '));
}
