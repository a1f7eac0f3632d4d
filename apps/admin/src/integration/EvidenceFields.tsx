import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { EVIDENCE_NAMES, type EvidenceKind } from '@simpul/domain/evidence.ts';
import { problemsOfEvidence } from '@simpul/domain/integration-parts.ts';
import { useLanguage } from '../language/use-language.ts';
import type { CommandFields } from './command-fields.ts';

/** Number, day and an optional remark of one document. */
export function EvidenceFields({ kind }: { kind: EvidenceKind }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { register, getValues, formState } = useFormContext<CommandFields>();
  const errors = formState.errors.evidence?.[kind];
  const check = (part: 'number' | 'issuedOn' | 'validTo' | 'note') => () => {
    const given = getValues(`evidence.${kind}`);
    const problems = given ? problemsOfEvidence({ kind, ...given, validTo: given.validTo || null, documentId: null }, today()) : [];
    return problems.find(({ field }) => field === part)?.problem[language] ?? true;
  };
  return (
    <fieldset className="evidence">
      <legend>{EVIDENCE_NAMES[kind][language]}</legend>
      <TextInput label={t`Nomor`} error={errors?.number?.message} {...register(`evidence.${kind}.number`, { validate: check('number') })} />
      <TextInput
        label={t`Tanggal terbit`}
        type="date"
        max={today()}
        error={errors?.issuedOn?.message}
        {...register(`evidence.${kind}.issuedOn`, { required: t`Isi tanggal dokumen.`, validate: check('issuedOn') })}
      />
      {kind === 'SK' && (
        <TextInput
          label={t`Berlaku sampai`}
          description={t`Kosongkan bila tanpa batas.`}
          type="date"
          error={errors?.validTo?.message}
          {...register(`evidence.${kind}.validTo`, { validate: check('validTo') })}
        />
      )}
      <TextInput
        className="evidence-note"
        label={
          <>
            <Trans>Catatan dokumen</Trans>{' '}
            <span className="meta">
              <Trans>(tidak wajib)</Trans>
            </span>
          </>
        }
        error={errors?.note?.message}
        {...register(`evidence.${kind}.note`, { validate: check('note') })}
      />
    </fieldset>
  );
}

/** The day in the easternmost zone of Indonesia, as the API counts it. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jayapura' }).format(new Date());
