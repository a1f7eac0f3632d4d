import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { COUPLE_FIELDS, GROUP_FIELDS, type ReportField } from '@simpul/domain/report.ts';

type Section = { id: string; title: MessageDescriptor; fields: readonly ReportField[] };

/** The form in the order of the paper form; ages stand on their own. */
export const REPORT_SECTIONS: readonly Section[] = [
  { id: 'population', title: msg`Penduduk dan keluarga`, fields: ['persons', 'families', 'adolescents', 'insured'] },
  { id: 'kinds', title: msg`Keluarga menurut sasaran`, fields: ['toddlerFamilies', 'adolescentFamilies', 'elderlyFamilies'] },
  { id: 'groups', title: msg`Peserta kelompok kegiatan`, fields: GROUP_FIELDS },
  { id: 'couples', title: msg`Pasangan usia subur dan kesertaan ber-KB`, fields: ['fertileCouples', ...COUPLE_FIELDS] },
];
