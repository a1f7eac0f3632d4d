import { expect, test } from '@playwright/test';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { PUBLIC_PAGES } from '../src/public-pages.ts';

for (const { path, language } of PUBLIC_PAGES) {
  test(`${path} is whole, accessible and fits the screen`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('script[src]'), 'no page needs a script').toHaveCount(0);
    await noSidewaysScroll(page);
    await axeCheck(page);
  });
}

test('an activity has its own page', async ({ page, request }) => {
  const { activities } = await ask<{ activities: { nodes: { id: string; title: string }[] } }>(
    request,
    '{ activities(first: 1, region: "63.01") { nodes { id title } } }',
  );
  const [activity] = activities.nodes;
  await page.goto(`/kegiatan/${activity?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(activity?.title ?? 'no activity was published');
  await noSidewaysScroll(page);
  await axeCheck(page);
});

test('an address that does not exist says so and leads on', async ({ page }) => {
  const answer = await page.goto('/kampung/99.99.99.9999');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Beranda' }).first()).toBeVisible();
  await axeCheck(page);
});

test('a name typed with a mistake finds the kampung, from the first search box to its page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('bumi jya');
  await page.getByRole('searchbox').first().press('Enter');
  await page.getByRole('link', { name: 'Bumi Jaya' }).first().click();
  await expect(page).toHaveURL(/\/kampung\/63\.01\.03\.2006\/bumi-jaya/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bumi Jaya');
});
