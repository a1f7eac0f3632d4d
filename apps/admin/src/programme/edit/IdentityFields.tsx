import { useLingui } from '@lingui/react/macro';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { FAMILY_FUNCTIONS, INPRES_GROUPS } from '@simpul/domain/lists.ts';
import { PART_NAMES, PROGRAMME_PARTS } from '@simpul/domain/programme.ts';
import { PROGRAMME_FIELD_NAMES } from '@simpul/domain/programme-field-names.ts';
import type { ProgrammeField } from '@simpul/domain/programme-values.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useLists } from '../../reference/use-lists.ts';
import { BothLanguages, Codes, Lines } from './controls.tsx';
import type { PartProps } from './edit.ts';
import { RUBRIC_INDICATORS } from './rubric-indicators.ts';

/** Who owns the programme and on which law it stands. */
export function OwnerFields({ values, change, errorOf }: PartProps) {
  const language = useLanguage();
  const { AGENCIES, SECTIONS } = choicesOf(useLists(), values);
  const name = (field: ProgrammeField) => PROGRAMME_FIELD_NAMES[field][language];
  const line = (field: 'nationalOwner' | 'regencyOwner') => (
    <TextInput
      label={name(field)}
      error={errorOf(field)}
      value={values[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  const texts = (field: 'name' | 'shortName' | 'purpose', isLong = false) => (
    <BothLanguages
      field={field}
      label={name(field)}
      isLong={isLong}
      value={values[field]}
      errorOf={errorOf}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <>
      {texts('name')}
      {texts('shortName')}
      {texts('purpose', true)}
      {line('nationalOwner')}
      {line('regencyOwner')}
      <ContactField value={values.contact} error={errorOf('contact')} onChange={(contact) => change({ contact })} />
      <Select
        label={name('agencyCode')}
        searchable
        allowDeselect={false}
        error={errorOf('agencyCode')}
        data={AGENCIES.map((agency) => ({ value: agency.code, label: agency.name[language] }))}
        value={values.agencyCode}
        onChange={(code) => change({ agencyCode: code ?? values.agencyCode })}
      />
      <Select
        label={name('pokjaSection')}
        clearable
        error={errorOf('pokjaSection')}
        data={SECTIONS.map((section) => ({ value: section.code, label: section.name[language] }))}
        value={values.pokjaSection}
        onChange={(pokjaSection) => change({ pokjaSection })}
      />
      <Lines
        label={name('legalBasis')}
        value={values.legalBasis}
        error={firstOf(errorOf, 'legalBasis')}
        onChange={(legalBasis) => change({ legalBasis })}
      />
    </>
  );
}

export function ContactField({
  value,
  error,
  onChange,
}: {
  value: string | null;
  error: string | undefined;
  onChange: (value: string | null) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <TextInput
      label={PROGRAMME_FIELD_NAMES.contact[language]}
      description={t`Jabatan atau unit, tanpa nama, nomor telepon atau NIP.`}
      error={error}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  );
}

/** What ties the programme to Kampung KB, what it asks for and what it hides. */
export function TieFields({ values, change, errorOf }: PartProps) {
  const language = useLanguage();
  const name = (field: ProgrammeField) => PROGRAMME_FIELD_NAMES[field][language];
  return (
    <>
      <Codes
        label={name('familyFunctions')}
        list={FAMILY_FUNCTIONS}
        value={values.familyFunctions}
        error={errorOf('familyFunctions')}
        onChange={(familyFunctions) => change({ familyFunctions })}
      />
      <Codes
        label={name('inpresGroups')}
        list={INPRES_GROUPS}
        value={values.inpresGroups}
        error={errorOf('inpresGroups')}
        onChange={(inpresGroups) => change({ inpresGroups })}
      />
      <Codes
        label={name('supports')}
        list={RUBRIC_INDICATORS}
        value={values.supports}
        error={errorOf('supports')}
        onChange={(supports) => change({ supports })}
      />
      <Lines
        label={name('requiredEvidence')}
        value={values.requiredEvidence}
        error={firstOf(errorOf, 'requiredEvidence')}
        onChange={(requiredEvidence) => change({ requiredEvidence })}
      />
      <Lines
        label={name('neverPublic')}
        value={values.neverPublic}
        error={firstOf(errorOf, 'neverPublic')}
        onChange={(neverPublic) => change({ neverPublic })}
      />
    </>
  );
}

/** How sure the record is, and where its facts were read. */
export function SureFields({ values, change, errorOf }: PartProps) {
  const language = useLanguage();
  const name = (field: ProgrammeField) => PROGRAMME_FIELD_NAMES[field][language];
  return (
    <>
      <BothLanguages
        field="sourceNote"
        label={name('sourceNote')}
        isLong
        value={values.sourceNote}
        errorOf={errorOf}
        onChange={(sourceNote) => change({ sourceNote })}
      />
      <Checkbox.Group
        label={name('unverified')}
        value={values.unverified}
        onChange={(codes) => change({ unverified: PROGRAMME_PARTS.filter((part) => codes.includes(part)) })}
      >
        <div className="checks">
          {PROGRAMME_PARTS.map((part) => (
            <Checkbox key={part} value={part} label={PART_NAMES[part][language]} />
          ))}
        </div>
      </Checkbox.Group>
      <Lines
        label={name('sources')}
        value={values.sources}
        error={firstOf(errorOf, 'sources')}
        onChange={(sources) => change({ sources })}
      />
    </>
  );
}

/** What is wrong with a list, or with the first of its lines that is wrong. */
const firstOf = (errorOf: PartProps['errorOf'], field: string): string | undefined =>
  errorOf(field) ?? Array.from({ length: 30 }, (_, at) => errorOf(`${field}.${at}`)).find(Boolean);
