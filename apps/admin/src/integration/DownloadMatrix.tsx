import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useLanguage } from '../language/use-language.ts';
import { saveCsv } from '../table/save-csv.ts';
import { csvOf } from './matrix-csv.ts';
import type { MatrixView } from './matrix-view.ts';

export function DownloadMatrix({ view, isSample }: { view: MatrixView; isSample: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  function handleClick() {
    const words = {
      code: t`Kode`,
      kampung: t`Kampung`,
      district: t`Kecamatan`,
      level: t`Tingkat`,
      bound: t`Program terhubung`,
      depth: t`kedalaman`,
      state: t`status`,
      lastActivity: t`kegiatan bersama terakhir`,
      silent: t`senyap`,
      none: t`belum ada`,
      designated: t`berstatus, belum terintegrasi`,
      yes: t`ya`,
    };
    saveCsv(isSample ? 'matriks-integrasi-data-contoh.csv' : 'matriks-integrasi.csv', csvOf(view, words, language));
  }
  return (
    <Button variant="default" onClick={handleClick}>
      <Trans>Unduh CSV</Trans>
    </Button>
  );
}
