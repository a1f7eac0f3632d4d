import type { DataSource } from 'typeorm';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { AGENCIES as PARTNER_AGENCIES } from '../seeds/agencies.ts';
import { PROGRAMMES } from '../seeds/programmes.ts';
import { loadRegions, loadCatalogue } from '../seeds/seed.ts';
import { readRegions } from '../seeds/regions.ts';

/** What every test starts from: the regions of South Kalimantan, the programmes and the rule. No kampung. */
export async function loadTemplate(dataSource: DataSource): Promise<void> {
  const regions = readRegions().filter(({ code }) => code === 'ID' || code === '63' || code.startsWith('63.'));
  await loadRegions(dataSource.manager, regions);
  await loadCatalogue(dataSource.manager);
}
