import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { BOND_KINDS, BOND_NAMES, type BondKind } from '@simpul/domain/bonds.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { VerifyBondDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import type { IntegrationRecord } from './integration-record.ts';
import { REREAD } from './record/use-part.ts';

const STEPS = [1, 2, 3];

/** The five bonds as they follow from the record. Each counts 0 to 3; together they are the depth. */
export function Bonds({ integration }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const [checked, setChecked] = useState<BondKind | null>(null);
  const { bonds, depth, depthName, viewerCanVerify } = integration;
  return (
    <section className="card">
      <h2>
        <Trans>Lima ikatan</Trans>
      </h2>
      <p>
        <Trans>
          Kedalaman <strong>{depth} dari 15</strong>: {depthName[language]}. Ikatan dihitung dari catatan di bawah, tidak diisi dengan
          tangan.
        </Trans>
      </p>
      <ul className="plain bonds">
        {bonds.map(({ kind, name, status, statusName, rule, viewerHandedIn, verifiedOn, verifiedBy, remark }) => (
          <li key={kind}>
            <div className="bond-head">
              <strong>{name[language]}</strong>
              <span aria-hidden="true" className="bond-steps">
                {STEPS.map((step) => (
                  <i key={step} className={step <= status ? 'is-reached' : undefined} />
                ))}
              </span>
              <span>{statusName[language]}</span>
              {viewerCanVerify && status === 2 && !viewerHandedIn && <VerifyButton kind={kind} onVerify={setChecked} />}
            </div>
            {status < 2 && <p className="meta">{rule[language]}</p>}
            {viewerCanVerify && status === 2 && viewerHandedIn && (
              <p className="meta">
                <Trans>Buktinya Anda serahkan sendiri: diperiksa orang lain, misalnya pihak kedua.</Trans>
              </p>
            )}
            {verifiedOn && (
              <p className="meta">
                <Trans>
                  Diperiksa {formatDay(verifiedOn, language)} oleh {verifiedBy}
                </Trans>
                {remark && `: ${remark}`}
              </p>
            )}
          </li>
        ))}
      </ul>
      {checked && <VerifyDialog integration={integration.id} kind={checked} onClose={() => setChecked(null)} />}
    </section>
  );
}

function VerifyButton({ kind, onVerify }: { kind: BondKind | string; onVerify: (kind: BondKind) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const known = BOND_KINDS.find((bond) => bond === kind);
  if (!known) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={t`Verifikasi ikatan ${BOND_NAMES[known][language].toLowerCase()}`}
      onClick={() => onVerify(known)}
    >
      <Trans>Verifikasi</Trans>
    </Button>
  );
}

function VerifyDialog({ integration, kind, onClose }: { integration: string; kind: BondKind; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [remark, setRemark] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [idempotencyKey] = useState(newKey);
  const [verify, { loading }] = useMutation(VerifyBondDocument, REREAD);
  async function handleVerify() {
    setFailure(null);
    try {
      await verify({ variables: { input: { integration, kind, remark: remark.trim() || null, idempotencyKey } } });
      notify(t`Ikatan ${BOND_NAMES[kind][language].toLowerCase()} terverifikasi.`);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <Dialog title={t`Verifikasi ikatan ${BOND_NAMES[kind][language].toLowerCase()}`} onClose={onClose} keepOnOutsideClick>
      <div className="form">
        {failure && <FailureNotice failure={failure} />}
        <p>
          <Trans>
            Anda menyatakan sudah memeriksa bukti ikatan ini. Pemeriksaan berlaku dua belas bulan dan dicatat atas nama Anda. Bukti yang
            Anda serahkan sendiri diperiksa orang lain.
          </Trans>
        </p>
        <Textarea
          label={t`Catatan pemeriksaan (tidak wajib)`}
          autosize
          value={remark}
          onChange={({ currentTarget }) => setRemark(currentTarget.value)}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button loading={loading} onClick={() => void handleVerify()}>
            <Trans>Nyatakan terverifikasi</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
