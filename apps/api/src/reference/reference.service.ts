import { scopesOf, type Actor, type Role } from '@simpul/domain/access.ts';
import { codeFor, LIST_CODES, LIST_RULES, problemsOfEntry, type ListCode, type Lists } from '@simpul/domain/reference.ts';
import { text } from '@simpul/domain/text.ts';
import { insideSql } from '../identity/scope.sql.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { forbidden, notFound, Refusal } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { params } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { publishProgrammes } from '../publication/programmes.ts';
import { refreshMany } from '../publication/summary.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { ReferenceEntryRow } from './reference.entity.ts';
import { readLists } from './reference.loader.ts';
import type { OwnReferenceEntry, ReferenceList, SaveReferenceEntryInput } from './reference.types.ts';

/** More than any list has. */
const ROWS_MAX = 300;

/** The regions whose lists this person keeps: the nation for a national role, a regency for its own. */
export const regionsToKeep = (actor: Actor | null): string[] => [
  ...new Set(scopesOf(actor, 'reference.manage').map(({ region }) => region)),
];

/** The lists as people see them, in their order. */
export const listsOf = (lists: Lists): ReferenceList[] =>
  LIST_CODES.map((code) => {
    const { name, kind, why } = LIST_RULES[code];
    return { code, name, kind, why, entries: lists[code] };
  });

/** Adds, re-words or ends an entry. @throws Refusal with one sentence per wrong field; CONFLICT when somebody was faster. */
export async function saveReferenceEntry(ctx: Context, input: SaveReferenceEntryInput): Promise<string> {
  const { list, region, validTo = null } = input;
  const role = keeperOf(ctx, region);
  const nameId = input.nameId.trim();
  const name = text(nameId, input.nameEn.trim() || nameId);
  const code = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      // Two new entries at once must not take the same code.
      await tx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reference ${list} ${region}`]);
      const [lists] = await readLists(tx.db, [region]);
      const entries = lists?.[list] ?? [];
      if (input.code && !entries.some((entry) => entry.code === input.code)) throw notFound(text('Entri', 'Entry'));
      refuseProblems(problemsOfEntry(list, input.code ?? null, { name, validTo }, entries));
      if (!input.code && entries.length >= ROWS_MAX) {
        throw new Refusal(
          'BAD_USER_INPUT',
          text(`Daftar ini paling banyak ${ROWS_MAX} entri.`, `This list holds ${ROWS_MAX} entries at most.`),
          'list',
        );
      }
      const key = { list, code: input.code ?? codeFor(nameId, entries), regionCode: region };
      const before = await tx.db.findOneBy(ReferenceEntryRow, key);
      if (input.code && (before?.version ?? 0) !== input.version) throw changedMeanwhile();
      const after = { name, validTo, version: (before?.version ?? 0) + 1 };
      if (before) await tx.db.update(ReferenceEntryRow, key, after);
      else await tx.db.insert(ReferenceEntryRow, { ...key, ...after });
      await audit(tx, {
        action: `reference.${input.code ? 'change' : 'add'}`,
        entity: 'reference',
        entityId: `${region} ${list} ${key.code}`,
        region,
        role,
        summary: text(`${LIST_RULES[list].name.id}: ${name.id}`, `${LIST_RULES[list].name.en}: ${name.en}`),
        before,
        after: { ...key, ...after },
      });
      if (list === 'AGENCIES') await publishProgrammes(tx.db);
      return key.code;
    }),
  );
  // Its word stands on pages that are not published yet: a nation's worth of them is no matter of one transaction.
  await refreshMany(ctx.db, await kampungWith(ctx, list, code, region));
  return code;
}

/** What a region itself says about an entry. @throws Refusal FORBIDDEN for whoever does not keep its lists. */
export async function readOwnEntry(ctx: Context, region: string, list: ListCode, code: string): Promise<OwnReferenceEntry | null> {
  keeperOf(ctx, region);
  const [lists] = await readLists(ctx.db, [region]);
  const entry = lists?.[list].find((each) => each.code === code);
  if (!entry) return null;
  const row = await ctx.db.findOneBy(ReferenceEntryRow, { list, code, regionCode: region });
  const kampung = await kampungWith(ctx, list, code, region);
  return {
    name: row?.name ?? entry.name,
    validTo: row?.validTo ?? null,
    version: row?.version ?? 0,
    kampungCount: kampung.length,
  };
}

function keeperOf(ctx: Context, region: string): Role {
  const scope = scopesOf(actorOf(ctx), 'reference.manage').find((own) => own.region === region);
  if (!scope) throw forbidden();
  return scope.role;
}

function refuseProblems(problems: ReturnType<typeof problemsOfEntry>): void {
  const fields = problems.map(({ field, problem }) => ({
    field: field === 'name.id' ? 'nameId' : field === 'name.en' ? 'nameEn' : field,
    text: problem,
  }));
  if (fields[0]) throw new Refusal('BAD_USER_INPUT', fields[0].text, fields[0].field, fields);
}

const changedMeanwhile = () =>
  new Refusal(
    'CONFLICT',
    text(
      'Entri ini sudah diubah orang lain. Muat yang terbaru, lalu ulangi.',
      'Somebody else has changed this entry. Load the latest and try again.',
    ),
    'version',
  );

/** Where a code of each list can stand; `k` is the kampung, `$` the code. */
const USES: Partial<Record<ListCode, (code: string) => string>> = {
  AGENCIES: ($) =>
    `exists (select from work.activity a where a."kampungId" = k.id and ${$} = any(a.agencies)) or exists (select from work.integration i
       join work.programme p on p.code = i."programmeCode" where i."kampungId" = k.id and p."agencyCode" = ${$})`,
  SECTIONS: ($) => `exists (select from work.working_group_member m where m."kampungId" = k.id and m.section = ${$})`,
  POSITIONS: ($) => `exists (select from work.working_group_member m where m."kampungId" = k.id and m.position = ${$})`,
  REGULATION_LEVELS: ($) => `${$} = any(k."regulationLevels")`,
  GUIDES: ($) => `${$} = any(k.guides)`,
  FREQUENCIES: ($) => `k."mechanismFrequencies" @> jsonb_build_array(jsonb_build_object('frequency', ${$}::text))`,
  FUNDING_SOURCES: ($) =>
    `${$} = any(k."fundingSources") or k."fundingAmounts" @> jsonb_build_array(jsonb_build_object('source', ${$}::text))
     or exists (select from work.work_plan_item w where w."kampungId" = k.id and w.source = ${$})`,
  DATA_USES: ($) => `${$} = any(k."dataUses")`,
  MECHANISMS: ($) =>
    `${$} = any(k.mechanisms) or k."mechanismFrequencies" @> jsonb_build_array(jsonb_build_object('mechanism', ${$}::text))`,
};

/** The kampung inside a region whose record has a code. */
async function kampungWith(ctx: Context, list: ListCode, code: string, region: string): Promise<string[]> {
  const { $, values } = params();
  const uses = USES[list]?.($(code)) ?? 'false';
  const rows = await ctx.db.query<{ code: string }[]>(
    `select k.code from work.kampung k where ${insideSql(region, $, 'k.code')} and ${IN_FORCE} and (${uses}) order by k.code`,
    values,
  );
  return rows.map((row) => row.code);
}
