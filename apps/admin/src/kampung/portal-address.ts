/** Written into the page by the API when it serves the app; a development server leaves the placeholder. */
function portalOrigin(): string {
  const given = document.querySelector<HTMLMetaElement>('meta[name="simpul-portal-url"]')?.content ?? '';
  return given.startsWith('http') ? given : 'http://127.0.0.1:3000';
}

/** Where the public reads about a kampung. */
export const portalAddress = (kampungCode: string): string => new URL(`/kampung/${kampungCode}`, portalOrigin()).href;
