import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useLanguage } from '../language/use-language.ts';
import { DailyList } from '../quality/DailyList.tsx';
import { regionName } from '../shell/region-name.ts';
import { useViewer } from '../shell/viewer.ts';

/** Who works for one village starts its daily work from here, without looking for it in lists. */
export function OwnKampung() {
  const language = useLanguage();
  const { assignments, canSeeKampungRecords } = useViewer();
  const regions = new Map(assignments.map(({ region }) => [region.code, region]));
  const [village, ...others] = regions.values();
  if (!village || others.length > 0 || !['DESA', 'KELURAHAN'].includes(village.kind) || !canSeeKampungRecords) return null;
  const address = `/kampung/${village.code}`;
  return (
    <>
      <nav className="form-actions own-kampung" aria-label={regionName(village, language)}>
        <Link className="button-link is-main" to={`${address}/kegiatan`} state="NEW">
          <Trans>Catat kegiatan</Trans>
        </Link>
        <Link className="button-link" to={`${address}/laporan`}>
          <Trans>Laporan bulanan</Trans>
        </Link>
        <Link className="button-link" to={address}>
          <Trans>Profil kampung</Trans>
        </Link>
      </nav>
      <DailyList code={village.code} />
    </>
  );
}
