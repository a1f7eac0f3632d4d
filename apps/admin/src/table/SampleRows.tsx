import { Trans } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { useLanguage } from '../language/use-language.ts';

/** Marks a page of a list that shows generated data, once instead of in every row. */
export function SampleRows({ rows }: { rows: readonly { sampleData: boolean }[] }) {
  const language = useLanguage();
  const count = rows.filter(({ sampleData }) => sampleData).length;
  if (count === 0) return null;
  return (
    <>
      <SampleMark language={language} />
      {count < rows.length && (
        <>
          {' '}
          <Trans>
            {count} dari {rows.length} baris ini
          </Trans>
        </>
      )}
    </>
  );
}
