import { text, type BilingualText } from './text.ts';

/** A level is always (scheme, code): the same words mean other things in other programmes. */
export type Level = { scheme: string; code: string; ordinal: number; of: number; name: BilingualText; aliases: string[] };

const level = (code: string, ordinal: number, name: BilingualText, aliases: string[] = []): Level => ({ scheme: 'KKB', code, ordinal, of: 4, name, aliases });

/** The levels of Kampung KB, lowest first. Not a ladder: see the pass patterns of the rubric. */
export const LEVELS: readonly Level[] = [
  level('DASAR', 1, text('Dasar', 'Basic')),
  level('BERKEMBANG', 2, text('Berkembang', 'Developing')),
  level('MANDIRI', 3, text('Mandiri', 'Independent')),
  level('PARIPURNA', 4, text('Paripurna', 'Complete'), ['BERKELANJUTAN']),
];

/** @throws Error for a code of no level, also not by an alias. */
export function levelOf(code: string): Level {
  const found = LEVELS.find((candidate) => candidate.code === code || candidate.aliases.includes(code));
  if (!found) throw new Error(`Unknown level ${code}`);
  return found;
}
