import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { TargetPlanDocument, type PlanOptions, type PlanOrder, type TargetPartsFragment, type TargetPlanQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { ChosenKampung } from './ChosenKampung.tsx';
import { CostCurve } from './CostCurve.tsx';
import { daysAndRupiah } from './effort-words.ts';

const FREE: PlanOptions = { budget: null, visitsPerMonth: null, officersPerDistrict: 1, fair: false, order: 'EFFORT' };

/** Which kampung to lift: the rules to keep to, the answer, what it costs, and the step from it to tasks. */
export function Planner({ target }: { target: TargetPartsFragment }) {
  const [options, setOptions] = useState(FREE);
  const asked = useQuery(TargetPlanDocument, { variables: { id: target.id, options } });
  return (
    <section className="card" aria-labelledby="planner">
      <h2 id="planner">
        <Trans>Kampung mana yang diangkat</Trans>
      </h2>
      <OptionsForm onChange={setOptions} />
      <Answer of={asked}>{({ targetPlan }) => <Plan plan={targetPlan} target={target} />}</Answer>
    </section>
  );
}

function OptionsForm({ onChange }: { onChange: (options: PlanOptions) => void }) {
  const { t } = useLingui();
  const [values, setValues] = useState(FREE);
  const change = (part: Partial<PlanOptions>) => setValues((before) => ({ ...before, ...part }));
  const number = (value: number | string): number | null => (value === '' ? null : Number(value));
  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    onChange(values);
  }
  return (
    <form className="planner" onSubmit={handleSubmit}>
      <NumberInput
        label={t`Anggaran (rupiah)`}
        placeholder={t`tanpa batas`}
        min={0}
        thousandSeparator="."
        decimalSeparator=","
        value={values.budget ?? ''}
        onChange={(value) => change({ budget: number(value) })}
      />
      <NumberInput
        label={t`Kunjungan per petugas sebulan`}
        placeholder={t`tanpa batas`}
        min={1}
        max={31}
        allowDecimal={false}
        value={values.visitsPerMonth ?? ''}
        onChange={(value) => change({ visitsPerMonth: number(value) })}
      />
      <NumberInput
        label={t`Petugas per kecamatan`}
        min={1}
        max={50}
        allowDecimal={false}
        value={values.officersPerDistrict ?? ''}
        onChange={(value) => change({ officersPerDistrict: number(value) })}
      />
      <Select
        label={t`Urutan`}
        allowDeselect={false}
        disabled={values.budget != null}
        data={[
          { value: 'EFFORT', label: t`hari dan rupiah bersama` },
          { value: 'RUPIAH', label: t`rupiah paling sedikit` },
          { value: 'DAYS', label: t`hari paling sedikit` },
        ]}
        value={values.budget == null ? (values.order ?? 'EFFORT') : 'RUPIAH'}
        onChange={(order) => order && change({ order: order as PlanOrder })}
      />
      <Checkbox
        label={t`Paling sedikit satu di tiap kecamatan`}
        checked={values.fair ?? false}
        onChange={({ currentTarget }) => change({ fair: currentTarget.checked })}
      />
      <Button type="submit" variant="default">
        <Trans>Hitung</Trans>
      </Button>
    </form>
  );
}

function Plan({ plan, target }: { plan: TargetPlanQuery['targetPlan']; target: TargetPartsFragment }) {
  const language = useLanguage();
  const { lacking, candidateCount, tooSlowCount, months, chosen, days, rupiah, curve, method } = plan;
  if (lacking === 0)
    return (
      <p className="notice">
        <Trans>Target ini sudah tercapai: tidak ada kampung lagi yang perlu diangkat untuknya.</Trans>
      </p>
    );
  return (
    <>
      <p role="status">
        <strong>
          <Trans>
            {chosen.length} dari {lacking} kampung: {daysAndRupiah({ days, rupiah }, language)}.
          </Trans>
        </strong>{' '}
        <SampleRows rows={chosen} />
      </p>
      <Limit plan={plan} />
      <p className="meta">
        <Trans>
          {candidateCount} kampung punya jalan yang tampak dalam {months} bulan; {tooSlowCount} tidak.
        </Trans>{' '}
        {method[language]}
      </p>
      <CostCurve curve={curve} lacking={lacking} />
      <ChosenKampung key={chosen.map(({ kampungCode }) => kampungCode).join()} chosen={chosen} target={target} />
    </>
  );
}

function Limit({ plan: { limit, chosen, lacking } }: { plan: TargetPlanQuery['targetPlan'] }) {
  const short = lacking - chosen.length;
  if (limit == null) return null;
  return (
    <p className="notice is-warning">
      {limit === 'BUDGET' && <Trans>Kurang {short} kampung: anggarannya habis.</Trans>}
      {limit === 'VISITS' && <Trans>Kurang {short} kampung: hari kunjungan petugas di kecamatannya habis.</Trans>}
      {limit === 'CANDIDATES' && <Trans>Kurang {short} kampung: tidak ada kampung lain yang dapat naik sebelum tenggat.</Trans>}
    </p>
  );
}
