/** One value that a change has moved, as words; null where there was or is none. */
export type ValueChange = { field: string; before: string | null; after: string | null };

/** What differs between the two sides of a line of the trail, field by field, in the order of the fields. */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
  const [was, is] = [flatten(before), flatten(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** The leaves of a value by their path, such as `values.persons`; lists stand as one value. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value === 'object' && !Array.isArray(value)) {
    return new Map(Object.entries(value).flatMap(([key, part]) => [...flatten(part, path === '' ? key : `${path}.${key}`)]));
  }
  return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
}
