import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isLeafType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { text } from '@simpul/domain/text.ts';
import { limitKey } from './address.ts';
import type { Context } from './context.ts';
import { Refusal } from './errors.ts';
import { MAX_PAGE } from './pagination.ts';

/** What one request may ask. Each limit answers before a single resolver runs. */
export const LIMITS = { tokens: 2000, depth: 10, aliases: 30, rootFields: 8, directives: 20, cost: 5000, bodyBytes: 64 * 1024 };

const refuse = (what: string, limit: number) =>
  new GraphQLError(`This query has too many ${what}; the limit is ${limit}.`, { extensions: { tooLarge: true } });

/** Counts along the selections, following fragments once per path. Cycles are refused by another rule. */
function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  seen: readonly string[],
  memo: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of set?.selections ?? []) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      depth = 1 + depthOf(selection.selectionSet, context, seen, memo);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, context, seen, memo);
    } else if (!seen.includes(selection.name.value)) {
      const name = selection.name.value;
      depth = memo.get(name) ?? depthOf(context.getFragment(name)?.selectionSet, context, [...seen, name], memo);
      memo.set(name, depth);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How many root fields an operation selects, also through fragments: each is worth a whole request. */
function rootFieldsOf(set: SelectionSetNode | undefined, context: ValidationContext, seen: Set<string>): number {
  let count = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFieldsOf(selection.selectionSet, context, seen);
    else if (!seen.has(selection.name.value))
      count += rootFieldsOf(context.getFragment(selection.name.value)?.selectionSet, context, seen.add(selection.name.value));
  }
  return count;
}

/** Depth, aliases, root fields and directives. Introspection has graphql-js' own depth rule and is let through here. */
export const shapeRule: ValidationRule = (context): ASTVisitor => {
  let aliases = 0;
  let directives = 0;
  let reported = false;
  const report = (error: GraphQLError) => {
    if (!reported) context.reportError(error);
    reported = true;
  };
  return {
    OperationDefinition(node) {
      const fields = node.selectionSet.selections;
      const introspection = fields.every((field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'));
      if (rootFieldsOf(node.selectionSet, context, new Set()) > LIMITS.rootFields) report(refuse('root fields', LIMITS.rootFields));
      if (!introspection && depthOf(node.selectionSet, context, [], new Map()) > LIMITS.depth) {
        report(refuse('levels', LIMITS.depth));
      }
    },
    Field(node) {
      if (node.alias && ++aliases > LIMITS.aliases) report(refuse('aliases', LIMITS.aliases));
    },
    Directive() {
      if (++directives > LIMITS.directives) report(refuse('directives', LIMITS.directives));
    },
  };
};

/**
 * Leaves cost nothing, nor does an object of leaves alone such as a text in two languages. Any
 * other object costs 1 and its children, a list its size times its children. The size comes from
 * first/last with variables filled in, clamped to 1…MAX_PAGE, so that a negative or huge size
 * neither pays for another field nor hides. A field that reads many records to answer with few says
 * in its extensions what that is worth (`work`).
 */
export function estimateCost(asked: ComplexityEstimatorArgs): number {
  const work: unknown = asked.field.extensions['work'];
  return costOfAnswer(asked) + (typeof work === 'number' ? work : 0);
}

function costOfAnswer({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return 0;
  const size = sizeOf(type, field, args);
  if (size !== null) return 1 + size * Math.max(childComplexity, 1);
  const isValue = isObjectType(named) && Object.values(named.getFields()).every((child) => isLeafType(getNamedType(child.type)));
  return isValue && field.args.length === 0 ? 0 : 1 + childComplexity;
}

/** Rows of a list that is not paged; a field with longer ones says so in its extensions. */
const LIST_SIZE = 10;
const PAGE_SIZE = 20;

/** How many rows a field can bring; null when it is not a list. */
function sizeOf(
  type: ComplexityEstimatorArgs['type'],
  field: ComplexityEstimatorArgs['field'],
  args: ComplexityEstimatorArgs['args'],
): number | null {
  const asked: unknown = args['first'] ?? args['last'];
  if (typeof asked === 'number') return Math.min(Math.max(asked, 1), MAX_PAGE);
  if (field.args.some(({ name }) => name === 'first')) return PAGE_SIZE;
  // The rows of a page were already counted where its size was asked for.
  const isPage = isObjectType(type) && 'pageInfo' in type.getFields();
  if (isPage && (field.name === 'nodes' || field.name === 'edges')) return 1;
  if (!String(field.type).includes('[')) return null;
  const declared: unknown = field.extensions['listSize'];
  return typeof declared === 'number' ? declared : LIST_SIZE;
}

/** Refuses a query that costs too much, charges the caller's bucket, and tells the cost in `extensions.cost`. */
export function costPlugin(bucket: RateLimiterMemory): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested = 0;
      return {
        async didResolveOperation({ schema, document, operation, request, operationName, contextValue }) {
          // graphql-js would list every wrong value of a long variable; the first one is enough.
          const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
          if (errors?.[0]) throw new GraphQLError(errors[0].message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
          try {
            requested = getComplexity({
              schema,
              query: document,
              variables: request.variables ?? {},
              ...(operationName ? { operationName } : {}),
              estimators: [estimateCost],
              maxQueryNodes: LIMITS.tokens,
            });
          } catch (error) {
            // Fragments that double without end: the caller's mistake.
            const message = error instanceof Error ? error.message : 'The variables do not fit the query.';
            const tooLarge = message.includes('number of nodes');
            throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', tooLarge, http: { status: 400 } } });
          }
          if (requested > LIMITS.cost) {
            throw new GraphQLError(`This query costs ${requested} points; the limit is ${LIMITS.cost}.`, {
              extensions: { tooLarge: true, http: { status: 400 } },
            });
          }
          await charge(bucket, contextValue, Math.max(requested, 1));
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single' || requested === 0) return;
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            cost: { requested, limit: LIMITS.cost },
          };
        },
      };
    },
  };
}

async function charge(bucket: RateLimiterMemory, ctx: Context, points: number): Promise<void> {
  try {
    await bucket.consume(ctx.actor?.userId ?? limitKey(ctx.address), points);
  } catch {
    throw new Refusal('RATE_LIMITED', text('Terlalu banyak permintaan dalam satu menit.', 'Too many requests in one minute.'));
  }
}
