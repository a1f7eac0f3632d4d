import { Trans } from '@lingui/react/macro';
import { formatDay } from '@simpul/domain/format.ts';
import type { DecisionPartsFragment, LevelPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Words = { decision: DecisionPartsFragment | null | undefined; estimate: { level: LevelPartsFragment } };

/** How a level came about: by which offices and when it was decided, or that nobody has yet. */
export function DecisionWords({ decision, estimate }: Words) {
  const language = useLanguage();
  if (!decision) return <Trans>Sebelum verifikasi: hasil hitungan sistem dari data yang dilaporkan</Trans>;
  return (
    <>
      <Trans>
        Diverifikasi OPD-KB, ditetapkan BKKBN provinsi pada {formatDay(decision.decidedOn, language)} ({decision.period})
      </Trans>
      {decision.revision > 1 && (
        <>
          {' '}
          · <Trans>perbaikan ke-{decision.revision - 1}</Trans>
        </>
      )}
      {estimate.level.code !== decision.level.code && (
        <>
          <br />
          <Trans>Perkiraan dari data terbitan ini: {estimate.level.name[language]}</Trans>
        </>
      )}
    </>
  );
}
