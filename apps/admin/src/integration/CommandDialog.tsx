import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { CLOSED_STATES, COMMAND_RULES } from '@simpul/domain/integration.ts';
import { problemOfContact, problemOfReason } from '@simpul/domain/integration-input.ts';
import { PAPER_OF_STEP } from '@simpul/domain/papers.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { AdvanceIntegrationDocument, type AdvanceIntegrationInput } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { fieldOf, inputOf, NO_EVIDENCE, type CommandFields } from './command-fields.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';
import type { AllowedCommand, IntegrationRecord } from './integration-record.ts';
import { PaperFiles } from './PaperFiles.tsx';
import { said } from './problem.ts';

type Props = { integration: IntegrationRecord; command: AllowedCommand; onReload: () => Promise<void>; onClose: () => void };

/** Asks for exactly what a step needs. Whatever fails, what was typed stays. */
export function CommandDialog({ integration, command, onReload, onClose }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [advance] = useMutation(AdvanceIntegrationDocument);
  const form = useForm<CommandFields>({
    defaultValues: {
      reason: '',
      contact: '',
      section: '',
      understood: false,
      evidence: Object.fromEntries(command.needsEvidence.map((kind) => [kind, NO_EVIDENCE])),
    },
  });
  const { SECTIONS } = useLists();
  const { register, handleSubmit, setError, formState } = form;
  const { errors, isSubmitting } = formState;
  const endsIt = CLOSED_STATES.includes(COMMAND_RULES[command.command].to);
  const latest = integration.transitions.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  const paper = integration.papers.find(({ kind }) => kind === PAPER_OF_STEP[command.command]);
  const isStillAllowed = integration.viewerCommands.some((now) => now.command === command.command);

  async function submit(fields: CommandFields) {
    setFailure(null);
    const input: AdvanceIntegrationInput = {
      ...inputOf(fields, command),
      id: integration.id,
      command: command.command,
      version: integration.version,
      idempotencyKey,
    };
    try {
      const { data } = await advance({ variables: { input } });
      if (!data) return;
      const { stateName } = data.advanceIntegration;
      notify(t`${command.name[language]}: integrasi kini ${stateName[language].toLowerCase()}.`);
      onClose();
    } catch (error) {
      const refused = failureOf(error);
      const field = fieldOf(refused, command);
      if (field) setError(field, { message: refused.message }, { shouldFocus: true });
      else setFailure(refused);
    }
  }
  async function handleReload() {
    await onReload();
    setFailure(null);
  }

  return (
    <Dialog title={command.name[language]} onClose={onClose} isLarge keepOnOutsideClick>
      <FormProvider {...form}>
        <form className="form" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
          <p>{command.effect[language]}</p>
          {paper && (
            <div>
              <p className="meta">
                <Trans>{paper.name[language]} untuk ditandatangani dapat dibuat dari catatan ini:</Trans>
              </p>
              <PaperFiles paper={paper} />
            </div>
          )}
          {failure?.code === 'CONFLICT' && <ConflictNotice failure={failure} onReload={handleReload} />}
          {failure && failure.code !== 'CONFLICT' && <FailureNotice failure={failure} />}
          {!isStillAllowed && (
            <p className="notice is-warning" role="alert">
              <Trans>
                Langkah ini tidak lagi tersedia: {latest?.actorName} mengubah integrasi menjadi{' '}
                <strong>{integration.stateName[language]}</strong>. Salin yang Anda perlukan sebelum menutup dialog.
              </Trans>
            </p>
          )}
          {command.needsContact && (
            <TextInput
              label={t`Penanggung jawab di pihak Anda`}
              description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP.`}
              error={errors.contact?.message}
              {...register('contact', { validate: (value) => said(problemOfContact(value), language) })}
            />
          )}
          {command.needsSection && (
            <NativeSelect
              label={t`Seksi Pokja yang menampung program`}
              error={errors.section?.message}
              data={[
                { value: '', label: t`Pilih seksi` },
                ...SECTIONS.filter(({ code, ended }) => code !== 'INTI' && !ended).map(({ code, name }) => ({
                  value: code,
                  label: name[language],
                })),
              ]}
              {...register('section', { required: t`Pilih seksi Pokja yang menampung program ini.` })}
            />
          )}
          {command.needsEvidence.map((kind) => (
            <EvidenceFields key={kind} kind={kind} />
          ))}
          <Textarea
            label={command.needsReason ? t`Alasan` : t`Catatan langkah (tidak wajib)`}
            autosize
            minRows={command.needsReason ? 3 : 2}
            error={errors.reason?.message}
            {...register('reason', {
              validate: (value) => (!command.needsReason && value.trim() === '') || said(problemOfReason(value), language),
            })}
          />
          {endsIt && (
            <Checkbox
              label={t`Saya mengerti: langkah ini mengakhiri integrasi dan tidak dapat dibatalkan.`}
              error={errors.understood?.message}
              {...register('understood', { required: t`Centang untuk melanjutkan.` })}
            />
          )}
          <div className="dialog-actions">
            <Button variant="default" onClick={onClose}>
              <Trans>Batal</Trans>
            </Button>
            <Button type="submit" color={endsIt ? 'red' : undefined} loading={isSubmitting} disabled={!isStillAllowed}>
              {command.name[language]}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
