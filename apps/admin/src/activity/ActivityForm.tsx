import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { problemsOfActivity, type ActivityValues } from '@simpul/domain/activity-input.ts';
import { suggestFromWords } from '@simpul/domain/activity-suggestions.ts';
import { INPRES_ACTIVITIES } from '@simpul/domain/inpres.ts';
import { FAMILY_FUNCTIONS, INPRES_GROUPS, TARGET_GROUPS } from '@simpul/domain/lists.ts';
import { choicesOf } from '@simpul/domain/reference.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import {
  ActivitiesTabDocument,
  KampungRecordDocument,
  SaveActivityDocument,
  type ActivityRecordPartsFragment,
  type ProgrammePartsFragment,
} from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { PhotoField, type FormPhoto, type Sending } from './PhotoField.tsx';
import { SuggestionList } from './SuggestionList.tsx';

type Values = Omit<ActivityValues, 'photos'> & { photos: FormPhoto[] };

const nothingYet = (programme: string | null = null): Values => ({
  title: '',
  heldOn: todayHere(),
  place: '',
  description: '',
  familyFunction: '',
  agencies: [],
  programmes: programme ? [programme] : [],
  inpresActivity: null,
  participants: [],
  photos: [],
});

/** What is asked of everybody; the rest is folded away. */
const OPEN_FIELDS: readonly (keyof ActivityValues)[] = ['photos', 'place', 'description'];

/** A photo, the place, what happened: three fields. The words suggest the rest, and the person decides. */
export function ActivityForm({
  kampung,
  activity,
  programmes,
  programme,
  onDone,
}: {
  kampung: string;
  activity: ActivityRecordPartsFragment | null;
  programmes: readonly ProgrammePartsFragment[];
  /** Code of the programme that a new activity is written for. */
  programme: string | null;
  onDone: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const place = `simpul:activity:${kampung}:${activity?.id ?? 'new'}`;
  const [values, setValues] = useState<Values>(() => readKept(place) ?? (activity ? startOf(activity) : nothingYet(programme)));
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [isChecked, setChecked] = useState(false);
  const [isComplete, setComplete] = useState(activity !== null || programme !== null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [idempotencyKey] = useState(newKey);
  const [save, { loading }] = useMutation(SaveActivityDocument, {
    refetchQueries: [ActivitiesTabDocument, KampungRecordDocument],
    awaitRefetchQueries: true,
  });

  const choices = choicesOf(useLists(), activity);
  const { AGENCIES } = choices;
  const suggestions = suggestFromWords(`${values.title} ${values.description} ${values.place}`, todayHere()).filter(
    ({ field, value }) =>
      (field !== 'agencies' || AGENCIES.some(({ code }) => code === value)) &&
      (field !== 'programmes' || programmes.some(({ code }) => code === value)),
  );
  // Until somebody chooses, the words decide on the function: it alone must be known.
  const suggestedFunction = suggestions.find(({ field }) => field === 'familyFunction')?.value ?? '';
  const asSent: ActivityValues = { ...values, familyFunction: values.familyFunction || suggestedFunction };
  const problems = isChecked ? problemsOfActivity(asSent, todayHere(), choices) : [];
  const errorOf = (field: keyof ActivityValues) => problems.find((one) => one.field === field)?.problem[language];

  function change(next: (before: Values) => Values) {
    setValues((before) => {
      const after = next(before);
      keep(place, after);
      return after;
    });
  }
  const set = (part: Partial<Values>) => change((before) => ({ ...before, ...part }));

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    setFailure(null);
    // A photo that has not arrived would be lost without a word.
    if (sending.length > 0) return document.getElementById('field-photos')?.focus();
    const [first] = problemsOfActivity(asSent, todayHere(), choices);
    if (first) {
      // What is folded away could not take the focus.
      if (!OPEN_FIELDS.includes(first.field)) flushSync(() => setComplete(true));
      return document.getElementById(`field-${first.field}`)?.focus();
    }
    const photos = values.photos.map(({ url: _, ...photo }) => photo);
    try {
      await save({
        variables: { input: { ...asSent, photos, kampung, id: activity?.id ?? null, version: activity?.version ?? null, idempotencyKey } },
      });
      localStorage.removeItem(place);
      const isDraft = (activity?.state ?? 'DRAF') === 'DRAF';
      notify(isDraft ? t`Tersimpan sebagai draf. Tandai siap tampil agar dihitung dan dapat dipublikasikan.` : t`Kegiatan tersimpan.`);
      return onDone();
    } catch (error) {
      return setFailure(failureOf(error));
    }
  }

  return (
    <form className="form card" noValidate onSubmit={(event) => void handleSubmit(event)}>
      <h2>{activity ? <Trans>Ubah kegiatan</Trans> : <Trans>Kegiatan baru</Trans>}</h2>
      {failure && <FailureNotice failure={failure} />}
      <PhotoField
        kampung={kampung}
        photos={values.photos}
        sending={sending}
        error={
          isChecked && sending.length > 0
            ? t`${sending.length} foto belum terkirim: tunggu sebentar, kirim lagi, atau lepas.`
            : errorOf('photos')
        }
        onSending={setSending}
        onChange={(next) => change((before) => ({ ...before, photos: next(before.photos) }))}
      />
      <TextInput
        id="field-place"
        label={t`Tempat`}
        error={errorOf('place')}
        value={values.place}
        onChange={({ currentTarget }) => set({ place: currentTarget.value })}
      />
      <Textarea
        id="field-description"
        label={t`Apa yang terjadi?`}
        autosize
        minRows={4}
        error={errorOf('description')}
        value={values.description}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <SuggestionList suggestions={suggestions} values={asSent} choices={{ AGENCIES, programmes }} onChange={set} />
      <details open={isComplete} onToggle={({ currentTarget }) => setComplete(currentTarget.open)}>
        <summary>
          <Trans>Lengkapi: tanggal, judul, fungsi, instansi, program, peserta</Trans>
        </summary>
        <div className="form">
          <TextInput
            type="date"
            id="field-heldOn"
            label={t`Tanggal`}
            error={errorOf('heldOn')}
            value={values.heldOn}
            onChange={({ currentTarget }) => set({ heldOn: currentTarget.value })}
          />
          <TextInput
            id="field-title"
            label={t`Judul`}
            description={t`Bila kosong, dipakai kalimat pertama.`}
            error={errorOf('title')}
            value={values.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          />
          <Select
            id="field-familyFunction"
            label={t`Fungsi keluarga`}
            placeholder={t`Pilih…`}
            allowDeselect={false}
            error={errorOf('familyFunction')}
            data={FAMILY_FUNCTIONS.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={asSent.familyFunction || null}
            onChange={(code) => set({ familyFunction: code ?? '' })}
          />
          <MultiSelect
            id="field-agencies"
            label={t`Instansi yang terlibat`}
            searchable
            error={errorOf('agencies')}
            data={AGENCIES.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={values.agencies}
            onChange={(agencies) => set({ agencies })}
          />
          <MultiSelect
            label={t`Program tematik yang dilayani`}
            searchable
            data={programmes.map(({ code, name }) => ({ value: code, label: name[language] }))}
            value={values.programmes}
            onChange={(chosen) => set({ programmes: chosen })}
          />
          <Select
            id="field-inpresActivity"
            label={t`Kegiatan Inpres 3/2022`}
            description={t`Menurut rancangan lampirannya.`}
            searchable
            clearable
            error={errorOf('inpresActivity')}
            data={INPRES_GROUPS.map(({ code: group, name }) => ({
              group: name[language],
              items: INPRES_ACTIVITIES.filter((each) => each.group === group).map((each) => ({
                value: each.code,
                label: each.name[language],
              })),
            }))}
            value={values.inpresActivity}
            onChange={(inpresActivity) => set({ inpresActivity })}
          />
          <fieldset className="field-set" id="field-participants" tabIndex={-1}>
            <legend>
              <Trans>Peserta menurut sasaran</Trans>
            </legend>
            <p className="meta">
              <Trans>Kosongkan yang tidak dihitung. Kelompok di bawah lima orang tidak ditampilkan angkanya untuk publik.</Trans>
            </p>
            <div className="field-grid">
              {TARGET_GROUPS.map(({ code, name }) => (
                <NumberInput
                  key={code}
                  label={name[language]}
                  hideControls
                  value={values.participants.find(({ group }) => group === code)?.count ?? ''}
                  onChange={(count) =>
                    set({
                      participants: [
                        ...values.participants.filter(({ group }) => group !== code),
                        ...(typeof count === 'number' ? [{ group: code, count }] : []),
                      ],
                    })
                  }
                />
              ))}
            </div>
            {errorOf('participants') && <p className="field-error">{errorOf('participants')}</p>}
          </fieldset>
        </div>
      </details>
      <div className="form-actions">
        <Button type="submit" loading={loading}>
          <Trans>Simpan</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Kembali</Trans>
        </Button>
      </div>
    </form>
  );
}

const startOf = ({
  title,
  heldOn,
  place,
  description,
  familyFunction,
  agencies,
  programmes,
  inpresActivity = null,
  participants,
  photos,
}: ActivityRecordPartsFragment): Values => ({
  title,
  heldOn,
  place,
  description,
  familyFunction,
  agencies: [...agencies],
  programmes: [...programmes],
  inpresActivity,
  participants: participants.map(({ group, count }) => ({ group, count })),
  photos: photos.map(({ key, url, alt, caption, moment }) => ({ key, url, alt, caption, moment })),
});

/** What was typed outlives a reload, on this device, until it is saved. */
function readKept(place: string): Values | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : { ...nothingYet(), ...(JSON.parse(text) as Values) };
  } catch {
    return null;
  }
}

function keep(place: string, values: Values): void {
  try {
    localStorage.setItem(place, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing: the form still works while it is open.
  }
}
