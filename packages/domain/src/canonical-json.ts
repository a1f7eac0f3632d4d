/**
 * The one text of a value: keys in the order of their code units, no spaces, as RFC 8785 has it for
 * what we use (texts, whole numbers, yes and no, null, lists, objects). Two programs that hold the same
 * value write the same bytes, so a hash over them can be computed again by anybody.
 * @throws Error for a number that is not whole, and for what JSON does not know.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`Only whole numbers have one text; got ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`JSON knows no ${typeof value}`);
  const pairs = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${pairs.join(',')}}`;
}
