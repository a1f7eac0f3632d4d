import { expect, test } from 'vitest';
import { moveTo, type OnBoard } from './board.ts';
import { INTEGRATION_STATES, type IntegrationState } from './integration.ts';

const card = (state: IntegrationState, over: Partial<OnBoard> = {}): OnBoard => ({
  state,
  proposedBySide: 'FAMILY',
  suspendedFrom: null,
  ...over,
});

test('a column is reached by the command that leads there, when this person may give it', () => {
  const possible = [
    { command: 'COUNTERSIGN', blockedBy: [] },
    { command: 'REJECT', blockedBy: [] },
  ] as const;
  expect(moveTo(card('DIKAJI'), 'DISEPAKATI', possible)).toEqual({ command: 'COUNTERSIGN' });
  expect(moveTo(card('DIKAJI'), 'DITOLAK', possible)).toEqual({ command: 'REJECT' });
});

test('a column that is not reached says why: no such step, not one of theirs, or what is missing', () => {
  const whyOf = (...args: Parameters<typeof moveTo>) => {
    const move = moveTo(...args);
    return 'why' in move ? move.why.map(({ id }) => id) : move;
  };
  expect(whyOf(card('DIUSULKAN'), 'BERJALAN', [])).toEqual(['Tidak ada langkah dari diusulkan ke berjalan.']);
  expect(whyOf(card('DIKAJI'), 'DISEPAKATI', [])).toEqual(['«Tanda tangani bersama» dilakukan oleh Instansi mitra program.']);
  expect(whyOf(card('DIKAJI'), 'DISEPAKATI', null)).toEqual(['«Tanda tangani bersama» dilakukan oleh Instansi mitra program.']);
  const missing = { id: 'Belum ada kegiatan bersama.', en: 'No joint activity yet.' };
  expect(whyOf(card('DITETAPKAN'), 'BERJALAN', [{ command: 'START', blockedBy: [{ problem: missing }] }])).toEqual([missing.id]);
  expect(whyOf(card('DIKAJI'), 'DIKAJI', [])).toEqual(['Integrasi ini sudah di kolom ini.']);
});

test('a suspended integration goes back to where it was and nowhere else', () => {
  const possible = [{ command: 'RESUME', blockedBy: [] }] as const;
  const suspended = card('DITANGGUHKAN', { suspendedFrom: 'DITETAPKAN' });
  const reached = INTEGRATION_STATES.filter((to) => 'command' in moveTo(suspended, to, possible));
  expect(reached).toEqual(['DITETAPKAN']);
});

test('nothing leads out of an end', () => {
  const all = INTEGRATION_STATES.filter((to) => 'command' in moveTo(card('DITOLAK'), to, []));
  expect(all).toEqual([]);
});
