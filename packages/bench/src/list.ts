import { chromium } from '@playwright/test';
import { findBrowser } from '@simpul/e2e/browser';
import { median, signIn, timed } from './client.ts';

const ROUNDS = 15;

const LIST = `query ($filter: KampungRecordFilter, $orderBy: KampungRecordOrder) {
  kampungRecords(filter: $filter, orderBy: $orderBy, first: 50) { totalCount nodes { code name districtName persons level { code } publication { published } } } }`;

/** Filters as people set them, from one that leaves everything to one that leaves a handful. */
const FILTERS: [string, object, string][] = [
  ['everything, by name', {}, 'NAME_ASC'],
  ['one level, by people', { levels: ['MANDIRI'] }, 'PERSONS_DESC'],
  ['one province, last changed', { region: '63' }, 'UPDATED_DESC'],
  ['search with a typing error', { search: 'bumi jaja' }, 'NAME_ASC'],
  ['never published, by district', { publication: 'NEVER' }, 'DISTRICT_ASC'],
];

/** The list of working records of the whole nation: as the API answers, and until the browser has painted it. */
export async function measureList(apiUrl: string, say: (line: string) => unknown): Promise<void> {
  const ask = await signIn(apiUrl, 'bkkbn.pusat@simpul.test');
  for (const [name, filter, orderBy] of FILTERS) {
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round < ROUNDS; round++) {
      times.push(
        await timed(async () => {
          const { kampungRecords } = (await ask(LIST, { filter, orderBy })) as { kampungRecords: { totalCount: number } };
          total = kampungRecords.totalCount;
        }),
      );
    }
    say(`List, ${name}: ${median(times).toFixed(0)} ms for ${total} records`);
  }
  say(await measurePainting(apiUrl));
}

async function measurePainting(apiUrl: string): Promise<string> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
    await page.goto(`${apiUrl}/admin/masuk`);
    await page.getByLabel('Surel').fill('bkkbn.pusat@simpul.test');
    await page.getByLabel('Kata sandi', { exact: true }).fill('simpul-contoh-2026');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.includes('masuk'));
    await page.goto(`${apiUrl}/admin/kampung`);
    await page.getByRole('row').nth(5).waitFor();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      times.push(await page.evaluate(filterToPainted, round % 2 === 0 ? 'Sukamaju' : 'Mekarsari'));
    }
    return `Filter to painted: ${median(times).toFixed(0)} ms (aim 400 ms)`;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: types into the search of the list and waits until other rows have been painted. */
function filterToPainted(term: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (!input) throw new Error('The list has no search field');
  const rows = () => document.querySelector('main tbody')?.textContent ?? '';
  const before = rows();
  // React listens to the native setter's event.
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const began = performance.now();
  set?.call(input, term);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((done, fail) => {
    const look = () => {
      if (performance.now() - began > 20_000) fail(new Error(`Nothing new was painted for ${term}`));
      else if (rows() !== before) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    look();
  });
}
