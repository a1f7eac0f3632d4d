import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { choicesOf } from '@simpul/domain/reference.ts';
import { problemsOfMember, sectionsOf, type MemberValues } from '@simpul/domain/working-group.ts';
import { newKey } from '../api/new-key.ts';
import { KampungRecordDocument, PokjaTabDocument, SaveWorkingGroupMemberDocument, type MemberPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import type { EditorProps } from '../owned/OwnedList.tsx';
import { todayHere } from '../language/today-here.ts';

const NOBODY: MemberValues = { name: '', position: 'ANGGOTA', section: 'INTI', trainedOn: null, phone: null, mayBeShown: false };

export function MemberDialog({ row, onClose, code, scheme }: EditorProps<MemberPartsFragment> & { code: string; scheme: string | null }) {
  const { t } = useLingui();
  const language = useLanguage();
  const choices = choicesOf(useLists(), row?.values);
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveWorkingGroupMemberDocument, {
    refetchQueries: [PokjaTabDocument, KampungRecordDocument],
    awaitRefetchQueries: true,
  });
  return (
    <OwnedDialog<MemberValues>
      title={row ? t`Ubah anggota` : t`Tambah anggota`}
      start={row ? startOf(row) : NOBODY}
      check={(values) =>
        problemsOfMember(values, scheme, todayHere(), choices).map(({ field, problem }) => ({ field, message: problem[language] }))
      }
      save={(values) =>
        save({ variables: { input: { kampung: code, id: row?.id ?? null, version: row?.version ?? null, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            label={t`Nama`}
            error={errorOf('name')}
            value={values.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            data-autofocus
          />
          <Select
            label={t`Jabatan`}
            allowDeselect={false}
            error={errorOf('position')}
            data={choices.POSITIONS.map((position) => ({ value: position.code, label: position.name[language] }))}
            value={values.position}
            onChange={(position) => change({ position: position ?? values.position })}
          />
          <Select
            label={t`Seksi`}
            allowDeselect={false}
            error={errorOf('section')}
            data={sectionsOf(scheme, choices).map((section) => ({ value: section.code, label: section.name[language] }))}
            value={values.section}
            onChange={(section) => change({ section: section ?? values.section })}
          />
          <TextInput
            type="date"
            label={t`Terakhir dilatih (bila pernah)`}
            error={errorOf('trainedOn')}
            value={values.trainedOn ?? ''}
            onChange={({ currentTarget }) => change({ trainedOn: currentTarget.value || null })}
          />
          <TextInput
            type="tel"
            label={t`Telepon (bila perlu)`}
            description={t`Hanya terlihat oleh pengelola kampung ini. Tidak pernah publik.`}
            error={errorOf('phone')}
            value={values.phone ?? ''}
            onChange={({ currentTarget }) => change({ phone: currentTarget.value || null })}
          />
          <Checkbox
            label={t`Orang ini setuju nama, jabatan dan seksinya tampil di halaman publik.`}
            checked={values.mayBeShown}
            onChange={({ currentTarget }) => change({ mayBeShown: currentTarget.checked })}
          />
        </>
      )}
    </OwnedDialog>
  );
}

const startOf = ({
  values: { name, position, section, trainedOn = null, phone = null, mayBeShown },
}: MemberPartsFragment): MemberValues => ({
  name,
  position,
  section,
  trainedOn,
  phone,
  mayBeShown,
});
