import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { signInAs } from '../src/people.ts';

test('what is typed into a row stays when the page behind it is drawn again', async ({ page }) => {
  await signInAs(page, 'pokja');
  await page.goto(`${adminUrl}/kampung/63.01.03.2006/pokja`);
  await page.getByRole('button', { name: 'Tambah kegiatan rencana' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kegiatan', { exact: true }).fill('Menanam pohon di bantaran sungai');
  // Another language draws everything anew, as an answer does that arrives late.
  const changeLanguage = page.getByRole('button', { name: 'English', includeHidden: true });
  await changeLanguage.evaluate((button: HTMLButtonElement) => button.click());
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Menanam pohon di bantaran sungai');
});
