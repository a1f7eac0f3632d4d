import { may, type Role } from '@simpul/domain/access.ts';
import { whole } from '@simpul/domain/checks.ts';
import { dataField, isUsable, problemOfData, type DataField, type DataValue } from '@simpul/domain/programme-data.ts';
import type { ProgrammeIndicator } from '@simpul/domain/programme.ts';
import { text } from '@simpul/domain/text.ts';
import { recordsOf } from '../../kampung/kampung-source.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, Refusal, type FieldRefusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { today } from '../../platform/today.ts';
import { transact } from '../../platform/transact.ts';
import { programmeOf } from '../../programme/catalogue.ts';
import { ProgrammeDataRow } from './data.entity.ts';
import type { DataValueFields, SaveProgrammeDataInput } from './data.types.ts';
import { sourceOf } from '../integration.effect.ts';
import type { FoundIntegration } from '../integration.found.ts';
import { holdIntegration, openIntegration } from './part.store.ts';

export type DataForm = { fields: DataField[]; rows: Map<string, ProgrammeDataRow>; exact: boolean };

/**
 * The fields of the form that the actor may see, with what the records have of each. Numbers about a
 * few people are read exactly by those who may read the records, restricted indicators by both owners.
 */
export async function readForm(ctx: Context, { row, place }: FoundIntegration, year: number): Promise<DataForm> {
  const source = await sourceOf(ctx, row);
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  const exact = may(ctx.actor, 'kampung.read', place);
  const seesRestricted = may(ctx.actor, 'integration.restricted', place);
  const rows = new Map(
    (await ctx.db.findBy(ProgrammeDataRow, { integrationId: row.id, year })).map((stored) => [stored.indicator, stored]),
  );
  const records = recordsOf(source);
  const fields = programmeOf(catalogue, row.programmeCode)
    .indicators.filter(({ restricted }) => seesRestricted || !restricted)
    .map((indicator) => dataField(indicator, records, rows.get(indicator.code) ?? null, exact));
  return { fields, rows, exact };
}

const MOST_VALUES = 100;

/**
 * Writes values, all or none.
 * @throws Refusal with one sentence per wrong value at `values.CODE`; CONFLICT where somebody wrote one meanwhile
 */
export async function saveProgrammeData(ctx: Context, input: SaveProgrammeDataInput): Promise<string> {
  const { row, place, role } = await openIntegration(ctx, 'integration.write', input.integration);
  const wrongYear = whole(input.year, 2016, Number(today().slice(0, 4)) + 1, text('Tahun', 'The year'));
  if (wrongYear) throw badInput('year', wrongYear);
  if (input.values.length > MOST_VALUES)
    throw badInput('values', text(`Paling banyak ${MOST_VALUES} nilai sekaligus.`, `At most ${MOST_VALUES} values at once.`));
  return transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await holdIntegration(tx, { row, place });
      const form = await readForm(tx, { row, place }, input.year);
      const decided = input.values.map((given) => ({ given, ...decide(form, given) }));
      refuse(
        decided.flatMap(({ given, wrong }) => (wrong ? { field: `values.${given.indicator}`, text: wrong } : [])),
        'BAD_USER_INPUT',
      );
      refuse(
        decided.flatMap(({ given }) => changedMeanwhile(form, given)),
        'CONFLICT',
      );
      const key = { integrationId: row.id, year: input.year };
      for (const { given, value } of decided) {
        const where = { ...key, indicator: given.indicator };
        if (value === null) await tx.db.delete(ProgrammeDataRow, where);
        else {
          const origin = given.fromRecord ? ('RECORD' as const) : ('TYPED' as const);
          const written = { value, origin, version: given.version + 1, writtenBy: actorOf(tx).name, writtenRole: role, offeredAt: null };
          await tx.db.upsert(ProgrammeDataRow, { ...where, ...written }, ['integrationId', 'year', 'indicator']);
        }
      }
      await record(
        tx,
        { row, place },
        role,
        'save',
        decided.map(({ given, value }) => [given.indicator, value]),
      );
      return row.id;
    }),
  );
}

type Given = SaveProgrammeDataInput['values'][number];

function decide({ fields }: DataForm, { indicator: code, fromRecord, value }: Given) {
  const field = fields.find(({ indicator }) => indicator.code === code);
  if (!field) return { value: null, wrong: text(`Program ini tidak menanyakan ${code}.`, `This programme does not ask for ${code}.`) };
  const { indicator, source } = field;
  const taken = fromRecord ? (isUsable(indicator, source) ? (source?.found ?? null) : null) : valueOf(value);
  if (taken !== null) return { value: taken, wrong: problemOfData(indicator, taken) };
  return { value: null, wrong: fromRecord ? nothingThere(indicator) : null };
}

const nothingThere = ({ label }: ProgrammeIndicator) =>
  text(`${label.id}: catatan kampung belum memilikinya.`, `${label.en}: the kampung's records do not have it.`);

export const valueOf = (given: DataValueFields | null | undefined): DataValue | null =>
  given?.number ?? given?.yes ?? (given?.words?.trim() || null);

function changedMeanwhile({ rows }: DataForm, { indicator, version }: Given): FieldRefusal[] {
  const stored = rows.get(indicator);
  if ((stored?.version ?? 0) === version) return [];
  const who = stored?.writtenBy ?? '–';
  return [
    {
      field: `values.${indicator}`,
      text: text(`${who} sudah mengubah nilai ini. Muat yang terbaru.`, `${who} has changed this value. Load the latest.`),
    },
  ];
}

function refuse(fields: FieldRefusal[], code: 'BAD_USER_INPUT' | 'CONFLICT'): void {
  const [first] = fields;
  if (first) throw new Refusal(code, first.text, first.field, fields);
}

export async function record(
  tx: Context,
  { row, place }: FoundIntegration,
  role: Role,
  action: 'save' | 'offer' | 'accept',
  values: readonly (readonly [code: string, value: DataValue | null])[],
): Promise<void> {
  const catalogue = await tx.load.catalogue.load('CURRENT');
  const { indicators } = programmeOf(catalogue, row.programmeCode);
  // The trail is read by more people than the form: restricted values leave no number in it.
  const shown = values.map(([code, value]) => [code, indicators.find((indicator) => indicator.code === code)?.restricted ? '•••' : value]);
  const words = {
    save: ['disimpan', 'saved'],
    offer: ['ditawarkan ke profil', 'offered to the profile'],
    accept: ['masuk profil', 'taken into the profile'],
  } as const;
  await audit(tx, {
    action: `integration.data.${action}`,
    entity: 'integration',
    entityId: row.id,
    region: place.region,
    role,
    summary: text(
      `Data program ${words[action][0]} (${place.programme})`,
      `Data of the programme ${words[action][1]} (${place.programme})`,
    ),
    after: Object.fromEntries(shown),
  });
}
