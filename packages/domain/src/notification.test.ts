import { NO_BOND_FACTS } from './bonds.ts';
import { expect, test } from 'vitest';
import { CLOSED_STATES, INTEGRATION_STATES } from './integration.ts';
import {
  addressOf,
  NEXT_STEPS,
  nextStepInWords,
  nextStepOf,
  NOTIFICATION_KINDS,
  PERIOD_NEWS,
  shareText,
  titleOf,
  TOPIC_OF,
  WAITING_KINDS,
  waitsFor,
  whatsAppAddress,
  type NotificationFacts,
} from './notification.ts';
import { text } from './text.ts';

const facts = (over: Partial<NotificationFacts>): NotificationFacts => ({
  kind: 'STEP',
  code: null,
  day: null,
  kampungCode: '63.01.03.2006',
  kampungName: 'Bumi Jaya',
  integrationId: '7f0e',
  assessmentId: '9c1d',
  programmeName: text('Desa Bersinar', 'Drug-free village'),
  role: null,
  regionName: null,
  ...over,
});

test('a line says what, and where', () => {
  const title = (over: Partial<NotificationFacts>) => titleOf(facts(over)).id;
  expect(title({ code: 'COUNTERSIGN' })).toBe('Tanda tangani bersama: Desa Bersinar di Bumi Jaya');
  expect(title({ kind: 'INTEGRATION', code: 'DISEPAKATI' })).toBe('Desa Bersinar di Bumi Jaya: disepakati');
  expect(title({ kind: 'REPORT_RETURNED', day: '2026-10-01' })).toBe('Perbaiki laporan Oktober 2026: Bumi Jaya');
  expect(title({ kind: 'ROLE_ENDS', day: '2026-12-05', role: 'PEMBACA', regionName: 'Tanah Laut' })).toBe(
    'Peran Anda berakhir 5 Desember 2026: Pembaca di Tanah Laut',
  );
  expect(title({ kind: 'ASSESSMENT_STEP', code: 'CHECK' })).toBe('Nyatakan diperiksa: penilaian Bumi Jaya');
  expect(title({ kind: 'ASSESSMENT_STEP', code: 'SUBMIT' })).toBe('Perbaiki penilaian: Bumi Jaya');
  expect(title({ kind: 'ASSESSMENT', code: 'DIVERIFIKASI' })).toBe('Penilaian Bumi Jaya: diverifikasi');
  expect(PERIOD_NEWS.map((code) => title({ kind: 'PERIOD', code, day: '2026-12-18' }))).toEqual([
    'Periode penilaian dibuka, ajukan sampai 18 Desember 2026: Bumi Jaya',
    'Tenggat penilaian diperpanjang sampai 18 Desember 2026: Bumi Jaya',
    'Penilaian belum diajukan, batasnya 18 Desember 2026: Bumi Jaya',
  ]);
  expect(titleOf(facts({ kind: 'INTEGRATION', code: 'BERJALAN' })).en).toBe('Drug-free village in Bumi Jaya: running');
});

test('each kind has words in both languages, a topic, and leads into the staff app', () => {
  for (const kind of NOTIFICATION_KINDS) {
    const { id, en } = titleOf(
      facts({ kind, code: kind === 'STEP' ? 'REVIEW' : 'DIKAJI', day: '2026-10-01', role: 'PKB', regionName: 'X' }),
    );
    expect(id).not.toBe(en);
    expect(addressOf(facts({ kind, day: '2026-10-01' }))).toMatch(
      /^\/(integrasi\/7f0e|penilaian\/9c1d|kampung\/63\.01\.03\.2006\/\w+(\/2026-10)?|rencana\/tugas\?wilayah=63\.01\.03\.2006|akun)$/,
    );
    // A task of the plan waits too, on its own board: no step of others settles it.
    expect(TOPIC_OF[kind] === 'WAITING').toBe(WAITING_KINDS.includes(kind) || kind === 'PLAN_TASK');
  }
});

test('every state before the end of the usual way waits for one step, the others for nobody', () => {
  const steps = (affirmed: boolean) => INTEGRATION_STATES.map((state) => nextStepOf(state, affirmed)).filter((step) => step !== null);
  expect(steps(false)).toEqual(NEXT_STEPS.filter((step) => step !== 'CONFIRM'));
  expect(steps(true)).toEqual(NEXT_STEPS.filter((step) => step !== 'AFFIRM'));
  for (const state of [...CLOSED_STATES, 'DITANGGUHKAN', 'DIEVALUASI', 'TERINTEGRASI'] as const)
    expect(nextStepOf(state, false)).toBeNull();
});

test('whom a step waits for: the other owner, the agency by its name, or whoever of several', () => {
  const bnnk = text('BNN Kabupaten', 'Narcotics agency');
  expect(waitsFor('REVIEW', 'FAMILY', bnnk).id).toBe('BNN Kabupaten');
  expect(waitsFor('REVIEW', 'PROGRAMME', bnnk).id).toBe('OPD-KB kabupaten/kota');
  expect(waitsFor('COUNTERSIGN', 'FAMILY', bnnk).en).toBe('Narcotics agency');
  expect(waitsFor('RATIFY', 'FAMILY', bnnk).id).toBe('OPD-KB kabupaten/kota atau Pemerintah desa');
});

test("while the record lacks something, it is nobody's turn to take the step", () => {
  const bnnk = text('BNN Kabupaten', 'Narcotics agency');
  const bare = { record: NO_BOND_FACTS, affirmed: false, today: '2026-11-20' };
  const decreed = { state: 'DITETAPKAN', proposedBySide: 'FAMILY' } as const;
  expect(nextStepInWords(decreed, bare, bnnk)?.waitsFor.id).toBe('kelengkapan catatan oleh kedua pemilik');
  const record = { ...NO_BOND_FACTS, jointActivityCount: 1, plannedBudget: 1 };
  expect(nextStepInWords(decreed, { ...bare, record }, bnnk)?.waitsFor.id).toBe('Operator Pokja atau OPD-KB kabupaten/kota');
  expect(nextStepInWords({ state: 'DIKAJI', proposedBySide: 'FAMILY' }, bare, bnnk)?.waitsFor.id).toBe('BNN Kabupaten');
  expect(nextStepInWords({ state: 'DIHENTIKAN', proposedBySide: 'FAMILY' }, bare, bnnk)).toBeNull();
});

test('the text to send on by hand holds what, whom and where, and opens WhatsApp without a number', () => {
  const words = shareText('Kaji usulan: X & Y', 'https://simpul.id/admin/integrasi/1?a=b', 'id', 'BNNK');
  expect(words).toBe('Simpul · Kaji usulan: X & Y\nMenunggu: BNNK\nhttps://simpul.id/admin/integrasi/1?a=b');
  const address = new URL(whatsAppAddress(words));
  expect([address.host, address.pathname, address.searchParams.get('text')]).toEqual(['wa.me', '/', words]);
});
