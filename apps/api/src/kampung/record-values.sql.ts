import { GROUP_KINDS } from '@simpul/domain/kampung-facts.ts';
import type { RecordValueKey } from '@simpul/domain/record-values.ts';

/**
 * The values of `readRecordValue` as SQL, for finding many kampung at once: `k` is the kampung, `p` its
 * latest report that counts. Null where nothing is filled in. Only values that a rule of eligibility may ask for.
 */
const chosen = (column: string, ...codes: string[]): string => `k."${column}" && '{${codes.join(',')}}'`;
const participants = Object.fromEntries(
  GROUP_KINDS.map((kind) => [`report.participants.${kind}`, `(p.participants->>'${kind}')::int`]),
) as Record<`report.participants.${(typeof GROUP_KINDS)[number]}`, string>;
const latestPlan = (sum: string): string =>
  `(select ${sum} from work.work_plan_item w where w."kampungId" = k.id and w."deletedAt" is null
     group by w.year order by w.year desc limit 1)`;

export const VALUE_SQL: Partial<Record<RecordValueKey, string>> = {
  'pokja.exists': 'k."workingGroupExists"',
  'pokja.members': 'k."workingGroupMembers"',
  'pokja.trained': 'k."trainedMembers"',
  'profile.fieldOfficer': 'k."fieldOfficer"',
  'profile.villageRegulation': chosen('regulationLevels', 'DESA_KELURAHAN'),
  'profile.villageFund': chosen('fundingSources', 'DANA_DESA'),
  'profile.fundingSources': 'cardinality(k."fundingSources")',
  'profile.funding': `(select sum((f->>'amount')::numeric) from jsonb_array_elements(k."fundingAmounts") f group by f->>'year' order by f->>'year' desc limit 1)`,
  'profile.secretariat': 'k.secretariat',
  'profile.dataHouse': 'k."dataHouse"',
  'profile.dataUses': 'cardinality(k."dataUses")',
  'profile.mechanisms': 'cardinality(k.mechanisms)',
  'profile.meetings': chosen('mechanisms', 'RAPAT_PERENCANAAN', 'RAPAT_KOORDINASI'),
  'profile.outreach': chosen('mechanisms', 'SOSIALISASI'),
  'profile.monitoring': chosen('mechanisms', 'MONEV'),
  'profile.bkb': 'k.bkb',
  'profile.bkr': 'k.bkr',
  'profile.bkl': 'k.bkl',
  'profile.uppka': 'k.uppka',
  'profile.pikR': 'k."pikR"',
  'report.persons': 'p.persons',
  'report.families': 'p.families',
  'report.fertileCouples': 'p."fertileCouples"',
  'report.adolescents': 'p.adolescents',
  'report.toddlerFamilies': 'p."toddlerFamilies"',
  'report.adolescentFamilies': 'p."adolescentFamilies"',
  'report.elderlyFamilies': 'p."elderlyFamilies"',
  ...participants,
  'activities.agencies': `(select count(distinct g.code) from work.activity x, unnest(x.agencies) g(code)
     where x."kampungId" = k.id and x.state = 'TAMPIL' and x."deletedAt" is null)`,
  'plan.items': latestPlan('count(*)'),
  'plan.budget': latestPlan('sum(coalesce(w.budget, 0))'),
};

/** The latest report that counts, joined as `p`. */
export const LATEST_REPORT = (statuses: string): string =>
  `left join lateral (select * from work.report r where r."kampungId" = k.id and r.status = any(${statuses}) order by r.period desc limit 1) p on true`;
