import { describe, expect, it } from 'vitest';
import { ROLES } from './access.ts';
import {
  ASSESSMENT_COMMANDS,
  ASSESSMENT_RULES,
  ASSESSMENT_STATES,
  assessmentRolesFor,
  isOwnWork,
  problemOfRemark,
  type AssessmentHands,
  type AssessmentState,
} from './assessment-life.ts';

const NOBODY: AssessmentHands = { submittedById: null, checkedById: null, verifiedById: null, decidedById: null };

describe('the life of an assessment', () => {
  it('leads from a draft to the public, and every state can be reached', () => {
    const reached = new Set<AssessmentState>(['DRAF']);
    for (let round = 0; round < ASSESSMENT_STATES.length; round++)
      for (const command of ASSESSMENT_COMMANDS)
        if (ASSESSMENT_RULES[command].from.some((state) => reached.has(state))) reached.add(ASSESSMENT_RULES[command].to);
    expect([...reached].sort()).toEqual([...ASSESSMENT_STATES].sort());
  });

  it('lets nothing be done to what is published or cancelled', () => {
    for (const state of ['DIPUBLIKASI', 'DIBATALKAN'] as const)
      expect(ASSESSMENT_COMMANDS.flatMap((command) => assessmentRolesFor(command, state, ROLES))).toEqual([]);
  });

  it('lets only whose turn it is return an assessment', () => {
    expect(assessmentRolesFor('RETURN', 'DIAJUKAN', ROLES)).toEqual(['KECAMATAN', 'PKB']);
    expect(assessmentRolesFor('RETURN', 'DIPERIKSA', ROLES)).toEqual(['OPD_KB']);
    expect(assessmentRolesFor('RETURN', 'DIVERIFIKASI', ROLES)).toEqual(['BKKBN_PROVINSI']);
    expect(assessmentRolesFor('RETURN', 'DITETAPKAN', ROLES)).toEqual([]);
  });

  it('keeps everybody from judging what went through their own hands', () => {
    for (const command of ['CHECK', 'VERIFY', 'DECIDE', 'RETURN'] as const) {
      expect(isOwnWork(command, { ...NOBODY, submittedById: 'a' }, 'a')).toBe(true);
      expect(isOwnWork(command, { ...NOBODY, submittedById: 'a' }, 'b')).toBe(false);
    }
    expect(isOwnWork('VERIFY', { ...NOBODY, submittedById: 'a', checkedById: 'b' }, 'b')).toBe(true);
    expect(isOwnWork('DECIDE', { ...NOBODY, submittedById: 'a', verifiedById: 'c' }, 'c')).toBe(true);
    expect(isOwnWork('WITHDRAW', { ...NOBODY, submittedById: 'a' }, 'a')).toBe(false);
    expect(isOwnWork('PUBLISH', { ...NOBODY, submittedById: 'a', decidedById: 'd' }, 'd')).toBe(false);
  });
});

it('a remark says something, not too much, and carries no number of a person', () => {
  expect(problemOfRemark('Lengkapi bukti I2.')).toBeNull();
  expect(problemOfRemark('  ya ')?.en).toBe('Write 5–2000 characters; it has 2.');
  expect(problemOfRemark('x'.repeat(2001))?.id).toContain('sekarang 2001');
  expect(problemOfRemark('Hubungi 0812 3456 7890.')?.en).toContain('0812 3456 7890');
});
