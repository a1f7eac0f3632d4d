import { goalText } from './explain.ts';
import { GROUP_KINDS, type KampungFacts } from './kampung-facts.ts';
import { DATA_USES, FUNDING_SOURCES, GROUPS, MECHANISMS, type Coded } from './lists.ts';
import { CONDITIONS, type ConditionName, type DecisionTable, type MeasureName } from './measures.ts';
import type { Band, RubricIndicator } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

// What raising an indicator means in the field, in words that can become a task.

type Doing = { what: BilingualText; paperOnly: boolean; ownerCode: string; evidence: BilingualText };

/** What raising an indicator means in the field. By measure, not by indicator: a rubric may name and score them otherwise. */
export function doingOf(rule: RubricIndicator, band: Band | undefined, facts: KampungFacts): Doing {
  if (typeof rule.measure !== 'string') return tableDoing(rule.measure, band?.min ?? 0, facts);
  const doing = DOINGS[rule.measure];
  if (doing) return doing(facts, band?.min ?? 0);
  const goal = band ? goalText(band, rule, rule.unit) : rule.name;
  return { what: text(`Capai ${goal.id}.`, `Reach ${goal.en}.`), paperOnly: false, ownerCode: 'OPD_KB', evidence: rule.source };
}

const DOINGS: Partial<Record<MeasureName, (facts: KampungFacts, goal: number) => Doing>> = {
  fundingSources: ({ fundingSources }, goal) => ({
    what: more('Tambah', 'Add', goal, fundingSources, FUNDING_SOURCES, 'sumber dana', 'funding sources'),
    paperOnly: true,
    ownerCode: 'PEMDES',
    evidence: text('APBDes, DPA, atau surat kesanggupan pemberi dana', 'Village budget, agency budget, or a letter of the donor'),
  }),
  groups: ({ groups }, goal) => ({
    what: more(
      'Bentuk',
      'Start',
      goal,
      GROUP_KINDS.filter((kind) => groups[kind]),
      GROUPS,
      'kelompok kegiatan',
      'activity groups',
    ),
    paperOnly: false,
    ownerCode: 'OPD_KB',
    evidence: text('SK kelompok, daftar kegiatan, foto pertemuan', 'Decree of the group, its activities, photos of meetings'),
  }),
  facilities: ({ secretariat, dataHouse }, goal) => ({
    what: anyOf(goal, [
      [secretariat, text('sediakan sekretariat', 'provide a secretariat')],
      [dataHouse, text('buka Rumah DataKu', 'open a data house')],
    ]),
    paperOnly: false,
    ownerCode: 'PEMDES',
    evidence: text('Foto bertanggal dan SK atau surat keterangan desa', 'Dated photos and a decree or letter of the village'),
  }),
  officerAndRegulation: ({ fieldOfficer, localRegulation }, goal) => ({
    what: anyOf(goal, [
      [fieldOfficer, text('tugaskan PKB/PLKB pendamping', 'assign a field officer')],
      [localRegulation, text('tetapkan regulasi daerah', 'issue a local regulation')],
    ]),
    // With an officer at work only the regulation is left.
    paperOnly: fieldOfficer === true,
    ownerCode: 'OPD_KB',
    evidence: text('Surat tugas PKB/PLKB; peraturan atau keputusan daerah', 'Letter of assignment; local regulation or decree'),
  }),
  dataUses: ({ dataUses }, goal) => ({
    what: more('Pakai', 'Use', goal, dataUses, DATA_USES, 'jenis data dalam rencana kerja', 'kinds of data in the work plan'),
    paperOnly: false,
    ownerCode: 'OPD_KB',
    evidence: text('Rencana kerja yang menyebut datanya', 'Work plan that cites the data'),
  }),
  mechanisms: ({ mechanisms }, goal) => ({
    what: more('Jalankan', 'Carry out', goal, mechanisms, MECHANISMS, 'mekanisme operasional', 'working mechanisms'),
    paperOnly: false,
    ownerCode: 'PEMDES',
    evidence: text('Notulen, daftar hadir, laporan', 'Minutes, attendance lists, reports'),
  }),
  agencies: ({ agencies }, goal) => {
    const count = Math.max(1, goal - agencies.length);
    return {
      what: text(
        `Libatkan ${count} instansi lagi dalam kegiatan.`,
        `Involve ${count} more ${count === 1 ? 'agency' : 'agencies'} in activities.`,
      ),
      paperOnly: false,
      ownerCode: 'OPD_KB',
      evidence: text('Catatan kegiatan bersama dengan foto', 'Records of joint activities with photos'),
    };
  },
  participation: () => ({
    what: text('Ajak lebih banyak keluarga ikut kelompok kegiatan.', 'Bring more families into the activity groups.'),
    paperOnly: false,
    ownerCode: 'OPD_KB',
    evidence: text('Laporan bulanan dengan jumlah peserta kelompok', 'Monthly report with participants of the groups'),
  }),
  prevalence: () => ({
    what: text('Layani lebih banyak PUS yang ingin ber-KB.', 'Serve more couples who want family planning.'),
    paperOnly: false,
    ownerCode: 'PUSKESMAS',
    evidence: text('Laporan bulanan pelayanan KB', 'Monthly report of family-planning services'),
  }),
  longActing: () => ({
    what: text('Adakan pelayanan dan konseling MKJP.', 'Hold services and counselling for long-acting methods.'),
    paperOnly: false,
    ownerCode: 'PUSKESMAS',
    evidence: text('Laporan bulanan pelayanan KB per metode', 'Monthly report of services by method'),
  }),
  unmetNeed: () => ({
    what: text(
      'Datangi dan layani PUS yang ingin menunda atau berhenti, tetapi belum ber-KB.',
      'Visit and serve couples who want a child later or no more and use no method.',
    ),
    paperOnly: false,
    ownerCode: 'PUSKESMAS',
    evidence: text('Laporan bulanan PUS tidak ber-KB', 'Monthly report of couples without family planning'),
  }),
};

/** "Tambah 2 sumber dana (belum: APBN, CSR)." */
function more(
  id: string,
  en: string,
  goal: number,
  present: readonly string[] | null,
  list: readonly Coded[],
  unitId: string,
  unitEn: string,
): BilingualText {
  if (present === null) return text(`${id} sampai ${goal} ${unitId}.`, `${en} up to ${goal} ${unitEn}.`);
  const absent = list.filter(({ code }) => !present.includes(code)).map(({ name }) => name);
  const count = Math.max(1, goal - new Set(present).size);
  return text(
    `${id} ${count} ${unitId} (belum: ${absent.map((name) => name.id).join(', ')}).`,
    `${en} ${count} more ${unitEn} (not yet: ${absent.map((name) => name.en).join(', ')}).`,
  );
}

/** Of two things that are there or not, what is left to do. */
function anyOf(goal: number, options: readonly (readonly [boolean | null, BilingualText])[]): BilingualText {
  const open = options.filter(([present]) => present !== true).map(([, name]) => name);
  const isAll = goal >= options.length;
  const joined = (language: 'id' | 'en', word: string): string => sentence(open.map((name) => name[language]).join(word));
  return text(joined('id', isAll ? ' dan ' : ' atau '), joined('en', isAll ? ' and ' : ' or '));
}

type ConditionDoing = { what: BilingualText; paper: boolean; evidence: BilingualText };
const DECREE = text('SK Pokja', 'Decree of the working group');
const PLAN = text('Rencana kerja (RKM) dan dokumen perencanaan desa', 'Work plan and planning documents of the village');
const MONEY = text('APBDes, DPA, atau laporan realisasi', 'Village budget, agency budget, or a report of spending');
const CONDITION_DOINGS: Record<ConditionName, ConditionDoing> = {
  workingGroupExists: { what: text('bentuk Pokja dengan SK', 'found a working group by decree'), paper: true, evidence: DECREE },
  workingGroupHasMembers: { what: text('tetapkan anggota Pokja', 'appoint its members'), paper: true, evidence: DECREE },
  workingGroupTrained: {
    what: text('latih Pokja', 'train the working group'),
    paper: false,
    evidence: text('Berita acara dan daftar hadir pelatihan', 'Minutes and attendance of the training'),
  },
  decreeExists: { what: text('terbitkan SK Pokja', 'issue the decree of the working group'), paper: true, evidence: DECREE },
  decreeInForce: { what: text('perbarui SK Pokja', 'renew the decree of the working group'), paper: true, evidence: DECREE },
  planListed: { what: text('susun rencana kerja (RKM)', 'draw up a work plan'), paper: true, evidence: PLAN },
  planDocumented: { what: text('sahkan rencana kerja (RKM)', 'adopt the work plan'), paper: true, evidence: PLAN },
  planInVillagePlan: {
    what: text('masukkan rencana kerja ke RKPDes', 'take the work plan into the village plan'),
    paper: true,
    evidence: PLAN,
  },
  fundingExists: { what: text('dapatkan satu sumber dana', 'get one funding source'), paper: true, evidence: MONEY },
  fundingOfTwoKinds: { what: text('dapatkan sumber dana kedua', 'get a second funding source'), paper: true, evidence: MONEY },
  fundsHalfSpent: { what: text('realisasikan paling sedikit 50% dana', 'spend at least 50% of the funds'), paper: false, evidence: MONEY },
  fundsMostlySpent: {
    what: text('realisasikan paling sedikit 80% dana', 'spend at least 80% of the funds'),
    paper: false,
    evidence: MONEY,
  },
};

/** Of the rows of the table that give the goal, the one with the least left to do; of equals the one on paper. */
function tableDoing(table: DecisionTable, goal: number, facts: KampungFacts): Doing {
  const left = table
    .filter(({ value }) => value >= goal)
    .map(({ when }) => when.filter((name) => CONDITIONS[name](facts) !== true).map((name) => CONDITION_DOINGS[name]))
    .sort((a, b) => a.length - b.length || fieldWork(a) - fieldWork(b))[0];
  const doings = left ?? [];
  const joined = (language: 'id' | 'en', parts: readonly BilingualText[], word: string): string =>
    [...new Set(parts.map((part) => part[language]))].join(word);
  return {
    what: text(
      sentence(
        joined(
          'id',
          doings.map(({ what }) => what),
          ' dan ',
        ),
      ),
      sentence(
        joined(
          'en',
          doings.map(({ what }) => what),
          ' and ',
        ),
      ),
    ),
    paperOnly: fieldWork(doings) === 0,
    ownerCode: 'PEMDES',
    evidence: text(
      joined(
        'id',
        doings.map(({ evidence }) => evidence),
        '; ',
      ),
      joined(
        'en',
        doings.map(({ evidence }) => evidence),
        '; ',
      ),
    ),
  };
}

const fieldWork = (doings: readonly ConditionDoing[]): number => doings.filter(({ paper }) => !paper).length;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
