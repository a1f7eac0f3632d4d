import { rolesWith, type Role } from '@simpul/domain/access.ts';
import { lengthOf, type Problem } from '@simpul/domain/checks.ts';
import { levelOfRegion } from '@simpul/domain/delegation.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { problemsOfProgramme, problemsOfRegency } from '@simpul/domain/programme-checks.ts';
import { programmeChanges, type RegencyValues } from '@simpul/domain/programme-values.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { params } from '../platform/sql.ts';
import { today } from '../platform/today.ts';
import { transact } from '../platform/transact.ts';
import { publishProgrammes } from '../publication/programmes.ts';
import { refreshMany } from '../publication/summary.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { ProgrammeRegencyRow, ProgrammeRow } from './programme.entity.ts';
import type { SaveProgrammeInput, SaveProgrammeInRegencyInput, WithdrawProgrammeInput } from './programme-record.types.ts';
import { changedMeanwhile, everRestricted, indicatorUse, keepVersion, levelUse, storedOf, valuesOf } from './programme.store.ts';

const NOTE_MAX = 300;
const NOTHING_CHANGED = text('Belum ada yang diubah.', 'Nothing has been changed.');

/** Changes the national record; each change is a version of its own. @throws Refusal with one sentence per wrong field. */
export async function saveProgramme(ctx: Context, input: SaveProgrammeInput): Promise<string> {
  const role = ownerOf(ctx, input.code, NATION);
  const note = input.note?.trim() || null;
  const wrongNote = note && lengthOf(note, 1, NOTE_MAX, text('Catatan perubahan', 'The note on the change'));
  if (wrongNote) throw badInput('note', wrongNote);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockedProgramme(tx, input.code, input.version);
      const values = { ...input.values, levels: input.values.levels.map((level, at) => ({ ...level, ordinal: at + 1 })) };
      const use = {
        levels: await levelUse(tx, row.code),
        indicators: await indicatorUse(tx, row),
        restricted: await everRestricted(tx, row),
      };
      refuse(problemsOfProgramme(values, use, await tx.load.lists.load(NATION)));
      if (programmeChanges(valuesOf(row), values).length === 0) throw badInput('values', NOTHING_CHANGED);
      await write(tx, row, values, { role, note, action: 'change' });
    }),
  );
  // Its names stand on pages that are not published yet: a nation's worth of them is no matter of one transaction.
  await refreshMany(ctx.db, await kampungWith(ctx, input.code));
  return input.code;
}

/** Takes a programme out of new proposals, or back in; whatever stands goes on and stays readable. @throws Refusal */
export async function withdrawProgramme(ctx: Context, input: WithdrawProgrammeInput): Promise<string> {
  const role = ownerOf(ctx, input.code, NATION);
  const reason = input.reason.trim();
  const wrong = problemOfReason(reason);
  if (wrong) throw badInput('reason', wrong);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const row = await lockedProgramme(tx, input.code, input.version);
      if ((row.withdrawnOn !== null) === input.withdrawn)
        throw new Refusal(
          'CONFLICT',
          input.withdrawn
            ? text('Program ini sudah ditarik.', 'This programme was withdrawn already.')
            : text('Program ini tidak sedang ditarik.', 'This programme is not withdrawn.'),
          'withdrawn',
        );
      const state = input.withdrawn ? { withdrawnOn: today(), withdrawnReason: reason } : { withdrawnOn: null, withdrawnReason: null };
      await write(tx, row, state, { role, note: reason, action: input.withdrawn ? 'withdraw' : 'restore' });
    }),
  );
  return input.code;
}

/** Changes what one regency adds for itself. @throws Refusal */
export async function saveProgrammeInRegency(ctx: Context, input: SaveProgrammeInRegencyInput): Promise<string> {
  if (levelOfRegion(input.region) !== 'REGENCY')
    throw badInput('region', text(`Kode ${input.region} bukan kabupaten atau kota.`, `Code ${input.region} is no regency or city.`));
  const role = ownerOf(ctx, input.code, input.region);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // The programme is held: of two regency writers at once the second one sees the first.
      const programme = await lockedProgramme(tx, input.code, null);
      const key = { programmeCode: programme.code, regionCode: input.region };
      const before = await tx.db.findOneBy(ProgrammeRegencyRow, key);
      if ((before?.version ?? 0) !== input.version) throw await changedMeanwhile(tx, programme.code, input.region);
      const values = trimmed(input.values);
      refuse(problemsOfRegency(values, await tx.load.lists.load(input.region)));
      const former = before && trimmed(before);
      if (programmeChanges(former ?? NOTHING_ADDED, values).length === 0) throw badInput('values', NOTHING_CHANGED);
      const version = input.version + 1;
      await tx.db.upsert(ProgrammeRegencyRow, { ...key, ...values, version }, ['programmeCode', 'regionCode']);
      const { id, en } = programme.shortName;
      await keepVersion(
        tx,
        { code: programme.code, region: input.region, version, values },
        {
          role,
          note: null,
          action: 'programme.regency',
          summary: text(`${id}: keterangan kabupaten`, `${en}: what the regency adds`),
          before: former,
          shippedBefore: false,
        },
      );
      await publishProgrammes(tx.db);
    }),
  );
  return input.code;
}

/** @throws Refusal FORBIDDEN for who does not own it there: the catalogue is public, so nothing is given away. */
function ownerOf(ctx: Context, code: string, region: string): Role {
  const [role] = rolesWith(ctx.actor, 'programme.edit', { region, programme: code });
  if (!role) throw forbidden();
  return role;
}

async function lockedProgramme(tx: Context, code: string, version: number | null): Promise<ProgrammeRow> {
  const row = await tx.db.findOne(ProgrammeRow, { where: { code }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw notFound(text('Program', 'Programme'));
  if (version !== null && row.version !== version) throw await changedMeanwhile(tx, code, NATION);
  return row;
}

const SUMMARIES = {
  change: text('catatan diubah', 'record changed'),
  withdraw: text('ditarik', 'withdrawn'),
  restore: text('dibuka kembali', 'brought back'),
};

/** One change of the national record: the row, its new version, the trail and the public catalogue. */
async function write(
  tx: Context,
  row: ProgrammeRow,
  part: Partial<ProgrammeRow>,
  { role, note, action }: { role: Role; note: string | null; action: keyof typeof SUMMARIES },
): Promise<void> {
  const after = tx.db.create(ProgrammeRow, { ...row, ...part, version: row.version + 1 });
  await tx.db.save(ProgrammeRow, after);
  const { id, en } = after.shortName;
  await keepVersion(
    tx,
    { code: row.code, region: NATION, version: after.version, values: storedOf(after) },
    {
      role,
      note,
      action: `programme.${action}`,
      summary: text(`${id}: ${SUMMARIES[action].id}`, `${en}: ${SUMMARIES[action].en}`),
      before: storedOf(row),
      shippedBefore: row.version === 1,
    },
  );
  await publishProgrammes(tx.db);
}

const NOTHING_ADDED: RegencyValues = { regencyOwner: null, contact: null, eligibilityWords: null, pokjaSection: null };
const trimmed = ({ regencyOwner, contact, eligibilityWords, pokjaSection }: RegencyValues): RegencyValues => ({
  regencyOwner: regencyOwner?.trim() || null,
  contact: contact?.trim() || null,
  eligibilityWords: eligibilityWords?.trim() || null,
  pokjaSection: pokjaSection || null,
});

function refuse(problems: readonly Problem<string>[]): void {
  const fields = problems.map(({ field, problem }) => ({ field: `values.${field}`, text: problem }));
  if (fields[0]) throw new Refusal('BAD_USER_INPUT', fields[0].text, fields[0].field, fields);
}

/** The kampung whose page names the programme. */
async function kampungWith(ctx: Context, code: string): Promise<string[]> {
  const { $, values } = params();
  const programme = $(code);
  const rows = await ctx.db.query<{ code: string }[]>(
    `select k.code from work.kampung k where ${IN_FORCE} and (
       exists (select from work.integration i where i."kampungId" = k.id and i."programmeCode" = ${programme})
       or exists (select from work.designation g where g."kampungId" = k.id and g."programmeCode" = ${programme})
       or exists (select from work.activity a where a."kampungId" = k.id and ${programme} = any(a.programmes))) order by k.code`,
    values,
  );
  return rows.map((row) => row.code);
}
