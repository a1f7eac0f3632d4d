import { ask } from '../apollo.server.ts';
import { env } from '../env.server.ts';
import { SitemapKampungDocument, SitemapProgrammesDocument } from '../gql/graphql.ts';
import { pathIn } from '../language/language.ts';
import type { Route } from './+types/sitemap';

/** The limit of the sitemap protocol is 50,000 addresses, each kampung has two. */
const MAX_KAMPUNG = 24_000;
const PAGES = ['/', '/jelajahi', '/program', '/tentang', '/metodologi', '/istilah', '/aksesibilitas', '/privasi', '/data'];

/** Every public address in both languages. Codes and slugs need no escaping: letters, digits, dots and dashes. */
export async function loader({ request }: Route.LoaderArgs) {
  const { programmes } = await ask(request, SitemapProgrammesDocument, {});
  const entries = [...PAGES, ...programmes.map((programme) => `/program/${programme.slug}`)].map((path) => entry(path));
  let after: string | null | undefined;
  do {
    const { kampungs } = await ask(request, SitemapKampungDocument, { after });
    entries.push(...kampungs.nodes.map((kampung) => entry(`/kampung/${kampung.code}/${kampung.slug}`, kampung.publishedAt)));
    after = kampungs.pageInfo.hasNextPage ? kampungs.pageInfo.endCursor : undefined;
  } while (after && entries.length < MAX_KAMPUNG);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } },
  );
}

function entry(path: string, changedAt?: string): string {
  const own = env.publicPortalUrl + path;
  const english = env.publicPortalUrl + pathIn('en', path);
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.slice(0, 10)}</lastmod>`;
  return `<url><loc>${own}</loc>${changed}<xhtml:link rel="alternate" hreflang="id" href="${own}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/></url>\n`;
}
