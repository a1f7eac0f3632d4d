import { defaultFieldResolver, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { text } from '@simpul/domain/text.ts';
import type { Context } from './context.ts';
import { Refusal } from './errors.ts';

/**
 * public: anyone. signedIn: a session; which objects it reaches is decided by the service.
 * settingUp: a session, also of somebody who must still set up their second factor.
 */
const POLICIES = ['public', 'signedIn', 'settingUp'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Declares who may read a field, or every field of a type. Enforcement is `enforcePolicies`, on the finished schema. */
export const Policy = (policy: PolicyName) => Extensions({ policy });

/**
 * Wraps every field that needs a session, and refuses to boot when a field declares no policy.
 * It works on the finished schema because decorators alone can be bypassed by simple resolvers
 * and by fields declared again in a subclass.
 * @throws Error naming each field without a policy.
 */
export function enforcePolicies(schema: GraphQLSchema): GraphQLSchema {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const policy = policyOf(type, field.extensions);
      if (!policy) missing.push(`${type.name}.${field.name}`);
      if (policy === undefined || policy === 'public') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Pick<Context, 'actor'>, info) => {
        if (!context.actor) {
          throw new Refusal('UNAUTHENTICATED', text('Silakan masuk terlebih dahulu.', 'Please sign in first.'));
        }
        if (context.actor.owesSecondFactor && policy === 'signedIn') {
          throw new Refusal(
            'SECOND_FACTOR_REQUIRED',
            text('Aktifkan dahulu verifikasi dua langkah untuk akun ini.', 'First turn on two-step verification for this account.'),
          );
        }
        return resolve(source, args, context, info);
      };
    }
  }
  if (missing.length > 0) throw new Error(`These fields declare no policy: ${missing.join(', ')}`);
  return schema;
}

/** The field's own policy, else its type's. Query and Mutation have none: each of their fields decides. */
export function policyOf(type: GraphQLObjectType, extensions: Readonly<Record<string, unknown>>): PolicyName | undefined {
  const declared = extensions['policy'] ?? type.extensions['policy'];
  return POLICIES.find((policy) => policy === declared);
}
