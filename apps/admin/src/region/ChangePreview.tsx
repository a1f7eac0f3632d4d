import { Plural, Trans } from '@lingui/react/macro';
import type { KampungEffect, PreviewRegionChangeQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

type Preview = PreviewRegionChangeQuery['previewRegionChange'];

/** What a change of regions does to kampung, public addresses and roles. */
export function ChangePreview({ preview: { kampung, roles } }: { preview: Preview }) {
  const language = useLanguage();
  return (
    <>
      <h3>
        <Trans>Kampung</Trans>
      </h3>
      {kampung.length === 0 && (
        <p>
          <Trans>Tidak ada kampung yang terkena.</Trans>
        </p>
      )}
      <ul>
        {kampung.map((each) => (
          <li key={each.code}>
            <strong>{each.name}</strong> ({each.code}): <KampungWords kampung={each} />{' '}
            <span className="meta">
              <Plural value={each.reportCount} other="# laporan" />, <Plural value={each.integrationCount} other="# integrasi terbuka" />
            </span>
          </li>
        ))}
      </ul>
      <h3>
        <Trans>Akun</Trans>
      </h3>
      {roles.length === 0 && (
        <p>
          <Trans>Tidak ada akun yang terkena.</Trans>
        </p>
      )}
      <ul>
        {roles.map(({ id, name, roleName, effect }) => (
          <li key={id}>
            {name}, {roleName[language]}: <RoleWords effect={effect} />
          </li>
        ))}
      </ul>
    </>
  );
}

function KampungWords({ kampung: { effect, newName, newCode, published } }: { kampung: Preview['kampung'][number] }) {
  switch (effect) {
    case 'STAYS':
      return published ? (
        <Trans>tetap di kodenya, bernama {newName}; halaman publiknya memuat nama wilayah yang baru.</Trans>
      ) : (
        <Trans>tetap di kodenya, bernama {newName}.</Trans>
      );
    case 'MOVES':
      return published ? (
        <Trans>
          pindah ke kode {newCode}, bernama {newName}; alamat publik lama dialihkan.
        </Trans>
      ) : (
        <Trans>
          pindah ke kode {newCode}, bernama {newName}.
        </Trans>
      );
    case 'CLOSES':
      return <Trans>ditutup: catatannya tetap terbaca, halaman publiknya dialihkan ke {newCode}.</Trans>;
  }
}

function RoleWords({ effect }: { effect: KampungEffect }) {
  switch (effect) {
    case 'STAYS':
      return <Trans>tetap</Trans>;
    case 'MOVES':
      return <Trans>ikut ke kode baru</Trans>;
    case 'CLOSES':
      return <Trans>perannya berakhir</Trans>;
  }
}
