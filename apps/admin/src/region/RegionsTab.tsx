import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@simpul/domain/format.ts';
import { REGION_CHANGE_NAMES } from '@simpul/domain/region-change.ts';
import { RegionChangesDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { RegionWizard } from './RegionWizard.tsx';

/** What has become of villages and districts here, and the way to record what has changed. */
export function RegionsTab() {
  const language = useLanguage();
  const region = widestRegion(useViewer())?.code ?? 'ID';
  const [isChanging, setChanging] = useState(false);
  const asked = useQuery(RegionChangesDocument, { variables: { region } });
  if (isChanging) return <RegionWizard from={region} onDone={() => setChanging(false)} />;
  return (
    <>
      <p>
        <Button onClick={() => setChanging(true)}>
          <Trans>Catat perubahan wilayah</Trans>
        </Button>
      </p>
      <Answer of={asked}>
        {({ regionChanges }) =>
          regionChanges.length === 0 ? (
            <p className="empty">
              <Trans>Belum ada perubahan wilayah yang dicatat.</Trans>
            </p>
          ) : (
            <ul className="plain owned-list">
              {regionChanges.map(({ id, kind, fromCode, fromName, toCode, toName, onDate, legalBasis }) => (
                <li key={id}>
                  <div>
                    <strong>
                      {fromName} ({fromCode}) → {toName} ({toCode})
                    </strong>
                    <p className="meta">
                      {REGION_CHANGE_NAMES[kind][language]} · {formatDay(onDate, language)} · {legalBasis}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}
