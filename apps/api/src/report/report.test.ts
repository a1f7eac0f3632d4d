import { beforeAll, expect, test } from 'vitest';
import { monthOf, openMonths, shiftMonth } from '@simpul/domain/report-state.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, makeReport, publishAll } from '../../test/make.ts';
import { AuditRow } from '../platform/audit.ts';
import { reportDay } from './report.reads.ts';

const api = useApi();
const DISTRICT = '63.01.01';
const NOW = monthOf(reportDay());
const LAST = shiftMonth(NOW, -1);

const REPORT = `state { code } version values { field value } reasons { field reason } findings { kind code fields } enteredOnBehalf returnNote
  submittedBy reviewedBy earlier { period } viewerCanWrite viewerCanReturn viewerCanAccept`;
const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { ${REPORT} } }`;
const SUBMIT = `mutation ($input: ReportStepInput!) { submitReport(input: $input) { sent blocking { kind code fields message { id } } report { ${REPORT} } } }`;
const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { ${REPORT} } }`;
const ACCEPT = `mutation ($input: ReportStepInput!) { acceptReport(input: $input) { ${REPORT} } }`;
const READ = `query ($code: ID!, $period: Date!) { report(kampung: $code, period: $period) { ${REPORT} } reports(kampung: $code) { period state { code } } }`;

const SOUND = { persons: 1629, families: 492, fertileCouples: 292, 'methods.IUD': 40 };
const valuesOf = (numbers: object) => Object.entries(numbers).map(([field, value]) => ({ field, value }));
const draft = (kampungCode: string, version = 0, numbers: object = SOUND, over: object = {}) => ({
  input: { kampungCode, period: LAST, version, values: valuesOf(numbers), ...over },
});
const at = (kampungCode: string, version: number, over: object = {}) => ({ input: { kampungCode, period: LAST, version, ...over } });

let operator: Someone;
let officer: Someone;
let office: Someone;

beforeAll(async () => {
  officer = await api.someone('PKB', DISTRICT);
  office = await api.someone('KECAMATAN', DISTRICT);
});

async function makePlace(code: string): Promise<KampungRow> {
  operator = await api.someone('POKJA_OPERATOR', code);
  return makeKampung(api.db, code);
}
const save = async (code: string, version = 0, numbers: object = SOUND) =>
  (await api.ask(SAVE, draft(code, version, numbers), operator)).data.saveReport;
const send = async (code: string, version = 1) => (await api.ask(SUBMIT, at(code, version), operator)).data.submitReport;
const rowsOf = async (code: string) =>
  api.db.query(`select r.* from work.report r join work.kampung k on k.id = r."kampungId" where k.code = $1`, [code]);

test('an operator drafts and sends, the district returns, the operator corrects, the district accepts', async () => {
  const code = `${DISTRICT}.2001`;
  await makePlace(code);
  expect(await save(code)).toMatchObject({ version: 1, enteredOnBehalf: false, viewerCanWrite: true, viewerCanAccept: false });
  expect(await send(code)).toMatchObject({
    sent: true,
    blocking: [],
    report: { state: { code: 'TERKIRIM' }, version: 2, viewerCanWrite: false },
  });

  const note = 'PUS belum sama dengan catatan kader.';
  const returned = await api.ask(RETURN, at(code, 2, { note }), office);
  expect(returned.data.returnReport).toMatchObject({
    state: { code: 'DIKEMBALIKAN' },
    returnNote: note,
    reviewedBy: `KECAMATAN ${DISTRICT}`,
  });
  expect(await save(code, 3, { ...SOUND, fertileCouples: 290 })).toMatchObject({
    state: { code: 'DIKEMBALIKAN' },
    version: 4,
    viewerCanWrite: true,
  });
  expect((await send(code, 4)).report).toMatchObject({ state: { code: 'TERKIRIM' }, returnNote: null });
  const accepted = await api.ask(ACCEPT, at(code, 5), office);
  expect(accepted.data.acceptReport).toMatchObject({ state: { code: 'DITERIMA' }, submittedBy: `POKJA_OPERATOR ${code}` });

  const { history } = (
    await api.ask(
      `query ($code: ID!, $period: Date!) { report(kampung: $code, period: $period) { history { summary { en } } } }`,
      { code, period: LAST },
      office,
    )
  ).data.report;
  expect(history.map(({ summary }: { summary: { en: string } }) => summary.en.replace(/^Report \w+ \d{4} /, ''))).toEqual([
    'accepted',
    'sent',
    `returned: ${note}`,
    'sent',
  ]);

  const [row] = await rowsOf(code);
  const trail = await api.db.manager.find(AuditRow, { where: { entity: 'report', entityId: row.id }, order: { id: 'ASC' } });
  expect(trail.map(({ action }) => action)).toEqual([
    'report.save',
    'report.terkirim',
    'report.dikembalikan',
    'report.save',
    'report.terkirim',
    'report.diterima',
  ]);
  expect(trail[3]).toMatchObject({ before: { values: { fertileCouples: 292 } }, after: { values: { fertileCouples: 290 } } });
});

test('an accepted report is opened again with a reason, and not without', async () => {
  const code = `${DISTRICT}.2002`;
  await makePlace(code);
  await save(code);
  await send(code);
  await api.ask(ACCEPT, at(code, 2), office);
  expect((await api.ask(SAVE, draft(code, 3), operator)).errors[0]?.extensions.code).toBe('CONFLICT');
  const bare = await api.ask(RETURN, at(code, 3, { note: 'Salah' }), office);
  expect(bare.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'note' });
  const reopened = await api.ask(RETURN, at(code, 3, { note: 'Data penduduk perlu dihitung ulang.' }), office);
  expect(reopened.data.returnReport.state.code).toBe('DIKEMBALIKAN');
});

test('sending tells everything that blocks, and a reason opens the way of what is only odd', async () => {
  const code = `${DISTRICT}.2003`;
  await makePlace(code);
  await save(code, 0, { persons: 900, families: 500, fertileCouples: 700, insured: 1111 });
  const blocked = await send(code);
  expect(blocked.sent).toBe(false);
  expect(
    blocked.blocking.map(({ kind, code: rule, fields }: { kind: string; code: string; fields: string[] }) => [kind, rule, fields[0]]),
  ).toEqual([
    ['HARD', 'TOO_MANY_COUPLES', 'fertileCouples'],
    ['HARD', 'PART_EXCEEDS_WHOLE', 'insured'],
    ['SOFT', 'FAMILY_SIZE', 'persons'],
    ['SOFT', 'ODD_NUMBER', 'insured'],
  ]);
  expect(blocked.blocking[0].message.id).toBe('PUS paling banyak 105% dari jumlah keluarga, yaitu 525; diisi 700.');
  expect(blocked.report).toMatchObject({ version: 1, viewerCanWrite: true });

  const reasons = [
    { field: 'persons', reason: 'Banyak rumah tangga lansia.' },
    { field: 'families', reason: 'Sudah dihitung.' },
  ];
  await api.ask(SAVE, draft(code, 1, { persons: 900, families: 500 }, { reasons }), operator);
  const sent = await send(code, 2);
  expect(sent).toMatchObject({ sent: true, report: { reasons: [reasons[0]] } });
});

test('a number that cannot be one is refused at its field, all of them at once', async () => {
  const code = `${DISTRICT}.2004`;
  await makePlace(code);
  const broken = await api.ask(SAVE, draft(code, 0, { persons: -5, families: 1.5, insured: 8_848_452_391 }), operator);
  expect(broken.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'values.persons' } });
  expect(broken.errors[0]?.message).toContain('-5');
  const others = [
    [draft(code, 0, { beans: 3 }), 'values'],
    [draft(code, 0, SOUND, { values: [...valuesOf(SOUND), { field: 'persons', value: 1 }] }), 'values.persons'],
    [draft(code, 0, SOUND, { reasons: [{ field: 'persons', reason: 'x'.repeat(301) }] }), 'reasons.persons'],
    [draft(code, 0, SOUND, { period: shiftMonth(NOW, 1) }), 'period'],
    [draft(code, 0, SOUND, { period: `${LAST.slice(0, 8)}02` }), 'period'],
    [draft(code, 0, SOUND, { period: shiftMonth(NOW, -12) }), 'period'],
  ] as const;
  for (const [input, field] of others) {
    expect((await api.ask(SAVE, input, operator)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
  expect(await rowsOf(code)).toEqual([]);
});

test('two writers: the second learns who was first, and nothing is overwritten', async () => {
  const code = `${DISTRICT}.2005`;
  await makePlace(code);
  const both = await Promise.all([
    api.ask(SAVE, draft(code, 0, { persons: 100 }), operator),
    api.ask(SAVE, draft(code, 0, { persons: 200 }), officer),
  ]);
  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const refused = both.find(({ errors }) => errors.length > 0);
  expect(refused?.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'version' });
  expect(refused?.errors[0]?.message).toMatch(/POKJA_OPERATOR|PKB/);
  expect((await rowsOf(code))[0].version).toBe(1);
});

test('the same key sent twice has one effect', async () => {
  const code = `${DISTRICT}.2006`;
  await makePlace(code);
  const once = draft(code, 0, SOUND, { idempotencyKey: 'draft-1' });
  await Promise.all([api.ask(SAVE, once, operator), api.ask(SAVE, once, operator)]);
  const sendOnce = at(code, 1, { idempotencyKey: 'send-1' });
  await api.ask(SUBMIT, sendOnce, operator);
  const again = await api.ask(SUBMIT, sendOnce, operator);
  expect(again.data.submitReport).toMatchObject({ sent: true, report: { state: { code: 'TERKIRIM' }, version: 2 } });
  const [row] = await rowsOf(code);
  expect(await api.db.manager.countBy(AuditRow, { entity: 'report', entityId: row.id })).toBe(2);
});

test('a report that could not be sent is not called sent when the same key asks again', async () => {
  const code = '63.01.02.2001';
  await makePlace(code);
  await save(code, 0, { ...SOUND, fertileCouples: 700 });
  for (const attempt of ['first', 'again']) {
    const { submitReport } = (await api.ask(SUBMIT, at(code, 1, { idempotencyKey: 'send-blocked' }), operator)).data;
    expect(submitReport, attempt).toMatchObject({ sent: false, report: { version: 1, viewerCanWrite: true } });
    expect(submitReport.blocking[0], attempt).toMatchObject({ kind: 'HARD', code: 'TOO_MANY_COUPLES' });
  }
});

test('a draft that says nothing new is no change', async () => {
  const code = `${DISTRICT}.2007`;
  await makePlace(code);
  await save(code);
  expect((await save(code, 1)).version).toBe(1);
});

test('who sent a report cannot accept it, not even past the API', async () => {
  const code = `${DISTRICT}.2008`;
  await makePlace(code);
  const saved = await api.ask(SAVE, draft(code), officer);
  expect(saved.data.saveReport.enteredOnBehalf).toBe(true);
  await api.ask(SUBMIT, at(code, 1), officer);
  const own = await api.ask(ACCEPT, at(code, 2), officer);
  expect(own.errors[0]?.extensions.code).toBe('FORBIDDEN');
  await expect(
    api.db.query(`update work.report set status = 'DITERIMA', "reviewedById" = "submittedById" where "submittedById" = $1`, [
      officer.personId,
    ]),
  ).rejects.toThrow('report_four_eyes');
  expect((await api.ask(ACCEPT, at(code, 2), office)).data.acceptReport.state.code).toBe('DITERIMA');
});

test('only those with the right write or review, and outside the scope there is nothing to see', async () => {
  const code = `${DISTRICT}.2009`;
  await makePlace(code);
  await save(code);
  const village = await api.someone('PEMDES', code);
  const reader = await api.someone('PEMBACA', '63.01');
  for (const other of [village, reader, office]) {
    expect((await api.ask(SAVE, draft(code, 1, { persons: 5 }), other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(SUBMIT, at(code, 1), other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(READ, { code, period: LAST }, other)).data.report.version).toBe(1);
  }
  await send(code);
  for (const other of [village, reader, operator]) {
    const note = 'Mohon diperbaiki lagi.';
    expect((await api.ask(RETURN, at(code, 2, { note }), other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(ACCEPT, at(code, 2), other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
  for (const foreign of [await api.someone('OPD_KB', '63.03'), await api.someone('POKJA_OPERATOR', `${DISTRICT}.2010`)]) {
    expect((await api.ask(READ, { code, period: LAST }, foreign)).data).toEqual({ report: null, reports: null });
    const there = await api.ask(SAVE, draft(code, 2), foreign);
    const nowhere = await api.ask(SAVE, draft('63.01.99.2001', 2), foreign);
    expect(there.body).toBe(nowhere.body);
    expect(there.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.ask(ACCEPT, at(code, 2), foreign)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  }
  expect((await api.ask(READ, { code, period: LAST })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('neither a draft nor a returned report reaches the page, the estimate or the list', async () => {
  const code = `${DISTRICT}.2010`;
  await makePlace(code);
  const latest = async () => {
    await publishAll(api.db, code);
    const { data } = await api.ask(
      `query ($code: ID!) { kampung(code: $code) { figures { code value } } kampungRecord(code: $code) { latestReport { period persons } } }`,
      { code },
      officer,
    );
    const persons = data.kampung.figures.find((figure: { code: string }) => figure.code === 'PERSONS')?.value ?? null;
    return [persons, data.kampungRecord.latestReport?.persons ?? null];
  };
  await save(code);
  expect(await latest()).toEqual([null, null]);
  await send(code);
  expect(await latest()).toEqual([1629, 1629]);
  await api.ask(RETURN, at(code, 2, { note: 'Mohon dihitung ulang.' }), office);
  expect(await latest()).toEqual([null, null]);
});

test('a month is compared with the latest one that was sent, and the list shows twelve months', async () => {
  const code = `${DISTRICT}.2011`;
  const kampung = await makeKampung(api.db, code);
  await makeReport(api.db, kampung, { period: shiftMonth(LAST, -2) });
  await makeReport(api.db, kampung, { period: shiftMonth(LAST, -1), status: 'DRAF', persons: 7 });
  const { data } = await api.ask(READ, { code, period: LAST }, officer);
  expect(data.report).toMatchObject({ version: 0, earlier: { period: shiftMonth(LAST, -2) }, findings: [], viewerCanWrite: true });
  expect(data.reports).toHaveLength(12);
  expect(data.reports[0].period).toBe(NOW);
  expect(data.reports[3]).toEqual({ period: shiftMonth(LAST, -2), state: { code: 'DITERIMA' } });
});

test('what is due or came back waits for the operator, what was sent for the reviewer', async () => {
  const code = `${DISTRICT}.2012`;
  const kampung = await makePlace(code);
  const reviewer = await api.someone('PKB', code);
  const tasks = async (who: Someone) => {
    const { data } = await api.ask('{ tasks(first: 100) { nodes { kind kampungCode reportPeriod } } }', {}, who);
    return data.tasks.nodes.map((task: { kind: string; reportPeriod: string }) => [task.kind, task.reportPeriod]);
  };
  await save(code);
  expect([await tasks(operator), await tasks(reviewer)]).toEqual([[['WRITE_REPORT', LAST]], []]);
  await send(code);
  expect([await tasks(operator), await tasks(reviewer)]).toEqual([[], [['REVIEW_REPORT', LAST]]]);
  await api.ask(RETURN, at(code, 2, { note: 'Mohon dihitung ulang.' }), reviewer);
  expect([await tasks(operator), await tasks(reviewer)]).toEqual([[['CORRECT_REPORT', LAST]], []]);
  // Since it began to report, a month that is missing waits too; the months before its first do not.
  await makeReport(api.db, kampung, { period: shiftMonth(LAST, -2) });
  expect(await tasks(operator)).toContainEqual(['WRITE_REPORT', shiftMonth(LAST, -1)]);
  expect(await tasks(operator)).not.toContainEqual(['WRITE_REPORT', shiftMonth(LAST, -3)]);
});

test('the board counts what lies in scope, and shows the kampung of a district', async () => {
  const kampung = await makeKampung(api.db, '63.01.05.2001', { name: 'Kampung Papan' });
  await makeKampung(api.db, '63.01.05.2002');
  await makeReport(api.db, kampung, { period: LAST, submittedAt: new Date(), firstSubmittedAt: new Date(`${NOW}T02:00:00Z`) });
  const ask = `query ($region: ID) { reportBoard(region: $region) { period total { kampungCount complete onTime region { code } counts { state { code } count } }
    parts { region { code } kampungCount complete } kampungs { code name months { period version explained state { code } } } } }`;
  const district = await api.someone('KECAMATAN', '63.01.05');
  const { reportBoard: board } = (await api.ask(ask, {}, district)).data;
  expect(board).toMatchObject({
    period: LAST,
    parts: [],
    total: { kampungCount: 2, complete: 1, onTime: 1, region: { code: '63.01.05' } },
  });
  expect(board.kampungs.find(({ name }: { name: string }) => name === 'Kampung Papan').months).toHaveLength(12);
  expect(board.kampungs.find(({ name }: { name: string }) => name === 'Kampung Papan').months.at(-1)).toMatchObject({
    version: 1,
    explained: 0,
    state: { code: 'DITERIMA' },
  });

  const regency = await api.someone('OPD_KB', '63.01');
  const { parts } = (await api.ask(ask, { region: '63.01' }, regency)).data.reportBoard;
  expect(parts).toContainEqual({ region: { code: '63.01.05' }, kampungCount: 2, complete: 1 });
  expect((await api.ask(ask, { region: '63.01' }, district)).data.reportBoard.parts.map((part: { region: object }) => part.region)).toEqual(
    [{ code: '63.01.05' }],
  );
  for (const period of ['9999-12-01', '2015-12-01'])
    expect(
      (await api.ask('query ($period: Date) { reportBoard(period: $period) { period } }', { period }, regency)).errors[0]?.extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'period',
    });
  const partner = await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']);
  expect((await api.ask(ask, {}, partner)).errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a regency asks for reports every half-year: other months are neither asked for nor late, and count where they were written', async () => {
  const kampung = await makeKampung(api.db, '63.02.01.2001');
  await makeKampung(api.db, '63.02.01.2002');
  const regency = await api.someone('OPD_KB', '63.02');
  const set = (as: Someone, of = '63.02') =>
    api.ask('mutation ($of: ID!) { setReportRhythm(regency: $of, rhythm: HALF_YEARLY) }', { of }, as);
  const board = async (period: string | null) =>
    (
      await api.ask(
        'query ($period: Date) { reportBoard(region: "63.02", period: $period) { period rhythm viewerCanSetRhythm periods total { kampungCount complete } } }',
        { period },
        regency,
      )
    ).data.reportBoard;
  expect(await board(null)).toMatchObject({ period: LAST, rhythm: 'MONTHLY', viewerCanSetRhythm: true, total: { kampungCount: 2 } });

  expect((await set(await api.someone('KECAMATAN', '63.02.01'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await set(regency, '63.01')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await set(regency, '63.02.01')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await set(regency)).data.setReportRhythm).toBe('HALF_YEARLY');

  const asked = openMonths(NOW).filter((period) => ['06', '12'].includes(period.slice(5, 7)));
  const other = openMonths(NOW).find((period) => !asked.includes(period)) ?? NOW;
  expect(await board(null)).toMatchObject({ rhythm: 'HALF_YEARLY', total: { kampungCount: 2, complete: 0 } });
  expect((await board(null)).periods).toEqual(expect.arrayContaining(asked));
  expect(await board(other)).toMatchObject({ total: { kampungCount: 0 } });
  const months = async () =>
    (await api.ask('query ($code: ID!) { reports(kampung: $code) { period } }', { code: kampung.code }, regency)).data.reports.map(
      ({ period }: { period: string }) => period,
    );
  expect(await months()).toEqual(asked);

  await makeReport(api.db, kampung, { period: other });
  expect(await board(other)).toMatchObject({ total: { kampungCount: 1, complete: 1 } });
  expect(await months()).toContain(other);
  const trail = await api.ask('{ auditTrail(filter: { kind: region }) { nodes { action changes { field before after } } } }', {}, regency);
  expect(trail.data.auditTrail.nodes[0]).toEqual({
    action: 'report.rhythm',
    changes: [{ field: 'rhythm', before: 'MONTHLY', after: 'HALF_YEARLY' }],
  });
});
