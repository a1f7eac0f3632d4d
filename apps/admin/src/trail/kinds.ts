import { useLingui } from '@lingui/react/macro';
import type { TrailKind, TrailPartsFragment } from '../gql/graphql.ts';

/** What a line of the trail can be about, in words. */
export function useKinds(): Record<TrailKind, string> {
  const { t } = useLingui();
  return {
    kampung: t`Kampung`,
    report: t`Laporan`,
    integration: t`Integrasi`,
    person: t`Akun dan peran`,
    invitation: t`Undangan`,
    reference: t`Daftar rujukan`,
    region: t`Wilayah`,
    programme: t`Program`,
    assessment: t`Penilaian`,
    rubric: t`Rubrik`,
    target: t`Target`,
  };
}

/** The page of what a line is about; null where there is none. */
export function addressOf({ kind, entityId, regionCode }: Pick<TrailPartsFragment, 'kind' | 'entityId' | 'regionCode'>): string | null {
  if (kind === 'integration') return `/integrasi/${entityId}`;
  if (kind === 'report' && regionCode) return `/kampung/${regionCode}/laporan`;
  if (kind === 'programme') return `/program/${entityId}`;
  if (kind === 'rubric') return `/rubrik/${entityId}`;
  if (kind === 'target') return `/rencana/${entityId}`;
  if (kind === 'kampung') return `/kampung/${entityId}`;
  return null;
}
