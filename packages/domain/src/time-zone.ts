/** The three zones of Indonesia: hours ahead of UTC, the whole year round. */
export const ZONE_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type Zone = keyof typeof ZONE_HOURS;
export const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

/** The zone a region keeps; the nation goes by its capital. Keputusan Presiden 41/1987. */
export function zoneOf(region: string): Zone {
  const province = Number(region.slice(0, 2));
  if (province >= 81) return 'WIT';
  const isCentral = (province >= 51 && province <= 53) || (province >= 63 && province <= 76);
  return isCentral ? 'WITA' : 'WIB';
}
