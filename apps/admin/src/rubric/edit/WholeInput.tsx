import { TextInput } from '@mantine/core';

/** A whole number in a field. Empty is no number (NaN), or null where the field may be left open. */
export function WholeInput({
  label,
  spoken,
  value,
  error,
  placeholder,
  onChange,
}: {
  label: string;
  /** What a screen reader hears where the row and not the label says which one it is. */
  spoken?: string;
  value: number | null;
  error: string | undefined;
  placeholder?: string;
  onChange: (value: number) => void;
}) {
  return (
    <TextInput
      label={label}
      aria-label={spoken}
      className="whole-input"
      inputMode="numeric"
      autoComplete="off"
      error={error}
      placeholder={placeholder}
      value={value === null || Number.isNaN(value) ? '' : String(value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        if (/^\d{0,6}$/.test(typed)) onChange(typed === '' ? Number.NaN : Number(typed));
      }}
    />
  );
}
