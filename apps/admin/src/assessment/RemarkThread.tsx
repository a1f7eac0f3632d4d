import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '@simpul/domain/format.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { RemarkOnAssessmentDocument, type AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';

type Props = { record: AssessmentRecordPartsFragment; /** Null: the whole. */ indicator: string | null };

/** Remarks that are pinned to an indicator or to the whole, and a place to write one. */
export function RemarkThread({ record, indicator }: Props) {
  const { t } = useLingui();
  const [isWriting, setWriting] = useState(false);
  const remarks = record.remarks.filter((remark) => (remark.indicator ?? null) === indicator);
  return (
    <div className="remarks">
      {remarks.length > 0 && (
        <ul aria-label={indicator ? t`Catatan pada ${indicator}` : t`Catatan`}>
          {remarks.map((remark) => (
            <Remark key={remark.id} remark={remark} />
          ))}
        </ul>
      )}
      {remarks.length === 0 && indicator === null && (
        <p className="meta">
          <Trans>Belum ada catatan.</Trans>
        </p>
      )}
      {record.viewerCanRemark &&
        (isWriting ? (
          <RemarkForm record={record} indicator={indicator} onClose={() => setWriting(false)} />
        ) : (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => setWriting(true)}
            aria-label={indicator ? t`Tulis catatan pada ${indicator}` : t`Tulis catatan untuk seluruh penilaian`}
          >
            <Trans>Tulis catatan</Trans>
          </Button>
        ))}
    </div>
  );
}

function Remark({ remark: { body, at, authorName, authorRole, settledAt } }: { remark: AssessmentRecordPartsFragment['remarks'][number] }) {
  const language = useLanguage();
  return (
    <li>
      <p>{body}</p>
      <p className="meta">
        {authorName} ({authorRole[language]}), {formatInstant(at, language)}{' '}
        {settledAt && (
          <span className="word is-current">
            <Trans>dijawab dengan pengajuan berikutnya</Trans>
          </span>
        )}
      </p>
    </li>
  );
}

function RemarkForm({ record, indicator, onClose }: Props & { onClose: () => void }) {
  const { t } = useLingui();
  const [body, setBody] = useState('');
  const [key] = useState(newKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [remark, { loading }] = useMutation(RemarkOnAssessmentDocument);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    try {
      await remark({ variables: { input: { id: record.id, indicator, body, idempotencyKey: key } } });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  const isWrong = failure?.field === 'body';
  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && !isWrong && <FailureNotice failure={failure} />}
      <Textarea
        label={indicator ? t`Catatan pada ${indicator}` : t`Catatan`}
        description={t`Apa yang kurang, atau jawabannya; tanpa nama warga dan nomor orang.`}
        autosize
        minRows={2}
        value={body}
        error={isWrong && failure.message}
        onChange={(event) => setBody(event.currentTarget.value)}
        autoFocus
      />
      <p className="form-actions">
        <Button type="submit" loading={loading}>
          <Trans>Kirim catatan</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </p>
    </form>
  );
}
