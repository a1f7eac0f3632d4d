import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { SchemeLevel } from '@simpul/ui/SchemeLevel.tsx';
import type { DesignationPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { DesignationDialog } from './DesignationDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

const WORDS = { IN_FORCE: 'is-current', ENDING: 'is-changed', EXPIRED: 'is-open', REVOKED: 'is-open', REPLACED: 'is-open' } as const;

/** What a decree says and whether it is in force. */
export function DesignationFacts({ designation }: { designation: DesignationPartsFragment }) {
  const language = useLanguage();
  const { levelName, level, decree, decreedOn, note, state, validity, revokedReason, sampleData } = designation;
  return (
    <div className="designation-facts">
      {level && levelName && (
        <p>
          <SchemeLevel level={{ ...level, name: levelName }} of={level.of} polarity={level.polarity} language={language} rank />
        </p>
      )}
      <p>
        <span className={`word ${WORDS[state]}`}>{validity[language]}</span> {sampleData && <SampleMark language={language} />}
      </p>
      <p className="meta">
        {[decree, decreedOn && formatDay(decreedOn, language)].filter(Boolean).join(' · ') || <Trans>SK belum diketahui</Trans>}
      </p>
      {note && <p className="meta">{note[language]}</p>}
      {revokedReason && (
        <p className="meta">
          <Trans>Alasan pencabutan: {revokedReason}</Trans>
        </p>
      )}
    </div>
  );
}

/** What may be done with a designation that stands. */
export function DesignationActions({ designation, kampung, of }: { designation: DesignationPartsFragment; kampung: string; of: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'NEW' | 'REVOKE' | null>(null);
  const close = () => setOpen(null);
  if (!designation.viewerCanEdit) return null;
  return (
    <div className="owned-actions">
      <Button variant="default" onClick={() => setOpen('NEW')} aria-label={t`SK baru: ${of}`}>
        <Trans>SK baru</Trans>
      </Button>
      {(designation.state === 'IN_FORCE' || designation.state === 'ENDING') && (
        <Button variant="default" onClick={() => setOpen('REVOKE')} aria-label={t`Cabut: ${of}`}>
          <Trans>Cabut</Trans>
        </Button>
      )}
      {open === 'NEW' && <DesignationDialog ends={{ kampung, programme: designation.programme.code }} onClose={close} />}
      {open === 'REVOKE' && <RevokeDialog designation={designation} onClose={close} />}
    </div>
  );
}
