/** The portal's settings. The only file of the pages that reads the environment. */
function address(name: string, fallback: string): string {
  const value = process.env[name] ?? fallback;
  if (!URL.canParse(value)) throw new Error(`${name} harus berupa alamat lengkap seperti ${fallback}, bukan "${value}".`);
  return value;
}

const port = process.env['PORTAL_PORT'] ?? '3000';

export const env = {
  /** Where the portal itself asks. */
  apiUrl: address('API_URL', 'http://127.0.0.1:4000/graphql'),
  /** The address of the API as developers outside reach it. */
  publicApiUrl: address('PUBLIC_API_URL', 'http://localhost:4000/graphql'),
  /** Origin of canonical addresses, without a slash at the end. */
  publicPortalUrl: address('PUBLIC_PORTAL_URL', `http://localhost:${port}`).replace(/\/+$/, ''),
};
