import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LinkTo } from '../language/LinkTo.tsx';

type Alternative = { dropped: 'search' | 'region' | 'levels' | 'programmes'; address: string; count: number };

/** Nothing fits: says which single filter to drop, and what that brings. */
export function NoResults({ alternatives }: { alternatives: readonly Alternative[] }) {
  const { t } = useLingui();
  const names = { search: t`kata pencarian`, region: t`saringan wilayah`, levels: t`saringan tingkat`, programmes: t`saringan program` };
  const helpful = alternatives.filter((each) => each.count > 0);
  return (
    <div className="note">
      <p>
        <Trans>Tidak ada kampung yang cocok dengan semua saringan ini.</Trans>
      </p>
      {helpful.length > 0 && (
        <ul>
          {helpful.map((each) => (
            <li key={each.dropped}>
              <LinkTo to={each.address}>
                <Trans>Lepas {names[each.dropped]}</Trans>
              </LinkTo>
              : <Plural value={each.count} one="# kampung" other="# kampung" />
            </li>
          ))}
        </ul>
      )}
      <p>
        <LinkTo to="/jelajahi">
          <Trans>Lihat semua kampung</Trans>
        </LinkTo>
      </p>
    </div>
  );
}
