import { expect, test } from 'vitest';
import { countCoverage, coverageOf } from './coverage.ts';
import { INTEGRATION_STATES } from './integration.ts';

test('both owners must have agreed; a suspended bond is still one, an ended one is none', () => {
  const standing = Object.fromEntries(INTEGRATION_STATES.map((state) => [state, coverageOf(state, false)]));
  expect(standing).toEqual({
    DIUSULKAN: 'PROPOSED',
    DIKAJI: 'PROPOSED',
    DISEPAKATI: 'BOUND',
    DITETAPKAN: 'BOUND',
    BERJALAN: 'BOUND',
    TERINTEGRASI: 'BOUND',
    DIEVALUASI: 'BOUND',
    DITANGGUHKAN: 'BOUND',
    DITOLAK: 'NONE',
    DIHENTIKAN: 'NONE',
    DICABUT: 'NONE',
  });
});

test('a status of the programme itself counts only where no bond is under way', () => {
  expect(coverageOf(null, true)).toBe('DESIGNATED');
  expect(coverageOf('DITOLAK', true)).toBe('DESIGNATED');
  expect(coverageOf('DIUSULKAN', true)).toBe('PROPOSED');
});

test('every kampung is counted once', () => {
  expect(countCoverage(['BOUND', 'NONE', 'NONE', 'PROPOSED'])).toEqual({ BOUND: 1, PROPOSED: 1, DESIGNATED: 0, NONE: 2 });
});
