import { index, prefix, route, type RouteConfig } from '@react-router/dev/routes';

/** Every page exists twice: Indonesian without a prefix, English under /en, with the same path. */
const pages = (language: 'id' | 'en') => {
  const page = (path: string, file: string) => route(path, file, { id: `${language}:${path}` });
  return [
    index('home/HomePage.tsx', { id: `${language}:home` }),
    page('jelajahi', 'explore/ExplorePage.tsx'),
    page('kampung/:code/:slug?', 'kampung/KampungPage.tsx'),
    page('kampung/:code/mengapa', 'kampung/WhyPage.tsx'),
    page('kampung/:code/:slug/mengapa', 'kampung/WhyPage.tsx'),
    page('pratinjau/:token', 'kampung/PreviewPage.tsx'),
    page('program', 'programme/ProgrammesPage.tsx'),
    page('program/:slug', 'programme/ProgrammePage.tsx'),
    page('wilayah/:code', 'region/RegionPage.tsx'),
    page('kegiatan/:id', 'activity/ActivityPage.tsx'),
    page('keputusan/:id', 'decision/DecisionPage.tsx'),
    page('tentang', 'about/AboutPage.tsx'),
    page('metodologi', 'about/MethodPage.tsx'),
    page('istilah', 'about/GlossaryPage.tsx'),
    page('aksesibilitas', 'about/AccessibilityPage.tsx'),
    page('privasi', 'about/PrivacyPage.tsx'),
    page('data', 'data/DataPage.tsx'),
    page('*', 'shell/MissingPage.tsx'),
  ];
};

export default [
  ...pages('id'),
  ...prefix('en', pages('en')),
  route('hemat-data', 'system/data-saver.ts'),
  route('sitemap.xml', 'system/sitemap.ts'),
  route('robots.txt', 'system/robots.ts'),
  route('healthz', 'system/health.ts'),
  route('keputusan/:id/isi.json', 'decision/content.ts'),
  route('media/*', 'system/media.ts'),
] satisfies RouteConfig;
