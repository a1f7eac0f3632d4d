import { useLingui } from '@lingui/react/macro';
import { INTEGRATION_STATES, STATE_NAMES } from '@simpul/domain/integration.ts';
import { useLanguage } from '../language/use-language.ts';
import { ChoiceFilter } from '../table/Filters.tsx';

export function StateFilter() {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ChoiceFilter
      name="status"
      label={t`Status`}
      all={t`Semua`}
      choices={INTEGRATION_STATES.map((state) => ({ value: state, label: STATE_NAMES[state][language] }))}
    />
  );
}
