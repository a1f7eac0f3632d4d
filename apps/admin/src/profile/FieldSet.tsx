import type { ReactNode } from 'react';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';

/** Several inputs that are one field: a name above them, and what is wrong below. */
export function FieldSet({
  field,
  label,
  error,
  children,
}: {
  field: ProfileField;
  label: string;
  error: string | undefined;
  children: ReactNode;
}) {
  const errorId = `error-${field}`;
  return (
    <fieldset className="field-set" id={`field-${field}`} tabIndex={-1} aria-describedby={error ? errorId : undefined}>
      <legend>{label}</legend>
      {children}
      {error && (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
