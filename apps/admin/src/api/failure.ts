import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, as far as a person can act on it. OFFLINE: no answer came at all. */
export type Failure = {
  code: string;
  message: string;
  field?: string | undefined;
  /** One sentence per field, where several are at fault. */
  fields?: readonly { field: string; message: string }[] | undefined;
  hint?: string | undefined;
  reference?: string | undefined;
};

type WireError = { message: string; extensions?: Record<string, unknown> | undefined };

/** Reads an error of the client. The API's message is already in the person's language. */
export function failureOf(error: unknown): Failure {
  const [first] = wireErrors(error);
  if (first) {
    const { code, field, fields, hint, reference } = first.extensions ?? {};
    return {
      code: word(code) ?? 'INTERNAL',
      message: first.message,
      field: word(field),
      fields: Array.isArray(fields) ? fields : undefined,
      hint: word(hint),
      reference: word(reference),
    };
  }
  return { code: ServerError.is(error) ? 'INTERNAL' : 'OFFLINE', message: '' };
}

function wireErrors(error: unknown): readonly WireError[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (!ServerError.is(error)) return [];
  try {
    const body: unknown = JSON.parse(error.bodyText);
    // The API answers failures outside GraphQL in the same shape.
    return (body as { errors?: WireError[] }).errors ?? [];
  } catch {
    // A proxy's page, not our API's answer: nothing in it for the reader.
    return [];
  }
}

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
