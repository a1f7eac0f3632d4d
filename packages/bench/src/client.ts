const PASSWORD = 'simpul-contoh-2026';

/** Signs a demonstration account in and returns a function that asks as it. @throws Error with the first refusal. */
export async function signIn(
  apiUrl: string,
  email: string,
): Promise<(query: string, variables?: object) => Promise<Record<string, unknown>>> {
  const answer = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { email, password: PASSWORD } },
    }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (query, variables = {}) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data;
  };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** What work in this process took, by the clock and of the processor: on a busy machine the two differ. */
export function worked<T>(work: () => T): { result: T; taken: number; processor: number } {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, taken: performance.now() - began, processor: (user + system) / 1000 };
}

export const against = ({ taken, processor }: { taken: number; processor: number }, aim: number): string =>
  `${taken.toFixed(0)} ms, of the processor ${processor.toFixed(0)} ms (aim ${aim} ms: ${(processor / aim).toFixed(2)} of it)`;
