import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { problemsOfDesignation, type DesignationValues } from '@simpul/domain/designation.ts';
import { newKey } from '../api/new-key.ts';
import {
  AddDesignationDocument,
  KampungRecordDocument,
  ProgrammeDesignationsDocument,
  StandingDesignationDocument,
} from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';

/** One of the two ends of a designation, once it is known or chosen. */
export type Ends = { kampung: string; programme: string };

const NOTHING: DesignationValues = { levelCode: null, decree: '', decreedOn: '', validTo: null, note: null };

/** Enters a decree. `chooser` asks for the kampung or the programme where the page does not say it. */
export function DesignationDialog({ ends, chooser, onClose }: { ends: Ends; chooser?: ReactNode; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const isChosen = ends.kampung !== '' && ends.programme !== '';
  const standing = useQuery(StandingDesignationDocument, { variables: ends, skip: !isChosen, fetchPolicy: 'network-only' });
  const [former] = standing.data?.designations.nodes ?? [];
  const levels = (standing.data?.programme?.levels ?? []).map(({ code, name }, at) => ({ code, name, ordinal: at + 1 }));
  const [add] = useMutation(AddDesignationDocument, {
    refetchQueries: [KampungRecordDocument, ProgrammeDesignationsDocument],
    awaitRefetchQueries: true,
  });

  async function save(values: DesignationValues) {
    const input = { ...ends, replaces: former?.id ?? null, values: { ...values, note: values.note || null }, idempotencyKey };
    try {
      await add({ variables: { input } });
    } catch (error) {
      // Somebody may have been faster: what stands now is shown before it is tried again.
      await standing.refetch();
      throw error;
    }
  }

  return (
    <OwnedDialog<DesignationValues>
      title={t`SK penetapan baru`}
      start={NOTHING}
      check={(values) =>
        isChosen
          ? problemsOfDesignation(values, levels, todayHere()).map(({ field, problem }) => ({ field, message: problem[language] }))
          : [{ field: 'decree', message: t`Pilih dahulu untuk siapa.` }]
      }
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {chooser}
          {former && (
            <p className="notice">
              <Trans>
                Menggantikan yang sekarang:{' '}
                {[former.levelName?.[language], former.decree, former.validity[language]].filter(Boolean).join(' · ')}. Yang lama tetap ada
                di riwayat.
              </Trans>
            </p>
          )}
          {levels.length > 0 && (
            <Select
              label={t`Tingkat dalam program`}
              placeholder={t`Tidak disebut dalam SK`}
              clearable
              error={errorOf('levelCode')}
              data={levels.map(({ code, name }) => ({ value: code, label: name[language] }))}
              value={values.levelCode}
              onChange={(levelCode) => change({ levelCode })}
            />
          )}
          <TextInput
            label={t`Nomor SK`}
            error={errorOf('decree')}
            value={values.decree}
            onChange={({ currentTarget }) => change({ decree: currentTarget.value })}
          />
          <div className="field-parts">
            <TextInput
              type="date"
              label={t`Tanggal SK`}
              error={errorOf('decreedOn')}
              value={values.decreedOn}
              onChange={({ currentTarget }) => change({ decreedOn: currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t`Berlaku sampai (bila ada)`}
              error={errorOf('validTo')}
              value={values.validTo ?? ''}
              onChange={({ currentTarget }) => change({ validTo: currentTarget.value || null })}
            />
          </div>
          <Textarea
            label={t`Catatan (bila ada)`}
            description={t`Tampil di halaman publik: tanpa nama orang dan nomor telepon.`}
            autosize
            error={errorOf('note')}
            value={values.note ?? ''}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
