import { redirect } from 'react-router';
import type { Route } from './+types/data-saver';

const COOKIE = 'hemat';

/** The reader's own choice wins; otherwise the browser's Save-Data wish counts. */
export function wantsLessData(request: Request): boolean {
  const choice = new RegExp(`(?:^|;\\s*)${COOKIE}=([01])`).exec(request.headers.get('cookie') ?? '')?.[1];
  return choice === undefined ? request.headers.get('save-data') === 'on' : choice === '1';
}

/** Remembers the choice for a year and returns to the page the reader came from. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const choice = form.get('hemat') === '1' ? '1' : '0';
  return redirect(samePlace(form.get('kembali')), {
    headers: { 'Set-Cookie': `${COOKIE}=${choice}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly` },
    status: 303,
  });
}

export const loader = () => redirect('/');

/** Only a path of this portal: "//other.example" would leave it, also with a tab between, which browsers drop. */
export function samePlace(value: FormDataEntryValue | null): string {
  return typeof value === 'string' && /^\/(?!\/)[^\\\p{Cc}]*$/u.test(value) ? value : '/';
}
