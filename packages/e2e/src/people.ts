import { expect, type Page } from '@playwright/test';
import { adminUrl } from './addresses.ts';

/** Accounts of the demonstration, by what they are for. */
export const PEOPLE = {
  familyAgency: 'opdkb.tanahlaut@simpul.test',
  womenAgency: 'dpppa.tanahlaut@simpul.test',
  narcoticsAgency: 'bnnk.tanahlaut@simpul.test',
  environmentAgency: 'dlh.tanahlaut@simpul.test',
  neighbour: 'opdkb.banjar@simpul.test',
  pokja: 'pokja.bumijaya@simpul.test',
  pokjaTungkaran: 'pokja.tungkaran@simpul.test',
  villageGovernment: 'pemdes.bumijaya@simpul.test',
  fieldOfficer: 'pkb.pelaihari@simpul.test',
  district: 'kecamatan.pelaihari@simpul.test',
  province: 'bkkbn.kalsel@simpul.test',
  nation: 'bkkbn.pusat@simpul.test',
  reader: 'pembaca.tanahlaut@simpul.test',
  systemAdmin: 'admin@simpul.test',
} as const;
export type Person = keyof typeof PEOPLE;

export const DEMO_PASSWORD = 'simpul-contoh-2026';

/** Through the form, as anybody would. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  await page.goto(`${adminUrl}/masuk`);
  await page.getByLabel('Surel').fill(PEOPLE[person]);
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
}
