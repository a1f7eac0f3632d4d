import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '@simpul/domain/format.ts';
import { MENTIONS_MAX, problemOfMessage } from '@simpul/domain/integration-parts.ts';
import { failureOf, type Failure } from '../../api/failure.ts';
import { newKey } from '../../api/new-key.ts';
import { DiscussIntegrationDocument } from '../../gql/graphql.ts';
import { useLanguage } from '../../language/use-language.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import type { IntegrationRecord } from '../integration-record.ts';
import { REREAD } from './use-part.ts';

/** What both owners and the village say to each other; whoever is called finds it among what waits for them. */
export function Discussion({ integration }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const { messages, participants, viewerCanDiscuss } = integration;
  const nameOfPerson = (id: string) => participants.find((participant) => participant.id === id)?.name;
  return (
    <section className="card" id="diskusi">
      <h2>
        <Trans>Diskusi</Trans>
      </h2>
      {messages.length === 0 && (
        <p className="meta">
          <Trans>Belum ada pesan. Yang tertulis di sini dibaca kedua pemilik dan desa, tidak dipublikasikan.</Trans>
        </p>
      )}
      <ol className="timeline">
        {messages.map(({ id, at, authorName, authorRole, body, mentions }) => (
          <li key={id}>
            <p className="message">{body}</p>
            <p className="meta">
              {authorName} ({authorRole[language]}) · <time dateTime={at}>{formatInstant(at, language)}</time>
              {mentions.length > 0 && (
                <>
                  {' '}
                  · <Trans>memanggil {mentions.flatMap((person) => nameOfPerson(person) ?? []).join(', ') || '–'}</Trans>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      {viewerCanDiscuss && <MessageForm integration={integration} />}
    </section>
  );
}

function MessageForm({ integration: { id, participants } }: { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [body, setBody] = useState('');
  const [mentions, setMentions] = useState<string[]>([]);
  const [wrong, setWrong] = useState<string>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [idempotencyKey, setKey] = useState(newKey);
  const [discuss, { loading }] = useMutation(DiscussIntegrationDocument, REREAD);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const problem = problemOfMessage(body);
    setWrong(problem?.[language]);
    setFailure(null);
    if (problem) return;
    try {
      await discuss({ variables: { input: { integration: id, body, mentions, idempotencyKey } } });
      setBody('');
      setMentions([]);
      setKey(newKey());
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && <FailureNotice failure={failure} />}
      <Textarea
        label={t`Pesan`}
        autosize
        minRows={2}
        error={wrong}
        value={body}
        onChange={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <MultiSelect
        label={t`Panggil`}
        description={t`Tidak wajib. Yang dipanggil mendapat pemberitahuan.`}
        searchable
        maxValues={MENTIONS_MAX}
        data={participants.map((participant) => ({ value: participant.id, label: participant.name }))}
        value={mentions}
        onChange={setMentions}
      />
      <Button type="submit" variant="default" loading={loading}>
        <Trans>Kirim pesan</Trans>
      </Button>
    </form>
  );
}
