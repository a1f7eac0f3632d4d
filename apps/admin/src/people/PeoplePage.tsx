import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { ROLE_NAMES } from '@simpul/domain/access.ts';
import { formatInstant } from '@simpul/domain/format.ts';
import { failureOf } from '../api/failure.ts';
import { PeopleDocument, RevokeInvitationDocument, type PeopleQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { Page } from '../shell/Page.tsx';
import { regionName } from '../shell/region-name.ts';
import { PersonCard } from './PersonCard.tsx';
import { InviteDialog } from './PersonDialogs.tsx';

/** Who may do what where I manage people: everybody below me, and the links that are still open. */
export function PeoplePage() {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [searched] = useDebouncedValue(search, 200);
  const [isInviting, setInviting] = useState(false);
  const asked = useQuery(PeopleDocument, { variables: { search: searched } });
  const more = asked.data?.people.pageInfo;
  const showMore = () =>
    asked.fetchMore({
      variables: { after: more?.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        people: { ...fetchMoreResult.people, nodes: [...before.people.nodes, ...fetchMoreResult.people.nodes] },
      }),
    });
  return (
    <Page
      title={t`Pengguna`}
      lead={
        <p className="lead">
          <Trans>Setiap orang punya akun sendiri. Anda memberi peran di bawah peran Anda, di dalam wilayah Anda.</Trans>
        </p>
      }
      actions={
        <Button onClick={() => setInviting(true)}>
          <Trans>Undang orang</Trans>
        </Button>
      }
    >
      <TextInput
        type="search"
        label={t`Nama atau surel`}
        className="people-search"
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        data-page-search
      />
      <Answer of={asked}>
        {({ people, invitations }) => (
          <>
            {invitations.length > 0 && <OpenLinks invitations={invitations} />}
            {people.nodes.length === 0 && (
              <p className="empty">
                <Trans>Belum ada orang di sini. Undang operator Pokja, pemerintah desa atau PKB dengan surelnya.</Trans>
              </p>
            )}
            {people.nodes.map((person) => (
              <PersonCard key={person.id} person={person} people={people.nodes} />
            ))}
            {people.pageInfo.hasNextPage && (
              <p>
                <Button variant="default" onClick={() => void showMore()}>
                  <Trans>Tampilkan lagi</Trans>
                </Button>
              </p>
            )}
          </>
        )}
      </Answer>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}

function OpenLinks({ invitations }: Pick<PeopleQuery, 'invitations'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const [revoke] = useMutation(RevokeInvitationDocument, { refetchQueries: [PeopleDocument] });

  async function handleRevoke(id: string) {
    try {
      await revoke({ variables: { id } });
      notify(t`Tautan dibatalkan.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <section className="card">
      <h2>
        <Trans>Tautan yang belum dipakai</Trans>
      </h2>
      <ul className="plain owned-list">
        {invitations.map(({ id, name, email, role, region, expiresAt }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> {email}
              <p className="meta">
                {role ? ROLE_NAMES[role][language] : <Trans>Kata sandi baru</Trans>} · {regionName(region, language)} ·{' '}
                <Trans>berlaku sampai {formatInstant(expiresAt, language)}</Trans>
              </p>
            </div>
            <Button variant="default" onClick={() => void handleRevoke(id)} aria-label={t`Batalkan tautan ${name}`}>
              <Trans>Batalkan</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
