import type { ReportState } from '@simpul/domain/report-state.ts';
import type { ReportStatePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** Drawn, because not every font has such signs. */
const SIGNS: Record<ReportState, string> = {
  TERLAMBAT: 'M8 2.5v7M8 13v.2',
  DIKEMBALIKAN: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  BELUM: 'M8 4.5a3.5 3.5 0 1 0 .1 0',
  DRAF: 'M3.5 8h.2M8 8h.2M12.5 8h.2',
  TERKIRIM: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  DITERIMA: 'm2.5 8.5 3.7 3.7 7.3-8',
};

/** A state in a word, with its sign. */
export function ReportStateWord({ state: { code, name } }: { state: ReportStatePartsFragment }) {
  const language = useLanguage();
  return (
    <span className="report-state">
      <ReportStateSign code={code} />
      <span>{name[language]}</span>
    </span>
  );
}

/** The sign alone, where a word beside it or a label on its link says the same. */
export const ReportStateSign = ({ code }: { code: ReportState }) => (
  <svg className={`report-sign is-${code.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[code]} />
  </svg>
);
