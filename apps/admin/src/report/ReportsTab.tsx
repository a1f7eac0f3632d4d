import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatDay, formatMonth } from '@simpul/domain/format.ts';
import { ReportsDocument, type ReportsQuery } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { reportAddress } from './report-address.ts';
import { ReportStateWord } from './ReportStateWord.tsx';

type Month = NonNullable<ReportsQuery['reports']>[number];

/** The last twelve months of a kampung: what was reported, and what is still to do. */
export function ReportsTab({ code }: { code: string }) {
  const asked = useQuery(ReportsDocument, { variables: { code } });
  return <Answer of={asked}>{({ reports }) => <Months code={code} months={reports ?? []} />}</Answer>;
}

function Months({ code, months }: { code: string; months: Month[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<Month>({
      id: 'month',
      label: t`Bulan`,
      cell: ({ period }) => <Link to={reportAddress(code, period)}>{formatMonth(period, language)}</Link>,
    }),
    columnOf<Month>({ id: 'state', label: t`Status`, cell: ({ state }) => <ReportStateWord state={state} /> }),
    columnOf<Month>({ id: 'due', label: t`Batas kirim`, cell: ({ dueOn }) => formatDay(dueOn, language) }),
    columnOf<Month>({ id: 'sent', label: t`Dikirim`, cell: (month) => <Sent {...month} /> }),
    columnOf<Month>({
      id: 'next',
      label: t`Berikutnya`,
      cell: (month) => <NextStep month={month} to={reportAddress(code, month.period)} />,
    }),
  ];
  return (
    <>
      <p className="lead">
        <Trans>Laporan satu bulan dikirim paling lambat tanggal 10 bulan berikutnya. Hanya yang terkirim ikut dihitung.</Trans>
      </p>
      <DataTable caption={t`Laporan dua belas bulan terakhir`} columns={columns} rows={months} />
    </>
  );
}

function Sent({ submittedAt, sentOnTime }: Month) {
  const language = useLanguage();
  if (!submittedAt) return '–';
  return (
    <>
      {shortDay(submittedAt, language)} {sentOnTime === false && <small>{<Trans>lewat batas</Trans>}</small>}
    </>
  );
}

function NextStep({ month: { state, viewerCanWrite, viewerCanAccept }, to }: { month: Month; to: string }) {
  if (viewerCanAccept) {
    return (
      <Link to={to}>
        <Trans>Periksa</Trans>
      </Link>
    );
  }
  if (!viewerCanWrite) return '–';
  return (
    <Link to={to}>
      {state.code === 'DIKEMBALIKAN' ? <Trans>Perbaiki</Trans> : state.code === 'DRAF' ? <Trans>Lanjutkan</Trans> : <Trans>Isi</Trans>}
    </Link>
  );
}
