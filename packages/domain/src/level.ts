import type { Rubric } from './rubric.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import type { BilingualText } from './text.ts';

/** A level is always (scheme, code): the same words mean other things in other programmes. */
export type Level = { scheme: string; code: string; ordinal: number; of: number; name: BilingualText; aliases: string[] };

/** The levels of a rubric, lowest first. Not a ladder: see the pass patterns. */
export const levelsOf = ({ scheme, levels }: Rubric): Level[] =>
  levels.map(({ code, ordinal, name, aliases }) => ({ scheme, code, ordinal, of: levels.length, name, aliases: [...aliases] }));

/** The levels of Kampung KB. */
export const LEVELS: readonly Level[] = levelsOf(KKB_2021);

/** The level of a code or alias from outside; null for neither. */
export const parseLevel = (code: string): Level | null =>
  LEVELS.find((level) => level.code === code || level.aliases.includes(code)) ?? null;

/** @throws Error for a code of no level, also not by an alias. */
export function levelOf(code: string): Level {
  const found = parseLevel(code);
  if (!found) throw new Error(`Unknown level ${code}`);
  return found;
}
