import { useSearchParams } from 'react-router';
import { changed } from './address.ts';

/** The filters in the address, and a way to change some of them. Typing replaces the entry, so that "back" leaves the list. */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const change = (changes: Parameters<typeof changed>[1], { replace = false } = {}) =>
    setParams((now) => changed(now, changes), { replace, preventScrollReset: true });
  return { params, change };
}
