import { rolesWith, type Role } from '@simpul/domain/access.ts';
import { PERIOD_DAY_NAMES, problemOfExtension, problemsOfPeriod, type PeriodValues } from '@simpul/domain/assessment-period.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { ancestorCodes, parseRegionCode, regionKind } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { insideSql } from '../../identity/scope.sql.ts';
import { tellOfPeriod } from '../../notification/tell.assessment.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, forbidden, notFound, Refusal, rowChanged } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { params } from '../../platform/sql.ts';
import { transact } from '../../platform/transact.ts';
import { isUuid } from '../../platform/uuid.ts';
import { Region } from '../../region/region.entity.ts';
import { RubricRow } from '../../rubric/rubric.entity.ts';
import { AssessmentPeriodRow, type Extension } from '../assessment.entity.ts';
import { checkRemark } from '../assessment.steps.ts';
import { findPeriod, periodDay } from './period.reads.ts';
import type { ChangePeriodInput, ExtendPeriodInput, OpenPeriodInput, PeriodFields } from './period.types.ts';

const PERIOD = text('Periode penilaian', 'Assessment period');
const REGION = text('Wilayah', 'Region');

/** Opens a period for a region. @throws Refusal with one sentence per wrong field; CONFLICT where another period holds the same kampung */
export async function openPeriod(ctx: Context, input: OpenPeriodInput): Promise<AssessmentPeriodRow> {
  const region = parseRegionCode(input.values.region);
  if (region === null || !(await ctx.db.existsBy(Region, { code: region }))) throw notFound(REGION);
  const role = roleAt(ctx, region);
  if (!['NATION', 'PROVINSI', 'KABUPATEN', 'KOTA'].includes(regionKind(region)))
    throw badInput(
      'values.region',
      text('Periode dibuka untuk nasional, provinsi, atau kabupaten/kota.', 'A period is for the nation, a province or a regency.'),
    );
  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const values = await checkValues(tx, { ...input.values, region }, null);
      const row = tx.db.create(AssessmentPeriodRow, { ...values, regionCode: region, extensions: [] });
      await tx.db.insert(AssessmentPeriodRow, row);
      await record(tx, row, role, 'open', text(`Periode dibuka: ${row.title}`, `Period opened: ${row.title}`), null, values);
      // One that opens later is told of on its day.
      if (row.opensOn <= periodDay()) await tellOfPeriod(tx, row, 'OPENED', row.submitBy);
      return row.id;
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentPeriodRow, { id });
}

/** Changes a period that has not opened yet; once it is open only its days move. @throws Refusal */
export async function changePeriod(ctx: Context, input: ChangePeriodInput): Promise<AssessmentPeriodRow> {
  await change(ctx, input, async (tx, row, role) => {
    if (periodDay() >= row.opensOn)
      throw new Refusal(
        'CONFLICT',
        text(
          'Periode ini sudah dibuka: aturan dan harinya tetap. Hari yang kurang dapat diperpanjang.',
          'This period is open: its rule and days stay. A day that is too near can be extended.',
        ),
      );
    const values = await checkValues(tx, { ...input.values, region: row.regionCode }, row.id);
    const { title, rubricId, opensOn, submitBy, verifyBy, publishOn } = row;
    await tx.db.update(AssessmentPeriodRow, { id: row.id }, { ...values, version: row.version + 1 });
    const before = { title, rubricId, opensOn, submitBy, verifyBy, publishOn };
    await record(tx, row, role, 'change', text(`Periode diubah: ${values.title}`, `Period changed: ${values.title}`), before, values);
  });
  return ctx.db.findOneByOrFail(AssessmentPeriodRow, { id: input.id });
}

/** Moves a day of a period to a later one, with the reason. @throws Refusal */
export async function extendPeriod(ctx: Context, input: ExtendPeriodInput): Promise<AssessmentPeriodRow> {
  const { day, to } = input;
  await change(ctx, input, async (tx, row, role) => {
    const reason = checkRemark('reason', input.reason);
    const problem = problemOfExtension(row, day, to);
    if (problem) throw badInput('to', problem);
    if (day === 'publishOn') await refuseOverlap(tx, { ...row, publishOn: to }, row.id);
    const extension: Extension = { day, from: row[day], to, reason, by: actorOf(tx).name, at: new Date().toISOString() };
    const extensions = [...row.extensions, extension];
    await tx.db.update(AssessmentPeriodRow, { id: row.id }, { [day]: to, extensions, version: row.version + 1 });
    const { id, en } = PERIOD_DAY_NAMES[day];
    const summary = text(
      `${id} ${row.title} diperpanjang sampai ${formatDay(to, 'id')}`,
      `${row.title}: "${en.toLowerCase()}" extended to ${formatDay(to, 'en')}`,
    );
    await record(tx, row, role, 'extend', summary, { [day]: row[day] }, { [day]: to, reason });
    await tellOfPeriod(tx, row, 'EXTENDED', to);
  });
  return ctx.db.findOneByOrFail(AssessmentPeriodRow, { id: input.id });
}

function roleAt(ctx: Context, region: string): Role {
  const [role] = rolesWith(ctx.actor, 'assessment.period', { region });
  if (!role) throw forbidden();
  return role;
}

/** Holds a period that the actor may change, at the version that was read. */
async function change(
  ctx: Context,
  { id, version }: { id: string; version: number },
  work: (tx: Context, row: AssessmentPeriodRow, role: Role) => Promise<void>,
): Promise<void> {
  const found = await findPeriod(ctx, id);
  if (!found) throw notFound(PERIOD);
  const role = roleAt(ctx, found.regionCode);
  await transact(ctx, async (tx) => {
    const row = await tx.db.findOneOrFail(AssessmentPeriodRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (row.version !== version) throw rowChanged();
    await work(tx, row, role);
  });
}

type SoundValues = PeriodValues & { rubricId: string };

async function checkValues(tx: Context, fields: PeriodFields, ownId: string | null): Promise<SoundValues> {
  const { opensOn, submitBy, verifyBy, publishOn, region, rubric } = fields;
  const values = { title: fields.title.trim(), opensOn, submitBy, verifyBy, publishOn };
  const problems = problemsOfPeriod(values, periodDay()).map(({ field, problem }) => ({ field: `values.${field}`, text: problem }));
  const [first] = problems;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, problems);
  const rule = isUuid(rubric) ? await tx.db.findOneBy(RubricRow, { id: rubric }) : null;
  if (rule?.data.status !== 'PUBLISHED')
    throw badInput('values.rubric', text('Pilih versi aturan yang sudah terbit.', 'Choose a published version of a rule.'));
  await refuseOverlap(tx, { ...values, regionCode: region }, ownId);
  return { ...values, rubricId: rule.id };
}

/** One kampung is never in two periods at once. */
async function refuseOverlap(
  tx: Context,
  { regionCode, opensOn, publishOn }: Pick<AssessmentPeriodRow, 'regionCode' | 'opensOn' | 'publishOn'>,
  ownId: string | null,
): Promise<void> {
  // Of two that are opened at once the second sees the first.
  await tx.db.query(`select pg_advisory_xact_lock(hashtextextended('assessment period', 0))`);
  const { $, values } = params();
  const [other] = await tx.db.query<{ title: string }[]>(
    `select title from work.assessment_period p
     where p."opensOn" <= ${$(publishOn)}::date and p."publishOn" >= ${$(opensOn)}::date and p.id is distinct from ${$(ownId)}::uuid
       and (${insideSql(regionCode, $, 'p."regionCode"')} or p."regionCode" = any(${$(ancestorCodes(regionCode))}))
     order by p."opensOn" limit 1`,
    values,
  );
  if (other)
    throw new Refusal(
      'CONFLICT',
      text(
        `Pada hari-hari itu «${other.title}» sudah berlaku untuk kampung yang sama.`,
        `On these days "${other.title}" already holds for the same kampung.`,
      ),
      'values.opensOn',
    );
}

const record = (
  tx: Context,
  { id, regionCode }: Pick<AssessmentPeriodRow, 'id' | 'regionCode'>,
  role: Role,
  action: string,
  summary: ReturnType<typeof text>,
  before: object | null,
  after: object,
): Promise<void> =>
  audit(tx, {
    action: `assessment.period.${action}`,
    entity: 'assessment',
    entityId: id,
    region: regionCode,
    role,
    summary,
    before,
    after,
  });
