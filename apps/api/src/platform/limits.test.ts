import { pino } from 'pino';
import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { makeApp } from '../app.ts';

const api = useApi();
const ok = () => api.ask('{ levels { code } }');

/** Whatever is sent, the answer is a typed error without a stack, and the next caller is served. */
async function refused(
  answer: Promise<{ status: number; body: string; errors: { extensions: { code: string; hint?: string } }[] }>,
  code: string,
): Promise<void> {
  const { status, body, errors } = await answer;
  expect(status, body).toBeLessThan(500);
  expect(errors.length, body).toBeGreaterThan(0);
  expect(errors[0]?.extensions.code).toBe(code);
  expect(errors[0]?.extensions.hint).toBeTruthy();
  expect(body).not.toMatch(/at .*\(.*\.(ts|js)|node_modules|select .* from/i);
  expect((await ok()).errors).toEqual([]);
}

const nested = (depth: number): string => (depth === 0 ? 'code' : `children { ${nested(depth - 1)} }`);

test('a deep query is refused before anything is read', async () => {
  await refused(api.ask(`{ region(code: "ID") { ${nested(50)} } }`), 'QUERY_TOO_LARGE');
});

test('a query whose lists multiply is refused by cost, and told its cost', async () => {
  const { errors } = await api.ask(`{ region(code: "ID") { ${nested(3)} } }`);
  expect(errors[0]?.message).toMatch(/costs \d+ points; the limit is \d+/);
});

test('sizes given as variables count in the cost, and a negative one pays for nothing', async () => {
  const query =
    'query ($a: Int!, $b: Int!) { a: kampungs(first: $a) { nodes { programmes { code } } } b: kampungs(first: $b) { nodes { programmes { code } } } }';
  await refused(api.ask(query, { a: -100_000, b: 1_000 }), 'BAD_USER_INPUT');
  const big = await api.ask(query, { a: 100, b: 100 });
  const small = await api.ask(query, { a: 1, b: 1 });
  const costOf = ({ body }: { body: string }) => JSON.parse(body).extensions.cost.requested;
  expect(costOf(big)).toBeGreaterThan(20 * costOf(small));
});

test('what hangs on each row of a page counts with as many rows as it can have', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  for (const part of ['messages { body }', 'participants { name }', 'tasks { id }', 'evidence { id }', 'jointActivities { id }'])
    await refused(api.ask(`{ integrations(first: 100) { nodes { ${part} } } }`, {}, office), 'QUERY_TOO_LARGE');
});

test('what reads every kampung of a region to answer with a few numbers cannot be asked eight times at once', async () => {
  const office = await api.someone('OPD_KB', '63.01');
  const asked = ['integrationSuggestions { kampungCount }', 'programmeComparison(programme: "DRPPA") { regencyCode }'];
  for (const field of asked) {
    const fields = Array.from({ length: 8 }, (_, at) => `a${at}: ${field}`);
    await refused(api.ask(`{ ${fields.join(' ')} }`, {}, office), 'QUERY_TOO_LARGE');
    expect((await api.ask(`{ ${field} }`, {}, office)).errors).toEqual([]);
  }
});

test('pages are 1 to 100', async () => {
  for (const first of [0, -1, 101, 2_147_483_647]) {
    const answer = await api.ask('query ($first: Int) { kampungs(first: $first) { totalCount } }', { first });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  }
});

test('a cursor of another list, a broken one and both directions at once are refused', async () => {
  const query = 'query ($after: String, $last: Int) { kampungs(first: 5, after: $after, last: $last) { totalCount } }';
  await refused(api.ask(query, { after: 'not a cursor' }), 'BAD_USER_INPUT');
  await refused(api.ask(query, { after: Buffer.from('["RECENT","2026-01-01","x"]').toString('base64url') }), 'BAD_USER_INPUT');
  await refused(api.ask(query, { last: 5 }), 'BAD_USER_INPUT');
});

test('values that no column can hold are the mistake of the caller', async () => {
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const page = 'query ($order: KampungOrder, $after: String) { kampungs(orderBy: $order, after: $after) { nodes { code } } }';
  await refused(api.ask(page, { order: 'RECENT', after: cursor('RECENT', '2026-99-99 99:99:99', 'x') }), 'BAD_USER_INPUT');
  await refused(api.ask(page, { order: 'PERSONS_DESC', after: cursor('PERSONS_DESC', 1e20, 'x') }), 'BAD_USER_INPUT');
  await refused(
    api.ask('query ($after: String) { activities(after: $after) { totalCount } }', {
      after: cursor('NEWEST', '2026-01-01', '-'.repeat(36)),
    }),
    'BAD_USER_INPUT',
  );
  await refused(api.ask('{ kampung(code: "63.01.03.2006", asOf: "0000-01-01") { name } }'), 'BAD_USER_INPUT');
});

test('fragments that double, aliases, directives and tokens without end are refused', async () => {
  const doubling = Array.from({ length: 25 }, (_, at) => `fragment F${at} on Region { ...F${at + 1} ...F${at + 1} }`).join(' ');
  await refused(api.ask(`{ region(code: "ID") { ...F0 } } ${doubling} fragment F25 on Region { code }`), 'QUERY_TOO_LARGE');
  await refused(
    api.ask(`{ region(code: "ID") { ${Array.from({ length: 40 }, (_, at) => `a${at}: code`).join(' ')} } }`),
    'QUERY_TOO_LARGE',
  );
  await refused(api.ask(`{ region(code: "ID") { ${'... @skip(if: false) { code } '.repeat(30)} } }`), 'QUERY_TOO_LARGE');
  await refused(api.ask(`{ region(code: "ID") { ${'code '.repeat(5_000)} } }`), 'GRAPHQL_PARSE_FAILED');
});

test('root fields are counted through fragments', async () => {
  const fields = Array.from({ length: 12 }, (_, at) => `a${at}: kampungs(first: 1) { totalCount }`).join(' ');
  await refused(api.ask(`{ ...Many } fragment Many on Query { ${fields} }`), 'QUERY_TOO_LARGE');
});

test('a long variable that is wrong everywhere is refused at its first mistake', async () => {
  const query = 'query ($filter: KampungFilter) { kampungs(filter: $filter) { totalCount } }';
  const start = performance.now();
  await refused(api.ask(query, { filter: { levels: Array.from({ length: 9000 }, () => ({})) } }), 'BAD_USER_INPUT');
  expect(performance.now() - start).toBeLessThan(500);
});

test('whoever has spent the points of a minute is told so', async () => {
  const app = await makeApp({ env: { ...api.env, COST_PER_MINUTE: 1 }, dataSource: api.db, pub: api.pub }, pino({ level: 'silent' }));
  const ask = () => app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ levels { code } }' } });
  await ask();
  expect((await ask()).json().errors[0]).toMatchObject({
    message: 'Terlalu banyak permintaan dalam satu menit.',
    extensions: { code: 'RATE_LIMITED' },
  });
  await app.close();
});

test('malformed JSON, a megabyte, another content type and batches are refused as data', async () => {
  const post = (payload: string, type = 'application/json') =>
    api.send({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } });
  await refused(post('{"query": '), 'BAD_REQUEST');
  await refused(post(JSON.stringify({ query: `{ levels { code } } #${'x'.repeat(1_000_000)}` })), 'PAYLOAD_TOO_LARGE');
  await refused(post('<xml/>', 'application/xml'), 'UNSUPPORTED_MEDIA_TYPE');
  await refused(post('query={levels{code}}', 'text/plain'), 'BAD_REQUEST');
  await refused(post(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' })))), 'BAD_REQUEST');
  await refused(post('[]'), 'BAD_REQUEST');
  await refused(post('"text"'), 'BAD_REQUEST');
});

test('wrong types and unknown fields are named', async () => {
  await refused(api.ask('{ kampung(code: true) { name } }'), 'GRAPHQL_VALIDATION_FAILED');
  await refused(api.ask('query ($code: ID!) { kampung(code: $code) { name } }', { code: { a: 1 } }), 'BAD_USER_INPUT');
  await refused(api.ask('{ kampung(code: "63.01.03.2006") { phone } }'), 'GRAPHQL_VALIDATION_FAILED');
  await refused(api.ask('{ kampung(code: "63.01.03.2006", asOf: "2026-02-30") { name } }'), 'GRAPHQL_VALIDATION_FAILED');
  await refused(
    api.ask('query ($day: Date) { kampung(code: "63.01.03.2006", asOf: $day) { name } }', { day: 'tomorrow' }),
    'BAD_USER_INPUT',
  );
});

test('unknown codes are not errors: there is just nothing', async () => {
  const { data, errors } = await api.ask(
    '{ kampung(code: "99.99.99.9999") { name } region(code: "x\' or 1=1 --") { name } programme(code: "?") { slug } activity(id: "1") { id } }',
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ kampung: null, region: null, programme: null, activity: null });
});

test('a mutation is refused over GET, and a page of another site cannot use the session', async () => {
  const got = await api.send({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`,
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(got.status).toBe(405);
  const { cookie } = await api.someone('OPD_KB', '63.01');
  const viewer = (headers: Record<string, string>) => api.ask('{ viewer { id } }', {}, { cookie }, headers);
  expect((await viewer({})).data.viewer).not.toBeNull();
  expect((await viewer({ origin: 'https://evil.example' })).data.viewer).toBeNull();
});

test('a search that looks like SQL or a pattern finds nothing and breaks nothing', async () => {
  for (const search of ["'; drop table pub.kampung; --", '%', '_', '\\', '%%%%', '🏘️', 'a'.repeat(100)]) {
    const { errors, status } = await api.ask('query ($search: String) { kampungs(filter: { search: $search }) { totalCount } }', {
      search,
    });
    expect(status, search).toBe(200);
    expect(errors, search).toEqual([]);
  }
  const nul = await api.ask('query ($search: String) { kampungs(filter: { search: $search }) { totalCount } }', { search: '\u0000' });
  expect(nul.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const long = await api.ask('query ($search: String) { kampungs(filter: { search: $search }) { totalCount } }', {
    search: 'a'.repeat(101),
  });
  expect(long.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
});
