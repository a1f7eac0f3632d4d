import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { Missing } from './not-found.server.ts';
import { SearchForm } from './SearchForm.tsx';

/** Says that there is no such page, and offers the way on. */
export function MissingView({ missing }: { missing: Missing }) {
  const language = useLanguage();
  const { t } = useLingui();
  const count = missing.suggestions.length;
  return (
    <div className="wrap narrow page">
      <title>{`${t`Halaman tidak ditemukan`} · Simpul`}</title>
      <p className="eyebrow">404</p>
      <h1>
        <Trans>Halaman ini tidak ada</Trans>
      </h1>
      <p className="lead">
        <Trans>Alamatnya mungkin salah ketik, atau kampung ini belum dipublikasikan. Cari namanya di sini:</Trans>
      </p>
      <SearchForm value={missing.words} />
      {count > 0 && (
        <>
          <h2>
            <Plural value={count} one="Mungkin yang Anda cari" other="Mungkin salah satu dari ini" />
          </h2>
          <ul className="link-list">
            {missing.suggestions.map((kampung) => (
              <li key={kampung.code}>
                <LinkTo to={`/kampung/${kampung.code}/${kampung.slug}`}>{kampung.name}</LinkTo>
                <span>{kampung.districtName}</span>
                <LevelBadge level={kampung.level} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <LinkTo to="/">
          <Trans>Ke beranda</Trans>
        </LinkTo>{' '}
        ·{' '}
        <LinkTo to="/jelajahi">
          <Trans>Lihat semua kampung</Trans>
        </LinkTo>
      </p>
    </div>
  );
}
