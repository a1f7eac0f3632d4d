import type { ReactNode } from 'react';
import type { AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { ClaimedIndex } from './assessment-record.ts';
import { IndexLine } from '../kampung/IndexLine.tsx';

/**
 * An index of the claim against its pass mark, with its indicators.
 * @param beside what stands beside each indicator besides the claim, for whoever judges it
 */
export function ClaimIndex({
  index,
  record,
  beside,
}: {
  index: ClaimedIndex;
  record: AssessmentRecordPartsFragment;
  beside?: (code: string) => ReactNode;
}) {
  const language = useLanguage();
  return (
    <section className="card" aria-labelledby={`index-${index.code}`}>
      <h2 id={`index-${index.code}`}>{index.name[language]}</h2>
      <IndexLine index={index} />
      <ol className="claim-indicators">
        {index.indicators.map((indicator) => (
          <IndicatorRow key={indicator.code} indicator={indicator} record={record} beside={beside} />
        ))}
      </ol>
    </section>
  );
}
