import { levelOf } from '@simpul/domain/level.ts';
import { ruleText, type EligibilityRule } from '@simpul/domain/programme.ts';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { LATEST_REPORT, VALUE_SQL } from '../../kampung/record-values.sql.ts';
import type { Catalogue } from '../../programme/catalogue.ts';
import type { ProgrammeRow } from '../../programme/programme.entity.ts';

/** One rule that is met says little; these and more make somebody a candidate. */
const FEWEST_RULES = 2;
/** Of each kampung the strongest alone. */
const PER_KAMPUNG = 2;

type Params = (value: unknown) => string;

/** Programmes whose rules the records can tell. */
const candidates = ({ programmes }: Catalogue): ProgrammeRow[] =>
  [...programmes.values()].filter(({ withdrawnOn, eligibility }) => withdrawnOn === null && eligibility.rules.length >= FEWEST_RULES);

/** A rule of eligibility about a kampung `k` in village `r` with its latest report `p`; what is not filled in does not meet it. */
function ruleSql({ kind, level, regionKind, value, min }: EligibilityRule, $: Params): string {
  switch (kind) {
    case 'MIN_LEVEL':
      return `k."levelOrdinal" >= ${$(levelOf(level ?? '').ordinal)}::int`;
    case 'REGION_KIND':
      return `v.kind = ${$(regionKind)}`;
    case 'HAS':
      return `(${(value && VALUE_SQL[value]) ?? 'false'}) is true`;
    case 'AT_LEAST':
      return `coalesce(${(value && VALUE_SQL[value]) ?? 'null::int'}, 0) >= ${$(min)}::numeric`;
  }
}

/**
 * Kampung that meet every rule of a programme they never were proposed for. The strongest first: most
 * rules met, then most indicators that the records answer already, then the order of the catalogue.
 */
export function eligibleSql(catalogue: Catalogue, $: Params, where: (programme: string) => string): string {
  const rows = candidates(catalogue).map(({ code, ordinal, eligibility, indicators }) => {
    const answered = indicators.filter(({ sources }) => sources.some(({ kind }) => kind !== 'CONTEXT')).length;
    const strength = eligibility.rules.length * 10_000 + answered * 100 - ordinal;
    return `(${$(code)}::text, ${$(strength)}::int, ${eligibility.rules.map((rule) => ruleSql(rule, $)).join(' and ')})`;
  });
  if (rows.length === 0) return NOTHING;
  return `select code, array[programme] as programmes, null::uuid as "integrationId", null::date as day, null::text as detail from (
      select k.code, e.programme, row_number() over (partition by k.id order by e.strength desc) as turn
      from work.kampung k join pub.region v on v.code = k.code ${LATEST_REPORT($(COUNTED_STATUSES))}
        cross join lateral (values ${rows.join(', ')}) e(programme, strength, meets)
      where e.meets and ${where('e.programme')}
        and not exists (select from work.integration i where i."kampungId" = k.id and i."programmeCode" = e.programme)) strongest
    where turn <= ${PER_KAMPUNG}`;
}

/** A query of the right shape without rows. */
const NOTHING = `select null::text as code, null::text[] as programmes, null::uuid as "integrationId", null::date as day, null::text as detail where false`;

/** Values of our records that two programmes ask for. Context is no answer. */
function askedValues({ programmes }: Catalogue): { value: string; programme: string }[] {
  const asked = [...programmes.values()].flatMap(({ code, indicators }) =>
    [...new Set(indicators.flatMap(({ sources }) => sources.filter(({ kind }) => kind !== 'CONTEXT').map(({ value }) => value)))].map(
      (value) => ({
        value,
        programme: code,
      }),
    ),
  );
  return asked.filter(({ value, programme }) => asked.some((other) => other.value === value && other.programme !== programme));
}

/** Kampung in which programmes that run together ask for one value, those that most ask for first. */
export function askedTwiceSql(
  catalogue: Catalogue,
  $: Params,
  where: (programme: string) => string,
  having: string,
  states: readonly string[],
): string {
  const asked = askedValues(catalogue);
  if (asked.length === 0) return NOTHING;
  return `select code, programmes, null::uuid as "integrationId", null::date as day, value as detail from (
      select k.code, array_agg(distinct i."programmeCode" order by i."programmeCode") as programmes, a.value,
        row_number() over (partition by k.id order by count(distinct i."programmeCode") desc, a.value) as turn
      from work.integration i join work.kampung k on k.id = i."kampungId"
        join unnest(${$(asked.map(({ value }) => value))}::text[], ${$(asked.map(({ programme }) => programme))}::text[]) a(value, programme)
          on a.programme = i."programmeCode"
      where ${where('i."programmeCode"')} and i.state = any(${$(states)})
      group by k.id, a.value having count(distinct i."programmeCode") >= 2 and bool_or(${having})) most
    where turn <= ${PER_KAMPUNG}`;
}

/** Why a kampung is a candidate, rule by rule. */
export function eligibleText({ shortName, eligibility }: ProgrammeRow): BilingualText {
  const rules = eligibility.rules.map(ruleText);
  const [id, en] = [rules.map((rule) => rule.id).join('; '), rules.map((rule) => rule.en).join('; ')];
  return text(`Memenuhi syarat ${shortName.id}, belum pernah diusulkan. ${id}.`, `Eligible for ${shortName.en}, never proposed. ${en}.`);
}
