import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { KampungQualityDocument, type QualityPartsFragment } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { TaskItem } from './TaskItem.tsx';

/** How good the data of a kampung are, why, and what to do about it: first what fits into five minutes. */
export function QualityTab({ code }: { code: string }) {
  const asked = useQuery(KampungQualityDocument, { variables: { code } });
  return <Answer of={asked}>{({ kampungRecord }) => kampungRecord && <Quality record={kampungRecord} />}</Answer>;
}

function Quality({ record }: { record: QualityPartsFragment }) {
  const language = useLanguage();
  const { score, aspects, fading } = record.dataQuality;
  return (
    <>
      <div className="notice">
        <p>
          <strong>
            <Trans>Mutu data {score} dari 100</Trans>
          </strong>
        </p>
        <p className="meta">
          <Trans>
            Dihitung dari setiap nilai: {aspects.map(({ name }) => name[language].toLowerCase()).join(', ')}. Nilai yang dibaca aturan
            tingkat berbobot dua.
          </Trans>
        </p>
      </div>
      <Tasks record={record} />
      <section className="card">
        <h2>
          <Trans>Dari mana angkanya</Trans>
        </h2>
        <ul className="quality-aspects">
          {aspects.map(({ code, name, sentence, points }) => (
            <li key={code}>
              <span>
                <strong>{name[language]}</strong>{' '}
                {points == null ? (
                  <span className="meta">
                    <Trans>belum dapat dinilai</Trans>
                  </span>
                ) : (
                  points
                )}
              </span>
              {/* The number beside it says the same. */}
              <svg className="index-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={points ?? 0} height="1" />
              </svg>
              <span className="meta">{sentence[language]}</span>
            </li>
          ))}
        </ul>
        <details>
          <summary>
            <Trans>Kapan nilai menjadi usang</Trans>
          </summary>
          <ul>
            {fading.map((sentence) => (
              <li key={sentence.id}>{sentence[language]}</li>
            ))}
          </ul>
        </details>
      </section>
      <Values record={record} />
    </>
  );
}

function Tasks({ record }: { record: QualityPartsFragment }) {
  const { tasks } = record.dataQuality;
  const [daily, later] = [tasks.filter((task) => task.daily), tasks.filter((task) => !task.daily)];
  const rows = (some: typeof tasks) => (
    <ul className="quality-tasks">
      {some.map((task) => (
        <TaskItem key={`${task.kind} ${task.values.join()}`} task={task} kampung={record} />
      ))}
    </ul>
  );
  return (
    <section className="card">
      <h2>
        <Trans>Lima menit untuk data</Trans>
      </h2>
      {tasks.length === 0 ? (
        <p className="empty">
          <Trans>Tidak ada yang perlu dikerjakan: datanya lengkap, segar, dan terbukti.</Trans>
        </p>
      ) : (
        rows(daily)
      )}
      {later.length > 0 && (
        <details>
          <summary>
            <Trans>{later.length} pekerjaan lain</Trans>
          </summary>
          {rows(later)}
        </details>
      )}
    </section>
  );
}

type Value = QualityPartsFragment['dataQuality']['values'][number] & { id: string };

function Values({ record }: { record: QualityPartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const rows = record.dataQuality.values
    .map((value): Value => ({ ...value, id: value.code }))
    .toSorted((one, other) => one.score - other.score);
  const columns = [
    columnOf<Value>({ id: 'nilai', label: t`Nilai`, cell: ({ name }) => name[language] }),
    columnOf<Value>({ id: 'mutu', label: t`Mutu`, cell: ({ score }) => score }),
    columnOf<Value>({
      id: 'per',
      label: t`Per`,
      cell: ({ asOf }) => <span className="nowrap">{asOf ? shortDay(asOf, language) : '–'}</span>,
    }),
    columnOf<Value>({
      id: 'alasan',
      label: t`Mengapa`,
      cell: ({ reasons }) => (
        <span className="may-wrap">
          {reasons.length === 0 ? t`Tidak ada yang kurang.` : reasons.map((reason) => reason[language]).join(' ')}
        </span>
      ),
    }),
  ];
  return (
    <section className="card">
      <h2>
        <Trans>Setiap nilai</Trans>
      </h2>
      <DataTable caption={t`Mutu setiap nilai, yang terendah lebih dahulu`} columns={columns} rows={rows} />
    </section>
  );
}
