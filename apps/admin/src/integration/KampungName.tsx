import { useViewer } from '../shell/viewer.ts';

type Named = { kampungCode: string; kampungName: string };

/** The kampung of a row; a link for those who may open its record. */
export function KampungName({ kampung: { kampungCode, kampungName }, place }: { kampung: Named; place?: string }) {
  const { canSeeKampungRecords } = useViewer();
  const stop = { tabIndex: place === undefined ? undefined : -1, 'data-place': place };
  if (!canSeeKampungRecords) return <span {...stop}>{kampungName}</span>;
  return (
    <a {...stop} href={`/admin/kampung/${kampungCode}`}>
      {kampungName}
    </a>
  );
}
