import type { KampungProfile, ProfileField } from '@simpul/domain/kampung-profile.ts';

/** What the control of a field of the profile is given. */
export type ControlProps<Field extends ProfileField> = {
  field: Field;
  value: KampungProfile[Field];
  error: string | undefined;
  onChange: (value: KampungProfile[Field]) => void;
};
export type Named<Field extends ProfileField> = ControlProps<Field> & { label: string };
