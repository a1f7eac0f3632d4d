import { plural, t } from '@lingui/core/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import type { Language } from '@simpul/domain/text.ts';

/** "Rp1,5 juta", "Rp1,4 miliar" for what is read at a glance, whole rupiah below a million. */
export function formatRupiah(amount: number, language: Language): string {
  if (amount < 1_000_000) return `Rp${formatNumber(amount, language, 0)}`;
  const isBillions = amount >= 1_000_000_000;
  const [id, en] = isBillions ? ['miliar', 'billion'] : ['juta', 'million'];
  const figure = formatNumber(amount / (isBillions ? 1_000_000_000 : 1_000_000), language, isBillions ? 2 : 1);
  return `Rp${figure} ${language === 'id' ? id : en}`;
}

/** "8 hari · Rp1,5 juta". */
export const daysAndRupiah = ({ days, rupiah }: { days: number; rupiah: number }, language: Language): string =>
  [t`${formatNumber(days, language, 1)} hari`, formatRupiah(rupiah, language)].join(' · ');

/** The same with the months before it can show. */
export function effortWords(effort: { days: number; rupiah: number; months: number }, language: Language): string {
  const parts = daysAndRupiah(effort, language);
  return effort.months === 0
    ? parts
    : `${parts} · ${plural(effort.months, { one: 'tampak setelah # bulan', other: 'tampak setelah # bulan' })}`;
}
