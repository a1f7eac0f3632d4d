import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung } from '../../test/make.ts';
import { today } from '../platform/today.ts';
import { DesignationRow } from '../programme/designation.entity.ts';

const api = useApi();

const ASK = `query ($filter: IntegrationFindingFilter) { integrationFindings(filter: $filter) {
  counts { kind count }
  nodes { kind kampungCode programmes { code } integrationId day note { id en } viewerCanPropose } } }`;
const ask = async (as: Someone, filter: object = {}) => {
  const { data, errors } = await api.ask(ASK, { filter }, as);
  expect(errors).toEqual([]);
  return data.integrationFindings;
};
/** A day so many days before today. */
const before = (days: number) => new Date(Date.parse(today()) - days * 24 * 3600 * 1000).toISOString().slice(0, 10);

test('planted cases are found, each with its kind, and nothing else', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const quiet = await makeKampung(api.db, '63.01.03.2009');
  const crowd = await makeKampung(api.db, '63.01.03.2010');
  const opd = await api.someone('OPD_KB', '63.01');

  // A status without an integration; one with a closed integration; one that is integrated.
  await api.db.manager.insert(DesignationRow, [
    { kampungId: kampung.id, programmeCode: 'DESA_BERSINAR', decree: 'SK 12/2026' },
    { kampungId: kampung.id, programmeCode: 'PROKLIM' },
    { kampungId: kampung.id, programmeCode: 'DESTANA' },
  ]);
  await makeIntegration(api.db, kampung, 'PROKLIM', { state: 'DITOLAK' });
  await makeIntegration(api.db, kampung, 'DESTANA', { state: 'DIUSULKAN' });

  // Silent since seven months; never heard of; heard of last month; not running yet.
  const silent = await makeIntegration(api.db, quiet, 'DESA_BERSINAR', { state: 'BERJALAN' });
  await makeActivity(api.db, quiet, { programmes: ['DESA_BERSINAR'], heldOn: before(215) });
  // A draft is nobody's business but the kampung's.
  await makeActivity(api.db, quiet, { programmes: ['DESA_BERSINAR'], heldOn: before(20), state: 'DRAF' });
  const unheard = await makeIntegration(api.db, quiet, 'PROKLIM', { state: 'TERINTEGRASI' });
  await makeIntegration(api.db, quiet, 'DESTANA', { state: 'BERJALAN' });
  await makeActivity(api.db, quiet, { programmes: ['DESTANA'], heldOn: before(30) });
  await makeIntegration(api.db, quiet, 'DESA_CANTIK', { state: 'DIUSULKAN' });

  // Three programmes, each on its own, for one function in one month; a joint one is none of them.
  const month = `${before(40).slice(0, 7)}-0`;
  for (const [at, code] of ['DESA_BERSINAR', 'PROKLIM', 'DESTANA'].entries())
    await makeActivity(api.db, crowd, { programmes: [code], heldOn: `${month}${at + 1}`, familyFunction: 'PEMBINAAN_LINGKUNGAN' });
  await makeActivity(api.db, crowd, { programmes: ['DESA_BERSINAR', 'PROKLIM', 'DESTANA'], heldOn: `${month}5`, familyFunction: 'AGAMA' });

  const { nodes, counts } = await ask(opd);
  const found = nodes.map(
    ({ kind, kampungCode, programmes, integrationId }: Record<string, unknown> & { programmes: { code: string }[] }) => [
      kind,
      kampungCode,
      programmes.map(({ code }) => code).join(' '),
      integrationId,
    ],
  );
  expect(found).toEqual([
    ['DESIGNATED', kampung.code, 'DESA_BERSINAR', null],
    ['DESIGNATED', kampung.code, 'PROKLIM', null],
    ['SILENT', quiet.code, 'DESA_BERSINAR', silent.id],
    ['SILENT', quiet.code, 'PROKLIM', unheard.id],
    ['CROWDED', crowd.code, 'DESA_BERSINAR DESTANA PROKLIM', null],
  ]);
  expect(counts).toEqual([
    { kind: 'DESIGNATED', count: 2 },
    { kind: 'SILENT', count: 2 },
    { kind: 'CROWDED', count: 1 },
  ]);
  expect(nodes[0]).toMatchObject({ viewerCanPropose: true, note: { id: expect.stringContaining('(SK 12/2026), belum terintegrasi.') } });
  expect(nodes[2].day).toBe(before(215));
  expect(nodes[3].note.id).toContain('Belum ada satu pun kegiatan');

  expect((await ask(opd, { kind: 'SILENT' })).counts).toEqual([{ kind: 'SILENT', count: 2 }]);
  expect((await ask(opd, { programme: 'DESTANA' })).nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['CROWDED']);
  expect((await ask(opd, { region: '63.01.05' })).nodes).toEqual([]);

  // An agency reads of its own programmes, a neighbour and a stranger of nothing.
  const agency = await api.someone('SKPD_PROGRAM', '63.01', ['DESA_BERSINAR']);
  expect((await ask(agency)).nodes.map(({ programmes }: { programmes: object[] }) => programmes)).toEqual([
    [{ code: 'DESA_BERSINAR' }],
    [{ code: 'DESA_BERSINAR' }],
  ]);
  expect((await ask(await api.someone('OPD_KB', '63.03'))).nodes).toEqual([]);
  expect((await api.ask(ASK, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
