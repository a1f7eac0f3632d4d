import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung } from '../../../test/make.ts';
import { DesignationRow } from '../../programme/designation.entity.ts';

const api = useApi();
const MATRIX = `query ($region: ID, $programmes: [ID!]) { integrationMatrix(region: $region, programmes: $programmes) {
  truncated sampleData
  districts { code name regencyName }
  columns { programme { code } agencyCode total viewerCanPropose }
  rows { kampungCode levelCode designations viewerCanPropose cells { programmeCode state depth lastActivityOn silent } } } }`;

const BONDS = { KELEMBAGAAN: 2, PERENCANAAN: 2, PEMBIAYAAN: 0, DATA_INDIKATOR: 0, PELAKSANAAN: 3 } as const;

test('a cell says where the bond stands, how deep it is, when something was last done together, and whether it has gone silent', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { state: 'BERJALAN' }, BONDS);
  await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'BERJALAN' });
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR'], heldOn: '2020-02-03' });
  await makeActivity(api.db, kampung, { programmes: ['DESA_BERSINAR'], heldOn: '2020-03-04' });
  // Hidden and removed ones are nobody's business but the kampung's.
  await makeActivity(api.db, kampung, {
    programmes: ['DESA_BERSINAR'],
    heldOn: '2026-11-01',
    state: 'DISEMBUNYIKAN',
    hiddenReason: 'Foto keliru.',
  });
  await makeActivity(api.db, kampung, { programmes: ['PROKLIM'], heldOn: new Date().toISOString().slice(0, 10) });
  await api.db.manager.insert(DesignationRow, { kampungId: kampung.id, programmeCode: 'DRPPA' });

  const { data, errors } = await api.ask(MATRIX, { region: '63.01.03.2006' }, await api.someone('OPD_KB', '63.01'));
  expect(errors).toEqual([]);
  const { rows, columns, districts, truncated, sampleData } = data.integrationMatrix;
  expect({ truncated, sampleData }).toEqual({ truncated: false, sampleData: false });
  expect(districts).toEqual([{ code: '63.01.03', name: 'Pelaihari', regencyName: expect.stringContaining('Tanah Laut') }]);
  expect(rows).toEqual([
    {
      kampungCode: '63.01.03.2006',
      levelCode: 'DASAR',
      designations: ['DRPPA'],
      viewerCanPropose: true,
      cells: [
        { programmeCode: 'DESA_BERSINAR', state: 'BERJALAN', depth: 7, lastActivityOn: '2020-03-04', silent: true },
        { programmeCode: 'PROKLIM', state: 'BERJALAN', depth: 1, lastActivityOn: expect.any(String), silent: false },
      ],
    },
  ]);
  expect(columns.find(({ programme }: { programme: { code: string } }) => programme.code === 'PROKLIM')).toEqual({
    programme: { code: 'PROKLIM' },
    agencyCode: expect.stringMatching(/^[A-Z_]+$/),
    total: 1,
    viewerCanPropose: true,
  });
});

test('a bond that ended leaves the total, and the open one of the same programme stands in the cell', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DITOLAK' });
  await makeIntegration(api.db, kampung, 'DRPPA', { state: 'DIHENTIKAN' });
  await makeIntegration(api.db, kampung, 'DRPPA', { state: 'DIUSULKAN' });
  const asked = { region: '63.01.03.2008', programmes: ['PROKLIM', 'DRPPA'] };
  const { data } = await api.ask(MATRIX, asked, await api.someone('OPD_KB', '63.01'));
  const { rows, columns } = data.integrationMatrix;
  expect(rows[0].cells.map(({ programmeCode, state }: { programmeCode: string; state: string }) => [programmeCode, state])).toEqual([
    ['DRPPA', 'DIUSULKAN'],
    ['PROKLIM', 'DITOLAK'],
  ]);
  expect(new Map(columns.map((column: { programme: { code: string }; total: number }) => [column.programme.code, column.total]))).toEqual(
    new Map([
      ['DRPPA', 1],
      ['PROKLIM', 0],
    ]),
  );
});

test('a partner agency sees every kampung of its region and of its own programmes alone; a neighbour sees none; strangers are refused', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  await makeIntegration(api.db, kampung, 'PROKLIM');
  await makeIntegration(api.db, kampung, 'DRPPA');
  const agency = await api.someone('SKPD_PROGRAM', '63.01', ['PROKLIM']);
  const { data } = await api.ask(MATRIX, { region: '63.01.03.2009' }, agency);
  expect(data.integrationMatrix.columns).toHaveLength(1);
  expect(data.integrationMatrix.rows[0].cells).toHaveLength(1);
  const neighbour = await api.ask(MATRIX, { region: '63.01.03.2009' }, await api.someone('OPD_KB', '63.03'));
  expect(neighbour.data.integrationMatrix.rows).toEqual([]);
  expect((await api.ask(MATRIX)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await api.ask(MATRIX, {}, await api.someone('SYS_ADMIN', 'ID'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
});
