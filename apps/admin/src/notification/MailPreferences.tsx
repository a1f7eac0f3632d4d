import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { TOPIC_NAMES } from '@simpul/domain/notification.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { MailPreferencesDocument, SaveMailPreferencesDocument, type MailPreferencesPartsFragment, type MailWay } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';

/** Which mails one gets, when, and in which language. */
export function MailPreferences() {
  const asked = useQuery(MailPreferencesDocument);
  return (
    <section className="card" id="surel">
      <h2>
        <Trans>Surel pemberitahuan</Trans>
      </h2>
      <Answer of={asked}>{({ mailPreferences }) => <PreferencesForm kept={mailPreferences} />}</Answer>
    </section>
  );
}

function PreferencesForm({ kept }: { kept: MailPreferencesPartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [chosen, setChosen] = useState(kept);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [save, { loading }] = useMutation(SaveMailPreferencesDocument, { refetchQueries: [MailPreferencesDocument, 'AccountEvents'] });
  const ways: { value: MailWay; label: string }[] = [
    { value: 'AT_ONCE', label: t`Langsung` },
    { value: 'DAILY', label: t`Ringkasan harian` },
    { value: 'NONE', label: t`Tanpa surel` },
  ];

  function choose(at: number, way: string) {
    setChosen({ ...chosen, topics: chosen.topics.map((choice, index) => (index === at ? { ...choice, way: way as MailWay } : choice)) });
  }
  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    try {
      const topics = chosen.topics.map(({ topic, way }) => ({ topic, way }));
      await save({ variables: { input: { language: chosen.language, topics } } });
      notify(t`Pilihan surel tersimpan.`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form className="form" onSubmit={(event) => void handleSubmit(event)}>
      {failure && <FailureNotice failure={failure} />}
      <p className="meta">
        <Trans>
          <Link to="/kotak-masuk">Kotak masuk</Link> selalu lengkap. Ringkasan harian dikirim pukul 07.00 {kept.zone}, hanya bila ada kabar
          yang belum dibaca.
        </Trans>
      </p>
      {chosen.topics.map(({ topic, way }, at) => (
        <NativeSelect
          key={topic}
          label={TOPIC_NAMES[topic][language]}
          data={ways}
          value={way}
          onChange={({ currentTarget }) => choose(at, currentTarget.value)}
        />
      ))}
      <NativeSelect
        label={t`Bahasa surel`}
        data={[
          { value: 'id', label: 'Indonesia' },
          { value: 'en', label: 'English' },
        ]}
        value={chosen.language}
        onChange={({ currentTarget }) => setChosen({ ...chosen, language: currentTarget.value === 'en' ? 'en' : 'id' })}
      />
      <p className="form-actions">
        <Button type="submit" loading={loading}>
          <Trans>Simpan pilihan</Trans>
        </Button>
      </p>
    </form>
  );
}
