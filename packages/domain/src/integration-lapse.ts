import { formatDay } from './format.ts';
import type { IntegrationState } from './integration.ts';
import { yearBefore } from './bonds.ts';
import { text, type BilingualText } from './text.ts';

/**
 * What asks for a review of an integration. A lapse never changes a state by itself: decrees are
 * renewed late and activities recorded late, so a person decides.
 */
export const LAPSE_KINDS = ['DECREE_ENDED', 'DECREE_ENDS', 'NO_ACTIVITY'] as const;
export type LapseKind = (typeof LAPSE_KINDS)[number];
export type Lapse = { kind: LapseKind; name: BilingualText };

export type LapseFacts = {
  state: IntegrationState;
  /** Last day of the decree that holds longest; null when none says its end. */
  decreeValidTo: string | null;
  /** Day of the last joint activity; null when there was none. */
  lastActivityOn: string | null;
  /** Day it started running; null when it never did. */
  startedOn: string | null;
};

const WARN_DAYS = 90;
const BOUND: readonly IntegrationState[] = ['DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'];
const RUNNING: readonly IntegrationState[] = ['BERJALAN', 'TERINTEGRASI'];

/** @param today day at the place of work, YYYY-MM-DD */
export function lapsesOf({ state, decreeValidTo, lastActivityOn, startedOn }: LapseFacts, today: string): Lapse[] {
  const lapses: Lapse[] = [];
  if (BOUND.includes(state) && decreeValidTo !== null) {
    const day = { id: formatDay(decreeValidTo, 'id'), en: formatDay(decreeValidTo, 'en') };
    if (decreeValidTo < today)
      lapses.push({
        kind: 'DECREE_ENDED',
        name: text(`SK berakhir ${day.id}; perlu diperbarui.`, `The decree ended on ${day.en}; renew it.`),
      });
    else if (decreeValidTo < addDays(today, WARN_DAYS))
      lapses.push({ kind: 'DECREE_ENDS', name: text(`SK berakhir ${day.id}.`, `The decree ends on ${day.en}.`) });
  }
  const last = lastActivityOn ?? startedOn;
  if (RUNNING.includes(state) && last !== null && last <= yearBefore(today))
    lapses.push({
      kind: 'NO_ACTIVITY',
      name: text(
        `Tanpa kegiatan bersama 12 bulan (terakhir ${formatDay(last, 'id')}).`,
        `No joint activity for 12 months (last on ${formatDay(last, 'en')}).`,
      ),
    });
  return lapses;
}

const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
