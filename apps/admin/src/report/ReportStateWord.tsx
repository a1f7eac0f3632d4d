import type { ReportState } from '@simpul/domain/report-state.ts';
import type { ReportStatePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

const SIGNS: Record<ReportState, string> = {
  TERLAMBAT: '!',
  DIKEMBALIKAN: '←',
  BELUM: '○',
  DRAF: '…',
  TERKIRIM: '→',
  DITERIMA: '✓',
};

/** A state in a word, with its sign. */
export function ReportStateWord({ state: { code, name } }: { state: ReportStatePartsFragment }) {
  const language = useLanguage();
  return (
    <span className="report-state">
      <ReportStateSign code={code} /> {name[language]}
    </span>
  );
}

/** The sign alone, where a word beside it or a label on its link says the same. */
export const ReportStateSign = ({ code }: { code: ReportState }) => (
  <i className={`report-sign is-${code.toLowerCase()}`} aria-hidden="true">
    {SIGNS[code]}
  </i>
);
