import { expect, test } from 'vitest';
import { useApi } from './api.ts';

const api = useApi();

test('the tables that migrations make are the tables that the entities describe', async () => {
  const { upQueries } = await api.db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});
