import { text, type BilingualText } from '@simpul/domain/text.ts';

export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'SECOND_FACTOR_REQUIRED'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_LARGE';

/** What a caller can act on. Anything else that is thrown is a bug: masked, and logged under a reference. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly text: BilingualText;
  /** The input field at fault, so that a form can place the message. */
  readonly field: string | undefined;
  /** Where several fields are at fault: each with its own sentence. */
  readonly fields: readonly FieldRefusal[];
  constructor(code: RefusalCode, message: BilingualText, field?: string, fields: readonly FieldRefusal[] = []) {
    super(message.en);
    this.code = code;
    this.text = message;
    this.field = field;
    this.fields = fields;
  }
}
export type FieldRefusal = { field: string; text: BilingualText };

export const notFound = (what: BilingualText): Refusal =>
  new Refusal('NOT_FOUND', text(`${what.id} tidak ditemukan.`, `${what.en} not found.`));
export const forbidden = (): Refusal =>
  new Refusal(
    'FORBIDDEN',
    text('Peran Anda tidak mencakup tindakan ini di wilayah ini.', 'Your role does not cover this action in this region.'),
  );
export const badInput = (field: string, message: BilingualText): Refusal => new Refusal('BAD_USER_INPUT', message, field);

/** Of two who change one row the second is told, and nothing of theirs is written. */
export const rowChanged = (): Refusal =>
  new Refusal(
    'CONFLICT',
    text(
      'Baris ini sudah diubah orang lain. Muat yang terbaru, lalu ulangi.',
      'Somebody else has changed this row. Load the latest and try again.',
    ),
    'version',
  );

/** Constraints are the last guard; where a race reaches one, the caller still gets a sentence. */
const CONSTRAINTS: Record<string, BilingualText> = {
  kampung_legacy_once: text(
    'Nomor portal lama ini sudah dipakai kampung lain.',
    'Another kampung already has this number of the former portal.',
  ),
  plan_task_open_once: text(
    'Sudah ada tugas terbuka untuk langkah ini di kampung tersebut.',
    'There is an open task for this step in that kampung already.',
  ),
  integration_open_once: text(
    'Kampung ini sudah punya integrasi terbuka dengan program tersebut.',
    'This kampung already has an open integration with that programme.',
  ),
};

/** Values outside their type: numbers, days, encodings, UUIDs, and halves of characters in JSON. */
const UNUSABLE = ['22003', '22007', '22008', '22021', '22P02', '22P05'];

/** What a database error says about the caller's input; null when it says nothing. */
export function refusalOfDatabase(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  // TypeORM wraps the driver's error; the public readers see it bare.
  const { code, constraint } = ('driverError' in error ? error.driverError : error) as { code?: string; constraint?: string };
  if (code === '23505')
    return new Refusal('CONFLICT', CONSTRAINTS[constraint ?? ''] ?? text('Data ini sudah ada.', 'This already exists.'));
  if (code === '23503')
    return new Refusal(
      'CONFLICT',
      text(
        'Yang dirujuk sudah dihapus orang lain. Muat ulang halamannya.',
        'What this refers to was removed by somebody else. Reload the page.',
      ),
    );
  if (code !== undefined && UNUSABLE.includes(code))
    return new Refusal(
      'BAD_USER_INPUT',
      text('Ada nilai atau huruf yang tidak dapat disimpan.', 'A value or a character cannot be stored.'),
    );
  return null;
}
