/** Collects parameters while a statement is written: `$(value)` gives its placeholder. Values never enter the text. */
export function params(): { $: (value: unknown) => string; values: unknown[] } {
  const values: unknown[] = [];
  return { values, $: (value) => `$${values.push(value)}` };
}
