import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('cells are quoted where they must be, and no text becomes a formula', () => {
  expect(
    toCsv([
      ['nama', 'nilai'],
      ['Desa "A", lama', -5],
      ['=HYPERLINK("x")', null],
      ['@sum\nbaris', 0],
    ]),
  ).toBe('\uFEFFnama,nilai\r\n"Desa ""A"", lama",-5\r\n"\'=HYPERLINK(""x"")",\r\n"\'@sum\nbaris",0\r\n');
});
