import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { depthName } from '@simpul/domain/bonds.ts';
import { COVERAGE_NAMES } from '@simpul/domain/coverage.ts';
import { STATE_NAMES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { Silent } from '../integration/MatrixCell.tsx';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import type { CoveredKampung } from './coverage-view.ts';

const SHOWN = 20;

/** The kampung of the programme: where each bond stands, how deep it is, and when something was last done together. */
export function ProgrammeKampung({ kampung }: { kampung: readonly CoveredKampung[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isUnfolded, setUnfolded] = useState(false);
  const columns = [
    columnOf<CoveredKampung>({
      id: 'kampung',
      label: t`Kampung`,
      cell: ({ name, cell }) => (cell ? <a href={`/admin/integrasi/${cell.integrationId}`}>{name}</a> : name),
    }),
    columnOf<CoveredKampung>({ id: 'district', label: t`Kecamatan`, cell: ({ districtName }) => districtName }),
    columnOf<CoveredKampung>({
      id: 'state',
      label: t`Status`,
      cell: ({ cell, coverage }) =>
        cell ? (
          <IntegrationGlyph
            integration={{ state: cell.state, stateName: STATE_NAMES[cell.state], depth: cell.depth, depthName: depthName(cell.depth) }}
            language={language}
            depth
          />
        ) : (
          COVERAGE_NAMES[coverage][language]
        ),
    }),
    columnOf<CoveredKampung>({
      id: 'activity',
      label: t`Kegiatan bersama terakhir`,
      cell: ({ cell }) => (
        <>
          {cell?.lastActivityOn ? shortDay(cell.lastActivityOn, language) : t`belum ada`} {cell?.silent && <Silent />}
        </>
      ),
    }),
  ];
  if (kampung.length === 0) {
    return (
      <p className="empty">
        <Trans>Belum ada kampung yang terhubung atau diusulkan di sini.</Trans>
      </p>
    );
  }
  return (
    <>
      <h3>
        <Trans>Kampung program ini</Trans>
      </h3>
      <DataTable caption={t`Kampung program ini`} columns={columns} rows={isUnfolded ? [...kampung] : kampung.slice(0, SHOWN)} />
      {!isUnfolded && kampung.length > SHOWN && (
        <Button variant="default" onClick={() => setUnfolded(true)}>
          <Trans>Tampilkan semua ({kampung.length})</Trans>
        </Button>
      )}
    </>
  );
}
