import type { Role } from '@simpul/domain/access.ts';
import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import { COMMAND_RULES, type IntegrationCommand, type IntegrationState, type Side } from '@simpul/domain/integration.ts';
import { addDays, officeDay, officeHour } from './calendar.ts';
import { COMMAND_REASONS } from './data/integration-words.ts';
import type { Random } from './random.ts';

export type SeedEvidence = { kind: EvidenceKind; number: string; issuedOn: string; validTo: string | null; note: string | null };
export type SeedTransition = {
  /** Instant in UTC, ISO 8601. */
  at: string;
  command: 'PROPOSE' | IntegrationCommand;
  fromState: IntegrationState | null;
  toState: IntegrationState;
  actorName: string;
  actorRole: Role;
  reason: string | null;
  evidence: SeedEvidence[];
};

/** The commands that may have led to each state, after the proposal. */
const ROADS: Record<IntegrationState, readonly (readonly IntegrationCommand[])[]> = {
  DIUSULKAN: [[]],
  DIKAJI: [['REVIEW']],
  DISEPAKATI: [['REVIEW', 'COUNTERSIGN']],
  DITETAPKAN: [['REVIEW', 'COUNTERSIGN', 'RATIFY']],
  BERJALAN: [['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START']],
  TERINTEGRASI: [['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'AFFIRM', 'CONFIRM']],
  DIEVALUASI: [
    ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'EVALUATE'],
    ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'AFFIRM', 'CONFIRM', 'EVALUATE'],
  ],
  DITOLAK: [['REJECT'], ['REVIEW', 'REJECT']],
  DITANGGUHKAN: [
    ['REVIEW', 'COUNTERSIGN', 'SUSPEND'],
    ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'SUSPEND'],
  ],
  DIHENTIKAN: [
    ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'STOP'],
    ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'EVALUATE', 'STOP'],
  ],
  DICABUT: [['REVIEW', 'COUNTERSIGN', 'RATIFY', 'REVOKE']],
};

/** When the last step was taken: the early states are fresh, the others have stood for a while. */
const LAST_STEP: Record<IntegrationState, [from: string, days: number]> = {
  DIUSULKAN: ['2026-09-10', 68],
  DIKAJI: ['2026-08-20', 88],
  DISEPAKATI: ['2026-07-15', 120],
  DITETAPKAN: ['2026-06-10', 150],
  BERJALAN: ['2025-06-01', 480],
  TERINTEGRASI: ['2026-01-20', 270],
  DIEVALUASI: ['2026-08-15', 90],
  DITOLAK: ['2026-02-10', 240],
  DITANGGUHKAN: ['2026-05-10', 180],
  DIHENTIKAN: ['2026-03-15', 220],
  DICABUT: ['2026-06-15', 120],
};

/** Days between a command and the step before it. */
const PAUSE: Partial<Record<IntegrationCommand, [low: number, high: number]>> = {
  AFFIRM: [140, 260],
  CONFIRM: [6, 20],
  EVALUATE: [140, 220],
  STOP: [60, 160],
  START: [25, 70],
};

export type Parties = { side: Side; family: string; agency: string; village: string; pokja: string; isKelurahan: boolean };

/** How an integration came to its state: every step as the state machine allows it, with its evidence. */
export function drawHistory(random: Random, state: IntegrationState, parties: Parties, reason: string): SeedTransition[] {
  const commands = random.pick(ROADS[state]);
  const [from, span] = LAST_STEP[state];
  const days = [officeDay(addDays(from, random.int(0, span)))];
  for (const command of commands.toReversed()) {
    const [low, high] = PAUSE[command] ?? [9, 40];
    days.unshift(officeDay(addDays(days[0] ?? from, -random.int(low, high))));
  }
  const step = (at: number): string => officeHour(days[at] ?? from, random.int(0, 400));
  const proposer = whoProposes(random, parties);
  const history: SeedTransition[] = [
    { at: step(0), command: 'PROPOSE', fromState: null, toState: 'DIUSULKAN', ...proposer, reason, evidence: [] },
  ];
  for (const [index, command] of commands.entries()) {
    history.push({
      at: step(index + 1),
      command,
      fromState: history.at(-1)?.toState ?? null,
      toState: COMMAND_RULES[command].to,
      ...actorOf(random, command, parties),
      reason: command in COMMAND_REASONS ? random.pick(COMMAND_REASONS[command as keyof typeof COMMAND_REASONS]) : null, // checked by `in`
      evidence: evidenceOf(random, command, days[index + 1] ?? from, parties),
    });
  }
  return history;
}

type Actor = Pick<SeedTransition, 'actorName' | 'actorRole'>;
const acting = (actorRole: Role, actorName: string): Actor => ({ actorRole, actorName });

const whoProposes = (random: Random, { side, family, agency, pokja }: Parties): Actor => {
  if (side === 'PROGRAMME') return acting('SKPD_PROGRAM', agency);
  return random.chance(0.6) ? acting('OPD_KB', family) : acting('POKJA_OPERATOR', pokja);
};

function actorOf(random: Random, command: IntegrationCommand, { side, family, agency, village, pokja }: Parties): Actor {
  switch (command) {
    case 'REVIEW':
    case 'REJECT':
      // The other owner answers.
      return side === 'FAMILY' ? acting('SKPD_PROGRAM', agency) : acting('OPD_KB', family);
    case 'COUNTERSIGN':
    case 'AFFIRM':
      return acting('SKPD_PROGRAM', agency);
    case 'RATIFY':
    case 'REVOKE':
      return random.chance(0.7) ? acting('PEMDES', village) : acting('OPD_KB', family);
    case 'START':
      return random.chance(0.7) ? acting('POKJA_OPERATOR', pokja) : acting('OPD_KB', family);
    case 'SUSPEND':
      return random.chance(0.5) ? acting('SKPD_PROGRAM', agency) : acting('OPD_KB', family);
    case 'CONFIRM':
    case 'EVALUATE':
    case 'RESUME':
    case 'STOP':
      return acting('OPD_KB', family);
  }
}

const NUMBER_PREFIX: Record<EvidenceKind, string> = {
  SK: '140',
  PERDES: '141',
  BERITA_ACARA: 'BA',
  RKM: 'RKM',
  APBDES: '903',
  FOTO: 'DOK',
  DAFTAR_HADIR: 'DH',
  DATA: 'DATA',
  LAINNYA: 'LN',
};

/** What is handed in with a command: what its rule asks for, and what a careful office adds. */
function evidenceOf(random: Random, command: IntegrationCommand, day: string, { isKelurahan }: Parties): SeedEvidence[] {
  const piece = (kind: EvidenceKind, note: string | null = null): SeedEvidence => {
    const issuedOn = officeDay(addDays(day, -random.int(1, 6)));
    return {
      kind,
      number: `${NUMBER_PREFIX[kind]}/${String(random.int(3, 98)).padStart(3, '0')}/contoh/${issuedOn.slice(0, 4)}`,
      issuedOn,
      validTo: null,
      note,
    };
  };
  switch (command) {
    case 'COUNTERSIGN':
      return [piece('BERITA_ACARA', 'Rapat koordinasi kedua pemilik.')];
    case 'RATIFY':
      // Some decrees name their end: renewing them is work that somebody has to see.
      return [
        {
          ...piece('SK', 'Tim tematik masuk ke dalam Pokja.'),
          validTo: random.chance(0.3) ? addDays(day, random.pick([365, 500, 730])) : null,
        },
      ];
    case 'START':
      return [
        piece('RKM'),
        piece('APBDES', isKelurahan ? 'Kutipan anggaran kelurahan.' : 'Kutipan APBDes.'),
        ...(random.chance(0.6) ? [piece('DAFTAR_HADIR', 'Jumlah hadir saja.')] : []),
      ];
    case 'CONFIRM':
      return [piece('BERITA_ACARA', 'Kunjungan monev bersama.')];
    case 'AFFIRM':
      return [piece('DATA', 'Indikator program di Rumah DataKu.'), piece('FOTO')];
    case 'EVALUATE':
      return [piece('LAINNYA', 'Catatan evaluasi.')];
    case 'REVOKE':
      return [piece('SK', 'Pencabutan.')];
    case 'REVIEW':
    case 'RESUME':
    case 'REJECT':
    case 'SUSPEND':
    case 'STOP':
      return [];
  }
}
