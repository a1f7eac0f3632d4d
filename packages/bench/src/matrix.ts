import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '@simpul/e2e/browser';
import { median, signIn, timed } from './client.ts';
import { signedInPage, timeToPaint } from './page.ts';

const ROUNDS = 9;

/** The query of the page itself: what it asks for is what is measured. */
const [, MATRIX = ''] =
  /(query IntegrationMatrix[\s\S]*?\n\}\n)/.exec(
    readFileSync(new URL('../../../apps/admin/src/integration/matrix.graphql', import.meta.url), 'utf8'),
  ) ?? [];
const QUERY = `${MATRIX} fragment ProgrammeParts on ProgrammeRef { code name { id en } shortName { id en } }`;

const REGIONS: [string, string, string][] = [
  ['a regency', 'opdkb.tanahlaut@simpul.test', '63.01'],
  ['a province', 'bkkbn.kalsel@simpul.test', '63'],
];

/** The matrix as the API answers it, and from navigation until the browser has painted its first rows. */
export async function measureMatrix(apiUrl: string, say: (line: string) => unknown): Promise<void> {
  for (const [name, email, region] of REGIONS) {
    const ask = await signIn(apiUrl, email);
    const times: number[] = [];
    let answer: unknown;
    for (let round = 0; round < ROUNDS; round++) {
      times.push(
        await timed(async () => {
          answer = await ask(QUERY, { region });
        }),
      );
    }
    const { rows, columns } = (answer as { integrationMatrix: { rows: unknown[]; columns: unknown[] } }).integrationMatrix;
    const kilobytes = JSON.stringify(answer).length / 1000;
    say(
      `Matrix of ${name}: ${rows.length} × ${columns.length} in ${median(times).toFixed(0)} ms, ${kilobytes.toFixed(0)} kB before compression`,
    );
  }
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const [name, email] of REGIONS) say(await measurePainting(browser, apiUrl, name, email));
  } finally {
    await browser.close();
  }
}

async function measurePainting(browser: Browser, apiUrl: string, name: string, email: string): Promise<string> {
  const page = await signedInPage(browser, apiUrl, email);
  const [loads, filters]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    loads.push(await timeToPaint(page, `${apiUrl}/admin/matriks`, '[data-place="1 1"]'));
    filters.push(await page.evaluate(filterToPainted));
  }
  await page.close();
  return `Matrix of ${name}, from navigation to first rows painted: ${median(loads).toFixed(0)} ms (aim 1,000 ms); other order painted: ${median(filters).toFixed(0)} ms`;
}

/** Runs in the page: puts the kampung with the largest gap first and waits until other rows have been painted. */
function filterToPainted(): Promise<number> {
  const select = [...document.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === 'CELAH'));
  if (!select) throw new Error('The matrix has no order to choose');
  const rows = () => document.querySelector('main tbody')?.textContent ?? '';
  const before = rows();
  // React listens to the native setter's event.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'CELAH');
  const began = performance.now();
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((done) => {
    const look = () => {
      if (rows() !== before) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    look();
  });
}
