import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CopyButton, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { AssignRoleDocument, HandOverDocument, InvitePersonDocument, PeopleDocument, type PersonPartsFragment } from '../gql/graphql.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { giftOf, NO_ROLE, RoleFields, type RoleValues } from './RoleFields.tsx';

/** A form in a dialog: a refusal stands at its field, or above them, and what was typed stays. */
function Form({
  failure,
  label,
  isBusy,
  onSubmit,
  onClose,
  children,
}: {
  failure: Failure | null;
  label: ReactNode;
  isBusy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      {failure && !failure.field && <FailureNotice failure={failure} />}
      {children}
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button type="submit" loading={isBusy}>
          {label}
        </Button>
      </div>
    </form>
  );
}

const at = (failure: Failure | null, field: string): string | undefined => (failure?.field === field ? failure.message : undefined);

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [values, setValues] = useState<RoleValues>(NO_ROLE);
  const [missing, setMissing] = useState<string | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [invite, { loading, error }] = useMutation(InvitePersonDocument, { refetchQueries: [PeopleDocument] });
  const failure = error ? failureOf(error) : null;

  async function handleSubmit() {
    const { role } = values;
    setMissing(role ? null : t`Pilih peran.`);
    if (!role) return;
    const answer = await invite({ variables: { input: { name, email, ...giftOf({ ...values, role }) } } }).catch(() => null); // shown from `error`
    if (answer?.data) setToken(answer.data.invitePerson);
  }

  return (
    <Dialog title={t`Undang orang`} onClose={onClose} keepOnOutsideClick>
      {token ? (
        <LinkBox token={token} onClose={onClose} />
      ) : (
        <Form failure={failure} label={<Trans>Buat tautan</Trans>} isBusy={loading} onSubmit={() => void handleSubmit()} onClose={onClose}>
          <TextInput
            label={t`Nama`}
            error={at(failure, 'name')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            data-autofocus
          />
          <TextInput
            type="email"
            label={t`Surel`}
            error={at(failure, 'email')}
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <RoleFields
            values={values}
            change={(part) => setValues((before) => ({ ...before, ...part }))}
            errorOf={(field) => (field === 'role' ? (missing ?? at(failure, field)) : at(failure, field))}
          />
        </Form>
      )}
    </Dialog>
  );
}

/** The link is shown once: only its hash is kept. */
export function LinkBox({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useLingui();
  const link = `${window.location.origin}/admin/undangan/${token}`;
  return (
    <div className="form">
      <p>
        <Trans>Kirim tautan ini kepada orangnya. Berlaku 7 hari, hanya sekali, dan tidak dapat dilihat lagi setelah ditutup.</Trans>
      </p>
      <TextInput label={t`Tautan`} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      <div className="dialog-actions">
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Tersalin</Trans> : <Trans>Salin tautan</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>
          <Trans>Selesai</Trans>
        </Button>
      </div>
    </div>
  );
}

export function AssignDialog({ person, onClose }: { person: PersonPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const [values, setValues] = useState<RoleValues>(NO_ROLE);
  const [missing, setMissing] = useState<string | null>(null);
  const [idempotencyKey] = useState(newKey);
  const [assign, { loading, error }] = useMutation(AssignRoleDocument);
  const failure = error ? failureOf(error) : null;

  async function handleSubmit() {
    const { role } = values;
    setMissing(role ? null : t`Pilih peran.`);
    if (!role) return;
    const answer = await assign({ variables: { input: { personId: person.id, ...giftOf({ ...values, role }), idempotencyKey } } }).catch(
      () => null,
    ); // shown from `error`
    if (!answer?.data) return;
    notify(t`Peran diberikan kepada ${person.name}.`);
    onClose();
  }

  return (
    <Dialog title={t`Beri peran kepada ${person.name}`} onClose={onClose} keepOnOutsideClick>
      <Form failure={failure} label={<Trans>Beri peran</Trans>} isBusy={loading} onSubmit={() => void handleSubmit()} onClose={onClose}>
        <RoleFields
          values={values}
          change={(part) => setValues((before) => ({ ...before, ...part }))}
          errorOf={(field) => (field === 'role' ? (missing ?? at(failure, field)) : at(failure, field))}
        />
      </Form>
    </Dialog>
  );
}

export function HandOverDialog({
  person,
  people,
  onClose,
}: {
  person: PersonPartsFragment;
  people: readonly PersonPartsFragment[];
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [toId, setToId] = useState<string | null>(null);
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const [idempotencyKey] = useState(newKey);
  const [handOver, { loading, error }] = useMutation(HandOverDocument, { refetchQueries: [PeopleDocument] });
  const failure = error ? failureOf(error) : null;

  async function handleSubmit() {
    setMissing(toId ? undefined : t`Pilih penerima.`);
    if (!toId) return;
    const answer = await handOver({ variables: { input: { fromId: person.id, toId, idempotencyKey } } }).catch(() => null); // shown from `error`
    if (!answer?.data) return;
    notify(t`Semua peran ${person.name} diserahkan.`);
    onClose();
  }

  return (
    <Dialog title={t`Serah terima dari ${person.name}`} onClose={onClose} keepOnOutsideClick>
      <Form failure={failure} label={<Trans>Serahkan</Trans>} isBusy={loading} onSubmit={() => void handleSubmit()} onClose={onClose}>
        <p>
          <Trans>Semua peran orang ini di wilayah Anda berakhir sekarang dan berpindah kepada penerima.</Trans>
        </p>
        <Select
          label={t`Penerima`}
          searchable
          error={missing ?? at(failure, 'toId')}
          data={people
            .filter(({ id, deactivatedAt }) => id !== person.id && !deactivatedAt)
            .map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
          value={toId}
          onChange={setToId}
        />
      </Form>
    </Dialog>
  );
}
