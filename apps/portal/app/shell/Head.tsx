import { Links, Meta, useLocation, useMatches } from 'react-router';
import fontFile from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';
import { pathIn, plainPath } from '../language/language.ts';
import fontStyles from '@simpul/ui/font.css?url';
import styles from '../styles/portal.css?url';

/** Title, canonical address, both languages, styles. The font is left out for readers who save data. */
export function Head({ origin, lessData }: { origin: string | undefined; lessData: boolean }) {
  const { pathname } = useLocation();
  const path = plainPath(pathname);
  // The catch-all page has no address of its own to announce.
  const isPage = !useMatches().some((match) => match.id.endsWith('*'));
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#083575" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {!lessData && <link rel="preload" href={fontFile} as="font" type="font/woff2" crossOrigin="anonymous" />}
      <link rel="stylesheet" href={styles} />
      {!lessData && <link rel="stylesheet" href={fontStyles} />}
      {origin !== undefined && isPage && (
        <>
          <link rel="canonical" href={origin + pathname} />
          <link rel="alternate" hrefLang="id" href={origin + path} />
          <link rel="alternate" hrefLang="en" href={origin + pathIn('en', path)} />
          <link rel="alternate" hrefLang="x-default" href={origin + path} />
          <meta property="og:url" content={origin + pathname} />
        </>
      )}
      <Meta />
      <Links />
    </head>
  );
}
