import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { EXAMPLES } from './examples.ts';

const schema = buildSchema(readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'));

test.each(EXAMPLES)('the example "$id" fits the schema', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
