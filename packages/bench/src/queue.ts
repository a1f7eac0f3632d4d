import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '@simpul/e2e/browser';
import pg from 'pg';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { median, quantile, signIn, timed } from './client.ts';
import { makeFacts } from './made-facts.ts';
import { signedInPage, timeToPaint } from './page.ts';

const ROUNDS = 9;
const OFFICIAL = 'bkkbn.kalsel@simpul.test';
const TITLE = 'Pengukuran antrean';
const QUERY = `query ($period: ID!, $region: ID, $exceptions: [AssessmentException!]) {
  assessmentQueue(period: $period, region: $region, exceptions: $exceptions) { waitingForMe truncated rows {
    id version state kampungCode kampungName districtName claimedLevel { code ordinal of name { id } } verifiedLevel { code ordinal of name { id } }
    levelBefore { code ordinal of name { id } } submittedAt exceptions differing unproven openRemarks allowedSteps waitsForMe } } }`;

type Queue = { assessmentQueue: { rows: unknown[]; waitingForMe: number } };

/** What an official of a province has before them when every kampung of it waits to be decided: all of it, filtered, and one district. */
export async function measureQueue(apiUrl: string, databaseUrl: string, say: (line: string) => unknown): Promise<void> {
  const period = await fillQueue(databaseUrl);
  const ask = await signIn(apiUrl, OFFICIAL);
  for (const [name, filter] of [
    ['whole', {}],
    ['those that stand out', { exceptions: ['SCORES_DIFFER', 'WITHOUT_EVIDENCE'] }],
    ['one district', { region: '63.01.03' }],
  ] as const) {
    const times: number[] = [];
    let answer: Queue = { assessmentQueue: { rows: [], waitingForMe: 0 } };
    for (let round = 0; round < ROUNDS; round++)
      times.push(await timed(async () => void (answer = (await ask(QUERY, { period, ...filter })) as Queue)));
    const { rows, waitingForMe } = answer.assessmentQueue;
    const kilobytes = JSON.stringify(answer).length / 1000;
    say(
      `Queue of a province, ${name}: ${rows.length} of ${waitingForMe} that wait, median ${median(times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, ${kilobytes.toFixed(0)} kB before compression`,
    );
  }
  const browser = await chromium.launch(await findBrowser());
  try {
    say(await measureScrolling(browser, apiUrl, period));
  } finally {
    await browser.close();
  }
}

/** From navigation to the first row, and from the first row to the last in as many frames as a hand takes seconds for. */
async function measureScrolling(browser: Browser, apiUrl: string, period: string): Promise<string> {
  const page = await signedInPage(browser, apiUrl, OFFICIAL);
  const loads: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    loads.push(await timeToPaint(page, `${apiUrl}/admin/penilaian/antrean?periode=${period}`, '[data-index="0"]'));
  const { frames, last } = await page.evaluate(scrollThrough);
  return (
    `Queue of a province, from navigation to first rows painted: median ${median(loads).toFixed(0)} ms; scrolled through to row ${last}: ` +
    `median ${median(frames).toFixed(1)} ms a frame, p95 ${quantile(frames, 0.95).toFixed(1)} ms, most ${Math.max(...frames).toFixed(0)} ms`
  );
}

/** Runs in the page: moves the list from its beginning to its end, a step a frame. */
async function scrollThrough(): Promise<{ frames: number[]; last: string }> {
  let scroller = document.querySelector('[data-index="0"]')?.parentElement ?? null;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  if (!scroller) throw new Error('The queue does not scroll');
  const list = scroller;
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const frames: number[] = [];
  let before = await frame();
  for (let step = 1; step <= 240; step++) {
    list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / 240;
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  await frame();
  const last = [...list.querySelectorAll('[data-index]')].map((row) => Number(row.getAttribute('data-index')));
  return { frames, last: String(Math.max(...last) + 1) };
}

/** A period of the province in which every kampung is verified and waits; made once. @returns its id */
async function fillQueue(databaseUrl: string): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const {
      rows: [known],
    } = await db.query<{ id: string }>('select id from work.assessment_period where title = $1', [TITLE]);
    if (known) return known.id;
    const {
      rows: [period],
    } = await db.query<{ id: string }>(
      `insert into work.assessment_period (title, "regionCode", "rubricId", "opensOn", "submitBy", "verifyBy", "publishOn", "sampleData")
       select $1, '63', id, current_date - 60, current_date - 30, current_date + 10, current_date + 30, true from work.rubric where "inForce" returning id`,
      [TITLE],
    );
    const { rows: kampungs } = await db.query<{ id: string }>(`select id from work.kampung where starts_with(code, '63.') order by code`);
    const rows = makeFacts(kampungs.length).map((facts, at) => {
      const assessment = assess(facts, KKB_2021);
      const snapshot = { at: '2026-11-01T02:00:00.000Z', facts, assessment, valueDates: {}, evidence: {} };
      return { kampungId: kampungs[at]?.id, snapshot, level: assessment.level.code };
    });
    await db.query(
      `insert into work.assessment ("periodId", "kampungId", state, snapshot, "claimedLevel", "verifiedLevel", "submittedAt", "sampleData")
       select $1, r."kampungId", 'DIVERIFIKASI', r.snapshot, r.level, r.level, now() - interval '40 days', true
       from jsonb_to_recordset($2::jsonb) as r("kampungId" uuid, snapshot jsonb, level text)`,
      [period?.id, JSON.stringify(rows)],
    );
    await db.query(
      `insert into work.assessment_verdict ("assessmentId", indicator, score, reason, "byId", "byName")
       select id, 'I2', 1, 'Untuk pengukuran.', gen_random_uuid(), 'OPD-KB' from work.assessment where "periodId" = $1 and hashtext(id::text) % 5 = 0`,
      [period?.id],
    );
    await db.query('analyze work.assessment');
    return period?.id ?? '';
  } finally {
    await db.end();
  }
}
