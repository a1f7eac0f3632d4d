import { Trans } from '@lingui/react/macro';
import type { PublicationPartsFragment } from '../gql/graphql.ts';

/** Whether the public sees what the record says. */
export function PublicationWord({ publication: { published, hasUnpublishedChanges } }: { publication: PublicationPartsFragment }) {
  if (!published) {
    return (
      <span className="word is-open">
        <Trans>Belum publik</Trans>
      </span>
    );
  }
  return hasUnpublishedChanges ? (
    <span className="word is-changed">
      <Trans>Ada perubahan</Trans>
    </span>
  ) : (
    <span className="word is-current">
      <Trans>Publik, sesuai</Trans>
    </span>
  );
}
