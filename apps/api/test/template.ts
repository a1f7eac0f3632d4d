import type { DataSource } from 'typeorm';
import { loadCatalogue, loadRegions } from '../seeds/load.ts';
import { readRegions } from '../seeds/regions.ts';

/** What every test starts from: the regions of South Kalimantan, the programmes and the rule. No kampung. */
export async function loadTemplate(dataSource: DataSource): Promise<void> {
  await loadRegions(
    dataSource.manager,
    readRegions().filter(({ code }) => code === 'ID' || code === '63' || code.startsWith('63.')),
  );
  await loadCatalogue(dataSource.manager);
}
