import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { checkEfforts, EFFORT_NOTE } from '@simpul/domain/effort.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { RegencyEffortsDocument, SaveEffortsDocument, type EffortTablePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { Page } from '../shell/Page.tsx';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { useAddress } from '../table/use-address.ts';

/** What steps take in a regency, beside what finished tasks really took. */
export function EffortsPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { params } = useAddress();
  const own = widestRegion(useViewer())?.code ?? '';
  const regency = params.get('kabupaten') ?? own.slice(0, 5);
  const isRegency = /^\d\d\.\d\d$/.test(regency);
  const asked = useQuery(RegencyEffortsDocument, { variables: { regency }, skip: !isRegency });
  return (
    <Page title={t`Tabel upaya`} crumbs={[{ to: '/rencana', label: t`Rencana` }]} lead={<p className="lead">{EFFORT_NOTE[language]}</p>}>
      {isRegency ? (
        <Answer of={asked}>
          {({ regencyEfforts }) => <Table key={`${regencyEfforts.regencyCode} ${regencyEfforts.version}`} table={regencyEfforts} />}
        </Answer>
      ) : (
        <p className="empty">
          <Trans>Tabel upaya ada di tiap kabupaten/kota. Buka sebuah kampung, tab Penilaian, untuk sampai ke tabelnya.</Trans>
        </p>
      )}
    </Page>
  );
}

type Values = Record<string, string>;
const keyOf = (code: string, to: number, what: string): string => `${code}.${to}.${what}`;

function startOf({ rupiahPerDay, fillDays, fillRupiah, steps }: EffortTablePartsFragment): Values {
  return {
    rupiahPerDay: `${rupiahPerDay}`,
    fillDays: `${fillDays}`,
    fillRupiah: `${fillRupiah}`,
    ...Object.fromEntries(
      steps.flatMap(({ indicatorCode, toScore, days, rupiah, months }) => [
        [keyOf(indicatorCode, toScore, 'days'), `${days}`],
        [keyOf(indicatorCode, toScore, 'rupiah'), `${rupiah}`],
        [keyOf(indicatorCode, toScore, 'months'), `${months}`],
      ]),
    ),
  };
}

function Table({ table }: { table: EffortTablePartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [values, setValues] = useState(() => startOf(table));
  const [wrong, setWrong] = useState<string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [save, { loading }] = useMutation(SaveEffortsDocument);
  const read = (key: string): number => (values[key]?.trim() ? Number(values[key]) : Number.NaN);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const input = {
      regencyCode: table.regencyCode,
      version: table.version,
      rupiahPerDay: read('rupiahPerDay'),
      fillDays: read('fillDays'),
      fillRupiah: read('fillRupiah'),
      steps: table.steps.map(({ indicatorCode, toScore }) => ({
        indicatorCode,
        toScore,
        days: read(keyOf(indicatorCode, toScore, 'days')),
        rupiah: read(keyOf(indicatorCode, toScore, 'rupiah')),
        months: read(keyOf(indicatorCode, toScore, 'months')),
      })),
    };
    const problems = checkEfforts(input);
    setWrong(problems.map(({ text }) => text[language]));
    setFailure(null);
    if (problems.length > 0) return;
    try {
      await save({ variables: { input } });
      notify(t`Tabel upaya tersimpan`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  // On a phone no heading stands above a number: its unit says what it is.
  const field = (key: string, label: string, unit: string) => (
    <span className="effort-field">
      {input(key, label)} <span className="meta">{unit}</span>
    </span>
  );
  const input = (key: string, label: string) =>
    table.viewerCanEdit ? (
      <input
        type="number"
        inputMode="decimal"
        step="any"
        aria-label={label}
        value={values[key] ?? ''}
        onChange={({ currentTarget }) => setValues((before) => ({ ...before, [key]: currentTarget.value }))}
      />
    ) : (
      formatNumber(Number(values[key]), language, 1)
    );

  return (
    <form className="efforts" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && <FailureNotice failure={failure} />}
      {wrong.length > 0 && (
        <ul className="notice is-error" role="alert">
          {wrong.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="meta">{table.isOwn ? <Trans>Angka kabupaten/kota ini sendiri.</Trans> : <Trans>Masih perkiraan Simpul.</Trans>}</p>
      <dl className="facts">
        <dt>
          <Trans>Satu hari kerja bernilai (rupiah)</Trans>
        </dt>
        <dd>{field('rupiahPerDay', t`Satu hari kerja bernilai (rupiah)`, t`rupiah`)}</dd>
        <dt>
          <Trans>Mengisi satu indikator: hari</Trans>
        </dt>
        <dd>{field('fillDays', t`Mengisi satu indikator: hari`, t`hari`)}</dd>
        <dt>
          <Trans>Mengisi satu indikator: rupiah</Trans>
        </dt>
        <dd>{field('fillRupiah', t`Mengisi satu indikator: rupiah`, t`rupiah`)}</dd>
      </dl>
      <table className="data is-cards" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Trans>Langkah</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Hari kerja</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Rupiah</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Bulan sampai tampak</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Kenyataan</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.steps.map(({ indicatorCode, indicatorName, toScore, doneCount, meanDays }) => {
            const name = t`${indicatorCode} ke skor ${toScore}`;
            return (
              <tr key={name} role="row">
                <th scope="row" role="rowheader">
                  {name} <small>{indicatorName[language]}</small>
                </th>
                <td role="cell" className="is-narrow">
                  {field(keyOf(indicatorCode, toScore, 'days'), t`${name}: hari kerja`, t`hari`)}
                </td>
                <td role="cell">{field(keyOf(indicatorCode, toScore, 'rupiah'), t`${name}: rupiah`, t`rupiah`)}</td>
                <td role="cell" className="is-narrow">
                  {field(keyOf(indicatorCode, toScore, 'months'), t`${name}: bulan`, t`bulan`)}
                </td>
                <td role="cell">
                  {doneCount === 0 ? (
                    <Trans>belum ada</Trans>
                  ) : (
                    <>
                      {formatNumber(meanDays ?? 0, language, 1)} <Trans>hari</Trans>,{' '}
                      <Plural value={doneCount} one="# tugas" other="# tugas" />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {table.viewerCanEdit && (
        <Button type="submit" loading={loading}>
          <Trans>Simpan tabel</Trans>
        </Button>
      )}
    </form>
  );
}
