import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { DesignableProgrammesDocument } from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { DesignationActions, DesignationFacts } from './DesignationLine.tsx';
import { DesignationDialog } from './DesignationDialog.tsx';

/** What programmes themselves have declared the village to be; former decrees are folded away. */
export function KampungDesignations({ record: { code, designations, viewerCanDesignate } }: { record: KampungRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const standing = designations.filter(({ state }) => state !== 'REPLACED');
  const former = designations.filter(({ state }) => state === 'REPLACED');
  if (designations.length === 0 && viewerCanDesignate.length === 0) return null;
  return (
    <section className="card" aria-label={t`Status dari program itu sendiri`}>
      <h2>
        <Trans>Status dari program itu sendiri</Trans>
      </h2>
      <p className="meta">
        <Trans>Penetapan oleh pemilik program. Status ini belum berarti terintegrasi dengan Kampung KB.</Trans>
      </p>
      {standing.length === 0 && (
        <p className="empty">
          <Trans>Belum ada penetapan.</Trans>
        </p>
      )}
      <ul className="plain owned-list">
        {standing.map((designation) => (
          <li key={designation.id}>
            <div>
              <Link to={`/program/${designation.programme.code}`}>{designation.programme.name[language]}</Link>
              <DesignationFacts designation={designation} />
            </div>
            <DesignationActions designation={designation} kampung={code} of={designation.programme.shortName[language]} />
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary>
            <Trans>Riwayat</Trans> ({former.length})
          </summary>
          <ul className="plain owned-list">
            {former.map((designation) => (
              <li key={designation.id}>
                <div>
                  {designation.programme.name[language]}
                  <DesignationFacts designation={designation} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {viewerCanDesignate.length > 0 && (
        <p>
          <Button variant="default" onClick={() => setAdding(true)}>
            <Trans>Catat SK penetapan</Trans>
          </Button>
        </p>
      )}
      {isAdding && <AddHere kampung={code} allowed={viewerCanDesignate} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AddHere({ kampung, allowed, onClose }: { kampung: string; allowed: readonly string[]; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [programme, setProgramme] = useState('');
  const { data } = useQuery(DesignableProgrammesDocument);
  return (
    <DesignationDialog
      ends={{ kampung, programme }}
      onClose={onClose}
      chooser={
        <Select
          label={t`Program`}
          searchable
          nothingFoundMessage={t`Tidak ada program bernama itu.`}
          data={(data?.programmes ?? [])
            .filter(({ code }) => allowed.includes(code))
            .map(({ code, name }) => ({ value: code, label: name[language] }))}
          value={programme || null}
          onChange={(code) => setProgramme(code ?? '')}
          data-autofocus
        />
      }
    />
  );
}
