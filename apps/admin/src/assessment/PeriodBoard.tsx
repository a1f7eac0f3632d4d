import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { levelOf } from '@simpul/domain/level.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { PeriodBoardDocument, type PeriodBoardQuery, type PeriodBoardRowPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { regionName } from '../shell/region-name.ts';
import { codeOf } from '../table/address.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { useAddress } from '../table/use-address.ts';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';

type Board = NonNullable<PeriodBoardQuery['assessmentPeriod']>['board'];

/** A period region by region, down to the kampung of a district; what is late stands first. */
export function PeriodBoard({ id }: { id: string }) {
  const { params, change } = useAddress();
  const asked = useQuery(PeriodBoardDocument, { variables: { id, region: codeOf(params, 'wilayah') }, fetchPolicy: 'cache-and-network' });
  const language = useLanguage();
  return (
    <Answer of={asked}>
      {({ assessmentPeriod }) => {
        if (!assessmentPeriod) return <NotFoundPage />;
        const { total, parts, kampungs } = assessmentPeriod.board;
        return (
          <>
            <section className="card" aria-labelledby="board-region">
              <h2 id="board-region">{regionName(total.region, language)}</h2>
              <p className="board-figures">
                <span>
                  <Trans>
                    <strong>
                      {total.submittedCount}/{total.kampungCount}
                    </strong>{' '}
                    sudah mengajukan
                  </Trans>
                </span>
                {total.lateCount > 0 && <Late row={total} />}
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
            {parts.length > 0 && <Parts parts={parts} period={id} />}
            {kampungs.length > 0 && <Kampungs kampungs={kampungs} />}
            {total.kampungCount === 0 && (
              <p className="empty">
                <Trans>Tidak ada kampung di wilayah ini yang dapat Anda lihat.</Trans>
              </p>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Parts({ parts, period }: { parts: Board['parts']; period: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  type Row = PeriodBoardRowPartsFragment & { id: string };
  const columns = [
    columnOf<Row>({
      id: 'region',
      label: t`Wilayah`,
      cell: ({ region }) => <Link to={`/penilaian?periode=${period}&wilayah=${region.code}`}>{regionName(region, language)}</Link>,
    }),
    columnOf<Row>({
      id: 'submitted',
      label: t`Mengajukan`,
      cell: ({ submittedCount, kampungCount }) => `${submittedCount}/${kampungCount}`,
    }),
    columnOf<Row>({ id: 'late', label: t`Terlambat`, cell: (row) => <Late row={row} /> }),
    columnOf<Row>({ id: 'states', label: t`Status`, cell: (row) => <Counts row={row} /> }),
  ];
  return <DataTable caption={t`Penilaian per wilayah`} columns={columns} rows={parts.map((part) => ({ ...part, id: part.region.code }))} />;
}

function Kampungs({ kampungs }: { kampungs: Board['kampungs'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  type Row = Board['kampungs'][number] & { id: string };
  const columns = [
    columnOf<Row>({
      id: 'kampung',
      label: t`Kampung`,
      cell: ({ code, name, assessmentId }) => (
        <Link to={assessmentId ? `/penilaian/${assessmentId}` : `/kampung/${code}/penilaian`}>{name}</Link>
      ),
    }),
    columnOf<Row>({ id: 'state', label: t`Status`, cell: ({ state }) => <AssessmentStateWord state={state} /> }),
    columnOf<Row>({
      id: 'claimed',
      label: t`Tingkat yang diajukan`,
      cell: ({ claimedLevel }) => (claimedLevel ? <LevelBadge level={levelOf(claimedLevel)} language={language} /> : '–'),
    }),
    columnOf<Row>({
      id: 'late',
      label: t`Terlambat`,
      cell: ({ late }) => (late ? <LateWords what={late.what} days={late.days} /> : '–'),
    }),
  ];
  return <DataTable caption={t`Penilaian per kampung`} columns={columns} rows={kampungs.map((row) => ({ ...row, id: row.code }))} />;
}

function LateWords({ what, days }: { what: 'SUBMIT' | 'VERIFY'; days: number }) {
  return (
    <span className="value-missing">
      {what === 'SUBMIT' ? (
        <Plural value={days} other="belum diajukan, lewat # hari" />
      ) : (
        <Plural value={days} other="belum diverifikasi, lewat # hari" />
      )}
    </span>
  );
}

function Late({ row: { lateCount, lateDays } }: { row: PeriodBoardRowPartsFragment }) {
  if (lateCount === 0) return <span className="meta">–</span>;
  return (
    <span className="value-missing">
      <Plural value={lateCount} other="# terlambat" /> <Plural value={lateDays} other="(paling lama # hari)" />
    </span>
  );
}

function Counts({ row }: { row: PeriodBoardRowPartsFragment }) {
  return (
    <ul className="board-counts">
      {row.counts.map(({ state, count }) => (
        <li key={state?.code ?? 'BELUM'}>
          <AssessmentStateWord state={state} /> {count}
        </li>
      ))}
    </ul>
  );
}
