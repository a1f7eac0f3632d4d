import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { text, type BilingualText, type Language } from '@simpul/domain/text.ts';
import type { Context } from './context.ts';
import { Refusal, refusalOfDatabase, type FieldRefusal } from './errors.ts';

const HINTS: Record<string, BilingualText> = {
  UNAUTHENTICATED: text(
    'Masuk dengan mutation signIn, lalu kirim cookie sesi.',
    'Sign in with the signIn mutation and send the session cookie.',
  ),
  FORBIDDEN: text('Minta orang lain yang berwenang di wilayah itu.', 'Ask somebody else who may do this there.'),
  SECOND_FACTOR_REQUIRED: text(
    'Muat ulang halaman: langkah untuk mengaktifkannya ditampilkan.',
    'Load the page again: it shows how to turn it on.',
  ),
  NOT_FOUND: text('Periksa kode atau id; mungkin di luar wilayah Anda.', 'Check the code or id; it may lie outside your scope.'),
  BAD_USER_INPUT: text('Perbaiki nilai yang disebut, lalu kirim lagi.', 'Correct the named value and send it again.'),
  CONFLICT: text('Muat data terbaru, lalu ulangi.', 'Load the latest data and try again.'),
  RATE_LIMITED: text('Tunggu sebentar, lalu coba lagi.', 'Wait a moment and try again.'),
  QUERY_TOO_LARGE: text(
    'Minta halaman yang lebih kecil atau lebih sedikit bagian bersarang.',
    'Ask for smaller pages or fewer nested fields.',
  ),
  GRAPHQL_PARSE_FAILED: text(
    'Kueri bukan GraphQL yang sah; lihat tempat pada locations.',
    'The query is not valid GraphQL; see the place named in locations.',
  ),
  GRAPHQL_VALIDATION_FAILED: text(
    'Kueri meminta yang tidak ada di skema, atau sebuah nilai bukan jenisnya; introspeksi terbuka.',
    'The query asks for something the schema does not have, or a value is not of its type; introspection is open.',
  ),
  BAD_REQUEST: text(
    'Kirim POST dengan content-type application/json dan badan {"query": …}.',
    'Send a POST with content-type application/json and a body {"query": …}.',
  ),
  OVERLOADED: text('Coba lagi sebentar lagi.', 'Try again in a moment.'),
  INTERNAL: text('Sebutkan kode rujukan saat melapor.', 'Quote the reference when you report this.'),
};
const OVERLOADED = text('Layanan sedang sibuk.', 'The service is busy.');
const BROKEN = text('Terjadi kesalahan di sisi kami.', 'Something went wrong on our side.');

/** A database that is away, too slow or full of waiting requests: worth trying again. */
function isTemporary(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return /ECONNREFUSED|ECONNRESET|57014|57P0|53300|timeout exceeded|Connection terminated|already released/.test(
    `${code} ${error.message}`,
  );
}

type Seen = {
  code: string;
  text: BilingualText;
  field?: string | undefined;
  fields?: readonly FieldRefusal[];
  reference?: string;
};

function seenBy(original: unknown, formatted: GraphQLFormattedError, log: Logger): Seen {
  const refusal = original instanceof Refusal ? original : refusalOfDatabase(original);
  if (refusal) return { code: refusal.code, text: refusal.text, field: refusal.field, fields: refusal.fields };
  const asIs = text(formatted.message, formatted.message);
  if (formatted.extensions?.['tooLarge']) return { code: 'QUERY_TOO_LARGE', text: asIs };
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (code !== 'INTERNAL_SERVER_ERROR') return { code, text: asIs };
  const reference = randomUUID();
  log.error({ reference, err: original }, 'request failed');
  if (original instanceof Error && isTemporary(original)) return { code: 'OVERLOADED', text: OVERLOADED, reference };
  return { code: 'INTERNAL', text: BROKEN, reference };
}

/** Both languages of an error on its way out; English stands until the caller's language is known. */
const bilingual = new WeakMap<GraphQLFormattedError, Seen>();

/** Keeps message, path, code, field and hint; masks whatever is not a refusal behind a reference that stands in the log too. */
export const makeFormatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    // What was thrown in a resolver, while the caller was looked up or while the cost was counted.
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const seen = seenBy(original, formatted, log);
    const answer = speak(formatted, seen, 'en');
    bilingual.set(answer, seen);
    return answer;
  };

function speak(
  { locations, path }: GraphQLFormattedError,
  { code, text: message, field, fields = [], reference }: Seen,
  language: Language,
): GraphQLFormattedError {
  const hint = HINTS[code]?.[language];
  return {
    message: message[language],
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code,
      ...(field && { field }),
      ...(fields.length > 0 && { fields: fields.map((one) => ({ field: one.field, message: one.text[language] })) }),
      ...(hint && { hint }),
      ...(reference && { reference }),
    },
  };
}

/** Last step before the wire: says every error again in the caller's language. */
export const speakCallersLanguage: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => {
          const seen = bilingual.get(error);
          return seen ? speak(error, seen, contextValue.language) : error;
        });
      },
    };
  },
};
