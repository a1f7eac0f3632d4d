import { Trans, useLingui } from '@lingui/react/macro';
import { LinkTo } from '../language/LinkTo.tsx';
import { addressOf, changed, VIEWS, type Choice, type OrderKey, type View } from './filters.ts';

/** List, map or table of the same kampung, and the order they stand in. */
export function ViewAndOrder({ choice }: { choice: Choice }) {
  const { t } = useLingui();
  const views: Record<View, string> = { daftar: t`Daftar`, peta: t`Peta`, tabel: t`Tabel` };
  const orders: Record<OrderKey, string> = {
    nama: t`Nama`,
    'tingkat-tertinggi': t`Tingkat tertinggi`,
    'tingkat-terendah': t`Tingkat terendah`,
    terbaru: t`Baru diperbarui`,
    'jiwa-terbanyak': t`Jiwa terbanyak`,
  };
  // Object.keys of a record with exactly these keys.
  const orderKeys = Object.keys(orders) as OrderKey[];
  const current = choice.order ?? (choice.search === '' ? 'nama' : null);
  return (
    <div className="view-row">
      <nav className="segmented" aria-label={t`Tampilan`}>
        {VIEWS.map((view) => (
          <LinkTo key={view} to={`${addressOf(changed(choice, { view }))}#hasil`} aria-current={choice.view === view ? 'page' : undefined}>
            {views[view]}
          </LinkTo>
        ))}
      </nav>
      {choice.view !== 'peta' && (
        <details className="order">
          <summary>
            <Trans>Urut: {current === null ? t`Paling cocok` : orders[current]}</Trans>
          </summary>
          <ul>
            {orderKeys.map((key) => (
              <li key={key}>
                <LinkTo to={`${addressOf(changed(choice, { order: key }))}#hasil`} aria-current={current === key ? 'true' : undefined}>
                  {orders[key]}
                </LinkTo>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
