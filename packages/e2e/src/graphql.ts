import type { APIRequestContext } from '@playwright/test';
import { apiUrl } from './addresses.ts';

/**
 * Asks the API. `request` decides who asks: the test's own is a stranger, `page.request` is whoever signed in there.
 * @throws when the answer carries errors
 */
export async function ask<Data>(request: APIRequestContext, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await request.post(`${apiUrl}/graphql`, { data: { query, variables } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`);
  return data;
}
