import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { problemOfContact, problemOfFunctions, problemOfReason } from '@simpul/domain/integration-input.ts';
import { BulkDialog } from '../bulk/BulkDialog.tsx';
import { ProposalFunctionsDocument, ProposeIntegrationDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { Gap } from './matrix-view.ts';
import { said } from './problem.ts';

export type ManyFields = { reason: string; contact: string; functions: Record<string, string[]> };

/** The form belongs to whoever opens the dialog: what was typed outlives a dialog that was closed too soon. */
type Props = { gaps: readonly Gap[]; form: UseFormReturn<ManyFields>; onClose: (done: string[]) => void };

/** One reason and one contact for many proposals; each is sent by itself, and says how it went. */
export function ProposeManyDialog({ gaps, form, onClose }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [propose] = useMutation(ProposeIntegrationDocument);
  const { data } = useQuery(ProposalFunctionsDocument, { fetchPolicy: 'cache-first' });
  const { control, register, trigger, getValues, setValue, formState } = form;
  const { errors } = formState;
  const codes = [...new Set(gaps.map(({ programmeCode }) => programmeCode))];
  const programmes = data?.programmes.filter(({ code }) => codes.includes(code)) ?? [];
  const known = data?.reference.familyFunctions ?? [];

  // Opens prefilled: each programme's own functions, until the person chooses others.
  useEffect(() => {
    for (const { code, familyFunctions } of data?.programmes ?? []) {
      if (getValues(`functions.${code}`)) continue;
      setValue(
        `functions.${code}`,
        familyFunctions.map((one) => one.code),
      );
    }
  }, [data, getValues, setValue]);

  async function act(id: string, idempotencyKey: string) {
    const gap = gaps.find((one) => one.id === id);
    if (!gap) return;
    const { kampungCode, programmeCode } = gap;
    const { reason, contact, functions } = getValues();
    await propose({
      variables: {
        input: { kampungCode, programmeCode, reason, contact, targetFunctions: functions[programmeCode] ?? [], idempotencyKey },
      },
    });
  }

  const question = (
    <div className="form">
      <p>
        <Trans>Setiap usulan dikirim sendiri dan dikaji oleh pihak keduanya. Alasan dan penanggung jawabnya sama untuk semua.</Trans>
      </p>
      <Textarea
        label={t`Alasan`}
        description={t`Mengapa keduanya cocok disatukan: masalah, sasaran, atau kegiatan yang sama.`}
        autosize
        minRows={3}
        error={errors.reason?.message}
        {...register('reason', { validate: (value) => said(problemOfReason(value), language) })}
      />
      {programmes.map(({ code, shortName }) => (
        <Controller
          key={code}
          name={`functions.${code}`}
          control={control}
          rules={{
            validate: (chosen) =>
              said(
                problemOfFunctions(
                  chosen ?? [],
                  known.map((one) => one.code),
                ),
                language,
              ),
          }}
          render={({ field }) => (
            <Checkbox.Group
              value={field.value ?? []}
              onChange={field.onChange}
              label={t`Fungsi keluarga yang dituju ${shortName[language]}`}
              error={errors.functions?.[code]?.message}
            >
              <div className="checks">
                {known.map((one) => (
                  <Checkbox key={one.code} value={one.code} label={one.name[language]} />
                ))}
              </div>
            </Checkbox.Group>
          )}
        />
      ))}
      <TextInput
        label={t`Penanggung jawab di pihak pengusul`}
        description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP. Contoh: Kepala Bidang Keluarga Sejahtera.`}
        error={errors.contact?.message}
        {...register('contact', { validate: (value) => said(problemOfContact(value), language) })}
      />
    </div>
  );

  return (
    <BulkDialog
      title={t`Usulkan integrasi`}
      question={question}
      actLabel={<Plural value={gaps.length} other="Kirim # usulan" />}
      items={gaps}
      isReady={() => trigger(undefined, { shouldFocus: true })}
      act={act}
      onClose={onClose}
    />
  );
}
