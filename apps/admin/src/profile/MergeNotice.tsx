import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PROFILE_RULES, showValue, type KampungProfile, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import type { ProfileChanges } from './profile-values.ts';

export type Clash = { field: ProfileField; message: string };

/** Somebody else has changed the same fields: both values side by side, and the person chooses for each. */
export function MergeNotice({
  clashes,
  stored,
  changes,
  onTake,
}: {
  clashes: readonly Clash[];
  stored: KampungProfile;
  changes: ProfileChanges;
  onTake: (field: ProfileField, whose: 'MINE' | 'THEIRS') => void;
}) {
  return (
    <section className="notice is-warning" role="alert" aria-labelledby="merge-title">
      <h2 id="merge-title">
        <Plural value={clashes.length} other="# isian juga diubah orang lain. Pilih nilai yang dipakai." />
      </h2>
      <ul className="plain merge">
        {clashes.map((clash) => (
          <Choice key={clash.field} clash={clash} stored={stored} changes={changes} onTake={onTake} />
        ))}
      </ul>
    </section>
  );
}

function Choice({
  clash: { field, message },
  stored,
  changes,
  onTake,
}: {
  clash: Clash;
  stored: KampungProfile;
  changes: ProfileChanges;
  onTake: (field: ProfileField, whose: 'MINE' | 'THEIRS') => void;
}) {
  const language = useLanguage();
  const lists = useLists();
  const words = (value: KampungProfile[ProfileField]) => {
    const shown = showValue(field, value, lists);
    return shown[language] || shown.id;
  };
  return (
    <li>
      <h3>{PROFILE_RULES[field].name[language]}</h3>
      <p className="meta">{message}</p>
      <dl className="facts">
        <div>
          <dt>
            <Trans>Kini tersimpan</Trans>
          </dt>
          <dd className="value-text">{words(stored[field])}</dd>
        </div>
        <div>
          <dt>
            <Trans>Isian Anda</Trans>
          </dt>
          <dd className="value-text">{words(changes[field] ?? null)}</dd>
        </div>
      </dl>
      <p className="form-actions">
        <Button variant="default" onClick={() => onTake(field, 'THEIRS')}>
          <Trans>Pakai yang tersimpan</Trans>
        </Button>
        <Button variant="default" onClick={() => onTake(field, 'MINE')}>
          <Trans>Pakai isian saya</Trans>
        </Button>
      </p>
    </li>
  );
}
