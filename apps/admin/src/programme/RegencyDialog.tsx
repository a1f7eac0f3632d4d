import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemsOfRegency } from '@simpul/domain/programme-checks.ts';
import { REGENCY_FIELD_NAMES, REGENCY_FIELDS, type RegencyValues } from '@simpul/domain/programme-values.ts';
import { SHIPPED_LISTS } from '@simpul/domain/reference.ts';
import { newKey } from '../api/new-key.ts';
import { ProgrammeDocument, ProgrammeRecordDocument, SaveProgrammeInRegencyDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { ContactField } from './edit/IdentityFields.tsx';
import type { ProgrammeRecordParts } from './edit/record.ts';

type InRegency = ProgrammeRecordParts['inRegencies'][number];

/** What a regency adds to a programme for itself. */
export function RegencyDialog({ programme, regency, onClose }: { programme: string; regency: InRegency; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [save] = useMutation(SaveProgrammeInRegencyDocument, {
    refetchQueries: [ProgrammeDocument, ProgrammeRecordDocument],
    awaitRefetchQueries: true,
  });
  const name = (field: keyof RegencyValues) => REGENCY_FIELD_NAMES[field][language];
  const { regencyOwner = null, contact = null, eligibilityWords = null, pokjaSection = null } = regency.values;
  return (
    <OwnedDialog<RegencyValues>
      title={t`Keterangan ${regency.regionName}`}
      start={{ regencyOwner, contact, eligibilityWords, pokjaSection }}
      check={(values) =>
        REGENCY_FIELDS.flatMap((field) =>
          problemsOfRegency(values, SHIPPED_LISTS)
            .filter((problem) => problem.field === field)
            .map(({ problem }) => ({ field, message: problem[language] })),
        )
      }
      save={(values) =>
        save({ variables: { input: { code: programme, region: regency.regionCode, version: regency.version, values, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            label={name('regencyOwner')}
            description={t`Kosong: seperti catatan nasional.`}
            error={errorOf('regencyOwner')}
            value={values.regencyOwner ?? ''}
            onChange={({ currentTarget }) => change({ regencyOwner: currentTarget.value || null })}
            data-autofocus
          />
          <ContactField value={values.contact} error={errorOf('contact')} onChange={(next) => change({ contact: next })} />
          <Textarea
            label={name('eligibilityWords')}
            autosize
            minRows={2}
            error={errorOf('eligibilityWords')}
            value={values.eligibilityWords ?? ''}
            onChange={({ currentTarget }) => change({ eligibilityWords: currentTarget.value || null })}
          />
          <Select
            label={name('pokjaSection')}
            clearable
            error={errorOf('pokjaSection')}
            data={SHIPPED_LISTS.SECTIONS.map((section) => ({ value: section.code, label: section.name[language] }))}
            value={values.pokjaSection}
            onChange={(next) => change({ pokjaSection: next })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
