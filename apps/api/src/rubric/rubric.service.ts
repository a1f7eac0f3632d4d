import { rolesWith, type Role } from '@simpul/domain/access.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { rubricChanges } from '@simpul/domain/rubric-changes.ts';
import { checkRubric } from '@simpul/domain/rubric-checks.ts';
import { rubricOf, valuesOfRubric, type RubricValues } from '@simpul/domain/rubric-values.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { publishRubrics } from '../publication/rubrics.ts';
import { RubricRow } from './rubric.entity.ts';
import { rubricRow } from './rubric.reads.ts';
import type {
  AdoptRubricInput,
  CreateRubricDraftInput,
  DecideRubricInput,
  RemoveRubricDraftInput,
  SaveRubricDraftInput,
} from './rubric.types.ts';

/** Three times the largest rubric that is shipped. */
const LENGTH_MAX = 80_000;
const NAME = text('Rubrik', 'Rubric');

/** A draft that says what another version says; of a new rubric, or the next version of that one. @returns its id */
export async function createRubricDraft(ctx: Context, input: CreateRubricDraftInput): Promise<string> {
  const role = keeperOf(ctx);
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const from = await rubricRow(tx, input.from);
      const code = input.code?.trim() || from.code;
      // Of two drafts at once the second one gets the next number.
      await tx.db.query('lock table work.rubric in share row exclusive mode');
      const last = await tx.db.findOne(RubricRow, { where: { code }, order: { version: 'DESC' } });
      const version = (last?.version ?? 0) + 1;
      const data: Rubric = { ...from.data, code, version, status: 'DRAFT' };
      const wrong = checkRubric(data).find(({ field }) => field === 'code');
      if (wrong) throw badInput('code', wrong.problem);
      if (input.code && last)
        throw badInput('code', text(`Kode ${code} sudah dipakai rubrik lain.`, `Another rubric has the code ${code} already.`));
      const row = tx.db.create(RubricRow, { code, version, inForce: false, data, basedOnId: from.id });
      await tx.db.insert(RubricRow, row);
      await write(tx, row, role, 'draft', text('draf dibuat', 'draft made'), null, { from: nameOf(from) });
      return row.id;
    }),
  );
}

/** Changes a draft; it may be unfinished. @returns its id @throws Refusal */
export async function saveRubricDraft(ctx: Context, input: SaveRubricDraftInput): Promise<string> {
  const role = keeperOf(ctx);
  if (JSON.stringify(input.values).length > LENGTH_MAX)
    throw badInput('values', text('Rubrik ini terlalu panjang untuk disimpan.', 'This rubric is too long to be kept.'));
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockedDraft(tx, input);
      const data = rubricOf(input.values, row.data);
      const changes = wordsOf(valuesOfRubric(row.data), valuesOfRubric(data));
      await tx.db.update(RubricRow, { id: row.id }, { data, revision: row.revision + 1 });
      await write(tx, row, role, 'save', text('draf disimpan', 'draft saved'), changes.before, changes.after);
      return row.id;
    }),
  );
}

/** Makes a draft a version that never changes again. It is not in force by that. @throws Refusal with every problem of the rubric */
export async function adoptRubric(ctx: Context, input: AdoptRubricInput): Promise<string> {
  const role = keeperOf(ctx);
  const reason = reasonOf(input);
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockedDraft(tx, input);
      const data: Rubric = { ...row.data, status: 'PUBLISHED' };
      const fields = checkRubric(data).map(({ field, problem }) => ({ field: `values.${field}`, text: problem }));
      if (fields[0]) throw new Refusal('BAD_USER_INPUT', fields[0].text, fields[0].field, fields);
      await tx.db.update(
        RubricRow,
        { id: row.id },
        { data, revision: row.revision + 1, adoptedAt: new Date(), adoptedBy: actorOf(tx).name, adoptedReason: reason },
      );
      await write(tx, row, role, 'adopt', text('ditetapkan', 'adopted'), { status: 'DRAFT' }, { status: 'PUBLISHED', reason });
      await publishRubrics(tx.db);
      return row.id;
    }),
  );
}

/**
 * Lets an adopted version give the levels from now on. The levels of all kampung follow in the background.
 * @throws Refusal
 */
export async function enforceRubric(ctx: Context, input: DecideRubricInput): Promise<string> {
  const role = keeperOf(ctx);
  const reason = reasonOf(input);
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await tx.db.query('lock table work.rubric in share row exclusive mode');
      const row = await rubricRow(tx, input.id);
      const { status, validFrom, validTo } = row.data;
      if (status !== 'PUBLISHED')
        throw new Refusal(
          'CONFLICT',
          text('Hanya versi yang ditetapkan dapat diberlakukan.', 'Only an adopted version can come into force.'),
          'id',
        );
      if (row.inForce) throw new Refusal('CONFLICT', text('Rubrik ini sudah berlaku.', 'This rubric is in force already.'), 'id');
      if (validFrom > today() || (validTo !== null && validTo < today()))
        throw badInput(
          'id',
          text(
            `Hari ini di luar masa berlakunya (${validFrom} – ${validTo ?? 'tanpa batas'}).`,
            `Today lies outside its validity (${validFrom} – ${validTo ?? 'open'}).`,
          ),
        );
      const former = await tx.db.findOneBy(RubricRow, { inForce: true });
      await tx.db.update(RubricRow, { inForce: true }, { inForce: false, refreshedTo: null });
      await tx.db.update(RubricRow, { id: row.id }, { inForce: true, refreshedTo: '' });
      const before = { inForce: former && nameOf(former) };
      await write(tx, row, role, 'enforce', text('diberlakukan', 'came into force'), before, { inForce: nameOf(row), reason });
      await publishRubrics(tx.db);
      return row.id;
    }),
  );
}

/** Takes an adopted version out of use for anything new; what rests on it stays. @throws Refusal */
export async function retireRubric(ctx: Context, input: DecideRubricInput): Promise<string> {
  const role = keeperOf(ctx);
  const reason = reasonOf(input);
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await tx.db.query('lock table work.rubric in share row exclusive mode');
      const row = await rubricRow(tx, input.id);
      if (row.data.status !== 'PUBLISHED')
        throw new Refusal(
          'CONFLICT',
          text('Hanya versi yang ditetapkan dapat dipensiunkan.', 'Only an adopted version can be retired.'),
          'id',
        );
      if (row.inForce)
        throw new Refusal(
          'CONFLICT',
          text(
            'Rubrik ini sedang berlaku: berlakukan yang lain dahulu.',
            'This rubric is in force: let another one come into force first.',
          ),
          'id',
        );
      await tx.db.update(RubricRow, { id: row.id }, { data: { ...row.data, status: 'RETIRED' } });
      await write(tx, row, role, 'retire', text('dipensiunkan', 'retired'), { status: 'PUBLISHED' }, { status: 'RETIRED', reason });
      await publishRubrics(tx.db);
      return row.id;
    }),
  );
}

/** Throws a draft away. @throws Refusal */
export async function removeRubricDraft(ctx: Context, input: RemoveRubricDraftInput): Promise<string> {
  const role = keeperOf(ctx);
  return transact(ctx, async (tx) => {
    const row = await lockedDraft(tx, input);
    await tx.db.delete(RubricRow, { id: row.id });
    await write(tx, row, role, 'remove', text('draf dihapus', 'draft removed'), { title: row.data.title.id }, null);
    return row.id;
  });
}

/** @throws Refusal FORBIDDEN: everybody may read rubrics, so nothing is given away. */
function keeperOf(ctx: Context): Role {
  const [role] = rolesWith(ctx.actor, 'rubric.edit', { region: NATION });
  if (!role) throw forbidden();
  return role;
}

function reasonOf({ reason }: { reason: string }): string {
  const wrong = problemOfReason(reason.trim());
  if (wrong) throw badInput('reason', wrong);
  return reason.trim();
}

async function lockedDraft(tx: Context, { id, revision }: { id: string; revision: number }): Promise<RubricRow> {
  const row = isUuid(id) ? await tx.db.findOne(RubricRow, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  if (!row) throw notFound(NAME);
  if (row.data.status !== 'DRAFT')
    throw new Refusal(
      'CONFLICT',
      text(
        'Versi yang ditetapkan tidak berubah lagi: buat draf baru darinya.',
        'An adopted version never changes again: make a new draft of it.',
      ),
      'id',
    );
  if (row.revision !== revision)
    throw new Refusal(
      'CONFLICT',
      text(
        'Draf ini sudah disimpan orang lain. Muat yang terbaru, lalu ulangi.',
        'Somebody else has saved this draft. Load the latest and try again.',
      ),
      'revision',
    );
  return row;
}

const nameOf = ({ code, version }: Pick<RubricRow, 'code' | 'version'>): string => `${code} v${version}`;

/** What changed, by the name of the part. */
function wordsOf(before: RubricValues, after: RubricValues): { before: object; after: object } {
  const changes = rubricChanges(before, after);
  const side = (of: 'before' | 'after') =>
    Object.fromEntries(changes.flatMap((change) => (change[of] ? [[change.name.id, change[of].id]] : [])));
  return { before: side('before'), after: side('after') };
}

async function write(
  tx: Context,
  row: Pick<RubricRow, 'id' | 'code' | 'version'>,
  role: Role,
  action: string,
  what: BilingualText,
  before: object | null,
  after: object | null,
): Promise<void> {
  const summary = text(`${nameOf(row)}: ${what.id}`, `${nameOf(row)}: ${what.en}`);
  await audit(tx, { action: `rubric.${action}`, entity: 'rubric', entityId: row.id, region: NATION, role, summary, before, after });
}
