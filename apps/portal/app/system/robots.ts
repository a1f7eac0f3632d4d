import { env } from '../env.server.ts';

export const loader = () =>
  new Response(`User-agent: *\nDisallow: /hemat-data\nSitemap: ${env.publicPortalUrl}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
