import type { DecisionTable, MeasureName } from './measures.ts';
import type { ProfileField } from './kampung-profile.ts';
import { text, type BilingualText } from './text.ts';

// Which documents prove an indicator. By measure, so that another rubric with the same measures has the same hints.

/** What proves an indicator, and where its value is kept. */
export type IndicatorProof = {
  /** Codes of DOCUMENT_KINDS that a verifier accepts, the best first. */
  kinds: readonly string[];
  hint: BilingualText;
  /** Where the value comes from: the day it stands for is told by that. */
  from: 'REPORT' | 'ACTIVITIES' | readonly ProfileField[];
};

const REPORT_PROOF: IndicatorProof = {
  kinds: ['DATA', 'BERITA_ACARA'],
  hint: text(
    'Rekap laporan bulanan yang ditandatangani, atau lembar data SIGA tanpa nama orang.',
    'The signed summary of the monthly report, or a SIGA sheet without names of people.',
  ),
  from: 'REPORT',
};

const BY_MEASURE: Partial<Record<string, IndicatorProof>> = {
  fundingSources: {
    kinds: ['APBDES', 'SK', 'BERITA_ACARA'],
    hint: text('APBDes, DPA, atau berita acara penerimaan dana.', 'The village budget, or signed minutes of funds received.'),
    from: ['fundingSources'],
  },
  groups: {
    kinds: ['SK', 'DAFTAR_HADIR', 'FOTO'],
    hint: text(
      'SK kelompok kegiatan, atau daftar hadir dan foto pertemuannya.',
      'Decrees of the groups, or attendance and photos of meetings.',
    ),
    from: ['bkb', 'bkr', 'bkl', 'uppka', 'pikR'],
  },
  facilities: {
    kinds: ['FOTO', 'SK'],
    hint: text('Foto sekretariat dan Rumah DataKu dengan papan namanya.', 'Photos of secretariat and data house with their signs.'),
    from: ['secretariat', 'dataHouse'],
  },
  officerAndRegulation: {
    kinds: ['SK', 'PERDES'],
    hint: text('Surat tugas PKB/PLKB dan peraturan daerah atau desa.', "The field officer's assignment, and the local regulation."),
    from: ['fieldOfficer', 'localRegulation'],
  },
  dataUses: {
    kinds: ['RKM', 'NOTULEN', 'DATA'],
    hint: text('RKM atau notulen yang memakai data itu.', 'A work plan or minutes that use these data.'),
    from: ['dataUses'],
  },
  mechanisms: {
    kinds: ['NOTULEN', 'DAFTAR_HADIR', 'BERITA_ACARA'],
    hint: text('Notulen dan daftar hadir setiap mekanisme.', 'Minutes and attendance of each mechanism.'),
    from: ['mechanisms'],
  },
  agencies: {
    kinds: ['FOTO', 'DAFTAR_HADIR', 'BERITA_ACARA'],
    hint: text('Foto atau daftar hadir kegiatan yang menyebut instansinya.', 'Photos or attendance of activities that name the agencies.'),
    from: 'ACTIVITIES',
  },
  participation: REPORT_PROOF,
  prevalence: REPORT_PROOF,
  longActing: REPORT_PROOF,
  unmetNeed: REPORT_PROOF,
};

/** Decision tables ask about the working group. */
const TABLE_PROOF: IndicatorProof = {
  kinds: ['SK', 'DAFTAR_HADIR', 'FOTO'],
  hint: text('SK Pokja dan daftar hadir pelatihannya.', 'The decree of the working group, and attendance of its training.'),
  from: ['workingGroupExists', 'workingGroupMembers', 'workingGroupTrained'],
};

const ANY_PROOF: IndicatorProof = {
  kinds: ['SK', 'BERITA_ACARA', 'FOTO', 'DATA'],
  hint: text('Dokumen atau foto yang menunjukkan nilainya.', 'A document or photo that shows the value.'),
  from: [],
};

/** What proves an indicator; a measure without a line of its own takes any document that shows the value. */
export const proofFor = ({ measure }: { measure: MeasureName | DecisionTable }): IndicatorProof =>
  typeof measure === 'string' ? (BY_MEASURE[measure] ?? ANY_PROOF) : TABLE_PROOF;
