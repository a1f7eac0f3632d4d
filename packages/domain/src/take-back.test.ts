import { expect, test } from 'vitest';
import { problemOfTakeBack, type LastStep } from './take-back.ts';

const AT = new Date('2026-12-20T02:00:00Z');
const LAST: LastStep = { command: 'VERIFY', fromState: 'DIPERIKSA', actorId: 'a', at: AT, version: 5 };
const after = (seconds: number) => new Date(AT.getTime() + seconds * 1000);

test.each<[string, Partial<LastStep> | null, { userId?: string; version?: number; seconds?: number }, boolean]>([
  ['at once', {}, {}, true],
  ['within the minute', {}, { seconds: 60 }, true],
  ['after the minute', {}, { seconds: 61 }, false],
  ['by somebody else', {}, { userId: 'b' }, false],
  ['what the clock did', { actorId: null }, {}, false],
  ['after something has followed', {}, { version: 6 }, false],
  ['where nobody kept the version', { version: null }, {}, false],
  ['a publication', { command: 'PUBLISH', fromState: 'DITETAPKAN' }, {}, false],
  ['a submission: it is withdrawn', { command: 'SUBMIT', fromState: 'DRAF' }, {}, false],
  ['the opening', { command: 'OPEN', fromState: null }, {}, false],
  ['what was taken back', { command: 'TAKE_BACK' }, {}, false],
  ['without any step', null, {}, false],
  ...['WITHDRAW', 'CHECK', 'DECIDE', 'RETURN', 'CANCEL'].map((command): [string, Partial<LastStep>, object, boolean] => [
    command,
    { command },
    {},
    true,
  ]),
])('a step is taken back: %s', (_, last, { userId = 'a', version = 5, seconds = 0 }, can) => {
  const problem = problemOfTakeBack(last && { ...LAST, ...last }, { userId, version, now: after(seconds) });
  expect(problem === null).toBe(can);
});
