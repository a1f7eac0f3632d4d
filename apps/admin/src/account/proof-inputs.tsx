import { useLingui } from '@lingui/react/macro';
import { PasswordInput, TextInput, type TextInputProps } from '@mantine/core';

/** One's own password, asked again before something about the account changes. */
export function OwnPasswordInput({ value, onChange, error }: { value: string; onChange: (value: string) => void; error: string | null }) {
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

/** The code of the authenticator app, or a recovery code where there are any yet. */
export function CodeInput({ isFirst = false, ...props }: TextInputProps & { isFirst?: boolean }) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Kode`}
      description={
        isFirst ? t`Enam angka dari aplikasi autentikator.` : t`Enam angka dari aplikasi autentikator, atau satu kode pemulihan.`
      }
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      {...props}
    />
  );
}
