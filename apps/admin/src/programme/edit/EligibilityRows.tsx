import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, NumberInput, Select } from '@mantine/core';
import { LEVELS } from '@simpul/domain/level.ts';
import { RULE_KINDS, type EligibilityRule, type RuleKind } from '@simpul/domain/programme.ts';
import { RECORD_VALUE_KEYS, RECORD_VALUES, recordValueName } from '@simpul/domain/record-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BothLanguages, RowButtons } from './controls.tsx';
import { changedAt, withoutAt, type PartProps } from './edit.ts';

const NOTHING = { level: null, regionKind: null, value: null, min: null };
const START: Record<RuleKind, EligibilityRule> = {
  MIN_LEVEL: { ...NOTHING, kind: 'MIN_LEVEL', level: 'BERKEMBANG' },
  REGION_KIND: { ...NOTHING, kind: 'REGION_KIND', regionKind: 'DESA' },
  HAS: { ...NOTHING, kind: 'HAS', value: 'profile.dataHouse' },
  AT_LEAST: { ...NOTHING, kind: 'AT_LEAST', value: 'report.persons', min: 1 },
};

/** Whom the programme is for: what the records can tell, and the rest in words. */
export function EligibilityRows({ values: { eligibility }, change, errorOf }: PartProps) {
  const { t } = useLingui();
  const { rules, words } = eligibility;
  const set = (next: EligibilityRule[]) => change({ eligibility: { ...eligibility, rules: next } });
  const names: Record<RuleKind, string> = {
    MIN_LEVEL: t`Tingkat Kampung KB setidaknya`,
    REGION_KIND: t`Jenis wilayah`,
    HAS: t`Punya`,
    AT_LEAST: t`Jumlah setidaknya`,
  };
  return (
    <>
      {rules.map((rule, at) => (
        <div key={at} className="edit-rows">
          {errorOf(`eligibility.rules.${at}`) && (
            <p className="notice is-error" role="alert">
              {errorOf(`eligibility.rules.${at}`)}
            </p>
          )}
          <div className="field-parts">
            <NativeSelect
              label={t`Syarat ${at + 1}`}
              data={RULE_KINDS.map((value) => ({ value, label: names[value] }))}
              value={rule.kind}
              onChange={({ currentTarget }) => {
                const kind = RULE_KINDS.find((each) => each === currentTarget.value) ?? rule.kind;
                set(rules.map((each, index) => (index === at ? START[kind] : each)));
              }}
            />
            <RuleParts rule={rule} onChange={(part) => set(changedAt(rules, at, part))} />
            <RowButtons of={t`syarat ${at + 1}`} onRemove={() => set(withoutAt(rules, at))} />
          </div>
        </div>
      ))}
      <p>
        <Button variant="default" onClick={() => set([...rules, START.HAS])}>
          <Trans>Tambah syarat</Trans>
        </Button>
      </p>
      <BothLanguages
        field="eligibility.words"
        label={t`Syarat dengan kata-kata (bila ada)`}
        isLong
        value={words ?? { id: '', en: '' }}
        errorOf={errorOf}
        onChange={(value) => change({ eligibility: { ...eligibility, words: value.id || value.en ? value : null } })}
      />
    </>
  );
}

function RuleParts({ rule, onChange }: { rule: EligibilityRule; onChange: (part: Partial<EligibilityRule>) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (rule.kind === 'MIN_LEVEL')
    return (
      <NativeSelect
        label={t`Tingkat`}
        data={LEVELS.map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={rule.level ?? ''}
        onChange={({ currentTarget }) => onChange({ level: currentTarget.value })}
      />
    );
  if (rule.kind === 'REGION_KIND')
    return (
      <NativeSelect
        label={t`Wilayah`}
        data={[
          { value: 'DESA', label: t`Desa` },
          { value: 'KELURAHAN', label: t`Kelurahan` },
        ]}
        value={rule.regionKind ?? 'DESA'}
        onChange={({ currentTarget }) => onChange({ regionKind: currentTarget.value === 'KELURAHAN' ? 'KELURAHAN' : 'DESA' })}
      />
    );
  const wanted = rule.kind === 'HAS' ? 'YES_NO' : 'COUNT';
  return (
    <>
      <Select
        label={t`Data`}
        searchable
        allowDeselect={false}
        data={RECORD_VALUE_KEYS.filter((key) => RECORD_VALUES[key].type === wanted).map((key) => ({
          value: key,
          label: recordValueName(key)[language],
        }))}
        value={rule.value}
        onChange={(value) => onChange({ value: RECORD_VALUE_KEYS.find((key) => key === value) ?? rule.value })}
      />
      {rule.kind === 'AT_LEAST' && (
        <NumberInput
          label={t`Setidaknya`}
          hideControls
          value={rule.min ?? ''}
          onChange={(min) => onChange({ min: typeof min === 'number' ? min : null })}
        />
      )}
    </>
  );
}
