import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import { ROLE_NAMES, type Role } from '@simpul/domain/access.ts';
import { ROLE_LEVEL } from '@simpul/domain/delegation.ts';
import { RolesToGiveDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { RegionPicker } from './RegionPicker.tsx';

export type RoleValues = { role: Role | null; region: string; programmes: string[]; validTo: string };

/** A role to give: which, where, for a partner agency which programmes, and until when. */
export function RoleFields({
  values,
  change,
  errorOf,
}: {
  values: RoleValues;
  change: (part: Partial<RoleValues>) => void;
  errorOf: (field: 'role' | 'region' | 'programmes') => string | undefined;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data } = useQuery(RolesToGiveDocument);
  const own = widestRegion(useViewer())?.code ?? 'ID';
  const { role, region, programmes, validTo } = values;
  return (
    <>
      <Select
        label={t`Peran`}
        placeholder={t`Pilih…`}
        error={errorOf('role')}
        data={(data?.rolesToGive ?? []).map((code) => ({ value: code, label: ROLE_NAMES[code][language] }))}
        value={role}
        onChange={(code) => change({ role: data?.rolesToGive.find((each) => each === code) ?? null, region: own, programmes: [] })}
      />
      {role && (
        <RegionPicker
          from={own}
          level={ROLE_LEVEL[role]}
          value={region}
          error={errorOf('region')}
          onChange={(code) => change({ region: code })}
        />
      )}
      {role === 'SKPD_PROGRAM' && (
        <MultiSelect
          label={t`Program`}
          searchable
          error={errorOf('programmes')}
          data={(data?.reference.programmes ?? []).map((programme) => ({ value: programme.code, label: programme.name[language] }))}
          value={programmes}
          onChange={(codes) => change({ programmes: codes })}
        />
      )}
      <TextInput
        type="date"
        label={t`Berlaku sampai (bila ada)`}
        value={validTo}
        onChange={({ currentTarget }) => change({ validTo: currentTarget.value })}
      />
    </>
  );
}

export const NO_ROLE: RoleValues = { role: null, region: 'ID', programmes: [], validTo: '' };

/** What the API is given of the fields. */
export const giftOf = ({ role, region, programmes, validTo }: RoleValues & { role: Role }) => ({
  role,
  region,
  programmes: role === 'SKPD_PROGRAM' ? programmes : null,
  validTo: validTo || null,
});
