import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { PROFILE_RULES, showValue, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { valuesOf } from './profile-values.ts';
import { PROFILE_SECTIONS } from './sections.ts';
import { HistoryButton } from './ValueHistory.tsx';

/** What is on record. "Not there" and "not filled in" never look alike; each value shows its history in one click. */
export function ProfileTab({ record }: { record: KampungRecord }) {
  const { i18n } = useLingui();
  const lists = useLists();
  const values = valuesOf(record.profile);
  return (
    <>
      {record.viewerCanEdit && (
        <p>
          <Link className="button-link is-main" to={`/kampung/${record.code}/ubah`}>
            <Trans>Ubah profil</Trans>
          </Link>
        </p>
      )}
      <div className="two-columns">
        {PROFILE_SECTIONS.map(({ id, title, fields }) => (
          <section key={id} className="card">
            <h2>{i18n._(title)}</h2>
            <dl className="facts">
              {fields.map((field) => (
                <ValueRow
                  key={field}
                  record={record}
                  field={field}
                  shown={values[field] === null ? null : showValue(field, values[field], lists)}
                />
              ))}
            </dl>
          </section>
        ))}
        <LatestReport record={record} />
      </div>
    </>
  );
}

function ValueRow({ record, field, shown }: { record: KampungRecord; field: ProfileField; shown: { id: string; en: string } | null }) {
  const language = useLanguage();
  return (
    <Fact
      label={
        <>
          {PROFILE_RULES[field].name[language]} <HistoryButton record={record} field={field} />
        </>
      }
    >
      {shown && <span className="value-text">{shown[language] || shown.id}</span>}
    </Fact>
  );
}

function LatestReport({ record: { latestReport, activityCount, agencyCount } }: { record: KampungRecord }) {
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
        <Trans>Laporan dan kegiatan</Trans>
      </h2>
      <dl className="facts is-short">
        <Fact label={t`Kegiatan tercatat`}>{formatNumber(activityCount, language)}</Fact>
        <Fact label={t`Instansi terlibat`}>{formatNumber(agencyCount, language)}</Fact>
      </dl>
      {latestReport && figures ? (
        <>
          <p className="meta">
            <Trans>Laporan terakhir: {formatMonth(latestReport.period, language)}</Trans>
          </p>
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

function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  const isMissing = children === null || children === undefined || children === false;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {isMissing ? (
          <span className="value-missing">
            <Trans>belum diisi</Trans>
          </span>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}
