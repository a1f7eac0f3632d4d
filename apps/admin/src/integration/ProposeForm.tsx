import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { problemOfContact, problemOfFunctions, problemOfReason, REASON_LENGTH } from '@simpul/domain/integration-input.ts';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import {
  ProgrammeFunctionsDocument,
  ProposeIntegrationDocument,
  type ProposeChoicesQuery,
  type ProposeIntegrationInput,
} from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from '../shell/failure-line.ts';
import { focusFirstWrong } from '../shell/focus-first-wrong.ts';
import { notify } from '../shell/notify.ts';
import { said } from './problem.ts';

type Fields = Pick<ProposeIntegrationInput, 'kampungCode' | 'programmeCode' | 'reason' | 'contact'> & { targetFunctions: string[] };
const FIELDS: readonly (keyof Fields)[] = ['kampungCode', 'programmeCode', 'reason', 'targetFunctions', 'contact'];

export function ProposeForm({ choices: { integrationMatrix, reference } }: { choices: ProposeChoicesQuery }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [idempotencyKey] = useState(newKey);
  const [propose] = useMutation(ProposeIntegrationDocument);
  const { control, register, handleSubmit, setError, setValue, watch, formState } = useForm<Fields>({
    // The choices register after the plain fields: the first wrong one is found on the page instead.
    shouldFocusError: false,
    defaultValues: {
      kampungCode: params.get('kampung') ?? '',
      programmeCode: params.get('program') ?? '',
      reason: '',
      targetFunctions: [],
      contact: '',
    },
  });
  const { errors, isSubmitting, dirtyFields } = formState;
  const [kampungCode, programmeCode, reason] = watch(['kampungCode', 'programmeCode', 'reason']);

  const rows = integrationMatrix.rows.filter(({ viewerCanPropose }) => viewerCanPropose);
  const columns = integrationMatrix.columns.filter(({ viewerCanPropose }) => viewerCanPropose);
  const open = rows
    .find((row) => row.kampungCode === kampungCode)
    ?.cells.find((cell) => cell.programmeCode === programmeCode && !CLOSED_STATES.includes(cell.state));

  // Opens prefilled: the programme's own functions, until the person chooses others.
  const { data: chosen } = useQuery(ProgrammeFunctionsDocument, { variables: { code: programmeCode }, skip: programmeCode === '' });
  const hasChosenFunctions = dirtyFields.targetFunctions !== undefined;
  useEffect(() => {
    if (chosen?.programme && !hasChosenFunctions) {
      setValue(
        'targetFunctions',
        chosen.programme.familyFunctions.map(({ code }) => code),
      );
    }
  }, [chosen, hasChosenFunctions, setValue]);

  async function submit(fields: Fields) {
    try {
      const { data } = await propose({ variables: { input: { ...fields, idempotencyKey } } });
      if (!data) return;
      notify(t`Usulan terkirim. Pihak kedua akan mengkajinya.`);
      await navigate(`/integrasi/${data.proposeIntegration.id}`, { replace: true });
    } catch (error) {
      const failure = failureOf(error);
      const field = FIELDS.find((name) => name === failure.field) ?? 'root';
      setError(field, { message: failureLine(failure) }, { shouldFocus: field !== 'root' });
    }
  }

  return (
    <form
      className="form card"
      noValidate
      onSubmit={(event) => {
        const form = event.currentTarget;
        void handleSubmit(submit, () => focusFirstWrong(form))(event);
      }}
    >
      {errors.root && (
        <p className="notice is-error" role="alert">
          {errors.root.message}
        </p>
      )}
      <Controller
        name="kampungCode"
        control={control}
        rules={{ validate: (code) => rows.some((row) => row.kampungCode === code) || t`Pilih kampung.` }}
        render={({ field }) => (
          <Select
            {...field}
            label={t`Kampung`}
            searchable
            limit={50}
            nothingFoundMessage={t`Tidak ada kampung bernama itu.`}
            data={rows.map((row) => ({ value: row.kampungCode, label: `${row.kampungName} (${row.districtName})` }))}
            onChange={(code) => field.onChange(code ?? '')}
            error={errors.kampungCode?.message}
          />
        )}
      />
      <Controller
        name="programmeCode"
        control={control}
        rules={{ validate: (code) => columns.some(({ programme }) => programme.code === code) || t`Pilih program.` }}
        render={({ field }) => (
          <Select
            {...field}
            label={t`Program`}
            description={chosen?.programme?.purpose[language]}
            searchable
            limit={50}
            nothingFoundMessage={t`Tidak ada program bernama itu.`}
            data={columns.map(({ programme, agencyName }) => ({
              value: programme.code,
              label: `${programme.name[language]} · ${agencyName[language]}`,
            }))}
            onChange={(code) => field.onChange(code ?? '')}
            error={errors.programmeCode?.message}
          />
        )}
      />
      {open && (
        <p className="notice is-warning">
          <Trans>
            Kampung ini sudah punya integrasi terbuka dengan program tersebut.{' '}
            <Link to={`/integrasi/${open.integrationId}`}>Buka integrasinya</Link>.
          </Trans>
        </p>
      )}
      <Textarea
        label={t`Alasan`}
        description={t`Mengapa keduanya cocok disatukan: masalah, sasaran, atau kegiatan yang sama. ${reason.trim().length}/${REASON_LENGTH.max} huruf.`}
        autosize
        minRows={3}
        error={errors.reason?.message}
        {...register('reason', { validate: (value) => said(problemOfReason(value), language) })}
      />
      <Controller
        name="targetFunctions"
        control={control}
        rules={{
          validate: (codes) =>
            said(
              problemOfFunctions(
                codes,
                reference.familyFunctions.map(({ code }) => code),
              ),
              language,
            ),
        }}
        render={({ field }) => (
          <Checkbox.Group
            value={field.value}
            onChange={field.onChange}
            label={t`Fungsi keluarga yang dituju`}
            description={t`Terisi dari program; ubah bila perlu.`}
            error={errors.targetFunctions?.message}
          >
            <div className="checks">
              {reference.familyFunctions.map(({ code, name }) => (
                <Checkbox key={code} value={code} label={name[language]} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      />
      <TextInput
        label={t`Penanggung jawab di pihak pengusul`}
        description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP. Contoh: Kepala Bidang Keluarga Sejahtera.`}
        error={errors.contact?.message}
        {...register('contact', { validate: (value) => said(problemOfContact(value), language) })}
      />
      <div className="form-actions">
        <Button type="submit" size="md" loading={isSubmitting} disabled={open !== undefined}>
          <Trans>Kirim usulan</Trans>
        </Button>
      </div>
    </form>
  );
}
