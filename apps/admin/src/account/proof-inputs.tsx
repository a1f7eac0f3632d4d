import { useLingui } from '@lingui/react/macro';
import { PasswordInput, TextInput } from '@mantine/core';

type Props = { value: string; onChange: (value: string) => void; error: string | null };

/** One's own password, asked again before something about the account changes. */
export function OwnPasswordInput({ value, onChange, error }: Props) {
  const { t } = useLingui();
  return (
    <PasswordInput
      label={t`Kata sandi sekarang`}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The code of the authenticator app, or a recovery code. */
export function CodeInput({ value, onChange, error }: Props) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Kode`}
      description={t`Enam angka dari aplikasi autentikator, atau satu kode pemulihan.`}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
