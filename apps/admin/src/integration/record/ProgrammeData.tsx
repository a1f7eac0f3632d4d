import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { failureOf, type Failure } from '../../api/failure.ts';
import { newKey } from '../../api/new-key.ts';
import { SaveProgrammeDataDocument, type ProgrammeDataInput } from '../../gql/graphql.ts';
import { FailureNotice } from '../../shell/FailureNotice.tsx';
import { focusFirstWrong } from '../../shell/focus-first-wrong.ts';
import { notify } from '../../shell/notify.ts';
import type { IntegrationRecord } from '../integration-record.ts';
import { typedOf, valueOf } from './data-values.ts';
import { DataRow } from './DataRow.tsx';
import { REREAD } from './use-part.ts';

/** The data form of the programme. What the kampung's records know already is taken over, not typed again. */
export function ProgrammeData({ integration: { id, data } }: { integration: IntegrationRecord }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [key, setKey] = useState(newKey);
  const [save, { loading }] = useMutation(SaveProgrammeDataDocument, REREAD);
  const { fields, known, year, viewerCanWrite } = data;
  const fillable = fields.filter(({ state }) => state === 'FILLABLE');
  const changed = fields.filter(({ indicator, value }) => (typed[indicator] ?? typedOf(value)) !== typedOf(value));

  async function write(values: ProgrammeDataInput[], said: string) {
    setFailure(null);
    try {
      await save({ variables: { input: { integration: id, year, values, idempotencyKey: key } } });
      setTyped((before) =>
        Object.fromEntries(Object.entries(before).filter(([code]) => values.every(({ indicator }) => indicator !== code))),
      );
      setKey(newKey());
      notify(said);
    } catch (error) {
      setFailure(failureOf(error));
      // The list is long: its button stands far below the value that was refused.
      focusFirstWrong(list.current);
    }
  }
  const handleFill = () =>
    void write(
      fillable.map(({ indicator, version }) => ({ indicator, version, fromRecord: true })),
      t`Diambil dari catatan kampung.`,
    );
  const handleSave = () =>
    void write(
      changed.map(({ indicator, version, type }) => ({
        indicator,
        version,
        fromRecord: false,
        value: valueOf(type, typed[indicator] ?? ''),
      })),
      t`Data program tersimpan.`,
    );

  if (fields.length === 0) return null;
  return (
    <section className="card" id="data">
      <h2>
        <Trans>Data program {year}</Trans>
      </h2>
      <p>
        <Trans>
          <strong>
            {known} dari {fields.length}
          </strong>{' '}
          isian sudah ada di catatan kampung: tidak perlu diketik lagi.
        </Trans>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {viewerCanWrite && fillable.length > 0 && (
        <p>
          <Button loading={loading} onClick={handleFill}>
            <Plural value={fillable.length} one="Ambil # nilai dari catatan" other="Ambil # nilai dari catatan" />
          </Button>
        </p>
      )}
      <ul ref={list} className="plain data-fields">
        {fields.map((field) => (
          <DataRow
            key={field.indicator}
            integration={id}
            data={data}
            field={field}
            typed={typed[field.indicator] ?? typedOf(field.value)}
            error={failure?.fields?.find((wrong) => wrong.field === `values.${field.indicator}`)?.message}
            onType={(words) => setTyped((before) => ({ ...before, [field.indicator]: words }))}
            onTake={() => void write([{ indicator: field.indicator, version: field.version, fromRecord: true }], t`Nilai catatan dipakai.`)}
          />
        ))}
      </ul>
      {viewerCanWrite && (
        <Button disabled={changed.length === 0} loading={loading} onClick={handleSave}>
          <Plural value={changed.length} _0="Belum ada perubahan" one="Simpan # nilai" other="Simpan # nilai" />
        </Button>
      )}
    </section>
  );
}
