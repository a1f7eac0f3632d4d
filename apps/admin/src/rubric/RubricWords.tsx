import { Trans } from '@lingui/react/macro';
import type { RubricHeadPartsFragment } from '../gql/graphql.ts';

/** Where a version stands, and that it is no official rule: said wherever a rubric is named. */
export function RubricWords({ rubric, unofficial }: { rubric: Pick<RubricHeadPartsFragment, 'status' | 'inForce'>; unofficial: boolean }) {
  return (
    <span className="rubric-words">
      <StatusWord rubric={rubric} />
      {unofficial && (
        <span className="word is-changed">
          <Trans>Bukan aturan resmi</Trans>
        </span>
      )}
    </span>
  );
}

function StatusWord({ rubric: { status, inForce } }: { rubric: Pick<RubricHeadPartsFragment, 'status' | 'inForce'> }) {
  if (inForce)
    return (
      <span className="word is-current">
        <Trans>Berlaku</Trans>
      </span>
    );
  if (status === 'PUBLISHED')
    return (
      <span className="word is-open">
        <Trans>Ditetapkan</Trans>
      </span>
    );
  return <span className="word is-open">{status === 'DRAFT' ? <Trans>Draf</Trans> : <Trans>Dipensiunkan</Trans>}</span>;
}
