import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckIcon } from '@mantine/core';
import type { ActivityValues } from '@simpul/domain/activity-input.ts';
import type { Suggestion } from '@simpul/domain/activity-suggestions.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { INPRES_ACTIVITIES } from '@simpul/domain/inpres.ts';
import { FAMILY_FUNCTIONS, nameOf, type Coded } from '@simpul/domain/lists.ts';
import { useLanguage } from '../language/use-language.ts';

type Taken = Pick<ActivityValues, Suggestion['field']>;

/** What the words suggest, each beside the word that led to it; a tap takes it, another one leaves it. */
export function SuggestionList({
  suggestions,
  values,
  choices: { AGENCIES, programmes },
  onChange,
}: {
  suggestions: readonly Suggestion[];
  values: Taken;
  choices: { AGENCIES: readonly Coded[]; programmes: readonly Coded[] };
  onChange: (part: Partial<Taken>) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const shownOf = ({ field, value }: Suggestion): string => {
    switch (field) {
      case 'heldOn':
        return formatDay(value, language);
      case 'familyFunction':
        return t`Fungsi ${nameOf(FAMILY_FUNCTIONS, value)[language]}`;
      case 'inpresActivity':
        return t`Inpres: ${nameOf(INPRES_ACTIVITIES, value)[language]}`;
      case 'agencies':
        return nameOf(AGENCIES, value)[language];
      case 'programmes':
        return nameOf(programmes, value)[language];
    }
  };
  const isTaken = ({ field, value }: Suggestion) => [values[field]].flat().includes(value);
  function handleTap(suggestion: Suggestion) {
    const { field, value } = suggestion;
    if (field === 'agencies' || field === 'programmes') {
      const before = values[field];
      onChange({ [field]: isTaken(suggestion) ? before.filter((code) => code !== value) : [...before, value] });
    } else if (field === 'inpresActivity') onChange({ inpresActivity: isTaken(suggestion) ? null : value });
    // A day and a function there must be: they are changed, not left.
    else onChange({ [field]: value });
  }
  if (suggestions.length === 0) return null;
  return (
    <fieldset className="field-set">
      <legend>
        <Trans>Disarankan dari kata-kata Anda</Trans>
      </legend>
      <ul className="plain suggestions">
        {suggestions.map((suggestion) => (
          <li key={suggestion.field + suggestion.value}>
            <Button
              variant={isTaken(suggestion) ? 'light' : 'default'}
              aria-pressed={isTaken(suggestion)}
              leftSection={isTaken(suggestion) ? <CheckIcon size="0.75rem" aria-hidden /> : <span aria-hidden>+</span>}
              onClick={() => handleTap(suggestion)}
            >
              {shownOf(suggestion)}
            </Button>
            <span className="meta">
              <Trans>dari kata «{suggestion.word}»</Trans>
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
