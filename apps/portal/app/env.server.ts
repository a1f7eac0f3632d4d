/** The portal's settings. The only file of the pages that reads the environment. */
function address(name: string, fallback: string): string {
  const value = process.env[name] ?? fallback;
  if (!URL.canParse(value)) throw new Error(`${name} harus berupa alamat lengkap seperti ${fallback}, bukan "${value}".`);
  return value;
}

/** The API may be named by its origin alone, as the starter does. */
function graphqlAddress(name: string, fallback: string): string {
  const url = new URL(address(name, fallback));
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

const port = process.env['PORTAL_PORT'] ?? '3000';

export const env = {
  /** Where the portal itself asks. */
  apiUrl: graphqlAddress('API_URL', 'http://127.0.0.1:4000/graphql'),
  /** The address of the API as developers outside reach it. */
  publicApiUrl: graphqlAddress('PUBLIC_API_URL', 'http://localhost:4000/graphql'),
  /** Origin of canonical addresses, without a slash at the end. */
  publicPortalUrl: address('PUBLIC_PORTAL_URL', `http://localhost:${port}`).replace(/\/+$/, ''),
};
