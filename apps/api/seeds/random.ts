/**
 * Chance that can be repeated: the same key always gives the same draws. The demonstration is
 * therefore the same on every machine, and a change in one kampung never moves another.
 */
export type Random = {
  /** A number from 0 up to, but not including, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  int: (low: number, high: number) => number;
  /** A number from `low` up to `high`. */
  between: (low: number, high: number) => number;
  /** True with this probability. */
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** The key of the table, drawn in proportion to its weight. */
  weighted: <K extends string>(weights: Record<K, number>) => K;
  /** `count` different entries in random order; all of them when there are fewer. */
  some: <T>(list: readonly T[], count: number) => T[];
};

export function randomFor(key: string): Random {
  const next = generator(hash(key));
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const entry = list[int(0, list.length - 1)];
    if (entry === undefined) throw new Error('Cannot pick from an empty list');
    return entry;
  };
  return {
    next,
    int,
    pick,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    weighted: <K extends string>(weights: Record<K, number>): K => {
      // Object.keys loses the key type that the record states.
      const keys = Object.keys(weights) as K[];
      let left = next() * keys.reduce((sum, name) => sum + weights[name], 0);
      for (const name of keys) {
        left -= weights[name];
        if (left < 0) return name;
      }
      return pick(keys);
    },
    some: (list, count) =>
      list
        .map((entry) => ({ entry, turn: next() }))
        .sort((one, other) => one.turn - other.turn)
        .slice(0, count)
        .map(({ entry }) => entry),
  };
}

/** FNV-1a over the characters of the key, with a last stir so that near keys start far apart. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const character of key) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The small generator known as mulberry32: good enough for examples, useless for secrets. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
