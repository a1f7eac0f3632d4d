import { useLingui } from '@lingui/react/macro';
import type { RegionRefPartsFragment } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';

/** The chain of regions above a page, each a link. */
export function RegionPath({ path }: { path: readonly RegionRefPartsFragment[] }) {
  const { t } = useLingui();
  return (
    <nav className="breadcrumb" aria-label={t`Letak`}>
      <ol>
        <li>
          <LinkTo to="/wilayah/ID">Indonesia</LinkTo>
        </li>
        {path.map((region) => (
          <li key={region.code}>
            <LinkTo to={`/wilayah/${region.code}`}>{region.name}</LinkTo>
          </li>
        ))}
      </ol>
    </nav>
  );
}
