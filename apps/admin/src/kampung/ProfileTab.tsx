import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDay, formatMonth, formatNumber } from '@simpul/domain/format.ts';
import type { CodedPartsFragment, TriState } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import type { KampungRecord } from './KampungPage.tsx';

/** What is on record. "Not there" and "not filled in" never look alike. */
export function ProfileTab({ record }: { record: KampungRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <div className="two-columns">
      <section className="card">
        <h2>
          <Trans>Gambaran umum</Trans>
        </h2>
        <p>{record.overview?.[language] ?? <Missing />}</p>
        <dl className="facts">
          <Fact label={t`Dicanangkan`}>{record.inauguratedOn && formatDay(record.inauguratedOn, language)}</Fact>
          <Fact label={t`Kegiatan tercatat`}>{formatNumber(record.activityCount, language)}</Fact>
          <Fact label={t`Instansi terlibat`}>{formatNumber(record.agencyCount, language)}</Fact>
        </dl>
      </section>
      <LatestReport record={record} />
      <section className="card">
        <h2>
          <Trans>Kelompok kerja (Pokja) dan pendampingan</Trans>
        </h2>
        <dl className="facts is-short">
          <Fact label={t`Pokja`}>
            <TriStateWord state={record.workingGroupExists} />
          </Fact>
          <Fact label={t`Anggota Pokja`}>{record.workingGroupMembers != null && formatNumber(record.workingGroupMembers, language)}</Fact>
          <Fact label={t`Pokja terlatih`}>
            <TriStateWord state={record.workingGroupTrained} />
          </Fact>
          <Fact label={t`PKB/PLKB pendamping`}>
            <TriStateWord state={record.fieldOfficer} />
          </Fact>
          <Fact label={t`Peraturan pemerintah daerah`}>
            <TriStateWord state={record.localRegulation} />
          </Fact>
        </dl>
      </section>
      <section className="card">
        <h2>
          <Trans>Kelompok kegiatan dan sarana</Trans>
        </h2>
        <dl className="facts is-short">
          {record.facilities.map(({ code, name, state }) => (
            <Fact key={code} label={name[language]}>
              <TriStateWord state={state} />
            </Fact>
          ))}
        </dl>
      </section>
      <section className="card">
        <h2>
          <Trans>Sumber dana, data dan cara kerja</Trans>
        </h2>
        <dl className="facts">
          <Fact label={t`Sumber dana`}>
            <CodedList list={record.fundingSources} />
          </Fact>
          <Fact label={t`Penggunaan data`}>
            <CodedList list={record.dataUses} />
          </Fact>
          <Fact label={t`Mekanisme yang berjalan`}>
            <CodedList list={record.mechanisms} />
          </Fact>
        </dl>
      </section>
    </div>
  );
}

function LatestReport({ record: { latestReport } }: { record: KampungRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const figures = latestReport && [
    { label: t`Jiwa`, value: latestReport.persons },
    { label: t`Keluarga`, value: latestReport.families },
    { label: t`Pasangan usia subur`, value: latestReport.fertileCouples },
    { label: t`Peserta KB aktif`, value: latestReport.contraceptiveUsers },
    { label: t`Remaja`, value: latestReport.adolescents },
    { label: t`Keluarga balita`, value: latestReport.toddlerFamilies },
    { label: t`Keluarga remaja`, value: latestReport.adolescentFamilies },
    { label: t`Keluarga lansia`, value: latestReport.elderlyFamilies },
  ];
  return (
    <section className="card">
      <h2>
        <Trans>Laporan terakhir</Trans>
      </h2>
      {latestReport && figures ? (
        <>
          <p className="meta">{formatMonth(latestReport.period, language)}</p>
          <dl className="facts is-short">
            {figures.map(({ label, value }) => (
              <Fact key={label} label={label}>
                {value != null && formatNumber(value, language)}
              </Fact>
            ))}
          </dl>
        </>
      ) : (
        <p>
          <Trans>Belum ada laporan kependudukan dan KB. Selama belum ada, indikator hasil dinilai dengan skor terendah.</Trans>
        </p>
      )}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const isMissing = children === null || children === undefined || children === false;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{isMissing ? <Missing /> : children}</dd>
    </div>
  );
}

function Missing() {
  return (
    <span className="value-missing">
      <Trans>belum diisi</Trans>
    </span>
  );
}

function TriStateWord({ state }: { state: TriState }) {
  switch (state) {
    case 'YES':
      return <Trans>ada</Trans>;
    case 'NO':
      return <Trans>tidak ada</Trans>;
    case 'UNKNOWN':
      return <Missing />;
  }
}

function CodedList({ list }: { list: readonly CodedPartsFragment[] | null | undefined }) {
  const language = useLanguage();
  if (!list) return <Missing />;
  if (list.length === 0) return <Trans>tidak ada</Trans>;
  return list.map(({ name }) => name[language]).join(', ');
}
