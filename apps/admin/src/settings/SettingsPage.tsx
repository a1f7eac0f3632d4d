import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { ReferenceListsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { ListCard } from '../reference/ListCard.tsx';
import { RegionsTab } from '../region/RegionsTab.tsx';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { RefusedPage } from '../shell/RefusedPage.tsx';
import { regionName } from '../shell/region-name.ts';
import { mayChangeSettings, useViewer } from '../shell/viewer.ts';

/** What forms choose from and how regions are called. The tab stands in the address. */
export function SettingsPage() {
  const { t } = useLingui();
  const { tab } = useParams();
  const viewer = useViewer();
  if (!mayChangeSettings(viewer)) {
    return (
      <RefusedPage>
        <Trans>Pengaturan diubah oleh BKKBN pusat untuk semua, dan oleh OPD-KB untuk kabupaten/kotanya.</Trans>
      </RefusedPage>
    );
  }
  const tabs: { to: string; label: string; content: ReactNode }[] = [];
  if (viewer.keepsListsOf.length > 0) {
    tabs.push(
      { to: 'instansi', label: t`Instansi`, content: <Lists isWanted={(code) => code === 'AGENCIES'} /> },
      { to: 'daftar', label: t`Daftar pilihan`, content: <Lists isWanted={(code) => code !== 'AGENCIES'} /> },
    );
  }
  if (viewer.canChangeRegions) tabs.push({ to: 'wilayah', label: t`Wilayah`, content: <RegionsTab /> });
  const open = tabs.find(({ to }) => to === tab);
  if (tab === undefined && tabs[0]) return <Navigate to={`/pengaturan/${tabs[0].to}`} replace />;
  if (!open) return <NotFoundPage />;
  return (
    <Page title={t`Pengaturan`}>
      <nav className="tabs" aria-label={t`Bagian pengaturan`}>
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={`/pengaturan/${to}`} preventScrollReset>
            {label}
          </NavLink>
        ))}
      </nav>
      {open.content}
    </Page>
  );
}

function Lists({ isWanted }: { isWanted: (code: string) => boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { keepsListsOf } = useViewer();
  const [region, setRegion] = useState(keepsListsOf[0]?.code ?? 'ID');
  const asked = useQuery(ReferenceListsDocument, { variables: { region } });
  const regions = keepsListsOf.map((each) => ({ value: each.code, label: regionName(each, language) }));
  return (
    <>
      {regions.length > 1 ? (
        <Select
          label={t`Berlaku untuk`}
          className="people-search"
          allowDeselect={false}
          data={regions}
          value={region}
          onChange={(code) => setRegion(code ?? region)}
        />
      ) : (
        <p className="meta">
          <Trans>Berlaku untuk {regions[0]?.label}.</Trans>
        </p>
      )}
      <Answer of={asked}>
        {({ referenceLists }) =>
          referenceLists.filter(({ code }) => isWanted(code)).map((list) => <ListCard key={list.code} list={list} region={region} />)
        }
      </Answer>
    </>
  );
}
