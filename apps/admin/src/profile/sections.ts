import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';

/** The fields of the profile as people look for them. */
export const PROFILE_SECTIONS: readonly { id: string; title: MessageDescriptor; fields: readonly ProfileField[] }[] = [
  {
    id: 'umum',
    title: msg`Gambaran umum`,
    fields: ['overview', 'potentials', 'challenges', 'inauguratedOn', 'location', 'contact', 'legacyId'],
  },
  {
    id: 'pokja',
    title: msg`Kelompok kerja (Pokja) dan pendampingan`,
    fields: [
      'workingGroupExists',
      'workingGroupSections',
      'workingGroupMembers',
      'trainedMembers',
      'workingGroupTrained',
      'workingGroupDecree',
      'fieldOfficer',
      'guides',
      'localRegulation',
      'regulationLevels',
    ],
  },
  {
    id: 'sarana',
    title: msg`Kelompok kegiatan dan sarana`,
    fields: ['bkb', 'bkr', 'bkl', 'uppka', 'pikR', 'secretariat', 'dataHouse', 'dataHouseClass'],
  },
  {
    id: 'dukungan',
    title: msg`Sumber dana, data dan cara kerja`,
    fields: ['fundingSources', 'fundingAmounts', 'dataUses', 'mechanisms', 'mechanismFrequencies'],
  },
];
