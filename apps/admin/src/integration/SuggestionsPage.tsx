import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { IntegrationSuggestionsDocument, type IntegrationSuggestionsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { Page } from '../shell/Page.tsx';
import { codeOf } from '../table/address.ts';
import { Filters, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { KampungName } from './KampungName.tsx';
import { SuggestionList } from './SuggestionList.tsx';

const SHOWN = 20;
/** As many as the API gives; further ones are found by narrowing the region. */
const MOST = 100;

/** Where one more integration would move most in the official rubric. */
export function SuggestionsPage() {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const [limit, setLimit] = useState(SHOWN);
  const liftsLevel = params.get('naik') === 'ya';
  const asked = useQuery(IntegrationSuggestionsDocument, {
    variables: { region: codeOf(params, 'wilayah'), programme: codeOf(params, 'program'), liftsLevel, limit },
  });
  return (
    <Page
      title={t`Saran integrasi`}
      crumbs={[{ to: '/integrasi', label: t`Integrasi` }]}
      lead={
        <p className="lead">
          <Trans>
            Dihitung dengan aturan tingkat yang berlaku: apa yang akan bergeser bila satu program lagi terintegrasi. Ini bukan ramalan;
            skornya bergeser setelah instansi, dana, atau datanya sungguh ada.
          </Trans>
        </p>
      }
    >
      <Filters names={['wilayah', 'program', 'naik']}>
        <RegionFilter />
        <ProgrammeFilter />
        <Checkbox
          label={t`Hanya yang menaikkan tingkat`}
          checked={liftsLevel}
          onChange={({ currentTarget }) => change({ naik: currentTarget.checked ? 'ya' : null })}
        />
      </Filters>
      <Answer of={asked}>
        {({ integrationSuggestions }) => <Suggestions {...integrationSuggestions} onMore={() => setLimit(MOST)} />}
      </Answer>
    </Page>
  );
}

function Suggestions({
  nodes,
  kampungCount,
  promisingCount,
  liftedCount,
  truncated,
  onMore,
}: IntegrationSuggestionsQuery['integrationSuggestions'] & { onMore: () => void }) {
  const language = useLanguage();
  if (nodes.length === 0) {
    return (
      <p className="empty" role="status">
        <Trans>Tidak ada saran di sini: setiap program yang cocok sudah terhubung, atau tidak menggeser skor apa pun.</Trans>
      </p>
    );
  }
  return (
    <InternalLinks>
      <p className="meta" role="status">
        <Trans>
          {formatNumber(promisingCount, language)} dari {formatNumber(kampungCount, language)} kampung dapat menaikkan skor;{' '}
          {formatNumber(liftedCount, language)} dapat naik tingkat hanya dengan satu program.
        </Trans>{' '}
        <SampleRows rows={nodes} />
      </p>
      {truncated && (
        <p className="notice is-warning">
          <Trans>Hanya 3.000 kampung pertama yang dihitung. Persempit wilayah untuk melihat sisanya.</Trans>
        </p>
      )}
      <ul className="plain suggested">
        {nodes.map((kampung) => (
          <li key={kampung.kampungCode} className="card">
            <h2>
              <KampungName kampung={kampung} />
            </h2>
            <p className="meta">
              {kampung.districtName} · <LevelBadge level={kampung.level} language={language} />
            </p>
            <SuggestionList kampung={kampung} />
          </li>
        ))}
      </ul>
      {nodes.length < promisingCount && nodes.length < MOST && (
        <Button variant="default" onClick={onMore}>
          <Plural value={Math.min(MOST, promisingCount)} other="Tampilkan # kampung teratas" />
        </Button>
      )}
    </InternalLinks>
  );
}
