import { Trans, useLingui } from '@lingui/react/macro';
import { pathIn } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';

/** The one search box of the portal: a plain form that leads to the list. */
export function SearchForm({ value = '', kept = [] }: { value?: string; kept?: readonly (readonly [string, string])[] }) {
  const { t } = useLingui();
  return (
    <form className="search" action={pathIn(useLanguage(), '/jelajahi')} role="search">
      <label htmlFor="q">
        <Trans>Nama kampung, desa, atau kecamatan</Trans>
      </label>
      <div className="search-row">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={value}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={80}
          placeholder={t`Misalnya: Bumi Jaya`}
        />
        {kept.map(([name, keptValue]) => (
          <input key={name + keptValue} type="hidden" name={name} value={keptValue} />
        ))}
        <button type="submit" className="button button-gold">
          <Trans>Cari</Trans>
        </button>
      </div>
    </form>
  );
}
