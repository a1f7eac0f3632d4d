import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { failureOf } from '../api/failure.ts';
import {
  EndRoleDocument,
  InviteToNewPasswordDocument,
  ResetSecondFactorDocument,
  SetPersonActiveDocument,
  type PersonPartsFragment,
} from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { regionName } from '../shell/region-name.ts';
import { useViewer } from '../shell/viewer.ts';
import { AssignDialog, HandOverDialog, LinkBox } from './PersonDialogs.tsx';

type Open = 'ASSIGN' | 'HAND_OVER' | 'RESET' | 'CLOSE' | { token: string } | { ended: Role } | null;
type Role = PersonPartsFragment['roles'][number];

/** One person with their roles, and what can be done about them. What may not be done is refused with its reason. */
export function PersonCard({ person, people }: { person: PersonPartsFragment; people: readonly PersonPartsFragment[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: viewerId } = useViewer();
  const [open, setOpen] = useState<Open>(null);
  const [endRole] = useMutation(EndRoleDocument);
  const [newPassword] = useMutation(InviteToNewPasswordDocument);
  const [resetSecondFactor] = useMutation(ResetSecondFactorDocument);
  const [setActive] = useMutation(SetPersonActiveDocument);
  const isMe = person.id === viewerId;
  const isClosed = person.deactivatedAt != null;

  async function tell(work: Promise<unknown>, done: string) {
    try {
      await work;
      notify(done);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }
  async function handleNewPassword() {
    try {
      const { data } = await newPassword({ variables: { personId: person.id } });
      if (data) setOpen({ token: data.inviteToNewPassword });
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }
  const close = () => setOpen(null);

  return (
    <section className="card" aria-label={person.name}>
      <h2>
        {person.name} {isClosed && <span className="word is-open">{t`Akun ditutup`}</span>}{' '}
        {person.sampleData && <SampleMark language={language} />}
      </h2>
      <p className="meta">{person.email}</p>
      <ul className="plain owned-list">
        {person.roles.map((held) => (
          <li key={held.id}>
            <div>
              <strong>{held.roleName[language]}</strong> · {regionName(held.region, language)}
              {held.programmes.length > 0 && <> · {held.programmes.map(({ shortName }) => shortName[language]).join(', ')}</>}
              <p className="meta">
                {held.validTo ? (
                  <Trans>
                    {formatDay(held.validFrom, language)} sampai {formatDay(held.validTo, language)}
                  </Trans>
                ) : (
                  <Trans>sejak {formatDay(held.validFrom, language)}</Trans>
                )}
                {!held.valid && (
                  <>
                    {' '}
                    · <Trans>tidak berlaku</Trans>
                  </>
                )}
              </p>
            </div>
            {held.valid && !isMe && (
              <Button
                variant="default"
                onClick={() => setOpen({ ended: held })}
                aria-label={t`Akhiri peran ${held.roleName[language]} ${person.name}`}
              >
                <Trans>Akhiri…</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isMe && (
        <div className="form-actions">
          {isClosed ? (
            <Button
              variant="default"
              onClick={() => void tell(setActive({ variables: { id: person.id, active: true } }), t`Akun dibuka lagi.`)}
            >
              <Trans>Buka akun</Trans>
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={() => setOpen('ASSIGN')}>
                <Trans>Beri peran</Trans>
              </Button>
              <Button variant="default" onClick={() => setOpen('HAND_OVER')}>
                <Trans>Serah terima</Trans>
              </Button>
              <Button variant="default" onClick={() => void handleNewPassword()}>
                <Trans>Tautan kata sandi baru</Trans>
              </Button>
              {person.secondFactorSince != null && (
                <Button variant="default" onClick={() => setOpen('RESET')}>
                  <Trans>Hapus verifikasi dua langkah…</Trans>
                </Button>
              )}
              <Button variant="default" onClick={() => setOpen('CLOSE')}>
                <Trans>Tutup akun…</Trans>
              </Button>
            </>
          )}
        </div>
      )}
      {open === 'ASSIGN' && <AssignDialog person={person} onClose={close} />}
      {open === 'HAND_OVER' && <HandOverDialog person={person} people={people} onClose={close} />}
      {open !== null && typeof open === 'object' && 'ended' in open && (
        <ConfirmDialog
          title={t`Akhiri peran ${open.ended.roleName[language]}?`}
          action={<Trans>Akhiri</Trans>}
          onConfirm={() => void tell(endRole({ variables: { id: open.ended.id } }), t`Peran diakhiri.`)}
          onClose={close}
        >
          <Trans>
            {person.name} langsung tidak dapat lagi bekerja untuk {regionName(open.ended.region, language)}. Peran ini dapat diberikan lagi.
          </Trans>
        </ConfirmDialog>
      )}
      {open === 'RESET' && (
        <ConfirmDialog
          title={t`Hapus verifikasi dua langkah ${person.name}?`}
          action={<Trans>Hapus</Trans>}
          onConfirm={() => void tell(resetSecondFactor({ variables: { personId: person.id } }), t`Verifikasi dua langkah dihapus.`)}
          onClose={close}
        >
          <Trans>
            Hanya bila orang ini kehilangan ponsel dan kode pemulihannya, dan Anda yakin ia sendiri yang meminta. Ia langsung keluar dari
            semua perangkat, lalu cukup masuk dengan kata sandi.
          </Trans>
        </ConfirmDialog>
      )}
      {open === 'CLOSE' && (
        <ConfirmDialog
          title={t`Tutup akun ${person.name}?`}
          action={<Trans>Tutup akun</Trans>}
          onConfirm={() => void tell(setActive({ variables: { id: person.id, active: false } }), t`Akun ditutup.`)}
          onClose={close}
        >
          <Trans>Orang ini langsung keluar dari semua perangkat dan tidak dapat masuk lagi sampai akunnya dibuka.</Trans>
        </ConfirmDialog>
      )}
      {open !== null && typeof open === 'object' && 'token' in open && (
        <Dialog title={t`Tautan kata sandi baru`} onClose={close} keepOnOutsideClick>
          <LinkBox token={open.token} onClose={close} />
        </Dialog>
      )}
    </section>
  );
}
