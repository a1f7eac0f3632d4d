import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { formatDay, formatMonth, formatPercent } from '@simpul/domain/format.ts';
import { ReportBoardDocument, type ReportBoardQuery, type ReportBoardRowPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { regionName } from '../shell/region-name.ts';
import { useViewer } from '../shell/viewer.ts';
import { codeOf } from '../table/address.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { useAddress } from '../table/use-address.ts';
import { ViewsButton } from '../view/ViewsButton.tsx';
import { BoardMonths } from './BoardMonths.tsx';
import { BulkAccept } from './BulkAccept.tsx';
import { ReportStateWord } from './ReportStateWord.tsx';
import { RhythmSelect } from './RhythmSelect.tsx';

/** Which reports of a month are there and which are missing, region by region down to the kampung. */
export function ReportBoardPage() {
  const { t } = useLingui();
  const { params } = useAddress();
  const { canSeeKampungRecords } = useViewer();
  const month = params.get('bulan') ?? '';
  const asked = useQuery(ReportBoardDocument, {
    variables: { region: codeOf(params, 'wilayah'), period: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? `${month}-01` : null },
    skip: !canSeeKampungRecords,
  });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page
      title={t`Laporan`}
      actions={<ViewsButton list="REPORT" />}
      lead={
        <p className="lead">
          <Trans>Laporan kependudukan dan KB: kelengkapan dan ketepatan waktu setiap bulan.</Trans>
        </p>
      }
    >
      <Answer of={asked}>{({ reportBoard }) => <Board {...reportBoard} />}</Answer>
    </Page>
  );
}

type Board = ReportBoardQuery['reportBoard'];

function Board({ period, rhythm, viewerCanSetRhythm, dueOn, periods, total, parts, kampungs }: Board) {
  const { t } = useLingui();
  const language = useLanguage();
  const { params, change } = useAddress();
  return (
    <>
      <search className="filters">
        <NativeSelect
          label={t`Bulan`}
          value={period.slice(0, 7)}
          onChange={(event) => change({ bulan: event.currentTarget.value })}
          data={periods.map((month) => ({ value: month.slice(0, 7), label: formatMonth(month, language) }))}
        />
        {rhythm && viewerCanSetRhythm && <RhythmSelect regency={total.region.code} rhythm={rhythm} />}
      </search>
      {rhythm === 'HALF_YEARLY' && (
        <p className="meta">
          <Trans>
            Di kabupaten/kota ini laporan diminta setiap semester: Juni dan Desember. Yang ditulis untuk bulan lain ikut dihitung.
          </Trans>
        </p>
      )}
      <section className="card" aria-labelledby="board-region">
        <h2 id="board-region">{regionName(total.region, language)}</h2>
        <p className="board-figures">
          <Share label={t`Lengkap`} part={total.complete} whole={total.kampungCount} />
          <Share label={t`Tepat waktu`} part={total.onTime} whole={total.kampungCount} />
          <span className="meta">
            <Trans>batas kirim {formatDay(dueOn, language)}</Trans>
          </span>
        </p>
        <Counts row={total} />
      </section>
      {params.has('wilayah') && (
        <p>
          <button type="button" className="button-link" onClick={() => change({ wilayah: null })}>
            <Trans>Semua wilayah</Trans>
          </button>
        </p>
      )}
      {parts.length > 0 && <Parts parts={parts} month={period.slice(0, 7)} />}
      {kampungs.length > 0 && <BulkAccept kampungs={kampungs} period={period} />}
      {kampungs.length > 0 && <BoardMonths kampungs={kampungs} />}
      {total.kampungCount === 0 && (
        <p className="empty">
          <Trans>Tidak ada kampung di wilayah ini yang dapat Anda lihat.</Trans>
        </p>
      )}
    </>
  );
}

function Parts({ parts, month }: { parts: Board['parts']; month: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  type Row = ReportBoardRowPartsFragment & { id: string };
  const columns = [
    columnOf<Row>({
      id: 'region',
      label: t`Wilayah`,
      cell: ({ region }) => <Link to={`/laporan?wilayah=${region.code}&bulan=${month}`}>{regionName(region, language)}</Link>,
    }),
    columnOf<Row>({ id: 'complete', label: t`Lengkap`, cell: ({ complete, kampungCount }) => <Of part={complete} whole={kampungCount} /> }),
    columnOf<Row>({ id: 'onTime', label: t`Tepat waktu`, cell: ({ onTime, kampungCount }) => <Of part={onTime} whole={kampungCount} /> }),
    columnOf<Row>({ id: 'states', label: t`Status`, cell: (row) => <Counts row={row} /> }),
  ];
  return <DataTable caption={t`Laporan per wilayah`} columns={columns} rows={parts.map((part) => ({ ...part, id: part.region.code }))} />;
}

function Counts({ row }: { row: ReportBoardRowPartsFragment }) {
  return (
    <ul className="board-counts">
      {row.counts.map(({ state, count }) => (
        <li key={state.code}>
          <ReportStateWord state={state} /> {count}
        </li>
      ))}
    </ul>
  );
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function Share({ label, part, whole }: { label: string; part: number; whole: number }) {
  const language = useLanguage();
  return (
    <span>
      <strong>{formatPercent(percent(part, whole), language)}</strong> {label.toLowerCase()}{' '}
      <span className="meta">
        <Plural value={whole} other={`${part} dari # kampung`} />
      </span>
    </span>
  );
}

function Of({ part, whole }: { part: number; whole: number }) {
  const language = useLanguage();
  return (
    <>
      {part}/{whole} <small>{formatPercent(percent(part, whole), language)}</small>
    </>
  );
}
