import { expect, test } from 'vitest';
import { csvOf } from './matrix-csv.ts';
import { viewOf } from './matrix-view.ts';

const words = {
  code: 'Kode',
  kampung: 'Kampung',
  district: 'Kecamatan',
  level: 'Tingkat',
  bound: 'Terhubung',
  depth: 'kedalaman',
  state: 'status',
  lastActivity: 'kegiatan',
  silent: 'senyap',
  none: 'belum ada',
  designated: 'berstatus',
  yes: 'ya',
};

test('the file says what the screen shows: filters, order, words for empty cells', () => {
  const column = (code: string) => ({
    programme: { code, name: { id: code, en: code }, shortName: { id: code.toLowerCase(), en: code } },
    agencyCode: 'A',
    agencyName: { id: 'A', en: 'A' },
    viewerCanPropose: false,
  });
  const row = { kampungName: 'Bumi Jaya', levelCode: 'DASAR', designations: ['DRPPA'], viewerCanPropose: false };
  const bound = { programmeCode: 'PROKLIM', integrationId: '1', state: 'BERJALAN', depth: 8, lastActivityOn: null, silent: true } as const;
  const view = viewOf(
    {
      truncated: false,
      sampleData: false,
      districts: [{ code: '63.01.03', name: 'Pelaihari', regencyName: 'Kabupaten Tanah Laut' }],
      columns: [column('PROKLIM'), column('DRPPA')],
      rows: [
        { ...row, kampungCode: '63.01.03.2006', cells: [bound] },
        { ...row, kampungCode: '63.01.03.2008', levelCode: 'MANDIRI', cells: [] },
      ],
    },
    { levels: ['DASAR'], programme: null, agency: null, state: null, silent: false, order: 'KECAMATAN' },
  );
  expect(csvOf(view, words, 'id')).toEqual([
    [
      'Kode',
      'Kampung',
      'Kecamatan',
      'Tingkat',
      'Terhubung',
      'kedalaman',
      'proklim: status',
      'proklim: kedalaman',
      'proklim: kegiatan',
      'proklim: senyap',
      'drppa: status',
      'drppa: kedalaman',
      'drppa: kegiatan',
      'drppa: senyap',
    ],
    ['63.01.03.2006', 'Bumi Jaya', 'Pelaihari', 'Dasar', 1, 8, 'Berjalan', 8, null, 'ya', 'berstatus', null, null, null],
  ]);
});
