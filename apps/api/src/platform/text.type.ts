import { GraphQLScalarType, Kind } from 'graphql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from './policy.ts';

@ObjectType('BilingualText', { description: "A text in the product's two languages.", simpleResolvers: true })
@Policy('public')
export class BilingualTextType implements BilingualText {
  @Field(() => String, { description: 'Indonesian, the source language.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType({ description: 'A coded value of a closed list with its name.', simpleResolvers: true })
@Policy('public')
export class CodedName {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name for people.' })
  name!: BilingualText;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

function parseDay(value: unknown): string {
  try {
    if (isDay(value)) return value;
  } catch {
    // An impossible day such as 2026-13-01 has no ISO form.
  }
  throw new TypeError(`Date must be a real day written YYYY-MM-DD; got ${JSON.stringify(value)}.`);
}

/** A day without a time, as a string in and out: no time zone can move it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, written YYYY-MM-DD.',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Registers a closed list of codes as a GraphQL enum and returns the object type-graphql wants. */
export function enumOf<Code extends string>(
  name: string,
  codes: readonly Code[],
  description: string,
  values: Partial<Record<Code, string>> = {},
): Record<Code, Code> {
  // Object.fromEntries forgets the keys' type.
  const record = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: values[code] ?? code }])) as Record<
    Code,
    { description: string }
  >;
  registerEnumType(record, { name, description, valuesConfig });
  return record;
}
