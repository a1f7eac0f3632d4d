import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { SHIPPED_LISTS } from '@simpul/domain/reference.ts';
import { REGENCY_FIELD_NAMES, REGENCY_FIELDS } from '@simpul/domain/programme-values.ts';
import { ProgrammeRecordDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import type { ProgrammeRecordParts } from './edit/record.ts';
import { ProgrammeHistory } from './ProgrammeHistory.tsx';
import { RegencyDialog } from './RegencyDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** Who keeps the record: what regencies add, every version, and what its owner may do. */
export function ProgrammeKeeping({ code }: { code: string }) {
  const asked = useQuery(ProgrammeRecordDocument, { variables: { code } });
  return <Answer of={asked}>{({ programmeRecord: record }) => record && <Keeping record={record} />}</Answer>;
}

function Keeping({ record }: { record: ProgrammeRecordParts }) {
  const { t } = useLingui();
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <>
      {record.inRegencies.map((regency) => (
        <InRegency key={regency.regionCode} programme={record.code} regency={regency} />
      ))}
      <section className="card" aria-label={t`Catatan nasional`}>
        <h2>
          <Trans>Catatan nasional, versi {record.version}</Trans>
        </h2>
        {record.viewerCanEdit && (
          <p className="owned-actions">
            <Link className="button-link is-main" to={`/program/${record.code}/ubah`}>
              <Trans>Ubah catatan</Trans>
            </Link>
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              {record.withdrawnOn ? <Trans>Buka kembali</Trans> : <Trans>Tarik program</Trans>}
            </Button>
          </p>
        )}
        {record.versions.length === 0 ? (
          <p className="meta">
            <Trans>Masih seperti bawaan; belum ada yang mengubahnya.</Trans>
          </p>
        ) : (
          <ProgrammeHistory versions={record.versions} />
        )}
      </section>
      {isWithdrawing && <WithdrawDialog record={record} onClose={() => setWithdrawing(false)} />}
    </>
  );
}

function InRegency({ programme, regency }: { programme: string; regency: ProgrammeRecordParts['inRegencies'][number] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const { values, versions, viewerCanEdit, regionName } = regency;
  if (!viewerCanEdit && versions.length === 0) return null;
  const shown = (field: (typeof REGENCY_FIELDS)[number]) => {
    const value = values[field];
    return field === 'pokjaSection' ? (SHIPPED_LISTS.SECTIONS.find(({ code }) => code === value)?.name[language] ?? value) : value;
  };
  return (
    <section className="card" aria-label={t`Di ${regionName}`}>
      <h2>
        <Trans>Di {regionName}</Trans>
      </h2>
      <dl className="facts">
        {REGENCY_FIELDS.map((field) => (
          <div key={field}>
            <dt>{REGENCY_FIELD_NAMES[field][language]}</dt>
            <dd>{shown(field) ?? <span className="value-missing">{t`seperti catatan nasional`}</span>}</dd>
          </div>
        ))}
      </dl>
      {viewerCanEdit && (
        <p>
          <Button variant="default" onClick={() => setEditing(true)}>
            <Trans>Ubah keterangan kabupaten</Trans>
          </Button>
        </p>
      )}
      <ProgrammeHistory versions={versions} />
      {isEditing && <RegencyDialog programme={programme} regency={regency} onClose={() => setEditing(false)} />}
    </section>
  );
}
