import { PROFILE_RULES, type KampungProfile, type ProfileField } from './kampung-profile.ts';
import { nameOf } from './lists.ts';
import type { Lists } from './reference.ts';
import { text, type BilingualText } from './text.ts';

// What is wrong with a profile, and what counts as a change of it.

export type FieldProblem = { field: ProfileField; problem: BilingualText };

/** What is wrong with a value alone; null when it may be stored. */
export function problemOfValue<Field extends ProfileField>(
  field: Field,
  value: KampungProfile[Field],
  today: string,
  choices: Lists,
): BilingualText | null {
  return value === null ? null : PROFILE_RULES[field].check(value as NonNullable<KampungProfile[Field]>, today, choices);
}

/**
 * Everything that is wrong with a profile: each changed value alone, and the values that contradict
 * each other where one of them was changed. Nothing is corrected here: people are asked.
 */
export function problemsOfProfile(
  profile: KampungProfile,
  changed: readonly ProfileField[],
  today: string,
  choices: Lists,
): FieldProblem[] {
  const alone = changed.flatMap((field) => {
    const problem = problemOfValue(field, profile[field], today, choices);
    return problem ? [{ field, problem }] : [];
  });
  const together = contradictions(profile, choices).filter(({ field, other }) => changed.includes(field) || changed.includes(other));
  return [...alone, ...together.map(({ field, problem }) => ({ field, problem }))];
}

function contradictions(profile: KampungProfile, { FUNDING_SOURCES }: Lists): (FieldProblem & { other: ProfileField })[] {
  const found: (FieldProblem & { other: ProfileField })[] = [];
  const { trainedMembers: trained, workingGroupMembers: members } = profile;
  if (trained !== null && members !== null && trained > members) {
    found.push({
      field: 'trainedMembers',
      other: 'workingGroupMembers',
      problem: text(
        `Anggota terlatih (${trained}) tidak boleh melebihi anggota Pokja (${members}).`,
        `Trained members (${trained}) cannot be more than the members (${members}).`,
      ),
    });
  }
  if (profile.workingGroupExists === false && (members ?? 0) > 0) {
    found.push({
      field: 'workingGroupMembers',
      other: 'workingGroupExists',
      problem: text(
        `Pokja tidak ada, tetapi anggotanya diisi ${members}.`,
        `There is no working group, yet it is said to have ${members} members.`,
      ),
    });
  }
  const kinds = new Set(profile.fundingSources ?? []);
  const foreign = (profile.fundingAmounts ?? []).find(({ source }) => profile.fundingSources !== null && !kinds.has(source));
  if (foreign) {
    const source = nameOf(FUNDING_SOURCES, foreign.source);
    found.push({
      field: 'fundingAmounts',
      other: 'fundingSources',
      problem: text(
        `Ada jumlah dana ${source.id} ${foreign.year}, tetapi ${source.id} tidak dicentang sebagai sumber dana.`,
        `There is an amount of ${source.en} for ${foreign.year}, but it is not ticked as a source of funding.`,
      ),
    });
  }
  return found;
}

/** Whether two values of a field are the same to a reader: order of codes does not count. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${key}:${canonical(part)}`).join()}}`;
  }
  return JSON.stringify(value ?? null);
}
