import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { levelOfRegion, type RegionLevel } from '@simpul/domain/delegation.ts';
import { RegionsBelowDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../shell/region-name.ts';

const ORDER: readonly RegionLevel[] = ['NATION', 'PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE'];

/** Walks from a region down to the level that is asked for: one box a step, each with the regions below the last. */
export function RegionPicker({
  from,
  level,
  value,
  error,
  onChange,
}: {
  from: string;
  /** Null: every step may be the last. */
  level: RegionLevel | null;
  value: string;
  error: string | undefined;
  onChange: (code: string) => void;
}) {
  const steps = [from, ...pathBetween(from, value)];
  const last = level === null ? 4 : ORDER.indexOf(level);
  const isThere = ORDER.indexOf(levelOfRegion(value)) === last;
  return (
    <div className="region-picker">
      {steps.map(
        (code) =>
          ORDER.indexOf(levelOfRegion(code)) < last && (
            <Step
              key={code}
              under={code}
              value={steps.find((step) => step !== code && isBelow(step, code) && oneStep(code, step)) ?? null}
              onChange={onChange}
            />
          ),
      )}
      {level === null || isThere ? null : (
        <p className="meta">
          <Trans>Pilih sampai wilayah yang tepat untuk peran ini.</Trans>
        </p>
      )}
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}

function Step({ under, value, onChange }: { under: string; value: string | null; onChange: (code: string) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data } = useQuery(RegionsBelowDocument, { variables: { code: under } });
  return (
    <Select
      label={t`Wilayah`}
      searchable
      clearable
      placeholder={t`Pilih…`}
      nothingFoundMessage={t`Tidak ada wilayah bernama itu.`}
      data={(data?.region?.children ?? []).map((region) => ({ value: region.code, label: regionName(region, language) }))}
      value={value}
      onChange={(code) => onChange(code ?? under)}
    />
  );
}

const isBelow = (code: string, above: string): boolean => above === 'ID' || code.startsWith(`${above}.`);
const oneStep = (above: string, code: string): boolean => ORDER.indexOf(levelOfRegion(code)) === ORDER.indexOf(levelOfRegion(above)) + 1;

/** The regions below `from` on the way to `to`, which is the last of them. */
function pathBetween(from: string, to: string): string[] {
  if (to === from || !isBelow(to, from)) return [];
  const parts = to.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.')).filter((code) => code.length > (from === 'ID' ? 0 : from.length));
}
