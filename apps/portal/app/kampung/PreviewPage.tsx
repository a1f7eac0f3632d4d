import { Trans } from '@lingui/react/macro';
import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { KampungPageDocument } from '../gql/graphql.ts';
import { missing } from '../shell/not-found.server.ts';
import type { Route } from './+types/PreviewPage';
import { KampungArticle } from './KampungPage.tsx';
import type { PublishedKampung } from './published-kampung.ts';

/** The page of a kampung as it would be published now, for whoever holds a pass. */
export async function loader({ request, params: { token } }: Route.LoaderArgs) {
  const { kampung, programmes } = await ask(request, KampungPageDocument, { code: '-', preview: token });
  if (!kampung) throw await missing(request);
  return {
    kampung: withPass(kampung, token),
    slugs: new Map(programmes.map((each) => [each.code, each.slug])),
    path: `/kampung/${kampung.code}/${kampung.slug}`,
    origin: env.publicPortalUrl,
    apiUrl: env.publicApiUrl,
  };
}

/** Pictures that are not public yet are handed out with the pass alone. */
const withPass = (kampung: PublishedKampung, token: string): typeof kampung =>
  JSON.parse(
    JSON.stringify(kampung, (_, value) => (typeof value === 'string' && value.startsWith('/media/') ? `${value}?preview=${token}` : value)),
  );

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Pratinjau: Kampung KB ${loaderData?.kampung.name ?? ''} · Simpul` },
  { name: 'robots', content: 'noindex, nofollow' },
  { name: 'referrer', content: 'no-referrer' },
];

export default function PreviewPage({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <p className="preview-mark" role="status">
        <strong>
          <Trans>Pratinjau</Trans>
        </strong>{' '}
        <Trans>Belum terbit: begini halaman ini akan terlihat bila dipublikasikan sekarang. Jangan bagikan alamatnya.</Trans>
      </p>
      <KampungArticle {...loaderData} isPreview />
    </>
  );
}
