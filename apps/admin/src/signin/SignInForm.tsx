import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { CodeInput } from '../account/proof-inputs.tsx';
import { failureOf } from '../api/failure.ts';
import { SignInDocument, type ViewerPartsFragment } from '../gql/graphql.ts';
import { failureLine } from '../shell/failure-line.ts';

const FIELDS = ['email', 'password', 'code'] as const;
type Fields = { email: string; password: string; code: string };

/** Address and password, then the code of accounts that have a second factor. What was typed stays when signing in fails; the reason stands at its field. */
export function SignInForm({
  email = '',
  password = null,
  onSignedIn,
}: {
  email?: string;
  /** Given when it was right already and only the code is missing. */
  password?: string | null;
  onSignedIn: (viewer: ViewerPartsFragment) => void;
}) {
  const { t } = useLingui();
  const { register, handleSubmit, setError, formState } = useForm<Fields>({ defaultValues: { email, password: password ?? '', code: '' } });
  const [asksForCode, setAsksForCode] = useState(password !== null);
  const [signIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });
  const { errors, isSubmitting } = formState;

  async function submit(input: Fields) {
    try {
      const { data } = await signIn({ variables: { input } });
      if (data) onSignedIn(data.signIn);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.field === 'code' && !asksForCode) return setAsksForCode(true);
      const field = FIELDS.find((name) => name === failure.field) ?? 'root';
      if (field !== 'code') setAsksForCode(false);
      setError(field, { message: failureLine(failure) }, { shouldFocus: field !== 'root' });
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
      {errors.root && (
        <p className="notice is-error" role="alert">
          {errors.root.message}
        </p>
      )}
      {asksForCode ? (
        <CodeInput autoFocus error={errors.code?.message} {...register('code', { required: t`Isi kode Anda.` })} />
      ) : (
        <>
          <TextInput
            label={t`Surel`}
            type="email"
            autoComplete="username"
            error={errors.email?.message}
            {...register('email', { required: t`Tulis alamat surel Anda.` })}
          />
          <PasswordInput
            label={t`Kata sandi`}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
            error={errors.password?.message}
            {...register('password', { required: t`Isi kata sandi Anda.` })}
          />
        </>
      )}
      <Button type="submit" size="md" loading={isSubmitting}>
        <Trans>Masuk</Trans>
      </Button>
    </form>
  );
}
