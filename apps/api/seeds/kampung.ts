import { NOTHING_RECORDED, type FamilyReport, type KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { makeActivities, type SeedActivity } from './activities.ts';
import { addDays } from './calendar.ts';
import { planIntegrations } from './integration-plan.ts';
import { makeIntegration, type SeedIntegration } from './integrations.ts';
import { planKampung, type KampungPlan } from './kampung-plan.ts';
import { writeOverview } from './overview.ts';
import { drawProfile, type ProfileStyle, type SeedProfile } from './profile.ts';
import { randomFor, type Random } from './random.ts';
import { drawReports, type MonthlyReport, type ReportingStyle } from './reports.ts';
import { sampleDesignations, untiedDesignations } from './designations.ts';
import { DESIGNATIONS, villagesOfTanahLaut, type SeedDesignation, type Village } from './tanah-laut.ts';

/** Everything made up about one kampung. Only its code, names and the designations that say so are real. */
export type SeedKampung = {
  code: string;
  name: string;
  inauguratedOn: string | null;
  overview: BilingualText;
  profile: SeedProfile;
  /** Oldest first; empty when it never reported. */
  reports: MonthlyReport[];
  /** Newest first. */
  activities: SeedActivity[];
  integrations: SeedIntegration[];
  designations: SeedDesignation[];
  sampleData: true;
};

/**
 * The 135 kampung of Tanah Laut. The rubric engine decides: facts are drawn until it gives the
 * planned level, so the demonstration shows 93 dasar, 25 berkembang, 3 mandiri and 14 paripurna.
 */
export function makeDemonstration(villages: readonly Village[] = villagesOfTanahLaut()): SeedKampung[] {
  const plans = planKampung(villages);
  const integrations = planIntegrations(plans).map(makeIntegration);
  const launches = launchDays(plans);
  return plans.map((plan) => {
    const { code, name } = plan.village;
    const own = integrations.filter(({ kampungCode }) => kampungCode === code);
    const activities = makeActivities(plan, own);
    const { profile, reports } = drawFacts(plan, activities, own);
    return {
      code,
      name,
      inauguratedOn: launches.get(code) ?? null,
      overview: writeOverview(plan.village, profile, activities.length),
      profile,
      reports,
      activities,
      integrations: own,
      designations: [
        ...DESIGNATIONS.filter(({ kampungCode }) => kampungCode === code),
        ...sampleDesignations(own),
        ...untiedDesignations(code),
      ],
      sampleData: true,
    };
  });
}

/** The facts as the rubric reads them: the newest report, and every agency that an activity names. */
export function factsOf({ profile, reports, activities }: Pick<SeedKampung, 'profile' | 'reports' | 'activities'>): KampungFacts {
  const report: FamilyReport | null = reports.at(-1) ?? null;
  return { ...profile, agencies: [...new Set(activities.flatMap(({ agencies }) => agencies))].sort(), report, records: NOTHING_RECORDED };
}

function drawFacts(
  plan: KampungPlan,
  activities: SeedActivity[],
  integrations: SeedIntegration[],
): Pick<SeedKampung, 'profile' | 'reports'> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const random = randomFor(`facts:${plan.village.code}:${attempt}`);
    const style = drawStyle(random, plan.level);
    const profile = drawProfile(random, style, integrations);
    const reports = drawReports(random, plan.population, profile.groups, style);
    if (assess(factsOf({ profile, reports, activities }), KKB_2021).level.code === plan.level) return { profile, reports };
  }
  throw new Error(`No facts found that make ${plan.village.code} ${plan.level}`);
}

/** The ways in which a kampung of a level may have come to it. */
function drawStyle(random: Random, level: KampungPlan['level']): ProfileStyle & ReportingStyle {
  switch (level) {
    case 'PARIPURNA':
      return { isWellEquipped: true, worksRegularly: true, kind: 'FULL', outcome: 'STRONG', punctuality: 1 };
    case 'MANDIRI': {
      const isWellEquipped = random.chance(0.5);
      return { isWellEquipped, worksRegularly: !isWellEquipped, kind: 'FULL', outcome: 'STRONG', punctuality: 0.95 };
    }
    case 'BERKEMBANG': {
      const kind = random.weighted({ NONE: 3, POPULATION: 13, FULL: 84 });
      return { isWellEquipped: true, worksRegularly: true, kind, outcome: 'WEAK', punctuality: random.pick([0.85, 0.95, 1]) };
    }
    case 'DASAR': {
      const strength = random.weighted({ none: 70, equipped: 14, regular: 8, outcome: 8 });
      const kind = strength === 'outcome' ? 'FULL' : random.weighted({ NONE: 12, POPULATION: 36, FULL: 52 });
      return {
        isWellEquipped: strength === 'equipped',
        worksRegularly: strength === 'regular',
        kind,
        outcome: strength === 'outcome' ? 'STRONG' : 'WEAK',
        punctuality: random.pick([0.4, 0.6, 0.8, 0.95]),
      };
    }
  }
}

/** 24 kampung by June 2022, 41 by August 2023, all by July 2025; the stronger ones tend to be older. A few days are unknown. */
function launchDays(plans: readonly KampungPlan[]): Map<string, string | null> {
  const rank = { PARIPURNA: 0, BERKEMBANG: 1, MANDIRI: 2, DASAR: 3 };
  const aged = plans
    .map((plan) => ({ plan, age: rank[plan.level] + randomFor(`age:${plan.village.code}`).between(0, 2.2) }))
    .sort((one, other) => one.age - other.age);
  return new Map(
    aged.map(({ plan: { village } }, position) => {
      const random = randomFor(`launch:${village.code}`);
      const [from, days] = position < 24 ? ['2016-03-01', 2290] : position < 41 ? ['2022-07-01', 410] : ['2023-09-01', 690];
      return [village.code, position > 60 && random.chance(0.06) ? null : addDays(from, random.int(0, days))];
    }),
  );
}
