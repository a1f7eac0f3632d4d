import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { ask } from '../apollo.server.ts';
import { ProgrammesDocument } from '../gql/graphql.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/ProgrammesPage';
import { ProgrammeCard } from './ProgrammeCard.tsx';

export const loader = ({ request }: Route.LoaderArgs) => ask(request, ProgrammesDocument, {});

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Program kampung tematik`,
    description: msg`Program kampung tematik dari berbagai kementerian dan dinas, dan kampung yang sudah terhubung dengannya.`,
  });

export default function ProgrammesPage({ loaderData }: Route.ComponentProps) {
  const programmes = loaderData.programmes.toSorted((one, other) => other.kampungCount - one.kampungCount);
  return (
    <div className="wrap page">
      <h1>
        <Trans>Program kampung tematik</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Banyak kementerian punya kampungnya sendiri. Di sini setiap program dihubungkan dengan Kampung KB yang sama, supaya warga tidak
          mengisi dua kali dan dinas bekerja bersama.
        </Trans>
      </p>
      <h2>
        <Plural value={programmes.length} one="# program" other="# program" />
      </h2>
      <ul className="cards">
        {programmes.map((programme) => (
          <ProgrammeCard key={programme.code} programme={programme} />
        ))}
      </ul>
    </div>
  );
}
