import { stripTypename } from '@apollo/client/utilities';
import { PROFILE_FIELDS, type KampungProfile, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { sameValue } from '@simpul/domain/profile-checks.ts';
import type { ProfileValuesPartsFragment } from '../gql/graphql.ts';

/** The stored profile as plain values, as the shared rules read them and as the API takes them back. */
export const valuesOf = (stored: ProfileValuesPartsFragment): KampungProfile => {
  const plain = stripTypename(stored);
  return Object.fromEntries(PROFILE_FIELDS.map((field) => [field, plain[field] ?? null])) as KampungProfile;
};

export type ProfileChanges = Partial<KampungProfile>;

/** The changes with one more; a value that is what is stored is no change. */
export function withChange<Field extends ProfileField>(
  changes: ProfileChanges,
  stored: KampungProfile,
  field: Field,
  value: KampungProfile[Field],
): ProfileChanges {
  return sameValue(stored[field], value) ? withoutChange(changes, field) : { ...changes, [field]: value };
}

export function withoutChange(changes: ProfileChanges, field: ProfileField): ProfileChanges {
  const others = { ...changes };
  delete others[field];
  return others;
}

export const changedFields = (changes: ProfileChanges): ProfileField[] => PROFILE_FIELDS.filter((field) => field in changes);
