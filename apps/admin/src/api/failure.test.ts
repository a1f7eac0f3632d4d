import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const serverError = (status: number, bodyText: string) =>
  new ServerError('refused', { response: new Response(null, { status }), bodyText });

test('a refusal keeps its sentence, code and field', () => {
  const error = new CombinedGraphQLErrors({
    errors: [{ message: 'Pilih sedikitnya satu fungsi keluarga.', extensions: { code: 'BAD_USER_INPUT', field: 'targetFunctions' } }],
  });
  expect(failureOf(error)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'Pilih sedikitnya satu fungsi keluarga.',
    field: 'targetFunctions',
  });
});

test('a failure outside GraphQL is read from the body in the same shape', () => {
  const body = JSON.stringify({ errors: [{ message: 'The request body is too large.', extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
  expect(failureOf(serverError(413, body))).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', message: 'The request body is too large.' });
});

test("a proxy's page says nothing to the reader", () => {
  expect(failureOf(serverError(502, '<html>Bad gateway</html>'))).toMatchObject({ code: 'INTERNAL', message: '' });
});

test('no answer at all means that the server is out of reach', () => {
  expect(failureOf(new TypeError('Failed to fetch')).code).toBe('OFFLINE');
});
