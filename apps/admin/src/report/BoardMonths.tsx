import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { REPORT_STATES, REPORT_STATE_NAMES } from '@simpul/domain/report-state.ts';
import type { ReportBoardQuery } from '../gql/graphql.ts';
import { shortMonth } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { reportAddress } from './report-address.ts';
import { ReportStateSign, ReportStateWord } from './ReportStateWord.tsx';

/** The kampung of a district with their twelve months; each sign leads to its report. */
export function BoardMonths({ kampungs }: { kampungs: ReportBoardQuery['reportBoard']['kampungs'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <section className="card" aria-label={t`Dua belas bulan per kampung`}>
      <ul className="board-counts">
        {REPORT_STATES.map((code) => (
          <li key={code}>
            <ReportStateWord state={{ code, name: REPORT_STATE_NAMES[code] }} />
          </li>
        ))}
      </ul>
      <ul className="board-kampungs">
        {kampungs.map(({ code, name, months }) => (
          <li key={code}>
            <Link to={`/kampung/${code}/laporan`}>{name}</Link>
            <ol>
              {months.map(({ period, state }) => (
                <li key={period}>
                  <Link to={reportAddress(code, period)} aria-label={`${name}, ${shortMonth(period, language)}: ${state.name[language]}`}>
                    <ReportStateSign code={state.code} />
                    <span aria-hidden="true">{shortMonth(period, language).slice(0, 3)}</span>
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
