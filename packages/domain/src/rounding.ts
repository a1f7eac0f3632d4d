/** n / d as a whole number, a half to its even neighbour. Whole numbers in, so nothing is lost on the way. */
export function roundHalfEven(numerator: number, denominator: number): number {
  const down = Math.floor(numerator / denominator);
  const twiceTheRest = 2 * (numerator - down * denominator);
  if (twiceTheRest !== denominator) return twiceTheRest < denominator ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

/** n / d with two decimals, a half away from zero. For n ≥ 0. */
export const twoDecimals = (numerator: number, denominator: number): number =>
  Math.floor((200 * numerator + denominator) / (2 * denominator)) / 100;
