import { GraphQLDateTime } from 'graphql-scalars';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { resolvers } from '../features.ts';
import { enforcePolicies } from './policy.ts';

/** The one schema, with its policies in force. Domain rules check inputs, so class validation stays off. */
export async function makeSchema(): Promise<GraphQLSchema> {
  return enforcePolicies(await buildSchema({ resolvers, validate: false, scalarsMap: [{ type: Date, scalar: GraphQLDateTime }] }));
}

/** The contract as it stands in packages/schema. */
export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
