import { GraphQLObjectType, GraphQLSchema, GraphQLString, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { useApi } from '../../test/api.ts';
import { enforcePolicies, policyOf } from './policy.ts';
import { makeSchema } from './schema.ts';

const api = useApi();

test('a field that declares no policy stops the boot and is named', () => {
  const bare = new GraphQLObjectType({
    name: 'Query',
    fields: { open: { type: GraphQLString, extensions: { policy: 'public' } }, forgotten: { type: GraphQLString } },
  });
  expect(() => enforcePolicies(new GraphQLSchema({ query: bare }))).toThrow('These fields declare no policy: Query.forgotten');
});

test('every type, field, argument and enum value is described: the schema is the manual', async () => {
  const bare: string[] = [];
  for (const type of Object.values((await makeSchema()).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description && !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name)) bare.push(type.name);
    if (isInputObjectType(type))
      bare.push(
        ...Object.values(type.getFields())
          .filter((field) => !field.description)
          .map((field) => `${type.name}.${field.name}`),
      );
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      bare.push(...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`));
    }
  }
  expect(bare).toEqual([]);
});

test('only these doors are open to strangers; every other one needs a session', async () => {
  const schema = await makeSchema();
  const roots = [...Object.values(schema.getQueryType()?.getFields() ?? {}), ...Object.values(schema.getMutationType()?.getFields() ?? {})];
  const open = roots
    .filter((field) => policyOf(schema.getQueryType() as GraphQLObjectType, field.extensions) === 'public')
    .map(({ name }) => name);
  expect(open.sort()).toEqual([
    'acceptInvitation',
    'activities',
    'activity',
    'decisionDocument',
    'decisionDocuments',
    'demoAccounts',
    'invitation',
    'kampung',
    'kampungs',
    'levelHistory',
    'levels',
    'programme',
    'programmes',
    'reference',
    'region',
    'rubric',
    'rubrics',
    'signIn',
    'signOut',
    'viewer',
  ]);
  const { data, errors } = await api.ask('{ a: tasks { totalCount } }');
  expect(data).toBeNull();
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('the public readers cannot read a working table, whatever a resolver would ask', async () => {
  for (const table of ['kampung', 'person', 'session', 'audit', 'published_sums', 'report']) {
    await expect(api.pub.query(`select * from work.${table}`)).rejects.toThrow('permission denied');
  }
  await expect(api.pub.query('delete from pub.kampung')).rejects.toThrow(/permission denied|read-only/);
});
