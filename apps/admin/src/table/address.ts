/**
 * Filters, order and page live in the address: a list can be bookmarked, sent, and left with the
 * back button. What the address holds is checked here; anything unknown counts as absent.
 */
export function oneOf<Value extends string>(params: URLSearchParams, name: string, allowed: readonly Value[]): Value | null {
  const given = params.get(name);
  return allowed.find((value) => value === given) ?? null;
}

export function manyOf<Value extends string>(params: URLSearchParams, name: string, allowed: readonly Value[]): Value[] {
  const given = params.getAll(name);
  return allowed.filter((value) => given.includes(value));
}

/** A code such as 63.01 or DESA_BERSINAR; whether it exists is the API's business. */
export function codeOf(params: URLSearchParams, name: string): string | null {
  const given = params.get(name);
  return given !== null && /^[\w.]{1,40}$/.test(given) ? given : null;
}

/** The id of a record; whether it exists is the API's business. */
export function idOf(params: URLSearchParams, name: string): string | null {
  const given = params.get(name);
  return given !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given) ? given : null;
}

/** Cursors belong to one filter and one order. */
const CURSORS = ['sesudah', 'sebelum'];

/** The address with some parts changed; empty values leave it, and the first page comes back unless a cursor is given. */
export function changed(params: URLSearchParams, changes: Record<string, string | readonly string[] | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of CURSORS) next.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const part of [value ?? []].flat()) if (part !== '') next.append(name, part);
  }
  return next;
}
